package nl.uitkomst.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The modules without a page: what they read and show, case by case, in the browser that runs them. */
class ModulesIT extends Paginaproef {

    @BeforeEach
    void opLegePagina() {
        open("/toegankelijkheid");
    }

    /** The value of an expression in which {@code m} is the module and {@code x} the argument. */
    private Object roep(String module, String uitdrukking, Object x) {
        return pagina.evaluate("async (x) => { const m = await import('/js/" + module + ".js'); return " + uitdrukking + "; }", x);
    }

    /** One row to a line, its cells between bars. */
    private static void tabel(String rijen, Consumer<String[]> proef) {
        rijen.lines().map(rij -> rij.strip().split(" *\\| *")).forEach(proef);
    }

    private void leest(String functie, String[] rij) {
        leest(functie, rij[0], rij[1], rij[2]);
    }

    private void vraagtTerug(String functie, String[] rij) {
        vraagtTerug(functie, rij[0], rij[1]);
    }

    private void leest(String functie, String getypt, String waarde, String getoond) {
        Map<?, ?> gelezen = (Map<?, ?>) roep("getallen", "m." + functie + "(x)", getypt);

        assertThat(gelezen.get("ok")).as(getypt + ": " + gelezen.get("fout")).isEqualTo(true);
        assertThat(gelezen.get("waarde")).isEqualTo(waarde);
        assertThat(gelezen.get("getoond")).isEqualTo(getoond);
    }

    private void vraagtTerug(String functie, String getypt, String woorden) {
        Map<?, ?> gelezen = (Map<?, ?>) roep("getallen", "m." + functie + "(x)", getypt);

        assertThat(gelezen.get("ok")).as(getypt).isEqualTo(false);
        assertThat((String) gelezen.get("fout")).contains(woorden);
    }

    @Test
    void bedragen() {
        tabel("""
                1.234,56 | 1234.56 | € 1.234,56
                1234.56 | 1234.56 | € 1.234,56
                1234,56 | 1234.56 | € 1.234,56
                1.234 | 1234.00 | € 1.234,00
                € 1.234 | 1234.00 | € 1.234,00
                €1234 | 1234.00 | € 1.234,00
                1 234,5 | 1234.50 | € 1.234,50
                1,234.56 | 1234.56 | € 1.234,56
                1.234.567 | 1234567.00 | € 1.234.567,00
                1.250,- | 1250.00 | € 1.250,00
                700 euro | 700.00 | € 700,00
                0 | 0.00 | € 0,00
                0,5 | 0.50 | € 0,50
                ,50 | 0.50 | € 0,50
                12.5 | 12.50 | € 12,50
                007 | 7.00 | € 7,00
                999999999 | 999999999.00 | € 999.999.999,00""", rij -> leest("leesBedrag", rij));
    }

    @Test
    void eenVasteSpatieIsOokEenSpatie() {
        leest("leesBedrag", "€\u00a01\u202f234,56", "1234.56", "€ 1.234,56");
    }

    @Test
    void bedragenDieIetsAndersKunnenZijn() {
        tabel("""
                1,234 | Bedoelt u € 1.234,00
                12 34 | zonder spaties
                -5 | lager zijn dan 0
                0,123 | hoogstens twee cijfers
                1.23.45 | punten en komma
                1e3 | geen bedrag
                tien | geen bedrag
                € | geen bedrag
                1000000000 | te hoog
                12.34,5 | punten en komma
                1234.567 | hoogstens twee cijfers""", rij -> vraagtTerug("leesBedrag", rij));
    }

    @Test
    void eenLeegVeldIsNietNul() {
        for (String functie : List.of("leesBedrag", "leesPercentage", "leesDatum", "leesMaand", "leesGetal")) {
            assertThat(roep("getallen", "(({ok, leeg, waarde}) => [ok, leeg, waarde === undefined])(m." + functie + "(x))", "  ")).as(functie)
                    .isEqualTo(List.of(false, true, true));
        }
    }

    @Test
    void hetDuizendtalKrijgtEenOpmerkingEnEenGewoonBedragNiet() {
        assertThat((String) roep("getallen", "m.leesBedrag(x).opmerking", "1.234")).contains("duizendtal").contains("€ 1.234,00");
        assertThat(roep("getallen", "m.leesBedrag(x).opmerking", "1.234,56")).isNull();
        assertThat(roep("getallen", "m.leesBedrag(x, {negatief: true}).waarde", "-1.234,56")).isEqualTo("-1234.56");
    }

    @Test
    void percentages() {
        tabel("""
                60 | 60.00 | 60%
                60% | 60.00 | 60%
                42,5 | 42.50 | 42,5%
                33.333333 | 33.333333 | 33,333333%
                100 | 100.00 | 100%
                0 | 0.00 | 0%""", rij -> leest("leesPercentage", rij));
    }

    @Test
    void percentagesDieNietKunnen() {
        tabel("""
                100,01 | hoogstens 100
                101 | hoogstens 100
                zestig | geen percentage
                -3 | geen percentage""", rij -> vraagtTerug("leesPercentage", rij));
    }

