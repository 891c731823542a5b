package nl.uitkomst.verschillen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.uitkomst.verschillen.Verschilverslag.Bronverschil;
import nl.uitkomst.verschillen.Verschilverslag.Gevalverschil;
import nl.uitkomst.verschillen.Verschilverslag.Regelverschil;
import nl.uitkomst.verschillen.Verschilverslag.Uitkomstverschil;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Each kind of difference is seen, and what is no difference is not. */
class RegelEnUitkomstTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static String regel(String kenmerken, String gevolg) {
        return "// kop\n\nrule \"WIA 1: proef\"\n    @regel(\"wia-1\") @wet(\"WIA\") @artikel(\"1\") " + kenmerken + "\nwhen\nthen\n    " + gevolg + "\nend\n";
    }

    private static Map<String, GeschrevenRegel> in(String bestand, String kenmerken, String gevolg) {
        return GeschrevenRegel.van(bestand, regel(kenmerken, gevolg));
    }

    private static List<String> soorten(Map<String, GeschrevenRegel> oud, Map<String, GeschrevenRegel> nieuw) {
        return Regelvergelijking.verschillen(oud, nieuw).stream().map(Regelverschil::soorten).findFirst().orElse(List.of());
    }

    private static List<Uitkomstverschil> uitkomst(String oud, String nieuw) {
        return Uitkomstvergelijking.verschillen(JSON.readTree(oud), JSON.readTree(nieuw));
    }

    @Test
    void watAanEenRegelVerandert() {
        String sinds = "@geldigVanaf(\"2006-01-01\")";
        Map<String, GeschrevenRegel> was = in("wia/een.drl", sinds, "insert( 1 );");
        assertThat(soorten(was, in("wia/een.drl", sinds, "insert( 1 );"))).isEmpty();
        assertThat(soorten(was, in("wia/een.drl", sinds + "   ", "insert(  1 );".replace("  ", " ")))).isEmpty();
        assertThat(soorten(was, in("wia/een.drl", sinds, "insert( 2 );"))).containsExactly("tekst");
        assertThat(soorten(was, in("wia/een.drl", "@geldigVanaf(\"2026-01-01\")", "insert( 1 );"))).containsExactly("geldigheid");
        assertThat(soorten(was, in("wia/twee.drl", sinds + " @geldigTot(\"2026-12-31\")", "insert( 1 );"))).containsExactly("geldigheid", "verplaatst");
        assertThat(soorten(was, Map.of())).containsExactly("vervallen");
        assertThat(soorten(Map.of(), was)).containsExactly("nieuw");
        assertThat(Regelvergelijking.verschillen(was, in("wia/een.drl", sinds + " @geldigTot(\"2026-12-31\")", "insert( 1 );")).get(0).data())
                .containsExactly("2006-01-01", "2026-12-31");
    }

    @Test
    void watAanDeBronnenVerandert() {
        assertThat(Regelvergelijking.bronnen(Map.of("A.java", "1", "B.java", "1", "C.java", "1"), Map.of("A.java", "1", "B.java", "2", "D.java", "1")))
                .containsExactly(new Bronverschil("B.java", "tekst"), new Bronverschil("C.java", "vervallen"), new Bronverschil("D.java", "nieuw"));
    }

    @Test
    void watAanEenUitkomstVerandert() {
        String was = "{\"besluitId\":\"a\",\"maanden\":[{\"maand\":\"2026-10\",\"uitkeringen\":[{\"soort\":\"wga\",\"fase\":\"vervolg\",\"recht\":\"100.00\",\"stappen\":[\"s1\"]}]}]}";
        assertThat(uitkomst(was, was.replace("\"a\"", "\"b\"").replace("s1", "s2"))).isEmpty();
        assertThat(uitkomst(was, was.replace("100.00", "99.50"))).containsExactly(new Uitkomstverschil(null, "2026-10", "wga", "recht", "100.00", "99.50", "-0.50"));
        assertThat(uitkomst(was, was.replace("vervolg", "loonaanvulling"))).containsExactly(
                new Uitkomstverschil(null, "2026-10", "wga", "fase", "vervolg", "loonaanvulling", null));
        assertThat(uitkomst("{\"uitkomst\":\"ja\",\"percentage\":\"60.00\"}", "{\"uitkomst\":\"nee\",\"percentage\":\"61.00\"}")).containsExactly(
                new Uitkomstverschil(null, null, null, "uitkomst", "ja", "nee", null), new Uitkomstverschil(null, null, null, "percentage", "60.00", "61.00", null));
    }

    @Test
    void watErBijkomtIsEenVerschil() {
        assertThat(uitkomst("{\"gebeurtenissen\":[]}", "{\"gebeurtenissen\":[{\"soort\":\"einde-recht\",\"datum\":\"2026-10-15\",\"uitkering\":\"zw\",\"grond\":\"zw-29-5\"}]}"))
                .containsExactly(new Uitkomstverschil(null, null, null, "gebeurtenissen: 2026-10-15 einde-recht zw", null, "einde-recht, 2026-10-15, zw, zw-29-5", null));
        assertThat(uitkomst("{\"scenarios\":[{\"naam\":\"meer\",\"totaal\":{\"samen\":\"10.00\"}}]}", "{\"scenarios\":[{\"naam\":\"meer\",\"totaal\":{\"samen\":\"11.00\"}}]}"))
                .containsExactly(new Uitkomstverschil("scenario meer", null, null, "totaal samen", "10.00", "11.00", "+1.00"));
    }

    @Test
    void alleenOpmerkingenIsGeenAnderRecht() {
        List<Uitkomstverschil> opmerking = uitkomst("{\"waarschuwingen\":[]}", "{\"waarschuwingen\":[{\"code\":\"dichtbij-grens\",\"ernst\":\"let-op\"}]}");
        List<Uitkomstverschil> uitkomst = uitkomst("{\"uitkomst\":\"ja\"}", "{\"uitkomst\":\"nee\",\"waarschuwingen\":[{\"code\":\"x\",\"ernst\":\"y\"}]}");
        assertThat(new Gevalverschil("een", "titel", "bestand", "_bereken", true, true, opmerking).alleenOpmerkingen()).isTrue();
        assertThat(new Gevalverschil("twee", "titel", "bestand", "_duur", true, true, uitkomst).alleenOpmerkingen()).isFalse();
    }

    @Test
    void watEenVersieNietBeantwoordt() {
        assertThat(uitkomst("{\"geweigerd\":\"[/veld onbekend]\"}", "{\"uitkomst\":\"ja\"}")).containsExactly(
                new Uitkomstverschil(null, null, null, "antwoord", "verzoek geweigerd: [/veld onbekend]", "beantwoord", null));
        assertThat(uitkomst("{\"storing\":\"period ends before it starts\"}", "{\"uitkomst\":\"ja\"}")).containsExactly(
                new Uitkomstverschil(null, null, null, "antwoord", "geen antwoord, door een fout in deze versie", "beantwoord", null));
        assertThat(uitkomst("{\"onbekend\":\"no assessment\"}", "{\"uitkomst\":\"ja\"}")).extracting(Uitkomstverschil::oud).containsExactly("deze vraag bestaat niet");
        assertThat(uitkomst("{\"onbekend\":\"x\"}", "{\"onbekend\":\"x\"}")).isEmpty();
    }
}
