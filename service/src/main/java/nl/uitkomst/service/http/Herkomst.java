package nl.uitkomst.service.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.uitkomst.service.problemen.Probleemschrijver;
import nl.uitkomst.service.problemen.Probleemsoort;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Refuses a page of another origin with a problem, where Spring itself would send bare text. */
@Component
class Herkomst implements WebMvcRegistrations {

    private final Probleemschrijver schrijver;

    Herkomst(Probleemschrijver schrijver) {
        this.schrijver = schrijver;
    }

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        RequestMappingHandlerMapping koppeling = new RequestMappingHandlerMapping();
        koppeling.setCorsProcessor(new DefaultCorsProcessor() {
            @Override
            public boolean processRequest(CorsConfiguration toegestaan, HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
                if (toegestaan == null && CorsUtils.isPreFlightRequest(verzoek)) {
                    rejectRequest(new ServletServerHttpResponse(antwoord));
                    return false;
                }
                return super.processRequest(toegestaan, verzoek, antwoord);
            }

            @Override
            protected void rejectRequest(ServerHttpResponse antwoord) throws IOException {
                schrijver.schrijf(Probleemsoort.HERKOMST_NIET_TOEGESTAAN, 403, ((ServletServerHttpResponse) antwoord).getServletResponse());
            }
        });
        return koppeling;
    }
}
