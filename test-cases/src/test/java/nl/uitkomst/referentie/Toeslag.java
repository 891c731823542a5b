package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.uitkomst.referentie.Loonderving.Weigering;
import nl.uitkomst.referentie.Samenloopsituatie.Huishouden;
import nl.uitkomst.referentie.Samenloopsituatie.Toeslagenwet;

/** The supplement up to the social minimum (TW 2, 3, 5 to 8a). Everything per day in the law, here times 21.75. */
final class Toeslag {

    private static final BigDecimal VIJF_PROCENT = new BigDecimal("0.05");
    private static final BigDecimal VIJFTIEN_PROCENT = new BigDecimal("0.15");
    private static final BigDecimal DERTIG_PROCENT = new BigDecimal("0.30");
    private static final BigDecimal DREMPEL_ALLEEN = new BigDecimal("0.70");
    private static final BigDecimal DREMPEL_KOSTENDELER = new BigDecimal("0.50");
    private static final LocalDate PARTNER_TOT_EN_MET = LocalDate.of(1971, 12, 31);
    private static final int MEERDERJARIG = 18;
    private static final int VRIJLATING_MAANDEN = 24;

    private final Samenloopsituatie situatie;
    private final Huishouden huishouden;
    private final InkomenPerWet inkomen;
    private final List<Loonderving> uitkeringen;
    private final LocalDate begin;
    private final LocalDate naVrijlating;

    Toeslag(Samenloopsituatie situatie, Toeslagenwet toeslagenwet, InkomenPerWet inkomen, List<Loonderving> uitkeringen) {
        this.situatie = situatie;
        this.inkomen = inkomen;
        this.uitkeringen = uitkeringen;
        huishouden = situatie.huishouden();
        begin = toeslagenwet.ingangsdatum();
        naVrijlating = naVrijlating(begin);
    }

    /** First day after the two years in which part of the income from work is left out of account. */
    static LocalDate naVrijlating(LocalDate begin) {
        return Kalender.naTermijn(begin, VRIJLATING_MAANDEN);
    }

    /** Null without a right to the supplement in the month. */
    Maandrecht recht(YearMonth maand) {
        int inMaand = Kalender.weekdagen(maand);
        int metToeslagenwet = Kalender.weekdagenIn(maand, begin, situatie.aow());
        if (metToeslagenwet == 0 || uitkeringen.stream().allMatch(uitkering -> uitkering.weekdagen().applyAsInt(maand) == 0)) {
            return null;
        }
        int eersteLeeftijd = leeftijd(eersteWerkdag(maand));
        int laatsteLeeftijd = leeftijd(laatsteWerkdag(maand));
        boolean eerstUitgesloten = isUitgesloten(eersteLeeftijd);
        if (eerstUitgesloten && isUitgesloten(laatsteLeeftijd) || isEnigeGeheelGeweigerd()) {
            return Maandrecht.geen(null);
        }
        Breuk arbeid = arbeid(maand);
        int metVrijlating = uitkeringen.stream().anyMatch(Loonderving::nietBeperkt)
                ? inMaand : Kalender.weekdagenIn(maand, begin, naVrijlating);
        boolean gebroken = metToeslagenwet < inMaand
                || uitkeringen.stream().anyMatch(uitkering -> isDeel(uitkering.weekdagen().applyAsInt(maand), inMaand))
                || eerstUitgesloten != isUitgesloten(laatsteLeeftijd)
                || !eerstUitgesloten && norm(maand, eersteLeeftijd).compareTo(norm(maand, laatsteLeeftijd)) != 0
                || !arbeid.isNihil() && isDeel(metVrijlating, inMaand);
        Breuk uitkering = uitkering(maand);
        if (gebroken || uitkering == null) {
            return Maandrecht.onbekend("toeslag");
        }
        Breuk vrijlating = metVrijlating == 0 ? Breuk.NUL : vrijlating(arbeid, minimumloon(maand, laatsteLeeftijd));
        Breuk toeslag = norm(maand, laatsteLeeftijd)
                .min(uitkering.plus(arbeid.min(vrijlating)).plus(overig(maand))).nietNegatief();
        if (uitkeringen.size() > 1) {
            return toeslag.isNihil() ? Maandrecht.van("toeslag", null, Breuk.NUL) : Maandrecht.onbekend("toeslag");
        }
        toeslag = toeslag.laagste(plafond(maand, laatsteLeeftijd, uitkering, toeslag));
        return uitkeringen.get(0).weigering() == Weigering.NOG_TE_BEOORDELEN
                ? Maandrecht.band("toeslag", null, toeslag)
                : Maandrecht.van("toeslag", null, toeslag);
    }

