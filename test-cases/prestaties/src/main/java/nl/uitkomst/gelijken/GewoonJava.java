package nl.uitkomst.gelijken;

import java.math.BigDecimal;
import java.util.List;
import nl.uitkomst.gelijken.Maandgegevens.Termijn;

/** The floor of the other engines: the same months, and ifs. */
final class GewoonJava implements Gelijke {

    private static final BigDecimal TWEE = new BigDecimal("2");
    private static final BigDecimal[][] KLASSEN = {
            {new BigDecimal("80"), new BigDecimal("0.70")}, {new BigDecimal("65"), new BigDecimal("0.5075")}, {new BigDecimal("55"), new BigDecimal("0.42")},
            {new BigDecimal("45"), new BigDecimal("0.35")}, {new BigDecimal("35"), new BigDecimal("0.28")}};

    @Override
    public List<Maanduitkomst> bereken(List<Maandgegevens> maanden) {
        return maanden.stream().map(GewoonJava::bereken).toList();
    }

    private static Maanduitkomst bereken(Maandgegevens maand) {
        BigDecimal inkomen = maand.inkomen();
        BigDecimal capaciteit = maand.verdiencapaciteit();
        if (maand.termijn() == Termijn.EERSTE_TWEE_MAANDEN) {
            return Wgaformules.uitkomst("loongerelateerd", null, Wgaformules.naAftrek(maand, "0.75", inkomen), inkomen);
        }
        BigDecimal zeventig = Wgaformules.naAftrek(maand, "0.70", inkomen);
        if (maand.termijn() == Termijn.LOONGERELATEERD) {
            return Wgaformules.uitkomst("loongerelateerd", null, zeventig, inkomen);
        }
        if (inkomen.compareTo(capaciteit) >= 0) {
            return Wgaformules.uitkomst("loonaanvulling", "volledig-benut", zeventig, inkomen);
        }
        BigDecimal bodem = Wgaformules.bodem(maand, klassepercentage(maand.percentage()));
        if (inkomen.multiply(TWEE).compareTo(capaciteit) < 0) {
            return Wgaformules.uitkomst("vervolg", null, bodem, BigDecimal.ZERO);
        }
        return Wgaformules.uitkomst("loonaanvulling", "deels-benut", Wgaformules.naAftrek(maand, "0.70", capaciteit).max(bodem.min(zeventig)), capaciteit);
    }

    private static BigDecimal klassepercentage(BigDecimal percentage) {
        int klasse = 0;
        while (percentage.compareTo(KLASSEN[klasse][0]) < 0) {
            klasse++;
        }
        return KLASSEN[klasse][1];
    }
}
