package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.uitkomst.beoordeling.Dwangsomlezer.Dwangsomverzoek;
import nl.uitkomst.dwangsom.Aandeel;
import nl.uitkomst.dwangsom.Beroepsdag;
import nl.uitkomst.dwangsom.Dagen;
import nl.uitkomst.dwangsom.Dwangsombedrag;
import nl.uitkomst.dwangsom.EersteDag;
import nl.uitkomst.dwangsom.MaximumBereikt;
import nl.uitkomst.dwangsom.Punt;
import nl.uitkomst.dwangsom.Termijneinde;
import nl.uitkomst.dwangsom.Termijngrenzen;
import nl.uitkomst.dwangsom.Termijnsoort;
import nl.uitkomst.dwangsom.Uitkomst;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.verzoek.Keuzes.EersteDwangsomdag;

/** The days and amounts of an answer about a dwangsom, as the rules concluded them; null where they did not. */
final class Dwangsomcijfers {

    private final Dwangsomverzoek verzoek;
    private final Termijngrenzen grenzen;
    private final Toetsing toetsing;
    private final List<Conclusie> conclusies;

    /** @param toetsing null where nothing can be assessed */
    Dwangsomcijfers(Dwangsomverzoek verzoek, Termijngrenzen grenzen, Toetsing toetsing, List<Gevolgtrekking> gevolgtrekkingen) {
        this.verzoek = verzoek;
        this.grenzen = grenzen;
        this.toetsing = toetsing;
        this.conclusies = gevolgtrekkingen.stream().map(Gevolgtrekking::conclusie).toList();
    }

    <C extends Conclusie> Stream<C> alle(Class<C> soort) {
        return conclusies.stream().filter(soort::isInstance).map(soort::cast);
    }

    private <C extends Conclusie> C een(Class<C> soort, Predicate<C> welke) {
        return alle(soort).filter(welke).findFirst().orElse(null);
    }

    <C extends Conclusie> C een(Class<C> soort) {
        return een(soort, conclusie -> true);
    }

    boolean is(Uitkomst uitkomst) {
        return toetsing != null && toetsing.uitkomst() == uitkomst;
    }

    LocalDate eindeBeslistermijn() {
        return grenzen.einde();
    }

    Boolean ingebrekestellingGeldig() {
        if (toetsing == null || !verzoek.ingebrekestellingOntvangen().bekend() || !toetsing.bekend().kent(Punt.INGEBREKESTELLING_NA_TERMIJN)) {
            return null;
        }
        return toetsing.bekend().ja(Punt.INGEBREKESTELLING_NA_TERMIJN);
    }

    LocalDate eersteDwangsomdag() {
        return eersteDag(verzoek.algemeen().keuzes().eersteDwangsomdag());
    }

    LocalDate eersteDag(EersteDwangsomdag lezing) {
        EersteDag eerste = een(EersteDag.class, dag -> dag.lezing() == lezing);
        return eerste == null ? null : eerste.dag();
    }

    /** Nil where it is certain that none is due. */
    Integer dagen() {
        Dagen dagen = een(Dagen.class);
        return dagen != null ? (Integer) dagen.aantal() : zonderDwangsom() ? 0 : null;
    }

    Bedrag bedrag() {
        Dwangsombedrag bedrag = een(Dwangsombedrag.class, deel -> deel.soort() == Dwangsombedrag.Soort.BEDRAG);
        return bedrag != null ? bedrag.bedrag() : zonderDwangsom() ? Bedrag.NUL : null;
    }

    private boolean zonderDwangsom() {
        return is(Uitkomst.GEEN_DWANGSOM) || is(Uitkomst.TE_VROEG);
    }

    Bedrag bedragPerAanvrager() {
        if (!verzoek.aantalAanvragers().bekend()) {
            return null;
        }
        Aandeel aandeel = een(Aandeel.class);
        return aandeel == null ? bedrag() : aandeel.bedrag();
    }

    Bedrag maximum() {
        Dwangsombedrag maximum = een(Dwangsombedrag.class, deel -> deel.soort() == Dwangsombedrag.Soort.MAXIMUM);
        return maximum == null ? null : maximum.bedrag();
    }

    LocalDate maximumBereiktOp() {
        MaximumBereikt bereikt = een(MaximumBereikt.class);
        return bereikt == null ? null : bereikt.dag();
    }

    LocalDate beroepMogelijkVanaf() {
        Beroepsdag beroep = een(Beroepsdag.class);
        return beroep == null ? null : beroep.dag();
    }

    LocalDate vaststellingUiterlijk() {
        Termijneinde einde = een(Termijneinde.class, deel -> deel.soort() == Termijnsoort.VASTSTELLEN);
        return einde == null ? null : einde.dag();
    }
}
