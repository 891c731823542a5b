package nl.uitkomst.service.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.uitkomst.service.beheer.Metingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of JSON for each request, in logger {@code toegang}. Nothing that the client wrote goes into it: a path only as the template that
 * answered, a method only when it is a known one, a trace id only in the form of W3C Trace Context.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Toegangslog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("toegang");
    private static final Set<String> METHODEN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final JsonMapper json;
    private final Metingen metingen;

    Toegangslog(JsonMapper json, Metingen metingen) {
        this.json = json;
        this.metingen = metingen;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        long begin = System.nanoTime();
        try {
            keten.doFilter(verzoek, antwoord);
        } finally {
            long duur = System.nanoTime() - begin;
            metingen.tel(pad(verzoek), antwoord.getStatus(), duur);
            LOG.info("{}", json.writeValueAsString(regel(verzoek, antwoord.getStatus(), duur)));
        }
    }

    private static String pad(HttpServletRequest verzoek) {
        Object sjabloon = verzoek.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return sjabloon == null ? "onbekend" : sjabloon.toString();
    }

    private static Map<String, Object> regel(HttpServletRequest verzoek, int status, long nanoseconden) {
        Map<String, Object> regel = new LinkedHashMap<>();
        regel.put("tijd", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        regel.put("methode", METHODEN.contains(verzoek.getMethod()) ? verzoek.getMethod() : "andere");
        regel.put("pad", pad(verzoek));
        regel.put("status", status);
        regel.put("duurMs", nanoseconden / 1_000_000);
        String spoor = Spoor.van(verzoek).id();
        if (spoor != null) {
            regel.put("spoor", spoor);
        }
        return regel;
    }
}
