package nl.uitkomst.service.toetsing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form as a browser sends it. */
final class Formulier {

    private final Map<String, String> velden = new LinkedHashMap<>();

    private Formulier() {
    }

    /** Of a name that comes twice the first counts; what cannot be decoded is left out. */
    static Formulier lees(byte[] inhoud) {
        Formulier formulier = new Formulier();
        for (String deel : new String(inhoud, StandardCharsets.UTF_8).split("&")) {
            int is = deel.indexOf('=');
            try {
                if (is > 0) {
                    formulier.velden.putIfAbsent(decodeer(deel.substring(0, is)), decodeer(deel.substring(is + 1)));
                }
            } catch (IllegalArgumentException geenVeld) {
                continue;
            }
        }
        return formulier;
    }

    private static String decodeer(String tekst) {
        return URLDecoder.decode(tekst, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    String veld(String naam) {
        return velden.getOrDefault(naam, "").strip();
    }

    /** All fields that are named by a letter and a JSON pointer, by the pointer. */
    Map<String, String> velden(String letter) {
        Map<String, String> gevonden = new LinkedHashMap<>();
        velden.forEach((naam, waarde) -> {
            if (naam.startsWith(letter + '/')) {
                gevonden.put(naam.substring(letter.length()), waarde);
            }
        });
        return gevonden;
    }
}