    @Test
    void datums() {
        List.of("1-10-2026", "01/10/2026", "1 okt 2026", "1 oktober 2026", "2026-10-01", "1.10.2026", "01 10 2026", "1 okt. 2026")
                .forEach(getypt -> leest("leesDatum", getypt, "2026-10-01", "1 oktober 2026"));
    }

    @Test
    void datumsDieNietBestaan() {
        tabel("""
                31-2-2026 | heeft 28 dagen
                29-2-2025 | heeft 28 dagen
                31-4-2026 | heeft 30 dagen
                10/25/2026 | Bedoelt u 25 oktober 2026
                1-10-26 | vier cijfers
                0-1-2026 | Dag 0
                32-1-2026 | Dag 32
                morgen | geen datum
                01102026 | geen datum
                1-13-2026 | Maand 13
                1-1-1026 | jaar na""", rij -> vraagtTerug("leesDatum", rij));
    }

    @Test
    void schrikkeldag() {
        leest("leesDatum", "29-2-2024", "2024-02-29", "29 februari 2024");
        leest("leesDatum", "29-2-2000", "2000-02-29", "29 februari 2000");
        vraagtTerug("leesDatum", "29-2-2100", "heeft 28 dagen");
    }

    @Test
    void maanden() {
        List.of("10-2026", "oktober 2026", "okt 2026", "2026-10", "10/2026").forEach(getypt -> leest("leesMaand", getypt, "2026-10", "oktober 2026"));
    }

    @Test
    void maandenDieNietBestaan() {
        tabel("""
                13-2026 | Maand 13
                0-2026 | Maand 0
                10-26 | vier cijfers
                herfst | geen maand""", rij -> vraagtTerug("leesMaand", rij));
    }

    @Test
    void getallenMetKomma() {
        leest("leesGetal", "38", "38", "38");
        assertThat(roep("getallen", "m.leesGetal(x, {decimalen: 2}).waarde", "19,50")).isEqualTo("19.5");
        vraagtTerug("leesGetal", "1,5", "heel getal");
        vraagtTerug("leesGetal", "99999", "hoogstens");
    }

    @Test
    void sommenZijnOpDeCentNauwkeurig() {
        assertThat(roep("getallen", "m.tel('0.10', '0.20', '999999999999999.99')", null)).isEqualTo("1000000000000000.29");
        assertThat(roep("getallen", "m.tel()", null)).isEqualTo("0.00");
        assertThat(roep("getallen", "m.verschil('1.00', '2.50')", null)).isEqualTo("-1.50");
        assertThat(roep("getallen", "[m.vergelijk('2.00', '10.00'), m.vergelijk('1', '1.00'), m.vergelijk('0.01', '-1.00')]",
                null)).isEqualTo(List.of(-1, 0, 1));
    }

    @Test
    void bedragenInWoorden() {
        assertThat(roep("getallen", "['1234.56', '-3', '100000', '0.5'].map(m.toonBedrag)", null))
                .isEqualTo(List.of("€ 1.234,56", "€ -3,00", "€ 100.000,00", "€ 0,50"));
        assertThat(roep("getallen", "['-12.00', '1234.5', '0.00'].map(m.toonVerschil)", null))
                .isEqualTo(List.of("€ 12,00 minder", "€ 1.234,50 meer", "geen verschil"));
        assertThat(roep("getallen", "[m.toonDatum('2026-01-09'), m.toonMaand('2026-12'), m.toonPercentage('60.50'), m.toonGetal('24.0')]", null))
                .isEqualTo(List.of("9 januari 2026", "december 2026", "60,5%", "24"));
    }

    @Test
    void eenGeplakteKolom() {
        Map<?, ?> gelezen = (Map<?, ?>) roep("plakken", "m.leesKolom(x, 3)", "inkomen\r\njanuari\t1.200,00\r\nfebruari\t0\r\nmaart\t€ 950\r\n\r\n");

        assertThat(gelezen.get("waarden")).isEqualTo(List.of("1200.00", "0.00", "950.00"));
        assertThat((List<?>) gelezen.get("fouten")).isEmpty();
        assertThat(roep("plakken", "m.leesKolom(x, 3).waarden", "1\t2\t3")).isEqualTo(List.of("1.00", "2.00", "3.00"));
    }

    @Test
    void eenKolomMetFoutenNoemtDeRegel() {
        List<?> fouten = (List<?>) roep("plakken", "m.leesKolom(x, 4).fouten", "100\n\ntwee\n1\t2\n5");

        assertThat(fouten.toString()).contains("U plakte 5 bedragen. Hier horen er 4.").contains("Regel 2: hier staat niets").contains("Regel 3:")
                .contains("Regel 4: hier staan twee bedragen");
        assertThat(roep("plakken", "m.leesKolom(x, 2).waarden", "")).isEqualTo(List.of());
    }

