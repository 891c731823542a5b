package nl.uitkomst.service.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets the headers before anything else can answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Koppenfilter extends OncePerRequestFilter {

    private final Koppen koppen;

    Koppenfilter(Koppen koppen) {
        this.koppen = koppen;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        koppen.zet(antwoord::setHeader);
        String traceparent = Spoor.van(verzoek).traceparent();
        if (traceparent != null) {
            antwoord.setHeader(Spoor.KOP, traceparent);
        }
        if ("TRACE".equals(verzoek.getMethod())) {
            antwoord.setHeader("Connection", "close"); // Tomcat closes it, for what TRACE may not carry, and would not say so
        }
        keten.doFilter(verzoek, antwoord);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
