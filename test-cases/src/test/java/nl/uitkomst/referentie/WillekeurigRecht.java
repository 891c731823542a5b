package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Random rights of each kind other than WIA, with the amounts near which they jump or bend. */
final class WillekeurigRecht {

    private static final LocalDate EERSTE_DAG = LocalDate.of(2020, 1, 1);
    private static final BigDecimal DAGEN_PER_MAAND = new BigDecimal("21.75");
    private static final BigDecimal EINDE_WW = new BigDecimal("0.875");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Toeval toeval;
    private final YearMonth van;
    private final YearMonth totEnMet;
    private final List<BigDecimal> drempels;

    WillekeurigRecht(Toeval toeval, YearMonth van, YearMonth totEnMet, List<BigDecimal> drempels) {
        this.toeval = toeval;
        this.van = van;
        this.totEnMet = totEnMet;
        this.drempels = drempels;
    }

    /**
     * A WW or ZW without its end. Most begin before the period, and then half of them so that it begins with the
     * whole of the month.
     *
     * @param naDag the first day is later than this one
     */
    void ingangEnDagloon(ObjectNode recht, String soort, LocalDate naDag, int maandenTerug) {
        LocalDate ingang = toeval.kans(35)
                ? toeval.dagIn(maandInPeriode())
                : toeval.dagIn(van.minusMonths(toeval.kans(60) ? toeval.tussen(0, 4) : toeval.tussen(0, maandenTerug)));
        if (toeval.kans(15)) {
            ingang = ingang.withDayOfMonth(toeval.tussen(2, 7));
        }
        LocalDate eerste = Kalender.laatste(EERSTE_DAG, naDag.plusDays(1));
        if (ingang.isBefore(eerste)) {
            ingang = eerste.plusDays(toeval.tussen(0, 60));
        }
        LocalDate laatste = totEnMet.atEndOfMonth();
        recht.put("soort", soort).put("ingangsdatum", (ingang.isAfter(laatste) ? laatste : ingang).toString());
        BigDecimal maximum = Normen.maximumdagloon(van);
        BigDecimal dagloon = switch (toeval.tussen(1, 6)) {
            case 1 -> toeval.bedrag(10, 60);
            case 2, 3 -> toeval.bedrag(60, 130);
            case 4 -> toeval.bedrag(130, 250);
            case 5 -> toeval.een(maximum, maximum.add(CENT), maximum.subtract(CENT));
            default -> toeval.bedrag(250, 400);
        };
        if (toeval.kans(25)) {
            recht.put("maandloon", toeval.geld(dagloon.multiply(DAGEN_PER_MAAND).setScale(2, RoundingMode.HALF_UP)));
        } else {
            recht.put("dagloon", toeval.geld(dagloon));
        }
        LocalDate peildatum = switch (toeval.tussen(1, 3)) {
            case 1 -> ingang;
            case 2 -> van.atDay(1);
            default -> LocalDate.of(toeval.tussen(2020, 2027), toeval.een(1, 7), 1);
        };
        recht.put("dagloonPeildatum", peildatum.toString());
        Dagloon geindexeerd = new Dagloon(Breuk.van(dagloon), peildatum);
        for (YearMonth maand : List.of(van, maandInPeriode(), YearMonth.from(ingang))) {
            Breuk maandloon = geindexeerd.maandloon(maand);
            drempel(maandloon);
            drempel(maandloon.maal(EINDE_WW).gedeeldDoor(geindexeerd.factor(maand)));
            drempel(maandloon.maal(EINDE_WW).gedeeldDoor(geindexeerd.factor(maand)));
        }
    }

    /** The end of a WW, its hours, and whether it is paid. */
    void restVanWw(ObjectNode ww, boolean magOnbekend) {
        LocalDate ingang = LocalDate.parse(ww.get("ingangsdatum").stringValue());
        int keus = toeval.tussen(1, 100);
        if (keus <= 30) {
            LocalDate einde = toeval.dagIn(maandInPeriode());
            ww.put("totEnMet", Kalender.laatste(einde, ingang.plusDays(toeval.tussen(0, 90))).toString());
        } else if (keus <= 60) {
            ww.put("totEnMet", Kalender.naTermijn(ingang, toeval.tussen(3, 24)).minusDays(1).toString());
        } else if (keus <= 95 || !magOnbekend) {
            ObjectNode verleden = ww.putObject("arbeidsverleden");
            verleden.put("jarenVoor2016", toeval.tussen(0, 30)).put("jarenVanaf2016", toeval.tussen(0, 11));
            ww.put("viervijfEis", toeval.kans(80));
        }
        ww.put("arbeidsurenPerWeek", toeval.een("40", "36", "24.5", "32.00", "12.25"));
    }

    void maatregel(ObjectNode ww) {
        String maatregel = toeval.een("geen", "geheel-geweigerd", "half-geweigerd", "half-geweigerd", "nog-te-beoordelen");
        ww.put("maatregel", maatregel);
        if (maatregel.equals("half-geweigerd") && toeval.kans(40)) {
            LocalDate ingang = LocalDate.parse(ww.get("ingangsdatum").stringValue());
            LocalDate einde = Kalender.laatste(ingang, toeval.dagIn(maandInPeriode()));
            boolean metVerlaging = YearMonth.from(einde).equals(YearMonth.from(Kalender.naTermijn(ingang, 2)));
            if (!metVerlaging) {
                ww.put("maatregelTotEnMet", einde.toString());
            }
        }
    }

    void nietBeschikbaar(ObjectNode ww) {
        LocalDate ingang = LocalDate.parse(ww.get("ingangsdatum").stringValue());
        ww.put("nietBeschikbaarVanaf", Kalender.laatste(ingang.plusDays(1), toeval.dagIn(maandInPeriode())).toString());
    }

