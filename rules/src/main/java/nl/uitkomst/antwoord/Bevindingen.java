package nl.uitkomst.antwoord;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.berekening.Levensloop;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.inkomen.Inkomensfeit;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.MeetellendInkomen;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.verzoek.SoortInkomen;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Wijze;

/** What remarks on an answer look at: the rights, the incomes and the conclusions they can be about. */
final class Bevindingen {

    private final Resultaat resultaat;
    private final Stappen stappen;
    private final Rechtmaanden rechtmaanden;
    private final List<MaandAntwoord> maanden;
    private final List<UitkeringAntwoord> delen = new ArrayList<>();
    private final Map<SoortUitkering, Uitkering> rechten = new EnumMap<>(SoortUitkering.class);
    private final Map<Class<?>, List<Inkomensfeit>> inkomens = new HashMap<>();

    Bevindingen(Resultaat resultaat, Stappen stappen, Rechtmaanden rechtmaanden, List<MaandAntwoord> maanden) {
        this.resultaat = resultaat;
        this.stappen = stappen;
        this.rechtmaanden = rechtmaanden;
        this.maanden = maanden;
        maanden.forEach(maand -> delen.addAll(maand.uitkeringen()));
        resultaat.levenslopen().forEach(leven -> rechten.putIfAbsent(leven.opgave().soort().waarde(), leven.opgave()));
        for (MeetellendInkomen inkomen : stappen.van(MeetellendInkomen.class)) {
            inkomens.computeIfAbsent(inkomen.feit().getClass(), nieuw -> new ArrayList<>()).add(inkomen.feit());
        }
    }

    Resultaat resultaat() {
        return resultaat;
    }

    /** The rights that were computed. */
    Stream<Uitkering> rechten() {
        return resultaat.levenslopen().stream().map(Levensloop::opgave);
    }

    /** The right of a kind that was computed; null where there is none. */
    Uitkering recht(SoortUitkering soort) {
        return rechten.get(soort);
    }

    boolean heeft(SoortUitkering soort) {
        return rechten.containsKey(soort);
    }

    /** The entries of the result by month and by right. */
    Rechtmaanden rechtmaanden() {
        return rechtmaanden;
    }

    boolean wia() {
        return heeft(SoortUitkering.WGA) || heeft(SoortUitkering.IVA);
    }

    /** Whether some conclusion of a kind was drawn that meets a condition. */
    <C extends Record & Conclusie> boolean concludeert(Class<C> soort, Predicate<C> vraag) {
        return een(van(soort), vraag);
    }

    /** Whether some conclusion of a kind was drawn. */
    <C extends Record & Conclusie> boolean concludeert(Class<C> soort) {
        return !van(soort).isEmpty();
    }

    /** The conclusions of one record type. */
    <C extends Record & Conclusie> List<C> van(Class<C> soort) {
        return stappen.van(soort);
    }

    /** Whether some income of a kind was counted, or found not to count. */
    @SuppressWarnings("unchecked") // filled by class
    <F extends Record & Inkomensfeit> boolean telt(Class<F> soort, Predicate<F> vraag) {
        return een((List<F>) (List<?>) inkomens.getOrDefault(soort, List.of()), vraag);
    }

    <F extends Record & Inkomensfeit> boolean telt(Class<F> soort) {
        return inkomens.containsKey(soort);
    }

    /** Whether wages were counted, or found not to count, of which nobody said whether that work was there before the right. */
    boolean teltLoonVanOnbekendBegin(Inkomenswet wet) {
        return een(van(MeetellendInkomen.class), inkomen -> inkomen.feit().wet() == wet && inkomen.feit().opgave() != null
                && inkomen.feit().opgave().soort().of(null) == SoortInkomen.LOON && !inkomen.feit().opgave().bestondVoorRecht().bekend());
    }

    boolean heeftDeel(Predicate<UitkeringAntwoord> vraag) {
        return een(delen, vraag);
    }

    boolean heeftBedrag(Predicate<UitkeringAntwoord> vraag) {
        return een(delen, deel -> deel.recht() != null && vraag.test(deel));
    }

    boolean heeftBandbreedte() {
        return een(delen, deel -> deel.bandbreedte() != null);
    }

    /** A plain loop: dozens of these questions are asked of every answer. */
    static <T> boolean een(List<T> lijst, Predicate<T> vraag) {
        for (T deel : lijst) {
            if (vraag.test(deel)) {
                return true;
            }
        }
        return false;
    }

    List<MaandAntwoord> maanden() {
        return maanden;
    }

    /** Some right is paid in advance on an estimate. */
    boolean voorschot() {
        return resultaat.verzoek().verrekening().wijze() == Wijze.VOORSCHOT && (wia() || heeft(SoortUitkering.WAJONG));
    }

    /** Statute, article, paragraph and part. */
    static Bron bron(String... plaats) {
        return Bron.van(plaats[0], plaats[1], plaats.length > 2 ? plaats[2] : null, plaats.length > 3 ? plaats[3] : null);
    }
}
