package nl.uitkomst.service.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The headers of every response. */
@Component
public class Koppen {

    /** For pages with only text. */
    public static final String CSP_PAGINA = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Nothing of the machine of the reader is needed. */
    private static final String RECHTEN = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
            + "microphone=(), midi=(), payment=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

    private final Map<String, String> koppen;

    Koppen(@Value("${uitkomst.api-versie}") String apiVersie) {
        koppen = new TreeMap<>(Map.of(
                "API-Version", apiVersie,
                "Cache-Control", "no-store",
                "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin",
                "Permissions-Policy", RECHTEN,
                "Referrer-Policy", "no-referrer",
                "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY"));
    }

    public void zet(BiConsumer<String, String> zetter) {
        koppen.forEach(zetter);
    }
}
