package nl.uitkomst.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is told of a Wajong, a WW, a Ziektewet-uitkering and a toeslag, alone and together. */
class SamenloopuitlegTest extends HttpProef {

    private static final String WAJONG = "{'soort': 'wajong', 'regime': 'owajong', 'duurzaamGeenArbeidsvermogen': false}";
    private static final String WW = "{'soort': 'ww', 'ingangsdatum': '2026-07-01', 'dagloon': '79.45', 'dagloonPeildatum': '2026-07-01', "
            + "'totEnMet': '2026-12-31'%s}";
    private static final String ADVIES = "Vraag eerst advies voordat u WW aanvraagt naast een Wajong.";

    private JsonNode uitleg(String inkomen, String... uitkeringen) {
        return antwoord(inkomen, uitkeringen).at("/uitleg");
    }

    private JsonNode antwoord(String inkomen, String... uitkeringen) {
        String verzoek = "{'periode': {'van': '2026-07', 'totEnMet': '2026-08'}, 'persoon': {'geboortedatum': '1995-04-10', "
                + "'huishouden': {'soort': 'alleenstaand'}}, 'uitkeringen': [" + String.join(", ", uitkeringen) + "], 'inkomen': [" + inkomen + "]}";
        var antwoord = bereken(verzoek.replace('\'', '"'));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        return JSON.readTree(antwoord.body());
    }

    private static String ww(String meer) {
        return WW.formatted(meer);
    }

    private static String loon(String bedrag) {
        return "{'soort': 'loon', 'van': '2026-07', 'totEnMet': '2026-08', 'perMaand': '" + bedrag + "'}";
    }

    @Test
    void wajongMetWw() {
        JsonNode uitleg = uitleg("", WAJONG, ww(""));

        assertThat(uitleg.at("/eenvoudig").asString())
                .startsWith("Van juli tot en met augustus 2026 krijgt u samen waarschijnlijk € 2.091,91 per maand. "
                        + "Uw Wajong-uitkering is € 795,88. Uw WW-uitkering is € 1.296,03.")
                .contains("Bij uw Wajong-uitkering bouwt u daarnaast € 63,67 per maand vakantiegeld op.")
                .contains("Van uw WW-uitkering bewaart UWV € 96,00 per maand voor uw vakantiegeld.")
                .contains("- Uw Wajong-uitkering: Van het minimumloon gaat af wat u verdient. Een andere uitkering telt daarbij als inkomen.")
                .contains(ADVIES);
        assertThat(uitleg.at("/voorlezen").asString()).contains("Uw Wajong-uitkering is ongeveer 796 euro.").contains(ADVIES).endsWith("?");
        assertThat(uitleg.at("/juridisch").asString())
                .contains("WW-uitkering inclusief vakantiebijslag (8/108), Wajong-uitkering exclusief (8%)");
    }

    @Test
    void wajongMetEenGeweigerdeWw() {
        String tekst = uitleg("", WAJONG, ww(", 'maatregel': 'geheel-geweigerd'")).at("/eenvoudig").asString();

        assertThat(tekst).startsWith("Van juli tot en met augustus 2026 krijgt u waarschijnlijk € 795,88 bruto per maand. "
                        + "Dat is uw Wajong-uitkering. Daarnaast bouwt u € 63,67 per maand vakantiegeld op. Uw WW-uitkering is nul.")
                .contains("UWV betaalt de WW niet.").contains("Voor uw Wajong telt deze WW toch mee.").doesNotContain("75%");
    }

    @Test
    void wwDieNogBeoordeeldWordt() {
        JsonNode antwoord = antwoord("", ww(", 'maatregel': 'nog-te-beoordelen'"));

        assertThat(antwoord.at("/maanden/0/uitkeringen/0/zekerheid").asString()).isEqualTo("bandbreedte");
        assertThat(antwoord.at("/uitleg/eenvoudig").asString())
                .startsWith("Van juli tot en met augustus 2026 krijgt u hoogstens € 1.296,03 bruto per maand. Het kan ook niets zijn. UWV moet daar nog over beslissen.");
        assertThat(antwoord.at("/uitleg/voorlezen").asString()).contains("hoogstens 1.296 euro");
        assertThat(antwoord.at("/uitleg/juridisch").asString()).contains("tussen € 0,00 en € 1.296,03 bruto per maand, zolang een oordeel ontbreekt");
    }

    @Test
    void eenBandNaastEenBekendBedrag() {
        assertThat(uitleg("", WAJONG, ww(", 'maatregel': 'nog-te-beoordelen'")).at("/eenvoudig").asString())
                .startsWith("Van juli tot en met augustus 2026 krijgt u samen minstens € 795,88 per maand. Het is hoogstens € 2.091,91. "
                        + "Uw Wajong-uitkering is € 795,88. Uw WW-uitkering ligt tussen € 0,00 en € 1.296,03.");
    }

    @Test
    void toeslagBijEenWajong() {
        JsonNode uitleg = uitleg(loon("200.00"), WAJONG, "{'soort': 'toeslagenwet', 'ingangsdatum': '2026-01-01'}");

        assertThat(uitleg.at("/eenvoudig").asString())
                .startsWith("Van juli tot en met augustus 2026 krijgt u samen waarschijnlijk € 1.611,11 per maand. "
                        + "Uw Wajong-uitkering is € 1.495,90. Uw toeslag is € 115,21.")
                .contains("U verdient dan € 200,00 per maand. Samen is dat € 1.811,11 bruto.")
                .contains("- Uw toeslag: De toeslag vult uw inkomen aan tot het sociaal minimum.")
                .contains("- Uw Wajong-uitkering: Van het minimumloon gaat af wat u verdient. Van de rest krijgt u 70%.");
        assertThat(uitleg.at("/juridisch").asString()).contains("Bedragen zijn bruto en exclusief vakantiebijslag (8%).");
    }

