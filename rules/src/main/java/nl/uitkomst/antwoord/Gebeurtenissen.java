package nl.uitkomst.antwoord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.berekening.Rechtmaand;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.normen.Normwaarde;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Uitkering.Beoordeling;
import nl.uitkomst.wia.EindeRecht;
import nl.uitkomst.wia.Inkomenseisstand;
import nl.uitkomst.wia.Klassestand;
import nl.uitkomst.wia.Oproep;

/** What happens on which day, inside the period; in order of date. */
final class Gebeurtenissen {

    private static final int MEI = 5;

    private final Resultaat resultaat;
    private final Stappen stappen;
    private final Regelset regelset;
    private final List<MaandAntwoord> maanden;
    private final List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
    private final List<Rechtmaand> rechten;
    private String uitkering;

    Gebeurtenissen(Resultaat resultaat, Stappen stappen, Regelset regelset, List<MaandAntwoord> maanden) {
        this.resultaat = resultaat;
        this.stappen = stappen;
        this.regelset = regelset;
        this.maanden = maanden;
        this.rechten = resultaat.rechtmaanden().stream().filter(recht -> recht.doel() == Doel.RECHT).toList();
    }

    List<Gebeurtenis> alle(Teksten teksten) {
        if (resultaat.verloop() == null) {
            return List.of();
        }
        uitkering = resultaat.wia().soort().waarde().code();
        beginEnEinde();
        fasewissels();
        verloop();
        indexeringen();
        vakantiebijslag();
        return gebeurtenissen.stream()
                .sorted(Comparator.comparing(Gebeurtenis::datum).thenComparing(Gebeurtenis::soort))
                .map(deel -> new Gebeurtenis(deel.datum(), deel.soort(), deel.uitkering(), deel.van(), deel.naar(), deel.bedrag(), deel.grond(),
                        teksten.gebeurtenis(deel)))
                .toList();
    }

    /** Only while there is a right; a class that changes afterwards changes nothing. */
    private void tijdensRecht(LocalDate datum, String soort, String van, String naar, Bedrag bedrag, String grond) {
        EindeRecht einde = resultaat.verloop().einde(Doel.RECHT);
        if (einde == null || datum.isBefore(einde.dag())) {
            voegToe(datum, soort, van, naar, bedrag, grond);
        }
    }

    private void voegToe(LocalDate datum, String soort, String van, String naar, Bedrag bedrag, String grond) {
        if (resultaat.periode().dagen().bevat(datum)) {
            gebeurtenissen.add(new Gebeurtenis(datum, soort, uitkering, van, naar, bedrag, grond, null));
        }
    }

    private String grond(Conclusie conclusie) {
        return conclusie == null ? null : stappen.regel(conclusie).id();
    }

    private void beginEnEinde() {
        EindeRecht einde = resultaat.verloop().einde(Doel.RECHT);
        LocalDate ingang = resultaat.verloop().recht().ingang();
        if (einde == null || einde.dag().isAfter(ingang)) {
            voegToe(ingang, "begin-recht", null, null, null, null);
            if (einde != null) {
                voegToe(einde.dag(), "einde-recht", null, null, null, grond(einde));
            }
        }
        for (Gevolgtrekking stap : stappen.alle()) {
            if (stap.conclusie() instanceof EindeRecht aow && aow.reden() == EindeRecht.Reden.AOW_LEEFTIJD) {
                voegToe(aow.dag(), "aow-leeftijd", null, null, null, stap.regel().id());
            } else if (stap.conclusie() instanceof Oproep oproep) {
                voegToe(oproep.dag(), "herbeoordeling", null, null, null, stap.regel().id());
            }
        }
    }

    private void fasewissels() {
        for (int nummer = 1; nummer < rechten.size(); nummer++) {
            Rechtmaand vorige = rechten.get(nummer - 1);
            Rechtmaand deze = rechten.get(nummer);
            String van = Maandtabel.fase(vorige);
            String naar = Maandtabel.fase(deze);
            boolean uitLoongerelateerd = vorige.soort() == Rechtmaand.Soort.LOONGERELATEERD && deze.soort() != Rechtmaand.Soort.LOONGERELATEERD;
            if (uitLoongerelateerd) {
                voegToe(resultaat.verloop().eindeLoongerelateerd().totEnMet().plusDays(1), "fasewissel", van, naar, null,
                        naar == null ? null : grond(deze.fase()));
            } else if (van != null && naar != null && !van.equals(naar)) {
                voegToe(deze.dagen().van(), "fasewissel", van, naar, null, grond(deze.fase()));
            }
        }
    }

