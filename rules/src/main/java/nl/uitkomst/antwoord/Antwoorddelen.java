package nl.uitkomst.antwoord;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Regelsetversie;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Regel;

/** The parts that the answer of another operation has in common with one of {@code _bereken}, made in the same way. */
public final class Antwoorddelen {

    /** Warnings that hang on how high an income is; they say nothing where several incomes are tried in one answer. */
    private static final Set<String> BIJ_EEN_INKOMEN = Set.of("dichtbij-grens", "eenmalige-beloning", "toeslagen-elders", "toeslagenwet-controleren",
            "uitkering-erg-laag");

    private final Regelset regelset;
    private final Teksten teksten;
    private final Resultaat resultaat;
    private final Stappen stappen;
    private final Bevindingen bevindingen;
    private final Set<String> regels;

    public Antwoorddelen(Regelset regelset, Teksten teksten, Resultaat resultaat) {
        this.regelset = regelset;
        this.teksten = teksten;
        this.resultaat = resultaat;
        this.stappen = new Stappen(resultaat.gevolgtrekkingen(), resultaat.verzoek().uitleg(), teksten);
        this.bevindingen = new Bevindingen(resultaat, stappen, new Rechtmaanden(resultaat.rechtmaanden()), List.of());
        this.regels = resultaat.gevolgtrekkingen().stream().map(stap -> stap.regel().id()).collect(Collectors.toSet());
    }

    public static Regelsetversie versie(Regelset regelset) {
        return new Regelsetversie(regelset.versie(), regelset.hashcode(), regelset.normen().bedragenTotEnMet().laatsteDag());
    }

    /** Every step; none where no explanation was asked for. */
    public List<Stap> stappen() {
        return stappen.stappen(regels);
    }

    /** The ids of the steps that these conclusions rest on, themselves included. */
    public List<String> stappen(Collection<? extends Conclusie> conclusies) {
        return stappen.ids(conclusies, regels);
    }

    /** The rule that drew a conclusion. */
    public Regel regel(Conclusie conclusie) {
        return stappen.regel(conclusie);
    }

    public List<OntbrekendGegeven> ontbrekend() {
        return Antwoordbouwer.ontbrekend(resultaat.ontbreekt(), null, teksten);
    }

    public List<NietTeBerekenen> nietBerekenbaar() {
        return new Oordelen(bevindingen, teksten).nietBerekenbaar();
    }

    /** What is taken for granted of the incomes. */
    public List<Aanname> aannamesOverInkomen() {
        return new Aannames(bevindingen, stappen, regelset, teksten).overInkomen();
    }

    /** Whether a warning holds for whatever income there is. */
    public static boolean bijElkInkomen(Waarschuwing waarschuwing) {
        return !BIJ_EEN_INKOMEN.contains(waarschuwing.code());
    }

    /** What to look out for in the incomes. */
    public List<Waarschuwing> waarschuwingenOverInkomen() {
        return new Waarschuwingen(bevindingen, regelset, teksten).overInkomen();
    }
}
