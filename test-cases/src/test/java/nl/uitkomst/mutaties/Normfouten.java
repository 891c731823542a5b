package nl.uitkomst.mutaties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Uitvoering;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.normen.Normen;
import nl.uitkomst.normen.Normreeks;
import nl.uitkomst.normen.Normwaarde;

/** Faults in dated amounts: each value once one higher in its last digit. */
final class Normfouten {

    private static final Pattern JAAR = Pattern.compile("\\b20[0-4]\\d\\b");
    /** An amount of a year may work on in a request of years around it. */
    private static final int MARGE = 1;

    private final Regelset regelset;

    Normfouten(Regelset regelset) {
        this.regelset = regelset;
    }

    /** A value and the amounts with that value changed. */
    record Normfout(Fout fout, Normreeks reeks, Normwaarde waarde, Normen normen) {
    }

    List<Normfout> fouten() {
        List<Normfout> fouten = new ArrayList<>();
        for (Normreeks reeks : regelset.normen().alle()) {
            for (Normwaarde waarde : reeks.waarden()) {
                Normwaarde anders = new Normwaarde(waarde.vanaf(), waarde.waarde().add(waarde.waarde().ulp()), waarde.bronnen(), waarde.zekerheid(),
                        waarde.afgeleid(), waarde.toelichting());
                List<Normwaarde> waarden = reeks.waarden().stream().map(een -> een == waarde ? anders : een).toList();
                Normen normen = regelset.normen().met(new Normreeks(reeks.code(), reeks.naam(), reeks.eenheid(), reeks.bron(), reeks.ritme(), waarden));
                Fout fout = new Fout(reeks.code(), "normen/" + reeks.code() + ".yaml", Foutsoort.NORM,
                        waarde.vanaf() + ": " + waarde.waarde().toPlainString(), anders.waarde().toPlainString());
                fouten.add(new Normfout(fout, reeks, waarde, normen));
            }
        }
        return fouten;
    }

    /** Per amount the cases that ask for it. */
    Map<String, Set<Geval>> gevraagd(List<Geval> gevallen) {
        Map<String, Set<Geval>> perCode = new HashMap<>();
        for (Geval geval : gevallen) {
            Set<String> codes = new TreeSet<>();
            new Uitvoering(regelset.metNormen(regelset.normen().onderHetOogVan(codes::add))).antwoord(geval);
            codes.forEach(code -> perCode.computeIfAbsent(code, geen -> new LinkedHashSet<>()).add(geval));
        }
        return perCode;
    }

    /** Whether a request speaks of the years in which the value holds. */
    static boolean kanRaken(Normfout fout, Geval geval) {
        List<Integer> jaren = JAAR.matcher(geval.verzoek().toString()).results().map(jaar -> Integer.valueOf(jaar.group())).sorted().toList();
        LocalDate tot = fout.reeks().waarden().stream().map(Normwaarde::vanaf).filter(dag -> dag.isAfter(fout.waarde().vanaf())).findFirst()
                .orElse(LocalDate.MAX);
        return !jaren.isEmpty() && jaren.get(0) - MARGE <= tot.getYear() && jaren.get(jaren.size() - 1) + MARGE >= fout.waarde().vanaf().getYear();
    }
}
