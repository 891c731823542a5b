package nl.uitkomst.service.problemen;

import java.io.IOException;
import nl.uitkomst.service.http.Koppen;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes Tomcat answer with a problem too, where it refuses a request before Spring sees it: a malformed address or header. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Containerfouten implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Probleemschrijver schrijver;
    private final Koppen koppen;

    Containerfouten(Probleemschrijver schrijver, Koppen koppen) {
        this.schrijver = schrijver;
        this.koppen = koppen;
    }

    @Override
    public void customize(TomcatServletWebServerFactory fabriek) {
        // TRACE is refused by Spring, which knows the methods of a path; Tomcat would list them all
        fabriek.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
        fabriek.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new Foutvalve()));
    }

    private final class Foutvalve extends ErrorReportValve {

        @Override
        protected void report(Request verzoek, Response antwoord, Throwable fout) {
            int status = antwoord.getStatus();
            if (fout != null && status >= 500) {
                Storing.meld(fout);
            }
            if (status < 400 || antwoord.getContentWritten() > 0 || !antwoord.setErrorReported()) {
                return;
            }
            try {
                koppen.zet(antwoord::setHeader);
                schrijver.schrijf(status, antwoord);
                antwoord.finishResponse();
            } catch (IOException | IllegalStateException verbroken) {
                // the client is gone, or the answer was on its way already
            }
        }
    }
}
