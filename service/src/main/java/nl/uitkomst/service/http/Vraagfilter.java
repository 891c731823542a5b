package nl.uitkomst.service.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.uitkomst.service.problemen.Probleemschrijver;
import nl.uitkomst.service.problemen.Probleemsoort;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a query that cannot be decoded; the server would find out only where a parameter is read, and then without an answer for the client. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class Vraagfilter extends OncePerRequestFilter {

    private static final Pattern GEEN_CODE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Probleemschrijver schrijver;

    Vraagfilter(Probleemschrijver schrijver) {
        this.schrijver = schrijver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (leesbaar(verzoek)) {
            keten.doFilter(verzoek, antwoord);
        } else {
            schrijver.schrijf(Probleemsoort.VERZOEK_NIET_VERWERKT, HttpServletResponse.SC_BAD_REQUEST, antwoord);
        }
    }

    /** Of a POST nothing is read here: its parameters could be in the body. */
    private static boolean leesbaar(HttpServletRequest verzoek) {
        String vraag = verzoek.getQueryString();
        if (vraag == null) {
            return true;
        }
        if (GEEN_CODE.matcher(vraag).find()) {
            return false;
        }
        try {
            return verzoek.getMethod().equals("POST") || verzoek.getParameterMap() != null;
        } catch (IllegalStateException onleesbaar) {
            return false;
        }
    }
}