    private void verloop() {
        List<Klassestand> klassen = resultaat.verloop().klassestanden();
        for (int nummer = 1; nummer < klassen.size(); nummer++) {
            if (klassen.get(nummer).klasse() != klassen.get(nummer - 1).klasse()) {
                tijdensRecht(klassen.get(nummer).vanaf(), "herziening", klassen.get(nummer - 1).klasse().toString(),
                        klassen.get(nummer).klasse().toString(), null, grond(klassen.get(nummer)));
            }
        }
        List<Inkomenseisstand> eisen = resultaat.verloop().eisstanden();
        for (int nummer = 0; nummer < eisen.size(); nummer++) {
            Inkomenseisstand eis = eisen.get(nummer);
            LocalDate volgende = nummer + 1 < eisen.size() ? eisen.get(nummer + 1).vanaf() : LocalDate.MAX;
            if (eis.status() == Inkomenseisstand.Status.UITLOOP && eis.geldtVanaf().isBefore(volgende)) {
                tijdensRecht(eis.geldtVanaf(), "inkomenseis", "geen", "geldt", eisbedrag(eis.geldtVanaf()), grond(eis));
            } else if (nummer > 0 && eis.status() == Inkomenseisstand.Status.GELDT) {
                tijdensRecht(eis.vanaf(), "inkomenseis", "geldt", "geldt", eisbedrag(eis.vanaf()), grond(eis));
            } else if (nummer > 0 && eis.status() == Inkomenseisstand.Status.GEEN && eisen.get(nummer - 1).geldtOp(eis.vanaf().minusDays(1))) {
                tijdensRecht(eis.vanaf(), "inkomenseis", "geldt", "geen", null, grond(eis));
            }
        }
        herleving();
    }

    private Bedrag eisbedrag(LocalDate dag) {
        var capaciteit = resultaat.verloop().capaciteitOp(dag);
        return capaciteit == null ? null : capaciteit.eis().bedrag().afgerond();
    }

    /** An assessment of 35% or more after the right has ended can revive it; that needs a judgement on the cause. */
    private void herleving() {
        Beoordeling herleving = herleving(resultaat);
        if (herleving != null) {
            voegToe(herleving.vanaf().waarde(), "herleving", null, null, null, null);
        }
    }

    /** The first assessment of 35% or more on or after the day the right ended; null where there is none. */
    static Beoordeling herleving(Resultaat resultaat) {
        EindeRecht einde = resultaat.verloop() == null ? null : resultaat.verloop().einde(Doel.RECHT);
        if (einde == null || einde.reden() == EindeRecht.Reden.AOW_LEEFTIJD) {
            return null;
        }
        return resultaat.verloop().indelingen().stream()
                .filter(ingedeeld -> ingedeeld.klasse() != nl.uitkomst.wia.Klasse.MINDER_DAN_35)
                .filter(ingedeeld -> ingedeeld.feit().opgave().vanaf().bekend() && !ingedeeld.feit().vanaf().isBefore(einde.dag())
                        && ingedeeld.feit().vanaf().isAfter(resultaat.verloop().recht().ingang())
                        && !ingedeeld.feit().vanaf().isAfter(resultaat.periode().totEnMet().laatsteDag()))
                .map(ingedeeld -> ingedeeld.feit().opgave()).findFirst().orElse(null);
    }

    private void indexeringen() {
        for (Normwaarde herziening : regelset.normen().reeks("indexatie-daglonen").waarden()) {
            if (!resultaat.periode().dagen().bevat(herziening.vanaf())) {
                continue;
            }
            boolean heeftRecht = rechten.stream().anyMatch(recht -> recht.dagen().bevat(herziening.vanaf()))
                    && herziening.vanaf().isAfter(resultaat.verloop().recht().ingang());
            if (heeftRecht && herziening.vanaf().isAfter(resultaat.periode().van().eersteDag())) {
                voegToe(herziening.vanaf(), "indexering", null, herziening.alsPercentage().toString(), null, "wia-14-1");
            }
        }
    }

    /** Paid in May over the months before it, and at the end of the right over what is left (WIA 68). */
    private void vakantiebijslag() {
        Bedrag gespaard = Bedrag.NUL;
        EindeRecht einde = resultaat.verloop().einde(Doel.RECHT);
        for (MaandAntwoord maand : maanden) {
            if (maand.maand().nummer() == MEI) {
                betaalVakantiebijslag(Betaaldag.in(maand.maand()), gespaard);
                gespaard = Bedrag.NUL;
            }
            for (UitkeringAntwoord deel : maand.uitkeringen()) {
                gespaard = gespaard == null || deel.vakantiebijslag() == null ? null : gespaard.plus(deel.vakantiebijslag());
            }
            if (einde != null && maand.maand().equals(Maand.van(einde.dag()))) {
                betaalVakantiebijslag(einde.dag(), gespaard);
                gespaard = Bedrag.NUL;
            }
        }
    }

    private void betaalVakantiebijslag(LocalDate dag, Bedrag bedrag) {
        if (bedrag == null || bedrag.isPositief()) {
            voegToe(dag, "vakantiebijslag-uitbetaling", null, null, bedrag, "wia-68");
        }
    }
}
