package nl.uitkomst.simulatie;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A column of an input in columns, and where its value comes in the request. A row is one person; an empty field is an unknown fact. What does not fit
 * in columns (more than one assessment, income that differs per month) is asked in JSON Lines.
 */
enum Kolom {

    VAN(Soort.MAAND, "/periode/van"),
    TOT_EN_MET(Soort.MAAND, "/periode/totEnMet"),
    GEBOORTEDATUM(Soort.DATUM, "/persoon/geboortedatum"),
    HUISHOUDEN(Soort.TEKST, "/persoon/huishouden/soort"),
    WOONT_BIJ_OUDERS(Soort.JA_NEE, "/persoon/huishouden/woontBijOuders"),
    PARTNER_GEBOORTEDATUM(Soort.DATUM, "/persoon/huishouden/partnerGeboortedatum"),
    PARTNER_INKOMEN_UIT_ARBEID(Soort.GETAL, "/persoon/huishouden/partnerInkomenUitArbeidPerMaand"),
    PARTNER_OVERIG_INKOMEN(Soort.GETAL, "/persoon/huishouden/partnerOverigInkomenPerMaand"),
    KIND_ONDER_12(Soort.JA_NEE, "/persoon/huishouden/kindOnder12"),
    UITKERING(Soort.TEKST, "/uitkeringen/0/soort"),
    INGANGSDATUM(Soort.DATUM, "/uitkeringen/0/ingangsdatum"),
    DAGLOON(Soort.GETAL, "/uitkeringen/0/dagloon"),
    DAGLOON_PEILDATUM(Soort.DATUM, "/uitkeringen/0/dagloonPeildatum"),
    LOONGERELATEERD_TOT_EN_MET(Soort.DATUM, "/uitkeringen/0/loongerelateerdTotEnMet"),
    BEOORDELING_VANAF(Soort.DATUM, "/uitkeringen/0/beoordelingen/0/vanaf"),
    ARBEIDSONGESCHIKTHEIDSPERCENTAGE(Soort.GETAL, "/uitkeringen/0/beoordelingen/0/arbeidsongeschiktheidspercentage"),
    RESTERENDE_VERDIENCAPACITEIT(Soort.GETAL, "/uitkeringen/0/beoordelingen/0/resterendeVerdiencapaciteitPerMaand"),
    MAATMANINKOMEN(Soort.GETAL, "/uitkeringen/0/beoordelingen/0/maatmaninkomenPerMaand"),
    REGIME(Soort.TEKST, "/uitkeringen/0/regime"),
    DUURZAAM_GEEN_ARBEIDSVERMOGEN(Soort.JA_NEE, "/uitkeringen/0/duurzaamGeenArbeidsvermogen"),
    UITKERING_TOT_EN_MET(Soort.DATUM, "/uitkeringen/0/totEnMet"),
    ARBEIDSUREN_PER_WEEK(Soort.GETAL, "/uitkeringen/0/arbeidsurenPerWeek"),
    DIENSTBETREKKING_LOOPT(Soort.JA_NEE, "/uitkeringen/0/dienstbetrekkingLoopt"),
    TOESLAG_VANAF(Soort.DATUM, "/uitkeringen/1/ingangsdatum"),
    LOON_PER_MAAND(Soort.GETAL, "/inkomen/0/perMaand"),
    GESCHAT_INKOMEN(Soort.GETAL, "/verrekening/geschatInkomenPerMaand"),
    CYCLUS_MAANDEN(Soort.TELLING, "/verrekening/cyclusMaanden"),
    CYCLUS_START(Soort.MAAND, "/verrekening/cyclusStart");

    /** What a field can hold. */
    enum Soort {
        MAAND("een maand, zoals 2026-07", "\\d{4}-\\d{2}"),
        DATUM("een datum, zoals 2026-07-15", "\\d{4}-\\d{2}-\\d{2}"),
        GETAL("een getal met een punt, zoals 1800.50", "-?\\d+(\\.\\d+)?"),
        TELLING("een geheel getal", "\\d+"),
        JA_NEE("ja of nee", "ja|nee"),
        TEKST("een woord", ".*[^\\d\\s.,-].*");

        private final String inWoorden;
        private final Pattern vorm;

        Soort(String inWoorden, String vorm) {
            this.inWoorden = inWoorden;
            this.vorm = Pattern.compile(vorm);
        }

        String inWoorden() {
            return inWoorden;
        }

        boolean past(String waarde) {
            return vorm.matcher(waarde).matches();
        }
    }

    private final Soort soort;
    private final String plaats;

    Kolom(Soort soort, String plaats) {
        this.soort = soort;
        this.plaats = plaats;
    }

    Soort soort() {
        return soort;
    }

    /** JSON Pointer in the request. */
    String plaats() {
        return plaats;
    }

    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Melding when there is no such column */
    static Kolom van(String naam) {
        return Arrays.stream(values()).filter(kolom -> kolom.naam().equals(naam)).findFirst().orElseThrow(() -> new Melding("De kolom " + naam
                + " is er niet. Dit zijn de kolommen: " + Arrays.stream(values()).map(Kolom::naam).collect(Collectors.joining(", ")) + "."));
    }
}
