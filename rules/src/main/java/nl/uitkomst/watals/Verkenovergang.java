package nl.uitkomst.watals;

import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.geld.Bedrag;

/**
 * Where the total jumps or bends.
 *
 * @param centen the first income on the far side
 * @param sprong there is a jump; otherwise only what is kept of the next euro changes
 */
record Verkenovergang(long centen, Verkendeel voor, Verkendeel na, boolean sprong) {

    /** All of them in a range, in order. */
    static List<Verkenovergang> van(List<Verkenstuk> stukken) {
        List<Verkendeel> delen = Verkendeel.van(stukken);
        List<Verkenovergang> overgangen = new ArrayList<>();
        for (int nummer = 1; nummer < delen.size(); nummer++) {
            if (delen.get(nummer - 1).bekend() && delen.get(nummer).bekend()) {
                voegToe(delen.get(nummer - 1), delen.get(nummer), overgangen);
            }
        }
        return overgangen;
    }

    private static void voegToe(Verkendeel voor, Verkendeel na, List<Verkenovergang> overgangen) {
        long eerste = eerste(voor, na);
        boolean sprong = eerste > voor.totEnMet() && !snijdenTussen(voor, na);
        boolean bocht = voor.lijn() != null && na.lijn() != null && !voor.lijn().perCent().equals(na.lijn().perCent());
        if (sprong || bocht) {
            overgangen.add(new Verkenovergang(eerste, voor, na, sprong));
        }
    }

    /** The first income on the far side; of two lines that meet in a cent, that cent. */
    static long eerste(Verkendeel voor, Verkendeel na) {
        boolean bochtOpDeCent = na.lijn() != null && voor.bekend() && na.lijn().op(voor.totEnMet()).equals(voor.laatste());
        return bochtOpDeCent ? voor.totEnMet() : na.van();
    }

    /** The two lines meet between the last cent of the one and the first of the other, or as good as: less than a cent is lost or won. */
    private static boolean snijdenTussen(Verkendeel voor, Verkendeel na) {
        Bedrag bijEerste = na.eerste().min(voor.lijn() == null ? voor.laatste() : voor.lijn().op(na.van()));
        boolean kruisen = na.lijn() != null && na.lijn().op(voor.totEnMet()).min(voor.laatste()).isNegatief() != bijEerste.isNegatief();
        return kruisen || Bedrag.hoogste(bijEerste, Bedrag.NUL.min(bijEerste)).compareTo(Bedrag.CENT) < 0;
    }
}
