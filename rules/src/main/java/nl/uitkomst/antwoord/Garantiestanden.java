package nl.uitkomst.antwoord;

import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Garantie;
import nl.uitkomst.berekening.Rechtmaand;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.wajong.Garantiestand;
import nl.uitkomst.wajong.NaGarantie;

/** The state of the garantiebedrag by month, as the rules of Wajong 8:8 concluded it. */
final class Garantiestanden {

    private final List<Garantiestand> standen;
    private final List<NaGarantie> bedragen;

    Garantiestanden(Stappen stappen) {
        standen = stappen.van(Garantiestand.class).stream().filter(stand -> stand.doel() == Doel.RECHT).toList();
        bedragen = stappen.van(NaGarantie.class).stream().filter(bedrag -> bedrag.deel().doel() == Doel.RECHT).toList();
    }

    /** Null where there is no garantiebedrag, or where the state after the month is not known. */
    Garantie na(Rechtmaand recht) {
        if (standen.isEmpty()) {
            return null;
        }
        Garantiestand erna = op(recht, recht.maand().volgende());
        if (erna == null || recht.doel() != Doel.RECHT) {
            return null;
        }
        boolean wasWeg = erna.eerder() != null && erna.eerder().vervallen();
        boolean betaald = bedragen.stream().anyMatch(bedrag -> bedrag.deel().recht() == recht.uitkering().nummer()
                && bedrag.deel().maand().equals(recht.maand()) && bedrag.bedrag().compareTo(bedrag.garantie()) == 0);
        return new Garantie(wasWeg ? "vervallen" : betaald ? "in-gebruik" : "slapend", erna.vervallen() ? null : erna.teller());
    }

    private Garantiestand op(Rechtmaand recht, Maand maand) {
        return standen.stream().filter(stand -> stand.nummer() == recht.uitkering().nummer() && stand.maand().equals(maand)).findFirst().orElse(null);
    }
}