    @Test
    void eenTabelVoorHetRekenblad() {
        assertThat(roep("plakken", "m.csv([['maand', 'a;b'], ['=1+1', '-12.00', 1234.5], ['zei \"ja\"', null], ['+31', '@x', '-y']])", null))
                .isEqualTo("maand;\"a;b\"\r\n'=1+1;-12,00;1234,5\r\n\"zei \"\"ja\"\"\";\r\n'+31;'@x;'-y\r\n");
    }

    @Test
    void deDeelcodeBrengtHetzelfdeTerug() {
        Object staat = Map.of("soort", "wga", "dagloon", "150.00", "vanaf", "2026-10-01", "maanden", List.of("2026-10", "2026-11"), "ja", true,
                "aantal", 3);

        Object code = roep("deelcode", "m.maakDeelcode(x)", staat);

        assertThat((String) code).matches("#v1\\.[A-Za-z0-9_-]+");
        assertThat(roep("deelcode", "m.leesDeelcode(x)", code)).isEqualTo(staat);
    }

    @Test
    void deDeelcodeNeemtGeenVrijeTekst() {
        for (String tekst : List.of("Jan", "jan-jansen", "123456782", "wga; jan", "2026-10-01T00:00", "a@b.nl")) {
            assertThat(roep("deelcode", "(() => { try { return m.maakDeelcode({veld: x}); } catch (fout) { return fout.name; } })()",
                    tekst)).isEqualTo("TypeError");
            assertThat(roep("deelcode", "m.leesDeelcode('#v1.' + btoa(JSON.stringify({veld: x})).replaceAll('=', ''))", tekst)).isNull();
        }
    }

    @Test
    void eenVreemdeDeelcodeIsGeenStaat() {
        for (String fragment : List.of("", "#v2.e30", "#v1.", "#v1.%%%", "#v1.e30=", "niets", "#v1.eyJfX3Byb3RvX18iOjF9")) {
            assertThat(roep("deelcode", "m.leesDeelcode(x)", fragment)).isNull();
        }
    }

    @Test
    void deDeelcodeKentDeCodesVanHetContract() {
        assertThat(roep("deelcode", """
                (async () => {
                  const {paths, components} = await (await fetch('/v1/openapi.json')).json();
                  const codes = new Set();
                  const gezien = new Set();
                  const loop = (deel) => {
                    if (Array.isArray(deel)) { deel.forEach(loop); return; }
                    if (deel === null || typeof deel !== 'object') { return; }
                    if (deel.$ref && !gezien.has(deel.$ref)) { gezien.add(deel.$ref); loop(components.schemas[deel.$ref.split('/').at(-1)]); }
                    (Array.isArray(deel.enum) ? deel.enum : []).filter((code) => typeof code === 'string' && !/^\\d+$/.test(code))
                      .forEach((code) => codes.add(code));
                    Object.values(deel).forEach(loop);
                  };
                  Object.values(paths).forEach((pad) => loop(pad.post?.requestBody));
                  return {mist: [...codes].filter((code) => !m.CODES.has(code)), teVeel: [...m.CODES].filter((code) => !codes.has(code))};
                })()""", null)).isEqualTo(Map.of("mist", List.of(), "teVeel", List.of()));
    }

    @Test
    void deGrafiekenHebbenEenNaamEenZinEnGeenStijlInEenKenmerk() {
        open("/");
        pagina.evaluate("""
                async () => {
                  const {maandgrafiek, curvegrafiek} = await import('/js/grafiek.js');
                  const maanden = ['2026-10', '2026-11', '2026-12'].map((maand, n) => n === 1 ? {maand, uitkering: null, inkomen: null, samen: null}
                    : {maand, uitkering: '1404.35', inkomen: '700.00', samen: n ? '2104.36' : '2104.35'});
                  const punten = [0, 500, 1000, 1500].map((inkomen, n) => ({inkomen: inkomen + '.00', samen: (1500 + n * 150) + '.00'}));
                  const proef = Object.assign(document.createElement('section'), {id: 'proef', ariaLabel: 'Grafieken'});
                  proef.append(maandgrafiek({maanden, titel: 'Drie maanden'}),
                    curvegrafiek({punten, drempels: [{inkomen: '628.14', sprong: '-20.00'}], titel: 'De curve'}));
                  document.querySelector('main').append(proef);
                }""");

        assertThat(pagina.locator("#proef").getByRole(AriaRole.IMG).count()).isEqualTo(2);
        assertThat(pagina.locator("#proef svg.maandgrafiek desc").textContent())
                .isEqualTo("Samen is het laagst in oktober 2026 (€ 2.104,35) en het hoogst in "
                + "december 2026 (€ 2.104,36), bruto. Van 1 maand weten wij het niet.");
        assertThat(pagina.locator("#proef svg.curvegrafiek desc").textContent())
                .contains("Wie € 0,00 verdient, heeft samen € 1.500,00").contains("met 1 keer een val");
        assertThat(pagina.locator("#proef svg [style]").count()).isZero();
        assertThat(pagina.locator("#proef svg.curvegrafiek polyline").count()).isEqualTo(2);
        toegankelijk("grafieken");
        schermafbeelding("grafieken");
    }
}
