package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.uitkomst.referentie.Situatie.Arbeidsverleden;
import nl.uitkomst.referentie.Situatie.Keuzes;
import nl.uitkomst.referentie.Situatie.Recht;
import nl.uitkomst.referentie.Situatie.Soort;
import nl.uitkomst.referentie.Situatie.Verrekening;

/** A request for any of the rights, alone or together, as {@link SamenloopLezer} reads it. */
public record Samenloopsituatie(YearMonth van, YearMonth totEnMet, LocalDate geboortedatum, Huishouden huishouden,
                         List<Uitkering> uitkeringen, List<Inkomen> inkomen, Verrekening verrekening, Keuzes keuzes) {

    /** First day without any right because of age; far away when the date of birth is not known. */
    LocalDate aow() {
        return geboortedatum == null ? LocalDate.MAX : Normen.aowDatum(geboortedatum);
    }

    /** The same facts as the WIA computation takes them. */
    Situatie alsWia(Recht recht) {
        return new Situatie(van, totEnMet, geboortedatum, recht, inkomen, verrekening, keuzes);
    }

    sealed interface Uitkering {
        /** The word of the contract for it. */
        String soort();
    }

    record Wia(Recht recht) implements Uitkering {
        @Override
        public String soort() {
            return recht.soort() == Soort.IVA ? "iva" : "wga";
        }
    }

    enum Maatregel { GEEN, GEHEEL, HALF, NOG_TE_BEOORDELEN }

    /**
     * A WW. It ends on {@code totEnMet}, or after a duration; without either its end is not known.
     *
     * @param viervijfEis null when not given
     */
    record Ww(LocalDate ingangsdatum, Dagloon dagloon, LocalDate totEnMet, Arbeidsverleden arbeidsverleden,
              Boolean viervijfEis, boolean aangevraagd, Maatregel maatregel, LocalDate maatregelTotEnMet,
              BigDecimal arbeidsurenPerWeek, LocalDate nietBeschikbaarVanaf) implements Uitkering {
        @Override
        public String soort() {
            return "ww";
        }
    }

    record Zw(LocalDate ingangsdatum, Dagloon dagloon, boolean dienstbetrekkingLoopt) implements Uitkering {
        @Override
        public String soort() {
            return "zw";
        }
    }

    /**
     * A Wajong.
     *
     * @param zonderArbeidsvermogen lasting absence of any capacity: 75 instead of 70 percent
     * @param verhoging             what hulpbehoevendheid makes of the benefit, one without it
     */
    record Wajong(LocalDate ingangsdatum, boolean zonderArbeidsvermogen, Breuk verhoging, BigDecimal garantiebedragPerMaand,
                  LocalDate garantiebedragPeildatum, int garantiebedragTeller) implements Uitkering {
        @Override
        public String soort() {
            return "wajong";
        }
    }

    record Toeslagenwet(LocalDate ingangsdatum) implements Uitkering {
        @Override
        public String soort() {
            return "toeslagenwet";
        }
    }

    /** The household, which matters to the Toeslagenwet only; {@code soort} is a row of {@link Normen#toeslagnorm}. */
    record Huishouden(int soort, boolean woontBijOuders, LocalDate partnerGeboortedatum, boolean kindOnder12,
                      BigDecimal partnerInkomenUitArbeid, BigDecimal partnerOverigInkomen) {
        boolean gehuwd() {
            return soort == Normen.GEHUWD;
        }
    }
}
