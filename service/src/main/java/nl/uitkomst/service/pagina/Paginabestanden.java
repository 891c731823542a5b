package nl.uitkomst.service.pagina;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * Every file under {@code static} has its own address: {@code /} for the calculator, a page without its ending, the rest by its path.
 * What is not there has no address, so no path that a client makes up is ever looked for.
 */
@Configuration
class Paginabestanden {

    private static final String MAP = "static/";
    private static final Map<String, String> SOORTEN = Map.of(
            "html", "text/html;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "md", "text/plain;charset=UTF-8",
            "txt", "text/plain;charset=UTF-8");

    @Bean
    SimpleUrlHandlerMapping adressen() throws IOException {
        Map<String, Paginabestand> bestanden = new LinkedHashMap<>();
        for (Resource bestand : new PathMatchingResourcePatternResolver().getResources("classpath:" + MAP + "**/*.*")) {
            String pad = bestand.getURL().getPath();
            String naam = pad.substring(pad.lastIndexOf('/' + MAP) + MAP.length() + 1);
            if (naam.endsWith("/")) {
                // a folder with a dot in its name: a version
                continue;
            }
            String soort = SOORTEN.get(naam.substring(naam.lastIndexOf('.') + 1));
            if (soort == null) {
                throw new IllegalStateException("no content type for " + naam);
            }
            bestanden.put(adres(naam), new Paginabestand(soort, bestand.getContentAsByteArray()));
        }
        return new SimpleUrlHandlerMapping(bestanden, 0);
    }

    static String adres(String naam) {
        if (naam.equals("index.html")) {
            return "/";
        }
        return '/' + (naam.contains("/") ? naam : naam.replaceFirst("\\.html$", ""));
    }
}
