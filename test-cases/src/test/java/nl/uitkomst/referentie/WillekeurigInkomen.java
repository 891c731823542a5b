package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random items of income of every kind, with amounts on and next to a list of thresholds. */
final class WillekeurigInkomen {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Toeval toeval;
    private final YearMonth van;
    private final YearMonth totEnMet;
    /** Amounts near which the outcome jumps or bends. */
    private final List<BigDecimal> drempels;

    WillekeurigInkomen(Toeval toeval, YearMonth van, YearMonth totEnMet, List<BigDecimal> drempels) {
        this.toeval = toeval;
        this.van = van;
        this.totEnMet = totEnMet;
        this.drempels = drempels;
    }

    /** One item, or a chain of wages one after another. */
    void post(ArrayNode lijst) {
        switch (toeval.tussen(1, 100) / 10) {
            case 0, 1, 2, 3 -> loonPerMaand(lijst);
            case 4 -> brutoloon(lijst.addObject());
            case 5 -> loonstroken(lijst.addObject());
            case 6 -> vierwekenloon(lijst.addObject());
            case 7 -> winst(lijst.addObject());
            case 8 -> ziekengeld(lijst.addObject());
            default -> overigeUitkering(lijst.addObject());
        }
    }

    BigDecimal inkomensbedrag() {
        if (toeval.kans(25)) {
            return toeval.bedrag(0, 5000);
        }
        BigDecimal drempel = drempels.get(toeval.tussen(0, drempels.size() - 1)).setScale(2, toeval.een(RoundingMode.FLOOR, RoundingMode.CEILING));
        return drempel.add(CENT.multiply(BigDecimal.valueOf(toeval.tussen(-1, 1)))).max(BigDecimal.ZERO);
    }

    void loon(ArrayNode lijst, YearMonth eerste, YearMonth laatste, BigDecimal perMaand) {
        ObjectNode post = lijst.addObject();
        post.put("soort", "loon").put("van", eerste.toString()).put("totEnMet", laatste.toString());
        post.put("perMaand", toeval.geld(perMaand));
    }

    private void loonPerMaand(ArrayNode lijst) {
        YearMonth[] tijd = looptijd();
        if (toeval.kans(60)) {
            loon(lijst, tijd[0], tijd[1], inkomensbedrag());
            return;
        }
        YearMonth eerste = tijd[0].isBefore(van) ? van : tijd[0];
        YearMonth laatste = tijd[1].isAfter(totEnMet) ? totEnMet : tijd[1];
        while (!eerste.isAfter(laatste)) {
            YearMonth tot = eerste.plusMonths(toeval.tussen(0, 5));
            tot = tot.isAfter(laatste) ? laatste : tot;
            loon(lijst, eerste, tot, inkomensbedrag());
            eerste = tot.plusMonths(1);
        }
    }

    private void brutoloon(ObjectNode post) {
        soortEnTijd(post, "loon");
        BigDecimal percentage = toeval.kans(70) ? new BigDecimal("8.00") : toeval.een(new BigDecimal("8.5"), new BigDecimal("10"));
        BigDecimal bruto = inkomensbedrag().divide(BigDecimal.ONE.add(percentage.movePointLeft(2)), 2, RoundingMode.HALF_UP);
        post.put("brutoloonPerMaand", toeval.geld(bruto));
        if (percentage.compareTo(new BigDecimal("8")) != 0 || toeval.kans(30)) {
            post.put("vakantiebijslagPercentage", percentage.toPlainString());
        }
        if (toeval.kans(30)) {
            post.put("vakantiebijslagUitbetaaldIn", toeval.tussen(1, 12));
        }
    }

