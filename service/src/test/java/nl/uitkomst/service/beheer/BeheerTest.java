package nl.uitkomst.service.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.uitkomst.service.HttpProef;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The few figures and the one file that the service has for those who run it. */
class BeheerTest extends HttpProef {

    @Test
    void metingenZijnTeLezenEnGaanOverNiemand() {
        bereken(voorbeeld());
        haal("/v1/Jansen/123456782?bedrag=150.00");
        HttpResponse<String> antwoord = haal("/actuator/metrics");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValueSatisfying(soort -> assertThat(soort).startsWith("text/plain;version=0.0.4"));
        assertThat(antwoord.body().lines()).allMatch(regel -> regel.matches("# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*})? [0-9.E+-]+"));
        assertThat(antwoord.body()).contains("uitkomst_verzoek_seconds_count{pad=\"/v1/uitkomsten/_bereken\",status=\"200\"}")
                .contains("uitkomst_verzoek_seconds_count{pad=\"onbekend\",status=\"404\"}").contains("uitkomst_plaatsen_bezet 0").contains("uitkomst_te_druk_total ")
                .contains("jvm_heap_after_gc_bytes ").doesNotContain("Jansen").doesNotContain("123456782").doesNotContain("150.00");
    }

    /** Whatever clients make up, there are no more series than there are templates and statuses. */
    @Test
    void hoeveelAdressenErOokWordenGevraagdErKomenGeenReeksenBij() {
        haal("/v1/regels/wia-61-4");
        haal("/v1/regels/bestaat-niet");
        haal("/onbekend");
        Set<String> eerst = reeksen();
        for (int nummer = 0; nummer < 50; nummer++) {
            haal("/v1/regels/bestaat-niet-" + nummer);
            haal("/onbekend/" + nummer);
        }
        assertThat(reeksen()).isEqualTo(eerst);
    }

    private Set<String> reeksen() {
        return haal("/actuator/metrics").body().lines().filter(regel -> regel.startsWith("uitkomst_verzoek_seconds_count") && !regel.contains("/actuator"))
                .map(regel -> regel.substring(0, regel.lastIndexOf(' '))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** When this turns red, whoever keeps the project looks whether the placeholders are still right, and sets a new day. */
    @Test
    void deMeldingVanZwakkePlekkenIsNogGeldig() {
        HttpResponse<String> antwoord = haal("/.well-known/security.txt");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValueSatisfying(soort -> assertThat(soort).isEqualToIgnoringCase("text/plain;charset=utf-8"));
        Map<String, List<String>> velden = antwoord.body().lines().map(regel -> regel.split(": ", 2))
                .collect(Collectors.groupingBy(deel -> deel[0], Collectors.mapping(deel -> deel[1], Collectors.toList())));
        assertThat(velden.keySet()).contains("Contact", "Expires", "Preferred-Languages");
        assertThat(velden.get("Contact")).allMatch(adres -> URI.create(adres).getScheme().matches("mailto|https|tel"));
        OffsetDateTime verloopt = OffsetDateTime.parse(velden.get("Expires").get(0));
        assertThat(velden.get("Expires")).hasSize(1);
        assertThat(verloopt).isAfter(OffsetDateTime.now()).isBefore(OffsetDateTime.now().plusYears(1));
        assertThat(antwoord.body()).endsWith("\r\n");
    }

    @Test
    void wieDeDienstBeheertVultDeMeldingIn() {
        String melding = "uitkomst.beveiligingsmelding.";
        Beveiligingsmelding gelezen = new Binder(new MapConfigurationPropertySource(Map.of(melding + "contact", "https://melden.example/x,mailto:a@b.example",
                melding + "verloopt", "2027-01-31T12:00:00+01:00", melding + "talen", "nl", melding + "beleid", "https://melden.example/beleid",
                melding + "canoniek", "https://dienst.example/.well-known/security.txt"))).bind("uitkomst.beveiligingsmelding", Beveiligingsmelding.class).get();

        assertThat(gelezen.tekst()).isEqualTo("Contact: https://melden.example/x\r\nContact: mailto:a@b.example\r\nExpires: 2027-01-31T11:00:00Z\r\n"
                + "Preferred-Languages: nl\r\nCanonical: https://dienst.example/.well-known/security.txt\r\nPolicy: https://melden.example/beleid\r\n");
        assertThat(gelezen.geldigOp(OffsetDateTime.parse("2027-01-31T10:59:59Z"))).isTrue();
        assertThat(gelezen.geldigOp(OffsetDateTime.parse("2027-01-31T11:00:00Z"))).isFalse();
        assertThat(gelezen.geldigOp(OffsetDateTime.parse("2026-01-01T00:00:00Z"))).isFalse();
        assertThatThrownBy(() -> new Beveiligingsmelding(List.of(URI.create("a@b.example")), OffsetDateTime.now(), List.of("nl"), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
