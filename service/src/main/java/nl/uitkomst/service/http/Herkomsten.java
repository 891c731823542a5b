package nl.uitkomst.service.http;

import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Which pages of another origin may ask this service from a browser: none, but for those that whoever runs it names. The document of the contract
 * is open to all. There are no cookies, so nothing is sent along in the name of a visitor.
 */
@Component
class Herkomsten implements WebMvcConfigurer {

    private final String[] herkomsten;

    /** @param herkomsten scheme, host and port, as a browser writes an origin */
    Herkomsten(@Value("${uitkomst.herkomsten:}") List<String> herkomsten) {
        herkomsten.forEach(Herkomsten::controleer);
        this.herkomsten = herkomsten.toArray(String[]::new);
    }

    private static void controleer(String herkomst) {
        URI adres = URI.create(herkomst);
        boolean web = "https".equals(adres.getScheme()) || "http".equals(adres.getScheme());
        if (!web || adres.getHost() == null || !herkomst.equals(adres.getScheme() + "://" + adres.getAuthority())) {
            throw new IllegalArgumentException("uitkomst.herkomsten: an origin is like https://rekenhulp.example, without a path and without a *");
        }
    }

    @Override
    public void addCorsMappings(CorsRegistry paden) {
        for (String document : List.of("/v1/openapi.json", "/v1/openapi.yaml")) {
            paden.addMapping(document).allowedOrigins("*").allowedMethods("GET", "HEAD").exposedHeaders("API-Version", "ETag");
        }
        if (herkomsten.length > 0) {
            paden.addMapping("/v1/**").allowedOrigins(herkomsten).allowedMethods("GET", "HEAD", "POST")
                    .allowedHeaders("Content-Type", "If-None-Match", "traceparent", "tracestate")
                    .exposedHeaders("API-Version", "ETag", "Retry-After", "traceparent");
        }
    }
}