    private void loonstroken(ObjectNode post) {
        YearMonth eerste = maandInPeriode();
        YearMonth laatste = eerste.plusMonths(toeval.tussen(0, 14));
        laatste = laatste.isAfter(totEnMet) ? totEnMet : laatste;
        post.put("soort", "loon").put("van", eerste.toString()).put("totEnMet", laatste.toString());
        ArrayNode stroken = post.putArray("maanden");
        for (YearMonth maand = eerste; !maand.isAfter(laatste); maand = maand.plusMonths(1)) {
            ObjectNode strook = stroken.addObject();
            strook.put("maand", maand.toString());
            loonstrook(strook, inkomensbedrag(), maand.getMonthValue() == 5);
        }
    }

    /** Splits what counts into what is on the payslip, what accrues and what is paid out of an accrual. */
    private void loonstrook(ObjectNode strook, BigDecimal telt, boolean vakantiebijslagmaand) {
        BigDecimal rest = telt;
        if (toeval.kans(60)) {
            BigDecimal opgebouwd = telt.multiply(new BigDecimal("0.07")).setScale(2, RoundingMode.FLOOR);
            strook.put("vakantiebijslagOpgebouwd", toeval.geld(opgebouwd));
            rest = rest.subtract(opgebouwd);
        }
        if (toeval.kans(25)) {
            BigDecimal opgebouwd = telt.multiply(new BigDecimal("0.05")).setScale(2, RoundingMode.FLOOR);
            strook.put("arbeidsvoorwaardenbedragOpgebouwd", toeval.geld(opgebouwd));
            rest = rest.subtract(opgebouwd);
        }
        if (vakantiebijslagmaand) {
            BigDecimal uitbetaald = toeval.bedrag(100, 2000);
            strook.put("vakantiebijslagUitbetaald", toeval.geld(uitbetaald));
            rest = rest.add(uitbetaald);
        }
        if (toeval.kans(10)) {
            BigDecimal uitbetaald = toeval.bedrag(50, 900);
            strook.put("arbeidsvoorwaardenbedragUitbetaald", toeval.geld(uitbetaald));
            rest = rest.add(uitbetaald);
        }
        strook.put("svLoon", toeval.geld(rest));
    }

