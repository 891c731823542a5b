package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.referentie.Samenloopsituatie.Toeslagenwet;
import nl.uitkomst.referentie.Samenloopsituatie.Uitkering;
import nl.uitkomst.referentie.Samenloopsituatie.Wajong;
import nl.uitkomst.referentie.Samenloopsituatie.Wia;
import nl.uitkomst.referentie.Samenloopsituatie.Ww;
import nl.uitkomst.referentie.Samenloopsituatie.Zw;
import nl.uitkomst.referentie.Samenloopuitkomst.Afrekening;
import nl.uitkomst.referentie.Samenloopuitkomst.Post;
import nl.uitkomst.referentie.Samenloopuitkomst.Zekerheid;
import nl.uitkomst.referentie.Situatie.Verrekening;

/** All rights of a situation, written from the law without the rule engine: once on what was earned, once on the estimate. */
public final class Samenloopreferentie {

    /** WIA 68, WW 33: eight parts of every 108 are holiday allowance, set aside. Of ziekengeld nothing is: it is paid with the allowance in it. */
    private static final Breuk DEEL_VAN_UITKERING = Breuk.van(8, 108);
    /** Wajong and Toeslagenwet: eight percent on top. */
    private static final Breuk ACHT_PROCENT = Breuk.van(8, 100);

    private static final BigDecimal NIHIL = new BigDecimal("0.00");

    private Samenloopreferentie() {
    }

    public static Samenloopuitkomst bereken(Samenloopsituatie situatie) {
        Verrekening verrekening = situatie.verrekening();
        Samenloopberekening werkelijk = new Samenloopberekening(situatie, situatie.inkomen());
        Samenloopberekening geschat = verrekening == null ? null : new Samenloopberekening(situatie, verrekening.geschatInkomen());
        List<Post> posten = new ArrayList<>();
        List<Afrekening> afrekeningen = new ArrayList<>();
        for (Uitkering uitkering : situatie.uitkeringen()) {
            if (uitkering instanceof Ww ww && !ww.aangevraagd()) {
                continue;
            }
            boolean metVoorschot = geschat != null && (uitkering instanceof Wia || uitkering instanceof Wajong);
            List<Post> eigen = new ArrayList<>();
            for (YearMonth maand = situatie.van(); !maand.isAfter(situatie.totEnMet()); maand = maand.plusMonths(1)) {
                List<Maandrecht> rechten = werkelijk.rechten(uitkering, maand);
                List<Maandrecht> vooraf = metVoorschot ? geschat.rechten(uitkering, maand) : null;
                for (int i = 0; i < rechten.size(); i++) {
                    voegToe(eigen, maand, uitkering, rechten.get(i), metVoorschot, metVoorschot ? vooraf.get(i) : null);
                }
            }
            posten.addAll(eigen);
            if (metVoorschot) {
                afrekeningen(afrekeningen, uitkering.soort(), verrekening, situatie, eigen);
            }
        }
        return new Samenloopuitkomst(List.copyOf(posten), List.copyOf(afrekeningen));
    }

    private static void voegToe(List<Post> posten, YearMonth maand, Uitkering uitkering, Maandrecht recht, boolean metVoorschot,
                                Maandrecht vooraf) {
        if (recht == null && vooraf == null) {
            return;
        }
        Maandrecht geldend = recht == null ? Maandrecht.geen(Breuk.NUL) : recht;
        BigDecimal voorschot = null;
        BigDecimal verschil = null;
        if (metVoorschot && (vooraf == null || vooraf.isBekend())) {
            voorschot = vooraf == null ? NIHIL : vooraf.recht().afgerond();
            verschil = geldend.isBekend() ? geldend.recht().afgerond().subtract(voorschot) : null;
        }
        posten.add(post(maand, uitkering, geldend, voorschot, verschil));
    }

    private static Post post(YearMonth maand, Uitkering uitkering, Maandrecht recht, BigDecimal voorschot, BigDecimal verschil) {
        if (!recht.isBekend()) {
            return new Post(maand, uitkering.soort(), recht.fase(), null, Zekerheid.ONBEKEND, null, null, null, null, null, null,
                    voorschot, null);
        }
        BigDecimal verrekend = recht.verrekend() == null ? null : recht.verrekend().afgerond();
        BigDecimal bedrag = recht.recht().afgerond();
        BigDecimal hoogste = recht.hoogste().afgerond();
        if (bedrag.compareTo(hoogste) != 0) {
            return new Post(maand, uitkering.soort(), recht.fase(), null, Zekerheid.BANDBREEDTE, null, bedrag, hoogste, verrekend,
                    null, null, voorschot, null);
        }
        boolean erBovenop = uitkering instanceof Wajong || uitkering instanceof Toeslagenwet;
        BigDecimal vakantiebijslag = uitkering instanceof Zw ? NIHIL : recht.recht().maal(erBovenop ? ACHT_PROCENT : DEEL_VAN_UITKERING).afgerond();
        return new Post(maand, uitkering.soort(), recht.fase(), recht.variant(), Zekerheid.BEKEND, bedrag, bedrag, bedrag, verrekend,
                vakantiebijslag, erBovenop ? bedrag : bedrag.subtract(vakantiebijslag), voorschot, verschil);
    }

    /** One settlement per whole cycle inside the period, from the reported figures. */
    private static void afrekeningen(List<Afrekening> afrekeningen, String soort, Verrekening verrekening, Samenloopsituatie situatie,
                                     List<Post> posten) {
        YearMonth van = verrekening.cyclusStart();
        for (; !van.isAfter(situatie.totEnMet()); van = van.plusMonths(verrekening.cyclusMaanden())) {
            YearMonth totEnMet = van.plusMonths(verrekening.cyclusMaanden() - 1L);
            if (!van.isBefore(situatie.van()) && !totEnMet.isAfter(situatie.totEnMet())) {
                afrekeningen.add(afrekening(soort, van, totEnMet, posten));
            }
        }
    }

    private static Afrekening afrekening(String soort, YearMonth van, YearMonth totEnMet, List<Post> posten) {
        BigDecimal voorschot = NIHIL;
        BigDecimal recht = NIHIL;
        for (Post post : posten) {
            if (!post.maand().isBefore(van) && !post.maand().isAfter(totEnMet)) {
                if (post.voorschot() == null || post.recht() == null) {
                    return new Afrekening(soort, van, totEnMet, null, null, null, null, null);
                }
                voorschot = voorschot.add(post.voorschot());
                recht = recht.add(post.recht());
            }
        }
        BigDecimal saldo = recht.subtract(voorschot);
        return new Afrekening(soort, van, totEnMet, voorschot, recht, saldo, saldo.max(NIHIL), saldo.negate().max(NIHIL));
    }
}
