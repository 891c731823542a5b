package nl.uitkomst.referentie;

import static nl.uitkomst.referentie.SituatieLezer.bedrag;
import static nl.uitkomst.referentie.SituatieLezer.datum;
import static nl.uitkomst.referentie.SituatieLezer.ja;
import static nl.uitkomst.referentie.SituatieLezer.maand;
import static nl.uitkomst.referentie.SituatieLezer.tekst;
import static nl.uitkomst.referentie.SituatieLezer.verplicht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.referentie.Samenloopsituatie.Huishouden;
import nl.uitkomst.referentie.Samenloopsituatie.Maatregel;
import nl.uitkomst.referentie.Samenloopsituatie.Toeslagenwet;
import nl.uitkomst.referentie.Samenloopsituatie.Uitkering;
import nl.uitkomst.referentie.Samenloopsituatie.Wajong;
import nl.uitkomst.referentie.Samenloopsituatie.Wia;
import nl.uitkomst.referentie.Samenloopsituatie.Ww;
import nl.uitkomst.referentie.Samenloopsituatie.Zw;
import nl.uitkomst.referentie.Situatie.Arbeidsverleden;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code POST /v1/uitkomsten/_bereken} with any rights. Like {@link SituatieLezer} it does not validate. */
public final class SamenloopLezer {

    private static final BigDecimal VIJFENZEVENTIG = new BigDecimal("75");

    private SamenloopLezer() {
    }

    public static Samenloopsituatie lees(JsonNode verzoek) {
        YearMonth van = maand(verplicht(verzoek.path("periode"), "van"));
        YearMonth totEnMet = maand(verplicht(verzoek.path("periode"), "totEnMet"));
        List<Uitkering> uitkeringen = new ArrayList<>();
        for (JsonNode uitkering : verplicht(verzoek, "uitkeringen")) {
            uitkeringen.add(uitkering(uitkering));
        }
        List<Inkomen> inkomen = new ArrayList<>();
        for (JsonNode post : verplicht(verzoek, "inkomen")) {
            inkomen.add(SituatieLezer.inkomen(post));
        }
        JsonNode persoon = verzoek.path("persoon");
        return new Samenloopsituatie(van, totEnMet, datum(persoon.get("geboortedatum")),
                persoon.has("huishouden") ? huishouden(persoon.get("huishouden")) : null, List.copyOf(uitkeringen), List.copyOf(inkomen),
                SituatieLezer.verrekening(verzoek.path("verrekening"), van, totEnMet), SituatieLezer.keuzes(verzoek.path("keuzes")));
    }

    private static Uitkering uitkering(JsonNode recht) {
        return switch (tekst(verplicht(recht, "soort"))) {
            case "wga", "iva" -> new Wia(SituatieLezer.recht(recht));
            case "ww" -> ww(recht);
            case "zw" -> new Zw(datum(verplicht(recht, "ingangsdatum")), dagloon(recht), ja(recht.get("dienstbetrekkingLoopt")));
            case "wajong" -> wajong(recht);
            case "toeslagenwet" -> new Toeslagenwet(datum(verplicht(recht, "ingangsdatum")));
            default -> throw new IllegalArgumentException("unknown kind of right");
        };
    }

    private static Dagloon dagloon(JsonNode recht) {
        Breuk dagloon = recht.has("dagloon")
                ? Breuk.van(bedrag(recht.get("dagloon")))
                : new Breuk(bedrag(verplicht(recht, "maandloon")), Inkomen.DAGEN_PER_MAAND);
        return new Dagloon(dagloon, datum(verplicht(recht, "dagloonPeildatum")));
    }

    private static Ww ww(JsonNode recht) {
        JsonNode verleden = recht.get("arbeidsverleden");
        Arbeidsverleden arbeidsverleden = verleden == null ? null : new Arbeidsverleden(
                SituatieLezer.getal(verleden.get("jarenVoor2016")), SituatieLezer.getal(verleden.get("jarenVanaf2016")),
                BigDecimal.ZERO, BigDecimal.ZERO);
        Maatregel maatregel = switch (recht.has("maatregel") ? tekst(recht.get("maatregel")) : "geen") {
            case "geheel-geweigerd" -> Maatregel.GEHEEL;
            case "half-geweigerd" -> Maatregel.HALF;
            case "nog-te-beoordelen" -> Maatregel.NOG_TE_BEOORDELEN;
            default -> Maatregel.GEEN;
        };
        return new Ww(datum(verplicht(recht, "ingangsdatum")), dagloon(recht), datum(recht.get("totEnMet")), arbeidsverleden,
                recht.has("viervijfEis") ? Boolean.valueOf(ja(recht.get("viervijfEis"))) : null,
                !recht.has("aangevraagd") || ja(recht.get("aangevraagd")), maatregel, datum(recht.get("maatregelTotEnMet")),
                bedrag(recht.get("arbeidsurenPerWeek")), datum(recht.get("nietBeschikbaarVanaf")));
    }

    private static Wajong wajong(JsonNode recht) {
        boolean zonderArbeidsvermogen = recht.has("duurzaamGeenArbeidsvermogen")
                ? ja(recht.get("duurzaamGeenArbeidsvermogen"))
                : tekst(verplicht(recht, "regime")).equals("wajong2015");
        String hulp = recht.has("hulpbehoevendheid") ? tekst(recht.get("hulpbehoevendheid")) : "geen";
        Breuk verhoging = hulp.equals("geen") ? Breuk.EEN : new Breuk(new BigDecimal(hulp), VIJFENZEVENTIG);
        return new Wajong(datum(recht.get("ingangsdatum")), zonderArbeidsvermogen, verhoging,
                bedrag(recht.get("garantiebedragPerMaand")), datum(recht.get("garantiebedragPeildatum")),
                recht.has("garantiebedragTeller") ? recht.get("garantiebedragTeller").intValue() : 0);
    }

    private static Huishouden huishouden(JsonNode huishouden) {
        int soort = switch (tekst(verplicht(huishouden, "soort"))) {
            case "gehuwd" -> Normen.GEHUWD;
            case "kostendeler" -> Normen.KOSTENDELER;
            default -> Normen.ALLEENSTAAND;
        };
        LocalDate partner = datum(huishouden.get("partnerGeboortedatum"));
        return new Huishouden(soort, ja(huishouden.get("woontBijOuders")), partner, ja(huishouden.get("kindOnder12")),
                SituatieLezer.bedragOfNul(huishouden.get("partnerInkomenUitArbeidPerMaand")),
                SituatieLezer.bedragOfNul(huishouden.get("partnerOverigInkomenPerMaand")));
    }
}