    private static boolean isDeel(int weekdagen, int inMaand) {
        return weekdagen > 0 && weekdagen < inMaand;
    }

    private boolean isEnigeGeheelGeweigerd() {
        return uitkeringen.size() == 1 && uitkeringen.get(0).weigering() == Weigering.GEHEEL;
    }

    private boolean isUitgesloten(int leeftijd) {
        if (leeftijd < MEERDERJARIG) {
            return true;
        }
        if (huishouden.gehuwd()) {
            return huishouden.partnerGeboortedatum().isAfter(PARTNER_TOT_EN_MET) && !huishouden.kindOnder12();
        }
        return leeftijd < Normen.VOLWASSEN && huishouden.woontBijOuders();
    }

    private int leeftijd(LocalDate dag) {
        return Kalender.leeftijd(situatie.geboortedatum(), dag);
    }

    private static LocalDate eersteWerkdag(YearMonth maand) {
        LocalDate dag = maand.atDay(1);
        while (Kalender.weekdagen(dag, dag.plusDays(1)) == 0) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    private static LocalDate laatsteWerkdag(YearMonth maand) {
        LocalDate dag = maand.atEndOfMonth();
        while (Kalender.weekdagen(dag, dag.plusDays(1)) == 0) {
            dag = dag.minusDays(1);
        }
        return dag;
    }

    private Breuk norm(YearMonth maand, int leeftijd) {
        return Normen.toeslagnorm(maand, huishouden.soort(), leeftijd);
    }

    /** Art. 1(1)(f): the adult minimum wage for a couple, otherwise that of the age. */
    private Breuk minimumloon(YearMonth maand, int leeftijd) {
        return Normen.grondslag(maand, huishouden.gehuwd() ? Normen.VOLWASSEN : leeftijd);
    }

    private Breuk arbeid(YearMonth maand) {
        Breuk eigen = inkomen.arbeidToeslagenwet(maand);
        return huishouden.gehuwd() ? eigen.plus(Breuk.van(huishouden.partnerInkomenUitArbeid())) : eigen;
    }

    private Breuk overig(YearMonth maand) {
        Breuk eigen = inkomen.overigToeslagenwet(maand);
        return huishouden.gehuwd() ? eigen.plus(Breuk.van(huishouden.partnerOverigInkomen())) : eigen;
    }

    private Breuk uitkering(YearMonth maand) {
        Breuk som = Breuk.NUL;
        for (Loonderving uitkering : uitkeringen) {
            Breuk bedrag = uitkering.bedrag().apply(maand);
            if (bedrag == null) {
                return null;
            }
            som = som.plus(bedrag);
        }
        return som;
    }

    /** Art. 7(2); never more than the income itself. */
    private Breuk vrijlating(Breuk arbeid, Breuk minimumloon) {
        Breuk vast = minimumloon.maal(VIJF_PROCENT);
        if (arbeid.compareTo(vast) <= 0) {
            return arbeid;
        }
        Breuk meer = situatie.keuzes().vrijlatingOverHeleInkomen() ? arbeid : arbeid.min(vast);
        return vast.plus(meer.maal(DERTIG_PROCENT)).laagste(minimumloon.maal(VIJFTIEN_PROCENT)).laagste(arbeid);
    }

    /** Art. 8a: with a low wage no more than that wage less the benefit. */
    private Breuk plafond(YearMonth maand, int leeftijd, Breuk uitkering, Breuk toeslag) {
        Breuk loon = uitkeringen.get(0).loon().apply(maand);
        Breuk drempel = minimumloon(maand, leeftijd);
        if (!huishouden.gehuwd()) {
            boolean kostendeler = huishouden.soort() == Normen.KOSTENDELER && leeftijd >= Normen.VOLWASSEN;
            drempel = drempel.maal(kostendeler ? DREMPEL_KOSTENDELER : DREMPEL_ALLEEN);
        }
        return loon.compareTo(drempel) < 0 ? loon.min(uitkering).nietNegatief() : toeslag;
    }
}
