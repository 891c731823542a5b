package nl.uitkomst.verzoek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerzoekLezerTest {

    private static List<String> fouten(String json) {
        OngeldigVerzoek fout = catchThrowableOfType(OngeldigVerzoek.class,
                () -> VerzoekLezer.lees(Verzoektekst.lees(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))));
        return fout == null ? List.of() : fout.fouten().stream().map(deel -> deel.pad() + " " + deel.code()).toList();
    }

    @Test
    void eenLeegVerzoekIsGeenFout() {
        assertThat(fouten("{}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'periode':{'van':'2026-07','totEnMet':'2026-06'}}|/periode/totEnMet periode-omgekeerd",
            "{'periode':{'van':'2026-01','totEnMet':'2036-01'}}|/periode/totEnMet periode-te-lang",
            "{'periode':{'van':'2026-13','totEnMet':'2026-12'}}|/periode/van geen-maand",
            "{'periode':{'van':'2026-07','totEnMet':'2026-07'},'uitkeringen':[{'soort':'wga','ingangsdatum':'2026-08-01'}]}|/uitkeringen/0/ingangsdatum recht-na-periode",
            "{'uitkeringen':[{'soort':'wga','beoordelingen':[{'vanaf':'2026-01-01'},{'vanaf':'2026-01-01'}]}]}|/uitkeringen/0/beoordelingen/1/vanaf beoordelingen-overlappen",
            "{'uitkeringen':[{'soort':'wga','dagloon':'0.00'}]}|/uitkeringen/0/dagloon bedrag-niet-positief",
            "{'uitkeringen':[{'soort':'wga','dagloon':'-1'}]}|/uitkeringen/0/dagloon bedrag-niet-positief",
            "{'uitkeringen':[{'soort':'wga','dagloon':150}]}|/uitkeringen/0/dagloon bedrag-als-tekst",
            "{'uitkeringen':[{'soort':'wga','dagloon':'150.001'}]}|/uitkeringen/0/dagloon bedrag-als-tekst",
            "{'uitkeringen':[{'soort':'wga','dagloon':'1.5e2'}]}|/uitkeringen/0/dagloon bedrag-als-tekst",
            "{'uitkeringen':[{'soort':'wga','dagloon':'1,50'}]}|/uitkeringen/0/dagloon bedrag-als-tekst",
            "{'uitkeringen':[{'soort':'wga','dagloon':null}]}|/uitkeringen/0/dagloon lege-waarde",
            "{'uitkeringen':[{'soort':'wga','dagloon':'150','maandloon':'3262.50'}]}|/uitkeringen/0/maandloon tegenstrijdig",
            "{'uitkeringen':[{'soort':'wga','beoordelingen':[{'arbeidsongeschiktheidspercentage':'100.01'}]}]}|/uitkeringen/0/beoordelingen/0/arbeidsongeschiktheidspercentage percentage-buiten-bereik",
            "{'uitkeringen':[{'soort':'wga','beoordelingen':[{'arbeidsongeschiktheidspercentage':60}]}]}|/uitkeringen/0/beoordelingen/0/arbeidsongeschiktheidspercentage percentage-als-tekst",
            "{'uitkeringen':[{'soort':'wga','regime':'owajong'}]}|/uitkeringen/0/regime onbekend-veld",
            "{'uitkeringen':[{'soort':'iva','geenLoongerelateerd':true}]}|/uitkeringen/0/geenLoongerelateerd onbekend-veld",
            "{'uitkeringen':[{'soort':'bijstand'}]}|/uitkeringen/0/soort onbekende-waarde",
            "{'inkomen':[{'soort':'loon','loonwaardePercentage':'0'}]}|/inkomen/0/loonwaardePercentage percentage-buiten-bereik",
            "{'inkomen':[{'soort':'loon','loonwaardePercentage':'100.01'}]}|/inkomen/0/loonwaardePercentage percentage-buiten-bereik",
            "{'inkomen':[{'soort':'loon','loonwaardePercentage':'0.5'}]}|/inkomen/0/loonwaardePercentage loonwaarde-als-breuk",
            "{'inkomen':[{'soort':'loon','loonwaardePercentage':'1.00'}]}|/inkomen/0/loonwaardePercentage loonwaarde-als-breuk",
            "{'inkomen':[{'soort':'loon','perMaand':'-0.01'}]}|/inkomen/0/perMaand bedrag-negatief",
            "{'inkomen':[{'soort':'loon','belastbareWinst':'1.00'}]}|/inkomen/0/belastbareWinst onbekend-veld",
            "{'uitkeringen':[{'soort':'ww','arbeidsverleden':{'jarenVoor2016':100.25,'jarenVanaf2016':3}}]}|/uitkeringen/0/arbeidsverleden/jarenVoor2016 getal-buiten-bereik",
            "{'inkomen':[{'soort':'loon','loonwaardePercentage':'0.99'}]}|/inkomen/0/loonwaardePercentage loonwaarde-als-breuk",
            "{'uitkeringen':[{'soort':'wajong','regime':'wajong2015','garantiebedragPerMaand':'400.00'}]}|/uitkeringen/0/garantiebedragPerMaand garantiebedrag-bij-wajong2015",
            "{'uitkeringen':[{'soort':'wajong','regime':'wajong1998'}]}|/uitkeringen/0/regime onbekende-waarde",
            "{'uitkeringen':[{'soort':'ww','totEnMet':'2026-12-31','arbeidsverleden':{'jarenVoor2016':5,'jarenVanaf2016':3}}]}|/uitkeringen/0/arbeidsverleden tegenstrijdig",
            "{'uitkeringen':[{'soort':'ww','ingangsdatum':'2026-07-01'},{'soort':'ww','ingangsdatum':'2026-07-01'}]}|/uitkeringen/1/ingangsdatum ww-rechten-op-dezelfde-dag",
            "{'inkomen':[{'soort':'loon','brutoloonPerMaand':'1000.00','vakantiebijslagInLoon':true,'vakantiebijslagPercentage':'8'}]}|/inkomen/0/vakantiebijslagPercentage tegenstrijdig",
            "{'persoon':{'huishouden':{'soort':'samenwonend'}}}|/persoon/huishouden/soort onbekende-waarde",
            "{'verrekening':{'cyclusMaanden':5}}|/verrekening/cyclusMaanden ongeldige-cyclus",
            "{'verrekening':{'cyclusMaanden':'6'}}|/verrekening/cyclusMaanden geen-geheel-getal",
            "{'periode':{'van':'2026-07','totEnMet':'2026-08'},'inkomen':[{'soort':'loon','van':'2026-09','totEnMet':'2026-10','perMaand':'1'}]}|/inkomen/0 inkomen-buiten-periode",
            "{'inkomen':[{'soort':'loon','vierwekenperioden':[{'van':'2026-07-06','totEnMet':'2026-08-01','svLoon':'1'}]}]}|/inkomen/0/vierwekenperioden/0/totEnMet vierwekenperiode-niet-28-dagen",
            "{'inkomen':[{'soort':'loon','vierwekenperioden':[{'van':'2026-07-06','totEnMet':'2026-08-02','svLoon':'1'},{'van':'2026-08-02','totEnMet':'2026-08-29','svLoon':'1'}]}]}|/inkomen/0/vierwekenperioden/1 vierwekenperioden-overlappen",
            "{'inkomen':[{'soort':'loon','perMaand':'1','brutoloonPerMaand':'2'}]}|/inkomen/0/brutoloonPerMaand tegenstrijdig",
            "{'uitkeringen':[{'soort':'wga','ingangsdatum':'2026-07-01','loongerelateerdTotEnMet':'2026-06-30'}]}|/uitkeringen/0/loongerelateerdTotEnMet einde-voor-begin",
            "{'uitkeringen':[{'soort':'wga','loongerelateerdTotEnMet':'2026-06-30','arbeidsverleden':{'jarenVoor2016':5,'jarenVanaf2016':3}}]}|/uitkeringen/0/arbeidsverleden tegenstrijdig",
            "{'uitkeringen':[{'soort':'wga','arbeidsverleden':{'jarenVoor2016':5,'jarenVanaf2016':3},'geenLoongerelateerd':true}]}|/uitkeringen/0/geenLoongerelateerd tegenstrijdig",
            "{'inkomen':[{'soort':'winst','jaar':2026,'gestartOp':'2025-07-01'}]}|/inkomen/0/gestartOp tegenstrijdig",
            "{'inkomen':[{'soort':'loon','maanden':[{'maand':'2026-07','svLoon':'1'},{'maand':'2026-07','svLoon':'2'}]}]}|/inkomen/0/maanden/1/maand dubbele-maand",
            "{'inkomen':[{'soort':'loon','van':'2026-07','totEnMet':'2026-08','maanden':[{'maand':'2026-09','svLoon':'1'}]}]}|/inkomen/0/maanden/0/maand buiten-van-tot-en-met",
            "{'inkomen':[{'soort':'loon','van':'2026-10','totEnMet':'2026-11','vierwekenperioden':[{'van':'2026-07-06','totEnMet':'2026-08-02','svLoon':'1'}]}]}|/inkomen/0/vierwekenperioden/0 buiten-van-tot-en-met",
            "{'verrekening':{'geschatInkomenPerMaand':'1','geschatInkomen':[{'maand':'2026-07','bedrag':'1'}]}}|/verrekening/geschatInkomen tegenstrijdig",
            "{'verrekening':{'geschatInkomen':[{'maand':'2026-07','bedrag':'1'},{'maand':'2026-07','bedrag':'1'}]}}|/verrekening/geschatInkomen/1/maand dubbele-maand",
            "{'periode':{'van':'2026-07','totEnMet':'2026-08'},'verrekening':{'geschatInkomen':[{'maand':'2026-09','bedrag':'1'}]}}|/verrekening/geschatInkomen/0/maand maand-buiten-periode",
            "{'uitleg':'100000009'}|/uitleg geen-persoonsgegevens",
            "{'uitkeringen':['x','123456782']}|/uitkeringen/1 geen-persoonsgegevens",
            "{'persoon':{'geboortedatum':'2026-02-30'}}|/persoon/geboortedatum geen-datum",
            "{'persoon':{'naam':'Jan'}}|/persoon/naam onbekend-veld",
            "{'uitleg':'111222333'}|/uitleg geen-persoonsgegevens",
            "{'uitkeringen':{}}|/uitkeringen geen-lijst",
            "[]|(geheel) geen-object",
    })
    void elkeFoutHeeftZijnPlaatsEnCode(String json, String verwacht) {
        assertThat(fouten(json)).contains(verwacht.replace("(geheel)", ""));
    }

    @Test
    void negenCijfersZonderElfproefZijnGeenBurgerservicenummer() {
        assertThat(fouten("{'uitleg':'111222334'}")).containsExactly("/uitleg onbekende-waarde");
        assertThat(fouten("{'uitleg':'11122233a'}")).containsExactly("/uitleg onbekende-waarde");
    }

    /** Near the faults: what is missing is asked for later, and what is right at the edge is right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'inkomen':[{'soort':'loon','loonwaardePercentage':'100.00'}]}",
            "{'inkomen':[{'soort':'loon','loonwaardePercentage':'30'}]}",
            "{'inkomen':[{'soort':'loon','loonwaardePercentage':'1.01'}]}",
            "{'inkomen':[{'soort':'loon','perMaand':'0.00'}]}",
            "{'uitkeringen':[{'soort':'ww','arbeidsverleden':{'jarenVoor2016':100,'jarenVanaf2016':3}}]}",
            "{'uitkeringen':[{'soort':'wajong','regime':'owajong','garantiebedragPerMaand':'400.00'}]}",
            "{'uitkeringen':[{'soort':'ww','totEnMet':'2026-12-31'}]}",
            "{'uitkeringen':[{'soort':'ww','ingangsdatum':'2026-07-01'},{'soort':'ww','ingangsdatum':'2026-07-02'}]}",
            "{'inkomen':[{'soort':'loon','brutoloonPerMaand':'1000.00','vakantiebijslagInLoon':true,'vakantiebijslagPercentage':'0'}]}",
            "{'persoon':{'huishouden':{'soort':'gehuwd'}}}",
            "{'uitkeringen':[{'soort':'wga','ingangsdatum':'2026-07-01','loongerelateerdTotEnMet':'2026-07-01'}]}",
            "{'inkomen':[{'soort':'winst','jaar':2026,'gestartOp':'2026-07-01'}]}",
            "{'inkomen':[{'soort':'loon','van':'2026-07','totEnMet':'2026-08','maanden':[{'maand':'2026-07','svLoon':'1'},{'maand':'2026-08','svLoon':'1'}]}]}",
            "{'inkomen':[{'soort':'loon','van':'2026-08','totEnMet':'2026-08','vierwekenperioden':[{'van':'2026-07-06','totEnMet':'2026-08-02','svLoon':'1'}]}]}",
            "{'periode':{'van':'2026-07','totEnMet':'2026-08'},'verrekening':{'geschatInkomen':[{'maand':'2026-07','bedrag':'1'},{'maand':'2026-08','bedrag':'1'}]}}",
    })
    void netGeenFout(String json) {
        assertThat(fouten(json)).isEmpty();
    }

    /** What a row of a list cannot do without is said once, where it is missing or badly written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'verrekening':{'geschatInkomen':[{'bedrag':'1'}]}}|/verrekening/geschatInkomen/0/maand geen-maand",
            "{'verrekening':{'geschatInkomen':[{'maand':'2026-07'}]}}|/verrekening/geschatInkomen/0/bedrag bedrag-als-tekst",
            "{'verrekening':{'geschatInkomen':[{'maand':'2026-07','bedrag':1}]}}|/verrekening/geschatInkomen/0/bedrag bedrag-als-tekst",
            "{'inkomen':[{'soort':'loon','maanden':[{'svLoon':'1'}]}]}|/inkomen/0/maanden/0/maand geen-maand",
            "{'inkomen':[{'soort':'loon','vierwekenperioden':[{'totEnMet':'2026-08-02','svLoon':'1'}]}]}|/inkomen/0/vierwekenperioden/0/van geen-datum",
            "{'inkomen':[{'soort':'loon','vierwekenperioden':[{'van':'2026-07-06','svLoon':'1'}]}]}|/inkomen/0/vierwekenperioden/0/totEnMet geen-datum",
    })
    void watNietGemistKanWordenStaatErEenKeer(String json, String verwacht) {
        assertThat(fouten(json)).containsExactly(verwacht);
    }

    @Test
    void alleFoutenKomenTegelijk() {
        assertThat(fouten("{'periode':{'van':'x','totEnMet':'2026-08'},'uitkeringen':[{'soort':'wga','dagloon':1}],'verrekening':{'cyclusMaanden':4},'iets':1}"))
                .containsExactly("/iets onbekend-veld", "/periode/van geen-maand", "/uitkeringen/0/dagloon bedrag-als-tekst",
                        "/verrekening/cyclusMaanden ongeldige-cyclus");
    }

    @Test
    void eenNaamDieGeenVeldnaamKanZijnWordtNietHerhaald() {
        assertThat(fouten("{'persoon':{'jan de vries':1}}")).containsExactly("/persoon onbekend-veld");
        assertThat(fouten("{'111222333':1}")).containsExactly(" onbekend-veld");
    }

    @Test
    void gebrokenTeDiepeEnDubbeleJson() {
        assertThat(fouten("{")).containsExactly(" ongeldige-json");
        assertThat(fouten("")).containsExactly(" ongeldige-json");
        assertThat(fouten("{} {}")).containsExactly(" ongeldige-json");
        assertThat(fouten("{'periode':1,'periode':2}")).containsExactly(" dubbel-veld");
        assertThat(fouten("{'iets':" + "[".repeat(40) + "]".repeat(40) + "}")).containsExactly(" te-diep");
    }
}
