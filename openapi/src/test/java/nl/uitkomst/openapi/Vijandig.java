package nl.uitkomst.openapi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Bodies and values that nobody sends by accident. Values that must not come back in an answer hold {@link #MERKTEKEN}; a name of a field does come back,
 * as the place of a fault, where it looks like the name of a field.
 */
final class Vijandig {

    static final String MERKTEKEN = "zegditnietna";

    private static final String[] GETALLEN = {"1e999999", "-1e999999", "1e-999999", "-0", "-0.0", "0e0", "1E400", "9".repeat(100), "9".repeat(101), "9".repeat(100_000),
            "0." + "1".repeat(99), "1e2147483648", "9223372036854775808", "NaN", "Infinity", "+1", "01", ".5", "1.", "0x10", "1_000"};
    private static final String[] DATUMS = {"2024-02-29", "2023-02-29", "2000-02-29", "1900-02-29", "2100-02-29", "0000-01-01", "0000-00-00", "9999-12-31", "10000-01-01",
            "-0001-01-01", "1900-01-01", "2199-12-31", "2026-13-01", "2026-00-10", "2026-06-31", "2026-07-01T24:00:00Z", "2026-07-01T00:00:00+02:00", "2026-W27-1",
            "01-07-2026", "２０２６-07-01", "2026‑07‑01", " 2026-07-01", "2026-07-01\\u0000", "2199-12", "0000-00", "9999-12", "1900-01", "2026-7"};
    private static final String[] TEKSTEN = {"\\u0000", "\\ud800", "\\udc00\\ud800", "\\ufeff", "\\u202e" + MERKTEKEN, "${jndi:ldap://" + MERKTEKEN + "}", "#{7*7}" + MERKTEKEN,
            "<script>" + MERKTEKEN + "</script>", "'; DROP TABLE " + MERKTEKEN + "; --", "../../" + MERKTEKEN, "%s%n%x" + MERKTEKEN, "{{" + MERKTEKEN + "}}", "é̂́" + MERKTEKEN,
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "ﷺ".repeat(50), MERKTEKEN.repeat(5_000), "1e5", "٣٤٥.٠٠", "१२३", "1.00\\n", "1,00", "1.000,00", "0".repeat(5_000) + "1.00"};

    private Vijandig() {
    }

    /** A JSON value, as text. */
    static String waarde(Random toeval) {
        return switch (toeval.nextInt(3)) {
            case 0 -> GETALLEN[toeval.nextInt(GETALLEN.length)];
            case 1 -> '"' + DATUMS[toeval.nextInt(DATUMS.length)] + '"';
            default -> '"' + TEKSTEN[toeval.nextInt(TEKSTEN.length)] + '"';
        };
    }

    /** A body made of a good one: a value, a name or the text itself made hostile. */
    static byte[] verdraaid(String goed, Random toeval) {
        int plaats = toeval.nextInt(goed.length());
        int waarde = goed.indexOf(':', plaats);
        String tekst = switch (toeval.nextInt(8)) {
            case 0, 1, 2 -> waarde < 0 ? goed : metWaarde(goed, waarde + 1, waarde(toeval));
            case 3 -> goed.substring(0, 1) + "\"veld" + toeval.nextInt(9) + "\":" + diep(toeval.nextInt(60)) + "," + goed.substring(1);
            case 4 -> goed.substring(0, goed.length() - 1) + "," + goed.substring(1);
            case 5 -> goed.substring(0, plaats);
            case 6 -> goed.substring(0, plaats) + (char) toeval.nextInt(0x3000) + goed.substring(plaats);
            default -> waarde < 0 ? goed : metWaarde(goed, waarde + 1, "[" + (waarde(toeval) + ",").repeat(toeval.nextInt(200)) + "0]");
        };
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && toeval.nextInt(10) == 0) {
            bytes[toeval.nextInt(bytes.length)] = (byte) toeval.nextInt(256);
        }
        return bytes;
    }

    /** Puts another value where one begins; what is left of the old one is cut off up to the next comma or bracket. */
    private static String metWaarde(String goed, int begin, String nieuw) {
        int einde = begin;
        while (einde < goed.length() && ",}]".indexOf(goed.charAt(einde)) < 0) {
            einde++;
        }
        return goed.substring(0, begin) + nieuw + goed.substring(einde);
    }

    private static String diep(int lagen) {
        return "[".repeat(lagen) + "0" + "]".repeat(lagen);
    }

    /** Whole bodies, by name. */
    static Map<String, byte[]> lichamen() {
        Map<String, byte[]> lichamen = new LinkedHashMap<>();
        for (String tekst : List.of("", " ", "null", "true", "0", "[]", "\"" + MERKTEKEN + "\"", "{}{}", "{},", "{\"\":0}", "{'a':1}", "{a:1}", "{\"a\":1,}", "// " + MERKTEKEN + "\n{}",
                "{\"\\ud800\":1}", "{\"\\u0000\":1}", "{\"a\":\"\\x\"}", "{\"a\":\"\t\"}", "{\"__proto__\":{}}", "{\"a\":1e2147483648}", "{\"a\":-1e-2147483649}", "{\"a\":tru" + MERKTEKEN + "}")) {
            lichamen.put(tekst, tekst.getBytes(StandardCharsets.UTF_8));
        }
        lichamen.put("diepe lijst", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        lichamen.put("diep object", "{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        lichamen.put("diep en gesloten", ("{\"a\":" + diep(50_000) + "}").getBytes(StandardCharsets.UTF_8));
        lichamen.put("lange tekst", ("{\"a\":\"" + MERKTEKEN.repeat(80_000) + "\"}").getBytes(StandardCharsets.UTF_8));
        lichamen.put("lange naam", ("{\"" + MERKTEKEN.repeat(80_000) + "\":1}").getBytes(StandardCharsets.UTF_8));
        lichamen.put("veel velden", reeks("{", nummer -> "\"veld" + nummer + "\":\"" + MERKTEKEN + '"', "}", 30_000));
        lichamen.put("veel dezelfde velden", reeks("{", nummer -> "\"veld\":\"" + MERKTEKEN + '"', "}", 30_000));
        lichamen.put("lange lijst", reeks("{\"uitkeringen\":[", nummer -> "{}", "]}", 200_000));
        lichamen.put("lange lijst met fouten", reeks("{\"inkomen\":[", nummer -> "{\"x" + nummer + "\":" + nummer + "}", "]}", 40_000));
        lichamen.put("lang getal", ("{\"a\":" + "9".repeat(900_000) + "}").getBytes(StandardCharsets.UTF_8));
        lichamen.put("veel spaties", (" ".repeat(1_000_000) + "{}").getBytes(StandardCharsets.UTF_8));
        lichamen.put("BOM", "\uFEFF{}".getBytes(StandardCharsets.UTF_8));
        for (String codering : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32BE", "ISO-8859-1", "IBM037")) {
            lichamen.put(codering, ("{\"é\":\"" + MERKTEKEN + "\"}").getBytes(Charset.forName(codering)));
        }
        lichamen.put("te lange UTF-8", bytes("{\"a\":\"", new int[] {0xC0, 0xAF, 0xE0, 0x80, 0xAF, 0xF8, 0x88, 0x80, 0x80, 0xAF}, "\"}"));
        lichamen.put("halve UTF-8", bytes("{\"a\":\"", new int[] {0xE2, 0x82}, "\"}"));
        lichamen.put("surrogaat in UTF-8", bytes("{\"a\":\"", new int[] {0xED, 0xA0, 0x80}, "\"}"));
        lichamen.put("nulbytes", new byte[10_000]);
        return lichamen;
    }

    private static byte[] reeks(String begin, IntFunction<String> deel, String einde, int aantal) {
        List<String> delen = new ArrayList<>();
        for (int nummer = 0; nummer < aantal; nummer++) {
            delen.add(deel.apply(nummer));
        }
        return (begin + String.join(",", delen) + einde).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String begin, int[] midden, String einde) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(begin.getBytes(StandardCharsets.UTF_8));
        for (int deel : midden) {
            bytes.write(deel);
        }
        bytes.writeBytes(einde.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
