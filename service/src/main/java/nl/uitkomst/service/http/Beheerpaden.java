package nl.uitkomst.service.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.uitkomst.service.problemen.Probleemschrijver;
import nl.uitkomst.service.problemen.Probleemsoort;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Of the actuator only what an operator needs exists: does it live, is it ready, and a few figures. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class Beheerpaden extends OncePerRequestFilter {

    private static final Set<String> PADEN = Set.of("/actuator/health/liveness", "/actuator/health/readiness", "/actuator/metrics");

    private final Probleemschrijver schrijver;

    Beheerpaden(Probleemschrijver schrijver) {
        this.schrijver = schrijver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (verzoek.getServletPath().startsWith("/actuator") && !PADEN.contains(verzoek.getRequestURI())) {
            schrijver.schrijf(Probleemsoort.NIET_GEVONDEN, 404, antwoord);
        } else {
            keten.doFilter(verzoek, antwoord);
        }
    }
}
