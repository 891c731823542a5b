package nl.uitkomst.antwoord;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.berekening.Levensloop;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.inkomen.Inkomensfeit;
import nl.uitkomst.inkomen.MeetellendInkomen;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Wijze;

/** What remarks on an answer look at: the rights, the incomes and the conclusions they can be about. */
final class Bevindingen {

    private final Resultaat resultaat;
    private final List<MaandAntwoord> maanden;
    private final Map<Class<?>, List<Conclusie>> conclusies;

    Bevindingen(Resultaat resultaat, Stappen stappen, List<MaandAntwoord> maanden) {
        this.resultaat = resultaat;
        this.maanden = maanden;
        this.conclusies = stappen.alle().stream().map(Gevolgtrekking::conclusie).collect(Collectors.groupingBy(Conclusie::getClass));
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
        return rechten().filter(uitkering -> uitkering.soort().waarde() == soort).findFirst().orElse(null);
    }

    boolean heeft(SoortUitkering... soorten) {
        return List.of(soorten).stream().anyMatch(soort -> recht(soort) != null);
    }

    boolean wia() {
        return heeft(SoortUitkering.WGA, SoortUitkering.IVA);
    }

    /** Whether some conclusion of a kind was drawn that meets a condition. */
    <C extends Record & Conclusie> boolean concludeert(Class<C> soort, Predicate<C> vraag) {
        return van(soort).anyMatch(vraag);
    }

    /** The conclusions of one record type. */
    <C extends Record & Conclusie> Stream<C> van(Class<C> soort) {
        return conclusies.getOrDefault(soort, List.of()).stream().map(soort::cast);
    }

    /** Whether some income of a kind was counted, or found not to count. */
    <F extends Inkomensfeit> boolean telt(Class<F> soort, Predicate<F> vraag) {
        return van(MeetellendInkomen.class).map(MeetellendInkomen::feit).filter(soort::isInstance).map(soort::cast).anyMatch(vraag);
    }

    Stream<UitkeringAntwoord> delen() {
        return maanden.stream().flatMap(maand -> maand.uitkeringen().stream());
    }

    boolean heeftBedrag(Predicate<UitkeringAntwoord> vraag) {
        return delen().filter(deel -> deel.recht() != null).anyMatch(vraag);
    }

    boolean heeftBandbreedte() {
        return delen().anyMatch(deel -> deel.bandbreedte() != null);
    }

    List<MaandAntwoord> maanden() {
        return maanden;
    }

    /** Some right is paid in advance on an estimate. */
    boolean voorschot() {
        return resultaat.verzoek().verrekening().wijze() == Wijze.VOORSCHOT && heeft(SoortUitkering.WGA, SoortUitkering.IVA, SoortUitkering.WAJONG);
    }

    /** Statute, article, paragraph and part. */
    static Bron bron(String... plaats) {
        return Bron.van(plaats[0], plaats[1], plaats.length > 2 ? plaats[2] : null, plaats.length > 3 ? plaats[3] : null);
    }
}
