package nl.uitkomst.referentie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import nl.uitkomst.referentie.Samenloopuitkomst.Post;
import nl.uitkomst.referentie.Samenloopuitkomst.Zekerheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The numbered boundary cases of Wajong, WW, ZW and Toeslagenwet against the reference computation. Single quotes stand
 * for double ones; day amounts of the cases stand here times 21.75.
 */
class SamenloopreferentieTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OUD = "'regime':'wajong2010','duurzaamGeenArbeidsvermogen':false";
    private static final String DUURZAAM = "'regime':'wajong2015','duurzaamGeenArbeidsvermogen':true";
    private static final String ALLEEN = "'persoon':{'geboortedatum':'1980-05-05','huishouden':{'soort':'alleenstaand'}}";

    private static String wajong(String kenmerken) {
        return "{'soort':'wajong'," + kenmerken + "}";
    }

    private static String ww(String ingang, String loon, String extra) {
        return "{'soort':'ww','ingangsdatum':'%s',%s,'dagloonPeildatum':'2026-07-01'%s}".formatted(ingang, loon, extra);
    }

    private static String toeslag(String ingang) {
        return "{'soort':'toeslagenwet','ingangsdatum':'" + ingang + "'}";
    }

    private static String loon(String maand, String perMaand, String extra) {
        return "{'soort':'loon','van':'%1$s','totEnMet':'%1$s','perMaand':'%2$s'%3$s}".formatted(maand, perMaand, extra);
    }

    private static String loon(String perMaand) {
        return loon("2026-07", perMaand, "");
    }

    private static String andere(String perMaand) {
        return "{'soort':'overige-uitkering','van':'2021-12','totEnMet':'2026-07','perMaand':'%s','aard':'andere'}".formatted(perMaand);
    }

    private static String keuze(String sleutel, String waarde) {
        return "'keuzes':{'%s':'%s'}".formatted(sleutel, waarde);
    }

    private static Samenloopuitkomst bereken(String van, String totEnMet, String rechten, String inkomen, String... extra) {
        String tekst = "{'periode':{'van':'%s','totEnMet':'%s'},'uitkeringen':[%s],'inkomen':[%s]%s}"
                .formatted(van, totEnMet, rechten, inkomen, extra.length == 0 ? "" : "," + String.join(",", extra));
        return Samenloopreferentie.bereken(SamenloopLezer.lees(JSON.readTree(tekst.replace('\'', '"'))));
    }

    /** Every entry of one month as "kind phase amount". */
    private static String in(String maand, String rechten, String inkomen, String... extra) {
        return kort(bereken(maand, maand, rechten, inkomen, extra).posten());
    }

    private static String kort(List<Post> posten) {
        return posten.stream().map(SamenloopreferentieTest::kort).collect(Collectors.joining(", "));
    }

    private static String kort(Post post) {
        String bedrag = post.zekerheid() == Zekerheid.ONBEKEND ? "?"
                : post.zekerheid() == Zekerheid.BANDBREEDTE ? post.laagste() + "-" + post.hoogste() : post.recht().toPlainString();
        return post.soort() + " " + post.fase() + " " + bedrag;
    }

    private static String wajongIn(String maand, String kenmerken, String inkomen, String... extra) {
        return in(maand, wajong(kenmerken), inkomen, extra).replace("wajong wajong ", "");
    }

    @Test
    void wajongAlleen() {
        assertEquals("1635.90", wajongIn("2026-07", OUD, ""), "B1");
        assertEquals("1752.75", wajongIn("2026-07", DUURZAAM, ""), "B2");
        assertEquals("935.90", wajongIn("2026-07", OUD, loon("1000")), "B3");
        assertEquals("1002.75", wajongIn("2026-07", DUURZAAM, loon("1000")), "B4");
        assertEquals("0.00", wajongIn("2026-07", OUD, loon("2337")), "B5");
        assertEquals("0.00", wajongIn("2026-07", OUD, loon("2600")), "B6");
        assertEquals("1628.90", wajongIn("2026-07", OUD, loon("10")), "B7");
        assertEquals("935.90", wajongIn("2026-07", "'regime':'owajong','duurzaamGeenArbeidsvermogen':false", loon("1000")), "B10");
    }

    @Test
    void wajongNaarLeeftijd() {
        String geboren = "'persoon':{'geboortedatum':'2005-09-15'}";
        assertEquals("958.72", wajongIn("2026-08", OUD, loon("2026-08", "500", ""), geboren), "B8 before");
        assertEquals("1285.90", wajongIn("2026-10", OUD, loon("2026-10", "500", ""), geboren), "B8 after");
        // 10 weekdays at the age of 20, 12 at 21
        assertEquals("1137.18", wajongIn("2026-09", OUD, loon("2026-09", "500", ""), geboren), "B8 in the month");
        assertEquals("817.95", wajongIn("2026-07", OUD, "", "'persoon':{'geboortedatum':'2008-01-02'}"), "B9");
        // AOW age on 10 July 2026: 7 of 23 weekdays
        assertEquals("497.88", wajongIn("2026-07", OUD, "", "'persoon':{'geboortedatum':'1959-07-10'}"), "B18");
        assertEquals("", wajongIn("2026-08", OUD, "", "'persoon':{'geboortedatum':'1959-07-10'}"), "B18");
    }

    @Test
    void inkomenVoorWajong() {
        String vierweken = "{'soort':'loon','van':'2026-06','totEnMet':'2026-08','vierwekenperioden':["
                + "{'van':'2026-06-22','totEnMet':'2026-07-19','svLoon':'1000'},{'van':'2026-07-20','totEnMet':'2026-08-16','svLoon':'1000'}]}";
        assertEquals("874.65", wajongIn("2026-07", OUD, vierweken), "B11");
        String winst = "{'soort':'winst','jaar':2026,'belastbareWinst':'%s','ondernemersaftrek':'0','mkbWinstvrijstelling':'0'%s}";
        assertEquals("1095.78", wajongIn("2026-07", OUD, winst.formatted("10000", "")), "B12 as corrected");
        assertEquals("1215.90", wajongIn("2026-07", OUD, winst.formatted("-5000", "") + "," + loon("600")), "B13");
        assertEquals("935.90", wajongIn("2026-07", OUD, loon("2026-07", "1080", ",'vakantiebijslagInLoon':true")), "B14");
        String mei = "{'soort':'loon','van':'2026-05','totEnMet':'2026-05','maanden':[{'maand':'2026-05','svLoon':'1960','vakantiebijslagUitbetaald':'960'}]}";
        assertEquals("906.08", wajongIn("2026-05", OUD, mei), "B15, on the amounts of May");
        String ikb = "{'soort':'loon','van':'2026-07','totEnMet':'2026-07','vakantiebijslagInLoon':true,"
                + "'maanden':[{'maand':'2026-07','svLoon':'1200','arbeidsvoorwaardenbedragUitbetaald':'200','arbeidsvoorwaardenbedragOpgebouwd':'80'}]}";
        assertEquals("935.90", wajongIn("2026-07", OUD, ikb), "IKB by 100/108");
        assertEquals("935.90", wajongIn("2026-07", OUD, ikb, keuze("ikbWajongToeslagenwet", "acht-procent-eraf")), "IKB less eight percent");
        String gestart = winst.formatted("10000", ",'gestartOp':'2026-07-15'");
        // 10,000 / 6 x 100/108, and 10,000 / 122 weekdays x 21.75 x 100/108
        assertEquals("555.65", wajongIn("2026-07", OUD, gestart));
        assertEquals("480.39", wajongIn("2026-07", OUD, gestart, keuze("winstBegonnenInJaar", "werkdagen")));
        assertEquals("1355.90", wajongIn("2026-07", OUD, andere("400")));
        assertEquals("1635.90", wajongIn("2026-07", OUD, andere("400"), keuze("overigeUitkeringBijWajong", "telt-niet-mee")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"L1,50,600,1395.90", "L2,60,1560,1040.00", "L3,50,1168.50,1168.50", "L4,30,300,1635.90", "L5,25,250,1685.90", "L6,100,1000,935.90"})
    void loondispensatie(String geval, String loonwaarde, String loon, String verwacht) {
        assertEquals(verwacht, wajongIn("2026-07", OUD, loon("2026-07", loon, ",'loonwaardePercentage':'" + loonwaarde + "'")), geval);
    }

    @Test
    void loondispensatieMetAnderInkomen() {
        String half = ",'loonwaardePercentage':'50'";
        assertEquals("1115.90", wajongIn("2026-07", OUD, loon("2026-07", "600", half) + "," + andere("400")), "L8");
        // L9 on the amounts of 2021: 0.7 x 1701 - 0.4 x 400, where the rule of 2022 would give 0.7 x 1701 - 120 - 70
        assertEquals("1030.70", wajongIn("2021-12", OUD, loon("2021-12", "300", half) + "," + andere("100")), "L9");
        assertEquals("1000.00", wajongIn("2021-12", OUD, loon("2021-12", "600", half) + "," + andere("400")), "2021, topped up on all income");
        // two jobs, 300 at 50 and 300 at 25 percent: L = 1800
        assertEquals("1575.90", wajongIn("2026-07", OUD, loon("2026-07", "300", half) + ","
                + loon("2026-07", "300", ",'loonwaardePercentage':'25'")), "one loonwaarde over all jobs");
    }

    private static String garantie(String bedrag, String extra) {
        return OUD + ",'garantiebedragPerMaand':'" + bedrag + "','garantiebedragPeildatum':'2021-01-01'" + extra;
    }

    @Test
    void garantiebedrag() {
        assertEquals("410.88", wajongIn("2021-01", garantie("410.88", ""), loon("2021-01", "1200", "")), "G1");
        assertEquals("829.36", wajongIn("2021-01", garantie("760.88", ""), loon("2021-01", "500", "")), "G2");
        assertEquals("569.94", wajongIn("2026-07", garantie("410.88", ""), loon("2000")), "G3");
        assertEquals("569.94", wajongIn("2026-07", garantie("410.88", ""), loon("2337")), "G4");
    }

    @Test
    void garantiebedragVervalt() {
        String hoog = "{'soort':'loon','van':'2026-02','totEnMet':'2026-02','perMaand':'2294.40'}";
        String zonder = ",'garantiebedragTeller':11";
        // 410.88 x 2294.40 / 1684.80
        assertEquals("559.55", kort(bereken("2026-01", "2026-02", wajong(garantie("410.88", ",'garantiebedragTeller':10")), hoog).posten().subList(1, 2))
                .replace("wajong wajong ", ""), "G5: eleven months");
        assertEquals("0.00", kort(bereken("2026-01", "2026-02", wajong(garantie("410.88", zonder)), hoog).posten().subList(1, 2))
                .replace("wajong wajong ", ""), "G6, G7, G8: twelve months");
        String laag = "{'soort':'loon','van':'2022-02','totEnMet':'2022-02','perMaand':'1725'}";
        assertEquals("420.68", kort(bereken("2022-01", "2022-02", wajong(garantie("410.88", zonder)), laag).posten().subList(1, 2))
                .replace("wajong wajong ", ""), "nothing lapses before 2023");
    }

    @Test
    void hulpbehoevendheidEnGebrokenMaandEnVoorschot() {
        assertEquals("2337.00", wajongIn("2026-07", DUURZAAM + ",'hulpbehoevendheid':'100'", ""));
        assertEquals("1136.45", wajongIn("2026-07", DUURZAAM + ",'hulpbehoevendheid':'85'", loon("1000")));
        // 13 of 23 weekdays: the month figure in proportion, or the grondslag only
        String begin = OUD + ",'ingangsdatum':'2026-07-15'";
        assertEquals("528.99", wajongIn("2026-07", begin, loon("1000")));
        assertEquals("224.64", wajongIn("2026-07", begin, loon("1000"), keuze("gebrokenMaand", "letterlijk")));
        Post post = bereken("2026-07", "2026-07", ww("2026-07-01", WW, DUUR) + "," + wajong(OUD), loon("300"),
                "'verrekening':{'wijze':'voorschot','cyclusMaanden':3,'cyclusStart':'2026-07','geschatInkomenPerMaand':'0'}").posten().get(1);
        // WW 0.75 x 1428 = 1071, of which 991.67 counts; on the estimate as in S1
        assertEquals("731.73", post.recht().toPlainString());
        assertEquals("795.90", post.voorschot().toPlainString());
        assertEquals("-64.17", post.verschil().toPlainString());
    }

    private static final String DUUR = ",'totEnMet':'2026-12-31'";
    private static final String WW = "'maandloon':'1728.00'";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "S1|2026-07||'ww ww 1296.00, wajong wajong 795.90'",
            "S2|2026-09||'ww ww 1209.60, wajong wajong 851.90'",
            "S3|2026-08|geheel-geweigerd|'ww ww 0.00, wajong wajong 795.90'",
            "S4|2026-09|geheel-geweigerd|'ww ww 0.00, wajong wajong 851.90'",
            "S6|2026-07|half-geweigerd|'ww ww 648.00, wajong wajong 795.90'",
            "4.3|2026-07|nog-te-beoordelen|'ww ww 0.00-1296.00, wajong wajong 795.90'",
    })
    void wajongMetWw(String geval, String maand, String maatregel, String verwacht) {
        String extra = DUUR + (maatregel == null ? "" : ",'maatregel':'" + maatregel + "'");
        assertEquals(verwacht, in(maand, ww("2026-07-01", WW, extra) + "," + wajong(OUD), ""), geval);
    }

    @Test
    void wajongMetAndereUitkeringen() {
        assertEquals("wajong wajong 515.90", in("2026-07", wajong(OUD), loon("1600")), "S0");
        assertEquals("wajong wajong 1635.90", in("2026-07", ww("2026-07-01", WW, DUUR + ",'aangevraagd':false") + "," + wajong(OUD), ""), "S5");
        assertEquals("wajong wajong 1635.90", in("2026-11", ww("2026-07-01", WW, ",'totEnMet':'2026-10-31'") + "," + wajong(OUD), ""), "S7");
        assertEquals("wajong wajong 851.90",
                in("2026-11", ww("2026-07-01", WW, DUUR + ",'nietBeschikbaarVanaf':'2026-10-01'") + "," + wajong(OUD), ""), "S8");
        assertEquals("ww ww 1296.00, wajong wajong 852.75", in("2026-07", ww("2026-07-01", WW, DUUR) + "," + wajong(DUURZAAM), ""), "S12");
        assertEquals("ww ww 432.00, wajong wajong 1005.90",
                in("2026-07", ww("2026-07-01", "'maandloon':'1076'", DUUR) + "," + wajong(OUD), loon("500")), "S13");
        assertEquals("ww ww 486.00, wajong wajong 1320.90", in("2026-07", ww("2026-07-01", "'maandloon':'648'", DUUR) + "," + wajong(OUD), ""), "S14");
        assertEquals("iva iva 972.00, wajong wajong 1005.90",
                in("2026-07", "{'soort':'iva','ingangsdatum':'2025-01-01','maandloon':'1296','dagloonPeildatum':'2026-07-01'}," + wajong(OUD), ""), "S15");
        // ziekengeld 0.7 x 1000 = 700, of which 648.15 counts
        assertEquals("zw ziekengeld 700.00, wajong wajong 1182.20",
                in("2026-07", "{'soort':'zw','ingangsdatum':'2026-05-01','maandloon':'1000','dagloonPeildatum':'2026-07-01'}," + wajong(OUD), ""));
    }

    @Test
    void wwHoogteEnEinde() {
        String recht = ww("2026-05-01", "'maandloon':'2000'", DUUR);
        assertEquals("ww ww 175.00", in("2026-07", recht, loon("1750.00")), "W1");
        assertEquals("ww geen 0.00", in("2026-07", recht, loon("1750.01")), "W2");
        String juli = ww("2026-07-01", "'maandloon':'2000'", DUUR);
        assertEquals("ww ww 1500.00, ww ww 1400.00", kort(bereken("2026-08", "2026-09", juli, "").posten()), "W3");
        String gemaximeerd = ww("2026-01-01", "'dagloon':'400'", ",'totEnMet':'2026-12-31'").replace("2026-07-01", "2026-01-01");
        assertEquals("ww ww 3567.33", in("2026-05", gemaximeerd, loon("2026-05", "2000", "")), "W4");
        String zelfstandig = "{'soort':'winst','jaar':2026,'belastbareWinst':'999','urenPerMaand':'43.5'}";
        assertEquals("ww ww 1370.25", in("2026-07", ww("2026-05-01", "'dagloon':'120'", DUUR + ",'arbeidsurenPerWeek':'40'"), zelfstandig), "W10");
        String vakantiegeld = "{'soort':'loon','van':'2026-05','totEnMet':'2026-06','maanden':["
                + "{'maand':'2026-05','svLoon':'1960','vakantiebijslagUitbetaald':'960'},{'maand':'2026-06','svLoon':'1000'}]}";
        String mei = ww("2026-01-01", "'maandloon':'2000'", DUUR).replace("2026-07-01", "2026-01-01");
        assertEquals("ww geen 0.00, ww ww 700.00", kort(bereken("2026-05", "2026-06", mei, vakantiegeld).posten()), "W12");
        assertEquals("ww ww 1400.00", in("2026-07", recht, loon("2026-07", "300", ",'bestondVoorRecht':true")), "W14");
        // 12 months of 8 percent over 100: paid in May
        String bruto = "{'soort':'loon','van':'2025-01','totEnMet':'2026-12','brutoloonPerMaand':'100'}";
        assertEquals("ww ww 1262.80", in("2026-05", mei, bruto));
        String vierweken = "{'soort':'loon','van':'2026-04','totEnMet':'2026-05','vierwekenperioden':["
                + "{'van':'2026-04-20','totEnMet':'2026-05-17','svLoon':'1000'}]}";
        assertEquals("ww ww 1400.00, ww ww 700.00", kort(bereken("2026-04", "2026-05", mei, vierweken).posten()), "W13");
    }

    @Test
    void wwDuur() {
        String verleden = ",'viervijfEis':%s,'arbeidsverleden':{'jarenVoor2016':%s,'jarenVanaf2016':%s}";
        assertEquals("", in("2026-10", ww("2026-07-01", WW, verleden.formatted("false", "20", "8")), ""), "W5");
        assertEquals("ww ww 1209.60", in("2027-04", ww("2026-07-01", WW, verleden.formatted("true", "2", "8")), ""), "W6");
        assertEquals("", in("2027-05", ww("2026-07-01", WW, verleden.formatted("true", "2", "8")), ""), "W6");
        // 17 months and 15 days: 1 to 15 December 2027, 11 weekdays
        assertEquals("ww ww 611.75", in("2027-12", ww("2026-07-01", WW, verleden.formatted("true", "13", "9")), ""), "W7");
        assertEquals("", in("2028-07", ww("2026-07-01", WW, verleden.formatted("true", "40", "0")), ""), "W8");
        assertEquals("ww ww ?", in("2026-10", ww("2026-07-01", WW, ""), ""), "an end that is not known");
        assertEquals("ww ww 1209.60", in("2026-09", ww("2026-07-01", WW, ""), ""), "at least three months");
        String onderbroken = "{'soort':'loon','van':'2026-08','totEnMet':'2026-09','perMaand':'1600'}";
        List<Post> posten = bereken("2026-07", "2027-01", ww("2026-07-01", WW, ",'totEnMet':'2026-10-31'"), onderbroken).posten();
        assertEquals("ww ww 1296.00, ww geen 0.00, ww geen 0.00, ww ww 1209.60, ww ww 1209.60, ww ww 1209.60", kort(posten));
    }

    @Test
    void wwGebrokenMaandEnMaatregel() {
        // 16 July: 12 of 23 weekdays
        String recht = ww("2026-07-16", "'dagloon':'100'", DUUR);
        assertEquals("ww ww 900.00", in("2026-07", recht, ""));
        assertEquals("ww ww 508.70", in("2026-07", recht, loon("1000")));
        assertEquals("ww ww 150.00", in("2026-07", recht, loon("1000"), keuze("inkomenGebrokenWwMaand", "hele-inkomen")));
        assertEquals("ww geen 0.00", in("2026-07", recht, loon("1060"), keuze("inkomenGebrokenWwMaand", "hele-inkomen")));
        String opZes = ww("2026-07-06", "'dagloon':'100'", DUUR);
        assertEquals("ww ww 1500.00", in("2026-07", opZes, ""));
        assertEquals("ww ww 1631.25", in("2026-07", opZes, "", keuze("eersteWwMaand", "hele-maand")));
        // W11: the deduction is the whole WW, half of it is half
        String half = ww("2026-05-01", "'dagloon':'100'", DUUR + ",'maatregel':'half-geweigerd'");
        assertEquals("ww ww 761.25", in("2026-07", half, ""), "W11 halved");
        assertEquals("ww ww 411.25", in("2026-07", half, loon("500")));
        assertEquals("ww ww 586.25", in("2026-07", half, loon("500"), keuze("halveMaatregelMetInkomen", "helft-van-uitkering")));
        assertEquals("ww ww 0.00", in("2026-07", half, loon("1500")));
        // 26 weeks from 1 May end on 29 October: 21 of 22 weekdays
        assertEquals("ww ww 795.85", in("2026-10", half, ""));
    }

    @Test
    void tweeWwRechten() {
        String twee = ww("2026-01-01", "'maandloon':'2000'", DUUR) + "," + ww("2026-07-01", "'maandloon':'1000'", DUUR);
        assertEquals("ww ww 700.00, ww ww 525.00", in("2026-07", twee, loon("300")));
        assertEquals("ww ww 700.00, ww geen 0.00", in("2026-07", twee, loon("1000")), "without the second right all wages are the first one's");
        // before the second right: 0.7 x (2000 / 1.0186 - 300)
        assertEquals("ww ww 1164.44", in("2026-06", twee, loon("2026-06", "300", "")));
    }

    @Test
    void wiaNaastWw() {
        String wga = "{'soort':'wga','ingangsdatum':'2026-01-01','maandloon':'3000','dagloonPeildatum':'2026-07-01','loongerelateerdTotEnMet':'2027-06-30',"
                + "'beoordelingen':[{'vanaf':'2026-01-01','arbeidsongeschiktheidspercentage':'60','resterendeVerdiencapaciteitPerMaand':'1256.28'}]}";
        String ww = ww("2026-07-01", "'maandloon':'1080'", DUUR);
        assertEquals("wga loongerelateerd 1344.00, ww ww 810.00", in("2026-07", wga + "," + ww, ""), "W19");
        assertEquals("wga loongerelateerd 1344.00, ww ww 435.00", in("2026-07", wga + "," + ww, loon("500")), "wages go to the WW");
        assertEquals("wga loongerelateerd 1400.00, ww geen 0.00", in("2026-07", wga + "," + ww, loon("1000")));
        String eerder = ww("2025-12-01", "'maandloon':'1080'", DUUR);
        assertEquals("wga loongerelateerd 2100.00, ww ww ?", in("2026-07", wga + "," + eerder, ""), "W18");
        String daarna = wga.replace("'loongerelateerdTotEnMet':'2027-06-30'", "'geenLoongerelateerd':true");
        assertEquals("wga vervolg 1060.06, ww ww 435.00", in("2026-07", daarna + "," + ww, loon("500")), "the WW does not count for the inkomenseis");
        String zw = "{'soort':'zw','ingangsdatum':'2026-07-01','maandloon':'1300','dagloonPeildatum':'2026-07-01','dienstbetrekkingLoopt':%s}";
        assertEquals("wga loonaanvulling 1190.00, zw ziekengeld 910.00", in("2026-07", daarna + "," + zw.formatted("true"), ""));
        assertEquals("wga vervolg 1060.06, zw ziekengeld 910.00", in("2026-07", daarna + "," + zw.formatted("false"), ""));
    }

    @Test
    void ziekTijdensDeWw() {
        String zw = "{'soort':'zw','ingangsdatum':'2026-04-29','maandloon':'1728','dagloonPeildatum':'2026-07-01'}";
        List<Post> posten = bereken("2026-07", "2026-08", ww("2026-04-01", WW, DUUR) + "," + zw, "").posten();
        // W16: thirteen weeks until 28 July; 20 of 23 weekdays, then 3
        assertEquals("ww ww 1112.28, zw ziekengeld 166.84, zw ziekengeld 1209.60", kort(posten));
        posten = bereken("2026-05", "2026-07", ww("2026-04-01", WW, ",'totEnMet':'2026-05-31'") + "," + zw, "").posten();
        assertEquals("zw ziekengeld 1187.51, zw ziekengeld 1209.60", kort(posten.subList(1, 3)), "the WW ends first");
    }

    private static String toeslagBij(String recht, String inkomen, String huishouden, String... extra) {
        String[] alles = new String[extra.length + 1];
        alles[0] = "'persoon':{'geboortedatum':'1980-05-05','huishouden':{" + huishouden + "}}";
        System.arraycopy(extra, 0, alles, 1, extra.length);
        String uitkomst = in("2026-07", recht + "," + toeslag("2026-01-01"), inkomen, alles);
        return uitkomst.substring(uitkomst.indexOf("toeslagenwet ") + "toeslagenwet ".length());
    }

    private static String gehuwd(String partner, boolean kind, String inkomen) {
        return "'soort':'gehuwd','partnerGeboortedatum':'%s','kindOnder12':%s,'partnerInkomenUitArbeidPerMaand':'%s','partnerOverigInkomenPerMaand':'0'"
                .formatted(partner, kind, inkomen);
    }

    @Test
    void toeslagenwet() {
        String alleen = "'soort':'alleenstaand'";
        assertEquals("toeslag 33.41", toeslagBij(wajong(OUD), "", alleen), "T1");
        assertEquals("toeslag 0.00", toeslagBij(wajong(DUURZAAM), "", alleen), "T2");
        assertEquals("wajong wajong 1308.72, toeslagenwet toeslag 0.00", in("2026-07", wajong(OUD) + "," + toeslag("2026-01-01"), "",
                "'persoon':{'geboortedatum':'2006-01-05','huishouden':{'soort':'alleenstaand'}}"), "T3");
        assertEquals("toeslag 0.00", toeslagBij(wajong(OUD), "", "'soort':'kostendeler'"), "T4");
        assertEquals("toeslag 701.14", toeslagBij(wajong(OUD), "", gehuwd("1970-01-01", false, "0")), "T5");
        assertEquals("geen 0.00", toeslagBij(wajong(OUD), "", gehuwd("1972-01-01", false, "0")), "T6");
        assertEquals("toeslag 701.14", toeslagBij(wajong(OUD), "", gehuwd("1972-01-01", true, "0")), "T7");
        assertEquals("toeslag 701.14", toeslagBij(wajong(OUD), "", gehuwd("1971-12-31", false, "0")), "T8");
        assertEquals("toeslag 115.21", toeslagBij(wajong(OUD), loon("200"), alleen), "T9 A");
        assertEquals("toeslag 150.26", toeslagBij(wajong(OUD), loon("200"), alleen, keuze("vrijlatingToeslagenwet", "hele-inkomen")), "T9 B");
        assertEquals("wajong wajong 1495.90, toeslagenwet toeslag 0.00",
                in("2026-07", wajong(OUD) + "," + toeslag("2024-07-01"), loon("200"), ALLEEN), "T10");
        assertEquals("toeslag 51.69", toeslagBij(wajong(OUD), "", gehuwd("1970-01-01", false, "1000")), "T11");
        assertEquals("toeslag 362.93", toeslagBij(wajong(OUD), "", gehuwd("1970-01-01", false, "600")), "T12 A");
        assertEquals("toeslag 397.99", toeslagBij(wajong(OUD), "", gehuwd("1970-01-01", false, "600"),
                keuze("vrijlatingToeslagenwet", "hele-inkomen")), "T12 B");
        String ww = ww("2026-01-01", "'dagloon':'70'", DUUR);
        assertEquals("toeslag 422.92", toeslagBij(ww, "", alleen), "T13");
        assertEquals("toeslag 99.39", toeslagBij(ww, "", "'soort':'kostendeler'"), "T14");
        assertEquals("wajong wajong 1308.72, toeslagenwet toeslag 560.88", in("2026-07", wajong(OUD) + "," + toeslag("2026-01-01"), "",
                "'persoon':{'geboortedatum':'2006-01-05','huishouden':{" + gehuwd("1970-01-01", false, "0") + "}}"), "T15");
        assertEquals("geen 0.00", toeslagBij(ww("2026-01-01", "'dagloon':'70'", DUUR + ",'maatregel':'geheel-geweigerd'"), "", alleen), "T16");
        assertEquals("toeslag 0.00-422.92", toeslagBij(ww("2026-01-01", "'dagloon':'70'", DUUR + ",'maatregel':'nog-te-beoordelen'"), "", alleen));
        assertEquals("toeslag 422.92", toeslagBij(ww("2026-01-01", "'dagloon':'70'", DUUR + ",'maatregel':'half-geweigerd'"), "", alleen));
        assertEquals("toeslag 0.00",
                toeslagBij(wajong(OUD) + "," + ww("2026-07-01", WW, DUUR + ",'maatregel':'geheel-geweigerd'"), "", alleen), "T17");
        assertEquals("toeslag ?", toeslagBij(wajong(OUD) + "," + ww("2026-07-01", "'dagloon':'10'", DUUR), "", gehuwd("1970-01-01", false, "0")));
        assertEquals("toeslag ?", toeslagBij(ww("2026-07-15", "'dagloon':'70'", DUUR), "", alleen), "a broken month");
    }

    @Test
    void willekeurigeSituatiesZijnHerhaalbaarEnSluiten() {
        int bekend = 0;
        int onbekend = 0;
        for (long zaad = 0; zaad < 3_000; zaad++) {
            var verzoek = WillekeurigeSamenloop.maak(zaad);
            assertEquals(verzoek, WillekeurigeSamenloop.maak(zaad));
            Samenloopuitkomst uitkomst = Samenloopreferentie.bereken(SamenloopLezer.lees(verzoek));
            assertEquals(uitkomst, Samenloopreferentie.bereken(SamenloopLezer.lees(JSON.readTree(verzoek.toString()))), () -> verzoek.toString());
            for (Post post : uitkomst.posten()) {
                onbekend += post.zekerheid() == Zekerheid.ONBEKEND ? 1 : 0;
                if (post.zekerheid() == Zekerheid.BEKEND) {
                    bekend++;
                    assertTrue(post.recht().signum() >= 0);
                    boolean erBovenop = post.soort().equals("wajong") || post.soort().equals("toeslagenwet");
                    assertEquals(post.recht(), erBovenop ? post.betaling() : post.betaling().add(post.vakantiebijslag()));
                }
            }
        }
        assertTrue(onbekend * 8 < bekend, bekend + " known, " + onbekend + " unknown");
    }
}
