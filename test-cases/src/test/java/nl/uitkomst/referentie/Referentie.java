package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.referentie.Maandberekening.Deel;
import nl.uitkomst.referentie.ReferentieAntwoord.Afrekening;
import nl.uitkomst.referentie.ReferentieAntwoord.Maand;
import nl.uitkomst.referentie.ReferentieAntwoord.Post;
import nl.uitkomst.referentie.Situatie.Soort;
import nl.uitkomst.referentie.Situatie.Verrekening;

/**
 * What a WGA or IVA right comes to per month, written from the law without the rule engine: something to compare
 * the engine with, and the floor it is timed against.
 */
public final class Referentie {

    /** Art. 68: eight parts of every 108 are set aside as holiday allowance. */
    private static final Breuk VAKANTIEBIJSLAG = Breuk.van(8, 108);

    private static final BigDecimal NIHIL = new BigDecimal("0.00");

    private Referentie() {
    }

    public static ReferentieAntwoord bereken(Situatie situatie) {
        Verrekening verrekening = situatie.verrekening();
        Rechtsverloop werkelijk = new Rechtsverloop(situatie, situatie.inkomen());
        Rechtsverloop geschat = verrekening == null ? null : new Rechtsverloop(situatie, verrekening.geschatInkomen());

        List<Maand> maanden = new ArrayList<>();
        for (YearMonth maand = situatie.van(); !maand.isAfter(situatie.totEnMet()); maand = maand.plusMonths(1)) {
            maanden.add(new Maand(maand, posten(situatie, werkelijk, geschat, maand)));
        }
        LocalDate einde = werkelijk.einde().equals(LocalDate.MAX) ? null : werkelijk.einde();
        LocalDate naLoongerelateerd = situatie.recht().soort() == Soort.WGA ? werkelijk.naLoongerelateerd() : null;
        return new ReferentieAntwoord(einde, naLoongerelateerd, maanden,
                verrekening == null ? List.of() : afrekeningen(verrekening, maanden));
    }

    private static List<Post> posten(Situatie situatie, Rechtsverloop werkelijk, Rechtsverloop geschat,
                                     YearMonth maand) {
        Deel[] recht = Maandberekening.delen(situatie, werkelijk, maand);
        Deel[] voorschot = geschat == null ? null : Maandberekening.delen(situatie, geschat, maand);
        List<Post> posten = new ArrayList<>(2);
        for (int i = 0; i < recht.length; i++) {
            BigDecimal bedrag = recht[i] == null ? NIHIL : recht[i].recht().afgerond();
            BigDecimal vooraf = null;
            BigDecimal verschil = null;
            if (voorschot != null) {
                vooraf = voorschot[i] == null ? NIHIL : voorschot[i].recht().afgerond();
                verschil = bedrag.subtract(vooraf);
            }
            if (recht[i] != null) {
                BigDecimal vakantiebijslag = recht[i].recht().maal(VAKANTIEBIJSLAG).afgerond();
                posten.add(new Post(recht[i].fase(), recht[i].variant(), bedrag,
                        recht[i].verrekendInkomen().afgerond(), vakantiebijslag, bedrag.subtract(vakantiebijslag),
                        vooraf, verschil));
            } else if (voorschot != null && voorschot[i] != null) {
                posten.add(new Post("geen", null, NIHIL, NIHIL, NIHIL, NIHIL, vooraf, verschil));
            }
        }
        return posten;
    }

    /** One settlement per whole cycle inside the period, from the reported figures. */
    private static List<Afrekening> afrekeningen(Verrekening verrekening, List<Maand> maanden) {
        List<Afrekening> afrekeningen = new ArrayList<>();
        YearMonth eerste = maanden.get(0).maand();
        YearMonth laatste = maanden.get(maanden.size() - 1).maand();
        YearMonth van = verrekening.cyclusStart();
        for (; !van.isAfter(laatste); van = van.plusMonths(verrekening.cyclusMaanden())) {
            YearMonth totEnMet = van.plusMonths(verrekening.cyclusMaanden() - 1L);
            if (!van.isBefore(eerste) && !totEnMet.isAfter(laatste)) {
                afrekeningen.add(afrekening(van, totEnMet, maanden));
            }
        }
        return afrekeningen;
    }

    private static Afrekening afrekening(YearMonth van, YearMonth totEnMet, List<Maand> maanden) {
        BigDecimal voorschot = NIHIL;
        BigDecimal recht = NIHIL;
        for (Maand maand : maanden) {
            if (!maand.maand().isBefore(van) && !maand.maand().isAfter(totEnMet)) {
                for (Post post : maand.posten()) {
                    voorschot = voorschot.add(post.voorschot());
                    recht = recht.add(post.recht());
                }
            }
        }
        BigDecimal saldo = recht.subtract(voorschot);
        return new Afrekening(van, totEnMet, voorschot, recht, saldo, saldo.max(NIHIL), saldo.negate().max(NIHIL));
    }
}
