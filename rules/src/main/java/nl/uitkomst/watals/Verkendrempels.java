package nl.uitkomst.watals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.watals.VerkenAntwoord.Soort;
import nl.uitkomst.watals.VerkenAntwoord.Verkendrempel;

/** The incomes in a range at which the benefit of the month, or of later months, jumps or bends; without words. */
final class Verkendrempels {

    private final Antwoorden antwoorden;
    private final long van;
    private final long totEnMet;
    private final Map<Long, Verkendrempel> gevonden = new TreeMap<>();

    /** The range asked for, in cents; the search looked a little beyond it. */
    Verkendrempels(Antwoorden antwoorden, long van, long totEnMet) {
        this.antwoorden = antwoorden;
        this.van = van;
        this.totEnMet = totEnMet;
    }

    private boolean gevraagd(Verkenovergang overgang) {
        return overgang.centen() >= van && overgang.centen() <= totEnMet;
    }

    List<Verkendrempel> alle() {
        return List.copyOf(gevonden.values());
    }

    void inDeMaand(Verkenproef proef, List<Verkenstuk> stukken) {
        for (Verkenovergang overgang : Verkenovergang.van(stukken)) {
            if (gevraagd(overgang)) {
                Bedrag sprong = overgang.sprong() ? verschil(proef, overgang.centen()) : Bedrag.NUL;
                Regel regel = oorzaak(proef, overgang);
                gevonden.put(overgang.centen(), new Verkendrempel(Bedrag.centen(overgang.centen()), sprong,
                        overgang.sprong() ? Soort.SPRONG : Soort.KNIK, behouden(overgang.voor()), behouden(overgang.na()), null,
                        regels(proef, regel, overgang), bron(regel), null));
            }
        }
    }

    /** What changes in later months can only jump. Where the month itself changes too, the same threshold says both. */
    void inLatereMaanden(Verkenproef proef, List<Verkenstuk> stukken, List<Verkenstuk> vanDeMaand) {
        for (Verkenovergang overgang : Verkenovergang.van(stukken)) {
            if (overgang.sprong() && gevraagd(overgang)) {
                Bedrag later = verschil(proef, overgang.centen());
                Verkendrempel hier = gevonden.get(overgang.centen());
                gevonden.put(overgang.centen(), hier != null ? hier.metLater(later) : alleenLater(proef, overgang, later, vanDeMaand));
            }
        }
    }

    private Verkendrempel alleenLater(Verkenproef proef, Verkenovergang overgang, Bedrag later, List<Verkenstuk> vanDeMaand) {
        Regel regel = oorzaak(proef, overgang);
        String behouden = vanDeMaand.stream().filter(stuk -> stuk.van() <= overgang.centen() && overgang.centen() <= stuk.totEnMet())
                .map(Verkenstuk::lijn).filter(Objects::nonNull).findFirst().map(Verkenlijn::behouden).orElse(null);
        return new Verkendrempel(Bedrag.centen(overgang.centen()), Bedrag.NUL, Soort.GEVOLG_LATER, behouden, behouden, later,
                regels(proef, regel, overgang), bron(regel), null);
    }

    private static Bedrag verschil(Verkenproef proef, long centen) {
        return proef.meting(centen).gemeld().min(proef.meting(centen - 1).gemeld());
    }

    private static Regel oorzaak(Verkenproef proef, Verkenovergang overgang) {
        return Verkenoorzaak.van(proef, overgang.voor().achteraan(), overgang.na().vooraan());
    }

    private static Bron bron(Regel regel) {
        return regel == null ? null : regel.bron();
    }

    private static String behouden(Verkendeel deel) {
        return deel.lijn() == null ? null : deel.lijn().behouden();
    }

    /** The deciding rule, then those that begin to decide an amount, then those that cease to. */
    private List<String> regels(Verkenproef proef, Regel beslissend, Verkenovergang overgang) {
        Set<String> ervoor = gronden(proef, overgang.voor().achteraan().totEnMet());
        Set<String> erna = gronden(proef, overgang.na().vooraan().van());
        Set<String> regels = new LinkedHashSet<>(beslissend == null ? List.of() : List.of(beslissend.id()));
        erna.stream().filter(regel -> !ervoor.contains(regel)).forEach(regels::add);
        ervoor.stream().filter(regel -> !erna.contains(regel)).forEach(regels::add);
        return List.copyOf(regels);
    }

    /** The rules that decide the kinds and the amounts of the months looked at. */
    private Set<String> gronden(Verkenproef proef, long centen) {
        Antwoord antwoord = antwoorden.antwoord(proef.resultaat(centen, false), null);
        Set<String> gronden = new LinkedHashSet<>();
        List<Maand> welke = proef.welke();
        antwoord.maanden().stream().filter(maand -> welke.contains(maand.maand())).flatMap(maand -> maand.uitkeringen().stream())
                .forEach(deel -> gronden.addAll(deel.gronden()));
        return gronden;
    }
}
