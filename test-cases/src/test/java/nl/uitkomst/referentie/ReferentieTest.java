package nl.uitkomst.referentie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import nl.uitkomst.referentie.ReferentieAntwoord.Maand;
import nl.uitkomst.referentie.ReferentieAntwoord.Post;
import nl.uitkomst.referentie.Situatie.Arbeidsverleden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The numbered boundary cases of the WIA against the reference computation. Single quotes stand for double ones. */
class ReferentieTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Person P: dagloon 150, 60 percent, capacity 1,256.28, maatman 3,140.70. */
    private static final String BEOORDELING_P = beoordeling("2022-01-01", "60", "1256.28");

    private static String beoordeling(String vanaf, String percentage, String capaciteit) {
        return "{'vanaf':'%s','arbeidsongeschiktheidspercentage':'%s','resterendeVerdiencapaciteitPerMaand':'%s','maatmaninkomenPerMaand':'3140.70'}"
                .formatted(vanaf, percentage, capaciteit);
    }

    private static String wga(String ingang, String dagloon, String einde, String... beoordelingen) {
        return "{'soort':'wga','ingangsdatum':'%s','dagloon':'%s','dagloonPeildatum':'2026-07-01',%s,'beoordelingen':[%s]}"
                .formatted(ingang, dagloon, einde, String.join(",", beoordelingen));
    }

    private static String iva(String dagloon, String extra) {
        return "{'soort':'iva','ingangsdatum':'2025-01-01','dagloon':'%s','dagloonPeildatum':'2026-07-01'%s}"
                .formatted(dagloon, extra);
    }

    private static String tot(String datum) {
        return "'loongerelateerdTotEnMet':'" + datum + "'";
    }

    private static final String GEEN = "'geenLoongerelateerd':true";

    private static String loon(String van, String totEnMet, String bedrag) {
        return "{'soort':'loon','van':'%s','totEnMet':'%s','perMaand':'%s'}".formatted(van, totEnMet, bedrag);
    }

    private static ReferentieAntwoord bereken(String van, String totEnMet, String recht, String inkomen, String... extra) {
        String tekst = "{'periode':{'van':'%s','totEnMet':'%s'},'uitkeringen':[%s],'inkomen':[%s]%s}"
                .formatted(van, totEnMet, recht, inkomen, extra.length == 0 ? "" : "," + String.join(",", extra));
        return Referentie.bereken(SituatieLezer.lees(JSON.readTree(tekst.replace('\'', '"'))));
    }

    private static Post enige(String maand, String recht, String inkomen, String... extra) {
        List<Post> posten = bereken(maand, maand, recht, inkomen, extra).maanden().get(0).posten();
        assertEquals(1, posten.size());
        return posten.get(0);
    }

    private static String kort(Post post) {
        return post.fase() + (post.variant() == null ? "" : "/" + post.variant()) + " " + post.recht();
    }

    private static String kort(Maand maand) {
        return maand.posten().stream().map(ReferentieTest::kort).collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "B6,150,60,1256.28,628.13,vervolg 1060.06",
            "B7,150,60,1256.28,628.14,loonaanvulling/deels-benut 1404.35",
            "B8,150,60,1256.28,1256.27,loonaanvulling/deels-benut 1404.35",
            "B9,150,60,1256.28,1256.28,loonaanvulling/volledig-benut 1404.35",
            "B10,150,60,1256.28,1500,loonaanvulling/volledig-benut 1233.75",
            "B11,150,60,1256.28,3300,loonaanvulling/volledig-benut 0.00",
            "B12,150,60,1256.28,0,vervolg 1060.06",
            "B12,150,60,1256.28,600,vervolg 1060.06",
            "B13,95,70,1000,0,vervolg 1048.62",
            "B14,92,50,1500,800,loonaanvulling/deels-benut 700.35",
            "B14,92,50,1500,1100,loonaanvulling/deels-benut 630.70",
            "B14,92,50,1500,1499.99,loonaanvulling/deels-benut 350.71",
            "B14,92,50,1500,749.99,vervolg 700.35",
            "B14,92,50,1500,1500,loonaanvulling/volledig-benut 350.70",
            "SOORT-80,150,80,0,0,loonaanvulling/volledig-benut 2283.75",
    })
    void naDeLoongerelateerdeUitkering(String geval, String dagloon, String percentage, String capaciteit,
                                       String inkomen, String verwacht) {
        String recht = wga("2024-01-01", dagloon, GEEN, beoordeling("2024-01-01", percentage, capaciteit));
        assertEquals(verwacht, kort(enige("2026-07", recht, loon("2026-07", "2026-07", inkomen))), geval);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "B15,2025-01-01,2026-07,400,4000,2549.01",
            "B15 nil,2025-01-01,2026-07,400,8700,0.00",
            "B16,2026-07-01,2026-07,150,1000,1696.88",
            "B16,2026-07-01,2026-09,150,1000,1583.75",
            "B16,2026-07-01,2026-08,150,0,2446.88",
            "B16,2026-07-01,2026-10,150,0,2283.75",
            "B17,2026-11-16,2026-11,150,800,967.41",
    })
    void loongerelateerd(String geval, String ingang, String maand, String dagloon, String inkomen, String verwacht) {
        String recht = wga(ingang, dagloon, tot("2027-06-30"), BEOORDELING_P);
        assertEquals("loongerelateerd " + verwacht, kort(enige(maand, recht, loon(maand, maand, inkomen))), geval);
    }

    @Test
    void b16aMaandWaarinVijfenzeventigZeventigWordt() {
        String recht = "{'soort':'wga','ingangsdatum':'2026-01-15','dagloon':'150','dagloonPeildatum':'2026-01-01',%s,'beoordelingen':[%s]}"
                .formatted(tot("2027-06-30"), BEOORDELING_P);
        assertEquals("loongerelateerd 1635.17", kort(enige("2026-03", recht, loon("2026-03", "2026-03", "1000"))));
    }

    @Test
    void b17En18GebrokenMaand() {
        String loongerelateerd = wga("2026-11-16", "150", tot("2027-06-30"), BEOORDELING_P);
        String letterlijk = "'keuzes':{'gebrokenMaand':'letterlijk'}";
        assertEquals("loongerelateerd 681.70",
                kort(enige("2026-11", loongerelateerd, loon("2026-11", "2026-11", "800"), letterlijk)));
        String vervolg = wga("2026-11-16", "150", GEEN, BEOORDELING_P);
        assertEquals("vervolg 555.27", kort(enige("2026-11", vervolg, "")));
        assertEquals("vervolg 555.27", kort(enige("2026-11", vervolg, "", letterlijk)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "B19,150,900,1816.88,134.58,1682.30",
            "B20,400,4000,2886.04,213.78,2672.26",
    })
    void iva(String geval, String dagloon, String inkomen, String recht, String vakantiebijslag, String betaling) {
        Post post = enige("2026-07", iva(dagloon, ""), loon("2026-07", "2026-07", inkomen));
        assertEquals(recht, post.recht().toPlainString(), geval);
        assertEquals(vakantiebijslag, post.vakantiebijslag().toPlainString(), geval);
        assertEquals(betaling, post.betaling().toPlainString(), geval);
    }

    @Test
    void b45Vakantiebijslag() {
        Post post = enige("2026-07", wga("2024-01-01", "150", GEEN, BEOORDELING_P), loon("2026-07", "2026-07", "700"));
        assertEquals("104.03", post.vakantiebijslag().toPlainString());
        assertEquals("1300.32", post.betaling().toPlainString());
        assertEquals("1256.28", post.verrekendInkomen().toPlainString());
    }

    @Test
    void b22TotB27EnB50Inkomen() {
        assertEquals("2175.00", verrekend("2026-07", "{'soort':'loon','van':'2026-06','totEnMet':'2026-08','vierwekenperioden':["
                + "{'van':'2026-06-22','totEnMet':'2026-07-19','svLoon':'2000'},"
                + "{'van':'2026-07-20','totEnMet':'2026-08-16','svLoon':'2000'}]}"));
        assertEquals("889.77", verrekend("2022-06", "{'soort':'loon','van':'2022-06','totEnMet':'2022-07','vierwekenperioden':["
                + "{'van':'2022-06-20','totEnMet':'2022-07-17','svLoon':'2000'}]}"));
        String strook = "{'soort':'loon','van':'2026-05','totEnMet':'2026-05','maanden':[{'maand':'2026-05','svLoon':'%s'%s}]}";
        assertEquals("2326.00", verrekend("2026-05", strook.formatted("3920",
                ",'vakantiebijslagUitbetaald':'1920','vakantiebijslagOpgebouwd':'160','arbeidsvoorwaardenbedragOpgebouwd':'166'")));
        assertEquals("2808.00", verrekend("2026-05", strook.formatted("2500",
                ",'vakantiebijslagOpgebouwd':'208','arbeidsvoorwaardenbedragOpgebouwd':'100'")));
        String winst = "{'soort':'winst','jaar':2026,'belastbareWinst':'%s','ondernemersaftrek':'0','mkbWinstvrijstelling':'0'%s}";
        assertEquals("1142.92", verrekend("2026-07", winst.formatted("13715", "")));
        assertEquals("1959.29", verrekend("2026-06", winst.formatted("13715", ",'gestartOp':'2026-06-20'")));
        assertEquals("0.00", verrekend("2026-05", winst.formatted("13715", ",'gestartOp':'2026-06-20'")));
        assertEquals("700.00", verrekend("2026-07", winst.formatted("-5000", "") + "," + loon("2026-07", "2026-07", "700")));
        String ziek = "{'soort':'ziekengeld-of-doorbetaald-loon','van':'2026-07','totEnMet':'2026-07','perMaand':'%s','voorafgaandInkomenPerMaand':'1000','honderdProcent':%s}";
        assertEquals("1500.00", verrekend("2026-07", ziek.formatted("1500", "true")));
        assertEquals("800.00", verrekend("2026-07", ziek.formatted("800", "true")));
        assertEquals("1250.00", verrekend("2026-07", ziek.formatted("1250", "false")));
        assertEquals("1000.00", verrekend("2026-07", ziek.formatted("800", "false")));
        assertEquals("1080.00", verrekend("2026-07", "{'soort':'loon','van':'2026-07','totEnMet':'2026-07','brutoloonPerMaand':'1000'}"));
    }

    private static String verrekend(String maand, String inkomen) {
        return enige(maand, iva("150", "").replace("2025-01-01", "2020-01-01"), inkomen).verrekendInkomen().toPlainString();
    }

    @Test
    void b28PerMaandEnNietGemiddeld() {
        String recht = wga("2024-01-01", "150", GEEN, BEOORDELING_P);
        String inkomen = loon("2026-07", "2026-09", "700") + "," + loon("2026-10", "2026-10", "600") + ","
                + loon("2026-11", "2026-12", "700");
        ReferentieAntwoord antwoord = bereken("2026-07", "2026-12", recht, inkomen, voorschot("700"));
        assertEquals("344.29", antwoord.afrekeningen().get(0).terugvordering().toPlainString());
        assertEquals("-344.29", antwoord.maanden().get(3).posten().get(0).verschil().toPlainString());
    }

    @Test
    void b29TotB31Voorschot() {
        String recht = wga("2026-01-01", "150", tot("2027-06-30"), BEOORDELING_P);
        String inkomen = loon("2026-07", "2026-07", "900") + "," + loon("2026-08", "2026-08", "1100") + ","
                + loon("2026-09", "2026-09", "1000") + "," + loon("2026-10", "2026-10", "1300") + ","
                + loon("2026-11", "2026-12", "1000");
        var afrekening = bereken("2026-07", "2027-06", recht, inkomen + "," + loon("2027-01", "2027-06", "0"), voorschot("1000"))
                .afrekeningen();
        assertEquals(2, afrekening.size());
        assertEquals("210.00", afrekening.get(0).terugvordering().toPlainString());
        assertEquals("4200.00", afrekening.get(1).nabetaling().toPlainString());

        String bonus = wga("2026-01-01", "100", tot("2027-06-30"), BEOORDELING_P);
        Post oktober = enige("2026-10", bonus, loon("2026-10", "2026-10", "2000"), voorschot("1000"));
        assertEquals("122.50", oktober.recht().toPlainString());
        assertEquals("822.50", oktober.voorschot().toPlainString());
        assertEquals("-700.00", oktober.verschil().toPlainString());
    }

    private static String voorschot(String bedrag) {
        return "'verrekening':{'wijze':'voorschot','cyclusMaanden':6,'cyclusStart':'2026-07','geschatInkomenPerMaand':'%s'}"
                .formatted(bedrag);
    }

    @Test
    void b32En33OnafgebrokenJaarBovenVijfenzestigProcent() {
        String recht = wga("2026-03-01", "150", GEEN, BEOORDELING_P);
        assertNull(bereken("2026-03", "2027-12", recht, loon("2026-03", "2027-12", "2041.45")).eindeRecht());
        String boven = loon("2026-03", "2027-12", "2041.46");
        assertEquals(LocalDate.of(2027, 3, 1), bereken("2026-03", "2027-12", recht, boven).eindeRecht());
        String metEinde = wga("2026-03-01", "150", tot("2027-08-31"), BEOORDELING_P);
        assertEquals(LocalDate.of(2027, 9, 1), bereken("2026-03", "2027-12", metEinde, boven).eindeRecht());
        String onderbroken = loon("2026-03", "2026-08", "2041.46") + "," + loon("2026-09", "2026-09", "1900") + ","
                + loon("2026-10", "2027-12", "2041.46");
        assertEquals(LocalDate.of(2027, 10, 1), bereken("2026-03", "2027-12", recht, onderbroken).eindeRecht());
        assertNull(bereken("2026-03", "2027-12", recht, boven, "'keuzes':{'eindeBovenVijfenzestig':'letterlijk'}").eindeRecht());
    }

    @Test
    void b35OnderVijfendertig() {
        String onder = beoordeling("2026-02-10", "30", "2200");
        assertEquals(LocalDate.of(2026, 4, 10),
                bereken("2026-01", "2026-12", wga("2025-01-01", "150", GEEN, BEOORDELING_P, onder), "").eindeRecht());
        String metEinde = wga("2025-01-01", "150", tot("2026-06-30"), BEOORDELING_P, onder);
        assertEquals(LocalDate.of(2026, 7, 1), bereken("2026-01", "2026-12", metEinde, "").eindeRecht());
        String weerBoven = wga("2025-01-01", "150", GEEN, BEOORDELING_P, onder, beoordeling("2026-04-09", "50", "1500"));
        assertNull(bereken("2026-01", "2026-12", weerBoven, "").eindeRecht());
        String inkomen = loon("2026-02", "2026-12", "2100");
        String recht = wga("2025-01-01", "150", GEEN, BEOORDELING_P, onder);
        assertEquals(LocalDate.of(2027, 2, 10), bereken("2026-01", "2026-12", recht, inkomen,
                "'keuzes':{'eindeBovenVijfenzestig':'letterlijk'}").eindeRecht());
        assertNull(bereken("2026-01", "2026-12", recht, inkomen).eindeRecht());
        assertTrue(bereken("2026-01", "2026-12", wga("2025-01-01", "150", GEEN, onder), "").maanden().stream()
                .allMatch(maand -> maand.posten().isEmpty()));
    }

    @Test
    void b36KlassewijzigingNaTweeKalendermaanden() {
        String recht = wga("2022-01-01", "150", GEEN, beoordeling("2022-01-01", "50", "1256.28"),
                beoordeling("2026-03-15", "60", "1256.28"));
        List<Maand> maanden = bereken("2026-05", "2026-07", recht, "").maanden();
        assertEquals("vervolg 867.28", kort(maanden.get(0)));
        assertEquals("vervolg 1040.74", kort(maanden.get(1)));
        assertEquals("vervolg 1060.06", kort(maanden.get(2)));
    }

    @Test
    void b37InkomenseisNaVierentwintigMaanden() {
        String volledig = beoordeling("2024-01-01", "100", "0");
        String deels = beoordeling("2025-05-01", "60", "1256.28");
        List<Maand> maanden = bereken("2027-04", "2027-05",
                wga("2024-01-01", "150", GEEN, volledig, deels), "").maanden();
        assertEquals("loonaanvulling/volledig-benut 2283.75", kort(maanden.get(0)));
        assertEquals("vervolg 1060.06", kort(maanden.get(1)));
        String kort = beoordeling("2026-01-01", "100", "0");
        maanden = bereken("2027-04", "2027-05", wga("2024-01-01", "150", GEEN, volledig, deels, kort,
                beoordeling("2026-02-28", "60", "1256.28")), "").maanden();
        assertEquals("vervolg 1060.06", kort(maanden.get(1)));
        maanden = bereken("2027-04", "2028-03", wga("2024-01-01", "150", GEEN, volledig, deels, kort,
                beoordeling("2026-03-01", "60", "1256.28")), "").maanden();
        assertEquals("loonaanvulling/volledig-benut 2283.75", kort(maanden.get(10)));
        assertEquals("vervolg 1060.06", kort(maanden.get(11)));
    }

    @Test
    void eisMetDeOudeCapaciteitZolangDeWijzigingGeenTweeMaandenDuurt() {
        String recht = wga("2025-01-01", "150", GEEN, beoordeling("2025-01-01", "60", "1000"),
                beoordeling("2026-07-15", "55", "1400"));
        List<Maand> maanden = bereken("2026-07", "2026-10", recht, loon("2026-07", "2026-10", "1000")).maanden();
        assertEquals("loonaanvulling/volledig-benut 1583.75", kort(maanden.get(2)));
        assertEquals("loonaanvulling/deels-benut 1303.75", kort(maanden.get(3)));
    }

    @ParameterizedTest(name = "B38 {0} + {1}")
    @CsvSource({"20,6,0,0,23", "8,5,0,0,11.5", "1,1,0,0,3", "30,9,0,0,24", "0,11,0,0,10.5", "10.5,3,0,0,11.5",
            "14,11,0,0,19.5", "20,10,0,0,24", "10,0,0,4,6", "3,0,0,2,1", "2,0,0,6,0", "20,6,6,0,17", "20,6,20,0,12"})
    void b38Duur(String voor, String vanaf, String iva, String ww, String verwacht) {
        BigDecimal duur = Rechtsverloop.duur(new Arbeidsverleden(
                new BigDecimal(voor), new BigDecimal(vanaf), new BigDecimal(iva), new BigDecimal(ww)));
        assertEquals(0, new BigDecimal(verwacht).compareTo(duur));
    }

    @Test
    void b39HalveMaand() {
        String recht = wga("2026-12-01", "150", "'arbeidsverleden':{'jarenVoor2016':8,'jarenVanaf2016':5}", BEOORDELING_P);
        ReferentieAntwoord antwoord = bereken("2027-11", "2027-11", recht, "");
        assertEquals(LocalDate.of(2027, 11, 16), antwoord.naLoongerelateerd());
        assertEquals("loongerelateerd 1141.88, vervolg 530.03", kort(antwoord.maanden().get(0)));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,2,2026-03-01", "2025-08-15,2,2025-10-15", "2024-02-29,2,2024-04-29", "2024-02-29,12,2025-03-01",
            "2026-12-01,11,2027-11-01"})
    void termijn(LocalDate begin, int maanden, LocalDate verwacht) {
        assertEquals(verwacht, Kalender.naTermijn(begin, maanden));
    }

    @Test
    void b44Hulpbehoevendheid() {
        assertEquals("iva 3262.50", kort(enige("2026-07", iva("150", ",'hulpbehoevendheid':'100'"), "")));
        assertEquals("iva 2773.13", kort(enige("2026-07", iva("150", ",'hulpbehoevendheid':'85'"), "")));
        String inkomen = loon("2026-07", "2026-07", "900");
        assertEquals("iva 2422.50", kort(enige("2026-07", iva("150", ",'hulpbehoevendheid':'100'"), inkomen)));
        assertEquals("iva 2632.50", kort(enige("2026-07", iva("150", ",'hulpbehoevendheid':'100'"), inkomen,
                "'keuzes':{'hulpbehoevendheidMetInkomen':'verhogen-voor-aftrek'}")));
        String wga = wga("2025-01-01", "150", GEEN + ",'hulpbehoevendheid':'100'", beoordeling("2025-01-01", "80", "0"));
        assertEquals("loonaanvulling/volledig-benut 3262.50", kort(enige("2026-07", wga, "")));
    }

    @Test
    void b46MinimumloonPerHalfjaar() {
        String recht = wga("2024-01-01", "150", GEEN, BEOORDELING_P);
        List<Maand> maanden = bereken("2026-06", "2026-07", recht, "").maanden();
        assertEquals("vervolg 1040.74", kort(maanden.get(0)));
        assertEquals("vervolg 1060.06", kort(maanden.get(1)));
    }

    @Test
    void minimumloonOnderEenentwintigPerDeelVanDeMaand() {
        String recht = wga("2026-01-01", "150", GEEN, BEOORDELING_P);
        Post post = enige("2026-07", recht, "", "'persoon':{'geboortedatum':'2005-07-15'}");
        // 10 weekdays at the age of 20, 13 at 21: 0.42 x 1.08 x (1869.60 x 10 + 2337.00 x 13) / 23
        assertEquals("967.88", post.recht().toPlainString());
    }

    @Test
    void b49AowLeeftijd() {
        String recht = wga("2024-01-01", "150", GEEN, BEOORDELING_P);
        ReferentieAntwoord antwoord = bereken("2026-08", "2026-09", recht, "", "'persoon':{'geboortedatum':'1959-08-12'}");
        assertEquals(LocalDate.of(2026, 8, 12), antwoord.eindeRecht());
        // 7 of 21 weekdays
        assertEquals("vervolg 353.35", kort(antwoord.maanden().get(0)));
        assertEquals("", kort(antwoord.maanden().get(1)));
    }

    @ParameterizedTest
    @CsvSource({"1954-09-01,2021-01-01", "1955-08-31,2021-12-31", "1955-09-01,2022-04-01", "1956-05-31,2022-12-31",
            "1956-06-01,2023-04-01", "1957-02-28,2023-12-28", "1957-03-01,2024-03-01", "1960-12-31,2027-12-31",
            "1961-01-01,2028-04-01", "1953-10-31,2020-02-29"})
    void aowDatum(LocalDate geboren, LocalDate verwacht) {
        assertEquals(verwacht, Normen.aowDatum(geboren));
    }

    @Test
    void indexering() {
        String recht = "{'soort':'iva','ingangsdatum':'2025-01-01','maandloon':'2175','dagloonPeildatum':'2025-12-31'}";
        List<Maand> maanden = bereken("2025-06", "2027-01", recht, "").maanden();
        assertEquals("iva 1592.08", kort(maanden.get(0)));   // 1631.25 / 1.0246
        assertEquals("iva 1631.25", kort(maanden.get(1)));
        assertEquals("iva 1666.49", kort(maanden.get(7)));   // 1631.25 x 1.0216
        assertEquals("iva 1697.48", kort(maanden.get(13)));  // x 1.0186
        assertEquals("iva 1697.48", kort(maanden.get(19)));
        assertEquals(YearMonth.of(2027, 1), maanden.get(19).maand());
    }

    /** Examples that UWV and others print, each a maandloon on the day itself. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "LGU-04,2026-01-01,2000,50,1000,0,loongerelateerd 1500.00",
            "LGU-06,2025-06-01,2000,50,1000,0,loongerelateerd 1400.00",
            "uwv-PV-1330,2025-06-01,2000,50,1000,100,loongerelateerd 1330.00",
            "uwv-PV-1803,2025-06-01,3746.66,50,1000,1170.15,loongerelateerd 1803.56",
            "uwv-PV-210,2025-06-01,3000,50,1000,2700,loongerelateerd 210.00",
    })
    void voorbeeldenVanAnderen(String geval, String ingang, String maandloon, String percentage, String capaciteit,
                               String inkomen, String verwacht) {
        String recht = wga(ingang, "1", tot("2027-01-01"), beoordeling(ingang, percentage, capaciteit))
                .replace("'dagloon':'1'", "'maandloon':'" + maandloon + "'").replace("2026-07-01", "2026-01-01");
        assertEquals(verwacht, kort(enige("2026-01", recht, loon("2026-01", "2026-01", inkomen))), geval);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "LAU-01,1400,42.86,800,900,loonaanvulling/volledig-benut 350.00",
            "LAU-02,1400,42.86,800,500,loonaanvulling/deels-benut 420.00",
            "LAU-07,4200,50,2100,2520,loonaanvulling/volledig-benut 1176.00",
    })
    void voorbeeldenNaLoongerelateerd(String geval, String maandloon, String percentage, String capaciteit,
                                      String inkomen, String verwacht) {
        String recht = wga("2025-01-01", "1", GEEN, beoordeling("2025-01-01", percentage, capaciteit))
                .replace("'dagloon':'1'", "'maandloon':'" + maandloon + "'").replace("2026-07-01", "2026-01-01");
        assertEquals(verwacht, kort(enige("2026-01", recht, loon("2026-01", "2026-01", inkomen))), geval);
    }

    @Test
    void willekeurigeSituatiesZijnHerhaalbaarEnSluiten() {
        for (long zaad = 0; zaad < 2_000; zaad++) {
            var verzoek = WillekeurigeSituatie.maak(zaad);
            assertEquals(verzoek, WillekeurigeSituatie.maak(zaad));
            ReferentieAntwoord antwoord = Referentie.bereken(SituatieLezer.lees(verzoek));
            assertEquals(antwoord, Referentie.bereken(SituatieLezer.lees(JSON.readTree(verzoek.toString()))));
            for (Maand maand : antwoord.maanden()) {
                for (Post post : maand.posten()) {
                    assertTrue(post.recht().signum() >= 0);
                    assertEquals(post.recht(), post.betaling().add(post.vakantiebijslag()));
                }
            }
        }
    }
}
