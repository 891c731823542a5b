package nl.uitkomst.service.beheer;

import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What {@code /.well-known/security.txt} says (RFC 9116). Who runs the service fills in its own; the values that come along are placeholders.
 *
 * @param contact   where to report, by preference; {@code mailto:}, {@code https:} or {@code tel:}
 * @param verloopt  until when this can be relied on, at most a year ahead
 * @param talen     the languages of a report
 * @param beleid    where the policy for reports stands
 * @param canoniek  the addresses this file is served at; none where that is left open
 */
@ConfigurationProperties("uitkomst.beveiligingsmelding")
record Beveiligingsmelding(List<URI> contact, OffsetDateTime verloopt, List<String> talen, URI beleid, List<URI> canoniek) {

    private static final Set<String> BEREIKBAAR = Set.of("mailto", "https", "tel");

    Beveiligingsmelding {
        canoniek = canoniek == null ? List.of() : canoniek;
        if (contact == null || contact.isEmpty() || contact.stream().anyMatch(adres -> !BEREIKBAAR.contains(String.valueOf(adres.getScheme())))) {
            throw new IllegalArgumentException("uitkomst.beveiligingsmelding.contact is a list of mailto:, https: or tel: addresses");
        }
        if (verloopt == null || talen == null || talen.isEmpty()) {
            throw new IllegalArgumentException("uitkomst.beveiligingsmelding needs verloopt and talen");
        }
    }

    /** Whether a reader may rely on it, on a day. */
    boolean geldigOp(OffsetDateTime dag) {
        return verloopt.isAfter(dag) && verloopt.isBefore(dag.plus(Duration.ofDays(366)));
    }

    String tekst() {
        StringBuilder tekst = new StringBuilder();
        contact.forEach(adres -> regel(tekst, "Contact", adres));
        regel(tekst, "Expires", DateTimeFormatter.ISO_INSTANT.format(verloopt.withOffsetSameInstant(ZoneOffset.UTC)));
        regel(tekst, "Preferred-Languages", String.join(", ", talen));
        canoniek.forEach(adres -> regel(tekst, "Canonical", adres));
        if (beleid != null) {
            regel(tekst, "Policy", beleid);
        }
        return tekst.toString();
    }

    private static void regel(StringBuilder tekst, String veld, Object waarde) {
        tekst.append(veld).append(": ").append(waarde).append("\r\n");
    }
}