    /** Periods of exactly 28 days one after another, now and then with a gap. */
    private void vierwekenloon(ObjectNode post) {
        LocalDate begin = maandInPeriode().atDay(toeval.tussen(1, 28));
        if (toeval.kans(80)) {
            begin = begin.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        LocalDate grens = totEnMet.atEndOfMonth();
        BigDecimal perTijdvak = inkomensbedrag().multiply(new BigDecimal("20"))
                .divide(new BigDecimal("21.75"), 2, RoundingMode.HALF_UP);
        int aantal = toeval.tussen(1, 15);
        ArrayNode tijdvakken = JsonNodeFactory.instance.arrayNode();
        LocalDate eerste = begin;
        LocalDate laatste = begin;
        for (int i = 0; i < aantal && (i == 0 || !begin.isAfter(grens)); i++) {
            ObjectNode tijdvak = tijdvakken.addObject();
            laatste = begin.plusDays(27);
            tijdvak.put("van", begin.toString()).put("totEnMet", laatste.toString());
            loonstrook(tijdvak, toeval.kans(80) ? perTijdvak : toeval.bedrag(200, 2500), false);
            begin = begin.plusDays(toeval.kans(90) ? 28 : 28 + toeval.tussen(1, 10));
        }
        post.put("soort", "loon").put("van", YearMonth.from(eerste).toString())
                .put("totEnMet", YearMonth.from(laatste).toString());
        post.set("vierwekenperioden", tijdvakken);
    }

    private void winst(ObjectNode post) {
        YearMonth maand = maandInPeriode();
        post.put("soort", "winst").put("jaar", maand.getYear());
        int maanden = 12;
        if (toeval.kans(35)) {
            LocalDate gestart = LocalDate.of(maand.getYear(), toeval.tussen(1, maand.getMonthValue()), toeval.tussen(1, 28));
            post.put("gestartOp", gestart.toString());
            maanden = 13 - gestart.getMonthValue();
        }
        BigDecimal som = inkomensbedrag().multiply(BigDecimal.valueOf(maanden));
        BigDecimal aftrek = toeval.kans(60) ? toeval.een(new BigDecimal("3750"), new BigDecimal("2470"), new BigDecimal("1200.50")) : BigDecimal.ZERO;
        BigDecimal vrijstelling = toeval.kans(50) ? toeval.bedrag(0, 2000) : BigDecimal.ZERO;
        BigDecimal winst = toeval.kans(15) ? toeval.bedrag(0, 9000).negate() : som.subtract(aftrek).subtract(vrijstelling);
        post.put("belastbareWinst", toeval.geld(winst));
        post.put("ondernemersaftrek", toeval.geld(aftrek));
        post.put("mkbWinstvrijstelling", toeval.geld(vrijstelling));
        if (toeval.kans(20)) {
            post.put("bestondVoorRecht", toeval.kans(30));
        }
    }

    private void ziekengeld(ObjectNode post) {
        soortEnTijd(post, "ziekengeld-of-doorbetaald-loon");
        BigDecimal bedrag = inkomensbedrag();
        post.put("perMaand", toeval.geld(bedrag));
        boolean honderdProcent = toeval.kans(35);
        post.put("honderdProcent", honderdProcent);
        if (!honderdProcent || toeval.kans(40)) {
            BigDecimal voorafgaand = toeval.een(BigDecimal.ZERO, bedrag, bedrag.add(CENT), inkomensbedrag());
            post.put("voorafgaandInkomenPerMaand", toeval.geld(voorafgaand));
        }
    }

    private void overigeUitkering(ObjectNode post) {
        soortEnTijd(post, "overige-uitkering");
        post.put("perMaand", toeval.geld(toeval.bedrag(100, 1800)));
        boolean pensioen = toeval.kans(70);
        boolean bestond = toeval.kans(40);
        post.put("aard", pensioen ? "pensioen-uit-dienstbetrekking" : "andere");
        post.put("bestondVoorRecht", bestond);
        if (pensioen && !bestond) {
            post.put("voorafgaandInkomenPerMaand", toeval.geld(inkomensbedrag()));
        }
    }

    private void soortEnTijd(ObjectNode post, String soort) {
        YearMonth[] tijd = looptijd();
        post.put("soort", soort).put("van", tijd[0].toString()).put("totEnMet", tijd[1].toString());
    }

    /** First and last month of an item that has at least one month in common with the period. */
    private YearMonth[] looptijd() {
        if (toeval.kans(50)) {
            return new YearMonth[] {van, totEnMet};
        }
        YearMonth binnen = maandInPeriode();
        return new YearMonth[] {
                binnen.minusMonths(toeval.kans(80) ? toeval.tussen(0, 8) : toeval.tussen(0, 24)), binnen.plusMonths(toeval.tussen(0, 12))};
    }

    void verrekening(ObjectNode knoop) {
        knoop.put("wijze", "voorschot");
        knoop.put("cyclusMaanden", toeval.een(3, 6, 12));
        knoop.put("cyclusStart", van.plusMonths(toeval.kans(70) ? 0 : toeval.tussen(-6, 6)).toString());
        if (toeval.kans(65)) {
            knoop.put("geschatInkomenPerMaand", toeval.geld(inkomensbedrag()));
        } else {
            ArrayNode schatting = knoop.putArray("geschatInkomen");
            BigDecimal bedrag = inkomensbedrag();
            for (YearMonth maand = van; !maand.isAfter(totEnMet); maand = maand.plusMonths(1)) {
                bedrag = toeval.kans(70) ? bedrag : inkomensbedrag();
                schatting.addObject().put("maand", maand.toString()).put("bedrag", toeval.geld(bedrag));
            }
        }
    }

    YearMonth maandInPeriode() {
        return van.plusMonths(toeval.tussen(0, (int) ChronoUnit.MONTHS.between(van, totEnMet)));
    }
}