    @Test
    void zonderWwIsErOokGeenToeslag() {
        String tekst = uitleg(loon("1700.00"), ww(""), "{'soort': 'toeslagenwet', 'ingangsdatum': '2026-07-01'}").at("/eenvoudig").asString();

        assertThat(tekst).startsWith("Van juli tot en met augustus 2026 krijgt u waarschijnlijk geen uitkering.").doesNotContain("Samen is dat")
                .contains("- Uw WW-uitkering: U verdient meer dan 87,5% van uw oude loon.").contains("- Uw toeslag: Zonder uitkering is er ook geen toeslag.");
    }

    @Test
    void watNietBekendIsVerbergtNietWatBekendIs() {
        String tekst = uitleg("", "{'soort': 'wajong', 'regime': 'owajong', 'duurzaamGeenArbeidsvermogen': true, 'garantiebedragPerMaand': '900.00'}",
                ww("")).at("/eenvoudig").asString();

        assertThat(tekst).startsWith("Van juli tot en met augustus 2026 kunnen wij niet alles berekenen. "
                + "Uw Wajong-uitkering kunnen wij nog niet berekenen. Uw WW-uitkering is € 1.296,03.");
    }

    /** 1.296,03 is 75% of 1.728,04; of it 100/108 counts: 1.200,03. 70 and 75% of 2.337,00 − 1.200,03. */
    @Test
    void eenBandbreedteZegtWaarvanZijAfhangt() {
        JsonNode uitleg = uitleg("", "{'soort': 'wajong', 'regime': 'owajong'}", ww(""));

        assertThat(uitleg.at("/eenvoudig").asString())
                .startsWith("Van juli tot en met augustus 2026 krijgt u samen minstens € 2.091,91 per maand. Het is hoogstens € 2.148,76. "
                        + "Uw Wajong-uitkering ligt tussen € 795,88 en € 852,73. Dat hangt af van wat wij nog niet weten. Uw WW-uitkering is € 1.296,03.")
                .contains("- Zegt UWV dat u nooit zult kunnen werken?");
        assertThat(uitleg.at("/juridisch").asString())
                .contains("Wajong-uitkering: tussen € 795,88 en € 852,73 bruto per maand, zolang een gegeven ontbreekt.");
        assertThat(uitleg.at("/voorlezen").asString()).contains("Uw Wajong-uitkering ligt tussen 796 euro en 853 euro. Dat hangt af van wat wij nog niet weten.");
    }

    /** A WW that began before the WGA is refused, and the WGA is computed without it; the words must not say that it counts. */
    @Test
    void eenGeweigerdeUitkeringTeltNietInDeUitleg() {
        String wga = "{'soort': 'wga', 'ingangsdatum': '2026-08-01', 'dagloon': '150.00', 'dagloonPeildatum': '2026-07-01', "
                + "'loongerelateerdTotEnMet': '2027-06-30', 'beoordelingen': [{'vanaf': '2026-08-01', 'arbeidsongeschiktheidspercentage': '60.00', "
                + "'resterendeVerdiencapaciteitPerMaand': '1256.28', 'maatmaninkomenPerMaand': '3140.70'}]}";

        String tekst = uitleg("", wga, ww("")).at("/eenvoudig").asString();

        assertThat(tekst).startsWith("U werd werkloos voordat uw WGA-uitkering begon.").contains("- De eerste twee maanden krijgt u 75% van uw oude loon.")
                .doesNotContain("Uw WW telt");
    }

    @Test
    void deVraagPastBijDeUitkering() {
        String zonderEinde = "{'periode': {'van': '2026-07', 'totEnMet': '2026-12'}, 'uitkeringen': [{'soort': 'ww', 'ingangsdatum': '2026-07-01', "
                + "'dagloon': '79.45', 'dagloonPeildatum': '2026-07-01'}, {'soort': 'toeslagenwet'}], 'inkomen': []}";

        JsonNode vragen = JSON.readTree(bereken(zonderEinde.replace('\'', '"')).body()).at("/ontbrekend");

        assertThat(vragen.findValuesAsString("vraag")).contains("Wat is de laatste dag van uw WW?",
                "Hoe woont u: alleen, met een partner of met andere volwassenen?");
    }

    @Test
    void elkeStapHeeftEenZinVanZichzelf() {
        String volledig = ("{'periode': {'van': '2026-07', 'totEnMet': '2026-12'}, 'persoon': {'geboortedatum': '1995-04-10', 'huishouden': "
                + "{'soort': 'alleenstaand'}}, 'uitkeringen': [" + ww("") + ", {'soort': 'zw', 'ingangsdatum': '2026-08-03', 'dagloon': '79.45', "
                + "'dagloonPeildatum': '2026-07-01'}, " + WAJONG + ", {'soort': 'toeslagenwet', 'ingangsdatum': '2026-01-01'}], 'inkomen': [{'soort': "
                + "'loon', 'van': '2026-07', 'totEnMet': '2026-12', 'brutoloonPerMaand': '200.00'}], 'uitleg': 'volledig'}").replace('\'', '"');

        JsonNode stappen = JSON.readTree(bereken(volledig).body()).at("/stappen");

        assertThat(stappen).hasSizeGreaterThan(50).allSatisfy(stap -> assertThat(stap.at("/omschrijving").asString()).isNotBlank().doesNotContain("{")
                .satisfies(zin -> assertThat(Arrays.asList("WW ", "ZW ", "TW ", "AIB ", "Wajong ")).noneMatch(wet -> zin.matches(wet + "\\d.*"))));
    }
}