    /** @param geboren null when not given; the Wajong 2015 cannot do without it */
    void wajong(ObjectNode wajong, LocalDate geboren, boolean metHulp) {
        boolean volwassen = geboren == null || Kalender.leeftijd(geboren, van.atDay(1)) >= Normen.VOLWASSEN;
        boolean jong = geboren != null && toeval.kans(volwassen ? 25 : 70);
        wajong.put("soort", "wajong").put("regime", jong ? "wajong2015" : toeval.een("owajong", "wajong2010"));
        boolean zonderArbeidsvermogen = jong || toeval.kans(25);
        if (!jong || toeval.kans(70)) {
            wajong.put("duurzaamGeenArbeidsvermogen", zonderArbeidsvermogen);
        }
        if (toeval.kans(25)) {
            LocalDate ingang = toeval.kans(60) ? toeval.dagIn(maandInPeriode()) : van.minusMonths(toeval.tussen(1, 30)).atDay(1);
            if (geboren == null || Kalender.leeftijd(geboren, ingang) >= 18) {
                wajong.put("ingangsdatum", ingang.toString());
            }
        }
        if (zonderArbeidsvermogen && metHulp && toeval.kans(25)) {
            wajong.put("hulpbehoevendheid", toeval.een("geen", "85", "100"));
        }
        if (!jong && volwassen && toeval.kans(40)) {
            garantiebedrag(wajong, zonderArbeidsvermogen);
        }
        int leeftijd = geboren == null ? Normen.VOLWASSEN : Math.max(18, Kalender.leeftijd(geboren, van.atDay(1)));
        for (YearMonth maand : List.of(van, maandInPeriode())) {
            drempel(Normen.grondslag(maand, leeftijd));
            drempel(Normen.grondslag(maand, Normen.VOLWASSEN));
        }
    }

    private void garantiebedrag(ObjectNode wajong, boolean zonderArbeidsvermogen) {
        BigDecimal bedrag = toeval.kans(60) ? toeval.bedrag(300, 1100) : toeval.bedrag(0, 1700);
        YearMonth peildatum = YearMonth.of(toeval.kans(60) ? 2021 : toeval.tussen(2021, 2026), toeval.een(1, 7));
        wajong.put("garantiebedragPerMaand", toeval.geld(bedrag)).put("garantiebedragPeildatum", peildatum.atDay(1).toString());
        if (toeval.kans(70)) {
            wajong.put("garantiebedragTeller", toeval.kans(50) ? toeval.tussen(8, 11) : toeval.tussen(0, 11));
        }
        for (YearMonth maand : List.of(van, maandInPeriode())) {
            Breuk grondslag = Normen.grondslag(maand, Normen.VOLWASSEN);
            Breuk gegarandeerd = Breuk.van(bedrag).maal(grondslag).gedeeldDoor(Normen.grondslag(peildatum, Normen.VOLWASSEN));
            drempel(grondslag.min(gegarandeerd.gedeeldDoor(Breuk.van(zonderArbeidsvermogen ? "0.75" : "0.70"))));
        }
    }

    void toeslagenwet(ObjectNode recht) {
        YearMonth maand = toeval.kans(20) ? maandInPeriode() : van.minusMonths(toeval.tussen(0, 30));
        recht.put("soort", "toeslagenwet").put("ingangsdatum", maand.atDay(toeval.kans(85) ? 1 : toeval.tussen(1, 28)).toString());
    }

    void huishouden(ObjectNode huishouden, LocalDate geboren) {
        String soort = toeval.een("alleenstaand", "alleenstaand", "kostendeler", "gehuwd", "gehuwd", "gehuwd");
        huishouden.put("soort", soort);
        boolean jong = Kalender.leeftijd(geboren, van.atDay(1)) < Normen.VOLWASSEN;
        if (jong && toeval.kans(60) || toeval.kans(5)) {
            huishouden.put("woontBijOuders", toeval.kans(50));
        }
        boolean gehuwd = soort.equals("gehuwd");
        int leeftijd = gehuwd ? Normen.VOLWASSEN : Math.max(18, Kalender.leeftijd(geboren, van.atDay(1)));
        for (YearMonth maand : List.of(van, maandInPeriode())) {
            Breuk minimumloon = Normen.grondslag(maand, leeftijd);
            drempel(minimumloon.maal(new BigDecimal("0.05")));
            drempel(minimumloon.maal(Breuk.van(23, 60))); // where 5% and 30% of what exceeds it come to 15%
            drempel(minimumloon.maal(Breuk.van(1, 3)));   // the same with 30% of the whole
        }
        if (gehuwd) {
            huishouden.put("partnerGeboortedatum", toeval.kans(25)
                    ? toeval.een("1971-12-31", "1972-01-01") : LocalDate.of(toeval.tussen(1958, 1985), toeval.tussen(1, 12), 3).toString());
            huishouden.put("kindOnder12", toeval.kans(50));
            huishouden.put("partnerInkomenUitArbeidPerMaand", toeval.kans(50) ? "0.00"
                    : toeval.kans(50) ? toeval.geld(laatsteDrempel()) : toeval.geld(toeval.bedrag(0, 1800)));
            huishouden.put("partnerOverigInkomenPerMaand", toeval.kans(70) ? "0.00" : toeval.geld(toeval.bedrag(0, 900)));
        }
    }

    private BigDecimal laatsteDrempel() {
        return drempels.get(drempels.size() - toeval.tussen(1, 3));
    }

    private void drempel(Breuk bedrag) {
        drempels.add(bedrag.nietNegatief().afgerond());
    }

    private YearMonth maandInPeriode() {
        return van.plusMonths(toeval.tussen(0, (int) ChronoUnit.MONTHS.between(van, totEnMet)));
    }
}
