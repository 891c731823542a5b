package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.service.contract.Vormen.Bedraginvoer;
import nl.uitkomst.service.contract.Vormen.BedraginvoerMetTeken;
import nl.uitkomst.service.contract.Vormen.Jaren;
import nl.uitkomst.service.contract.Vormen.PositiefBedraginvoer;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.AardOverigeUitkering;
import nl.uitkomst.verzoek.Hulpbehoevendheid;
import nl.uitkomst.verzoek.Keuzes;
import nl.uitkomst.verzoek.Maatregel;
import nl.uitkomst.verzoek.Regime;
import nl.uitkomst.verzoek.SoortHuishouden;
import nl.uitkomst.verzoek.SoortInkomen;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Wijze;

/**
 * The shape of a request of {@code _bereken}, for the document only: the rules read JSON themselves, so that unknown facts are values. A
 * test holds these records against the reader, field by field.
 */
@Schema(name = "Verzoek")
public record Verzoekvorm(
        Periode periode,
        Persoon persoon,
        @ArraySchema(maxItems = 10) List<Uitkering> uitkeringen,
        @ArraySchema(maxItems = 100) List<Inkomen> inkomen,
        Verrekening verrekening,
        @Schema(defaultValue = "kort") Uitlegniveau uitleg,
        Keuzes keuzes) {

    @Schema(name = "Periode")
    record Periode(Maand van, Maand totEnMet) {
    }

    @Schema(name = "Persoon")
    record Persoon(LocalDate geboortedatum, Huishouden huishouden) {
    }

    @Schema(name = "Huishouden")
    record Huishouden(
            SoortHuishouden soort,
            Boolean woontBijOuders,
            LocalDate partnerGeboortedatum,
            Bedraginvoer partnerInkomenUitArbeidPerMaand,
            Bedraginvoer partnerOverigInkomenPerMaand,
            Boolean kindOnder12) {
    }

    @Schema(name = "Uitkering")
    record Uitkering(
            SoortUitkering soort,
            LocalDate ingangsdatum,
            @Bij({"wga", "iva", "ww", "zw", "wao", "waz"}) PositiefBedraginvoer dagloon,
            @Bij({"wga", "iva", "ww", "zw", "wao", "waz"}) PositiefBedraginvoer maandloon,
            @Bij({"wga", "iva", "ww", "zw", "wao", "waz"}) LocalDate dagloonPeildatum,
            @Bij("wga") @ArraySchema(maxItems = 50) List<Beoordeling> beoordelingen,
            @Bij("wga") LocalDate loongerelateerdTotEnMet,
            @Bij({"wga", "ww"}) Arbeidsverleden arbeidsverleden,
            @Bij("wga") Boolean geenLoongerelateerd,
            @Bij("wga") @Schema(minimum = "0", maximum = "600") Integer ontvangenWwMaanden,
            @Bij("wga") @Schema(minimum = "0", maximum = "600") Integer voorafgaandeIvaMaanden,
            @Bij({"wga", "iva", "wajong"}) Hulpbehoevendheid hulpbehoevendheid,
            @Bij({"iva", "wajong"}) Bedraginvoer maatmaninkomenPerMaand,
            @Bij("wajong") Regime regime,
            @Bij("wajong") Boolean duurzaamGeenArbeidsvermogen,
            @Bij("wajong") Bedraginvoer garantiebedragPerMaand,
            @Bij("wajong") LocalDate garantiebedragPeildatum,
            @Bij("wajong") @Schema(minimum = "0", maximum = "11") Integer garantiebedragTeller,
            @Bij("ww") LocalDate totEnMet,
            @Bij("ww") Boolean viervijfEis,
            @Bij("ww") @Schema(defaultValue = "true") Boolean aangevraagd,
            @Bij("ww") Maatregel maatregel,
            @Bij("ww") LocalDate maatregelTotEnMet,
            @Bij("ww") PositiefBedraginvoer arbeidsurenPerWeek,
            @Bij("ww") LocalDate nietBeschikbaarVanaf,
            @Bij("wajong") LocalDate gewerktSinds,
            @Bij("wajong") Boolean gebruiktVoorziening,
            @Bij("wajong") Boolean werktInWsw,
            @Bij("zw") Boolean dienstbetrekkingLoopt) {
    }

    @Schema(name = "Beoordeling")
    record Beoordeling(
            LocalDate vanaf,
            Percentage arbeidsongeschiktheidspercentage,
            Bedraginvoer resterendeVerdiencapaciteitPerMaand,
            Bedraginvoer maatmaninkomenPerMaand) {
    }

    @Schema(name = "Arbeidsverleden")
    record Arbeidsverleden(Jaren jarenVoor2016, Jaren jarenVanaf2016) {
    }

    @Schema(name = "Inkomen")
    record Inkomen(
            SoortInkomen soort,
            @Bij({"loon", "ziekengeld-of-doorbetaald-loon", "overige-uitkering"}) Maand van,
            @Bij({"loon", "ziekengeld-of-doorbetaald-loon", "overige-uitkering"}) Maand totEnMet,
            @Bij({"loon", "ziekengeld-of-doorbetaald-loon", "overige-uitkering"}) Bedraginvoer perMaand,
            @Bij("loon") Bedraginvoer brutoloonPerMaand,
            @Bij("loon") Percentage vakantiebijslagPercentage,
            @Bij("loon") @Schema(minimum = "1", maximum = "12", defaultValue = "5") Integer vakantiebijslagUitbetaaldIn,
            @Bij("loon") @ArraySchema(maxItems = 240) List<LoonMaand> maanden,
            @Bij("loon") @ArraySchema(maxItems = 260) List<Vierwekenperiode> vierwekenperioden,
            @Bij("loon") Percentage loonwaardePercentage,
            @Bij("loon") @Schema(defaultValue = "false") Boolean vakantiebijslagInLoon,
            @Bij({"loon", "winst", "overige-uitkering"}) Boolean bestondVoorRecht,
            @Bij("winst") @Schema(minimum = "1990", maximum = "2199") Integer jaar,
            @Bij("winst") BedraginvoerMetTeken belastbareWinst,
            @Bij("winst") Bedraginvoer ondernemersaftrek,
            @Bij("winst") Bedraginvoer mkbWinstvrijstelling,
            @Bij("winst") LocalDate gestartOp,
            @Bij("winst") Bedraginvoer urenPerMaand,
            @Bij({"ziekengeld-of-doorbetaald-loon", "overige-uitkering"}) Bedraginvoer voorafgaandInkomenPerMaand,
            @Bij("ziekengeld-of-doorbetaald-loon") Boolean honderdProcent,
            @Bij("overige-uitkering") AardOverigeUitkering aard) {
    }

    @Schema(name = "LoonMaand")
    record LoonMaand(
            Maand maand,
            Bedraginvoer svLoon,
            Bedraginvoer vakantiebijslagUitbetaald,
            Bedraginvoer vakantiebijslagOpgebouwd,
            Bedraginvoer arbeidsvoorwaardenbedragUitbetaald,
            Bedraginvoer arbeidsvoorwaardenbedragOpgebouwd) {
    }

    @Schema(name = "Vierwekenperiode")
    record Vierwekenperiode(
            LocalDate van,
            LocalDate totEnMet,
            Bedraginvoer svLoon,
            Bedraginvoer vakantiebijslagUitbetaald,
            Bedraginvoer vakantiebijslagOpgebouwd,
            Bedraginvoer arbeidsvoorwaardenbedragUitbetaald,
            Bedraginvoer arbeidsvoorwaardenbedragOpgebouwd) {
    }

    @Schema(name = "Verrekening")
    record Verrekening(
            @Schema(defaultValue = "per-maand") Wijze wijze,
            @Schema(allowableValues = {"3", "6", "12"}) Integer cyclusMaanden,
            Maand cyclusStart,
            Bedraginvoer geschatInkomenPerMaand,
            @ArraySchema(maxItems = 120) List<Schatting> geschatInkomen) {
    }

    @Schema(name = "Schatting")
    record Schatting(Maand maand, Bedraginvoer bedrag) {
    }
}
