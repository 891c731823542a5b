package nl.uitkomst.antwoord;

import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.berekening.Rechtmaand;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.uitkering.EindeRecht;
import nl.uitkomst.wia.Inkomenseisstand;
import nl.uitkomst.wia.Klassestand;

/** What happens to a right under the WIA: phases, classes and the income requirement. */
final class Wiagebeurtenissen {

    private final Resultaat resultaat;
    private final Rechtmaanden rechtmaanden;
    private final Stappen stappen;
    private final Gebeurtenissen gebeurtenissen;

    Wiagebeurtenissen(Resultaat resultaat, Rechtmaanden rechtmaanden, Stappen stappen, Gebeurtenissen gebeurtenissen) {
        this.resultaat = resultaat;
        this.rechtmaanden = rechtmaanden;
        this.stappen = stappen;
        this.gebeurtenissen = gebeurtenissen;
    }

    void alle() {
        fasewissels();
        klassen();
        inkomenseisen();
    }

    private void voegToe(LocalDate datum, String soort, String van, String naar, Bedrag bedrag, String grond) {
        gebeurtenissen.voegToe(resultaat.wia(), datum, soort, van, naar, bedrag, grond);
    }

    /** Only while there is a right; a class that changes afterwards changes nothing. */
    private void tijdensRecht(LocalDate datum, String soort, String van, String naar, Bedrag bedrag, String grond) {
        EindeRecht einde = resultaat.verloop().einde(Doel.RECHT);
        if (einde == null || datum.isBefore(einde.dag())) {
            voegToe(datum, soort, van, naar, bedrag, grond);
        }
    }

    private String grond(Conclusie conclusie) {
        return conclusie == null ? null : stappen.regel(conclusie).id();
    }

    private void fasewissels() {
        List<Rechtmaand> rechten = rechtmaanden.van(resultaat.wia());
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

    private void klassen() {
        List<Klassestand> klassen = resultaat.verloop().klassestanden();
        for (int nummer = 1; nummer < klassen.size(); nummer++) {
            if (klassen.get(nummer).klasse() != klassen.get(nummer - 1).klasse()) {
                tijdensRecht(klassen.get(nummer).vanaf(), "herziening", klassen.get(nummer - 1).klasse().toString(),
                        klassen.get(nummer).klasse().toString(), null, grond(klassen.get(nummer)));
            }
        }
    }

    private void inkomenseisen() {
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
    }

    private Bedrag eisbedrag(LocalDate dag) {
        var capaciteit = resultaat.verloop().capaciteitOp(dag);
        return capaciteit == null ? null : capaciteit.eis().bedrag().afgerond();
    }
}
