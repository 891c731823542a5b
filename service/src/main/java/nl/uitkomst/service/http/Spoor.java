package nl.uitkomst.service.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The trace that a request is part of (W3C Trace Context). Only one header in exactly that form counts; anything else is as if it were not there.
 *
 * @param traceparent the header as it came; null where there is none
 * @param id          of the whole trace; null where there is none
 */
record Spoor(String traceparent, String id) {

    static final String KOP = "traceparent";

    private static final Spoor GEEN = new Spoor(null, null);
    private static final Pattern VORM = Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    static Spoor van(HttpServletRequest verzoek) {
        List<String> koppen = Collections.list(verzoek.getHeaders(KOP));
        Matcher vorm = VORM.matcher(koppen.size() == 1 ? koppen.get(0) : "");
        return vorm.matches() ? new Spoor(koppen.get(0), vorm.group(1)) : GEEN;
    }
}
