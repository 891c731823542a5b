package nl.uitkomst.watals;

import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.watals.VerkenAntwoord.Verkenpunt;

/** The points of a curve, read off the pieces: between two thresholds every entitlement is a straight line, so the rules need not run again. */
final class Verkenpunten {

    private final List<Verkenstuk> stukken;
    private final List<Verkendeel> delen;

    Verkenpunten(List<Verkenstuk> stukken) {
        this.stukken = stukken;
        this.delen = Verkendeel.van(stukken);
    }

    List<Verkenpunt> punten(long van, long totEnMet, long stap) {
        List<Verkenpunt> punten = new ArrayList<>();
        int stuk = 0;
        int deel = 0;
        List<Verkenlijn> lijnen = lijnen(stuk);
        String behouden = behouden(deel);
        for (long centen = van; centen <= totEnMet; centen += stap) {
            while (stukken.get(stuk).totEnMet() < centen) {
                lijnen = lijnen(++stuk);
            }
            while (deel + 1 < delen.size() && Verkenovergang.eerste(delen.get(deel), delen.get(deel + 1)) <= centen) {
                behouden = behouden(++deel);
            }
            punten.add(punt(centen, lijnen, behouden));
        }
        return punten;
    }

    /** Null where the entitlements are unknown. */
    private List<Verkenlijn> lijnen(int stuk) {
        return stukken.get(stuk).bekend() ? stukken.get(stuk).lijnen() : null;
    }

    /** To the right; an income that lies on no line takes the share of what follows it. */
    private String behouden(int deel) {
        if (!delen.get(deel).bekend()) {
            return null;
        }
        int met = delen.get(deel).lijn() != null || deel + 1 == delen.size() ? deel : deel + 1;
        return delen.get(met).lijn() == null ? null : delen.get(met).lijn().behouden();
    }

    private static Verkenpunt punt(long centen, List<Verkenlijn> lijnen, String behouden) {
        Bedrag inkomen = Bedrag.centen(centen);
        if (lijnen == null) {
            return new Verkenpunt(inkomen, null, null, null);
        }
        Bedrag uitkering = lijnen.stream().map(lijn -> lijn.op(centen).afgerond()).reduce(Bedrag.NUL, Bedrag::plus);
        return new Verkenpunt(inkomen, uitkering, uitkering.plus(inkomen), behouden);
    }
}
