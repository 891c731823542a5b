package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.referentie.Samenloopuitkomst.Afrekening;
import nl.uitkomst.referentie.Samenloopuitkomst.Post;
import nl.uitkomst.referentie.Samenloopuitkomst.Zekerheid;
import tools.jackson.databind.JsonNode;

/**
 * An answer beside the outcome of the reference: entries by month, kind and order, then the sum of each month and the
 * settlements. What the rules leave open while the reference knows it is counted, not called a difference.
 */
final class Antwoordvergelijking {

    private static final BigDecimal NIHIL = new BigDecimal("0.00");

    private final Samenloopuitkomst uitkomst;
    private final JsonNode antwoord;
    /** A fact is missing of which every answer gives the same. */
    private final boolean ietsNietGevraagd;
    private int vergeleken;
    private int opengelaten;
    private String verschil;

    Antwoordvergelijking(Samenloopuitkomst uitkomst, JsonNode antwoord) {
        this.uitkomst = uitkomst;
        this.antwoord = antwoord;
        this.ietsNietGevraagd = antwoord.path("aannames").valueStream().anyMatch(aanname -> tekst(aanname, "code").equals("maakt-geen-verschil"));
        for (JsonNode maand : antwoord.path("maanden")) {
            maand(maand);
        }
        uitkomst.afrekeningen().forEach(this::afrekening);
    }

    int vergeleken() {
        return vergeleken;
    }

    /** Entries that the rules ask something for or refuse, while the reference has a figure. */
    int opengelaten() {
        return opengelaten;
    }

    /** The first difference, or null. */
    String verschil() {
        return verschil;
    }

    private void maand(JsonNode maand) {
        String naam = maand.path("maand").stringValue();
        List<String> soorten = new ArrayList<>();
        uitkomst.posten().stream().filter(post -> post.maand().toString().equals(naam)).forEach(post -> soorten.add(post.soort()));
        maand.path("uitkeringen").forEach(deel -> soorten.add(deel.path("soort").stringValue()));
        boolean heel = true;
        BigDecimal som = NIHIL;
        for (String soort : soorten.stream().distinct().toList()) {
            List<Post> verwacht = uitkomst.posten().stream().filter(post -> post.maand().toString().equals(naam) && post.soort().equals(soort)).toList();
            List<JsonNode> werkelijk = new ArrayList<>();
            maand.path("uitkeringen").forEach(deel -> {
                if (deel.path("soort").stringValue().equals(soort)) {
                    werkelijk.add(deel);
                }
            });
            heel &= soort(naam + " " + soort, verwacht, werkelijk);
            for (Post post : verwacht) {
                heel &= post.recht() != null;
                som = post.recht() == null ? som : som.add(post.recht());
            }
        }
        JsonNode totaal = maand.path("totaal").path("uitkering");
        if (heel && !totaal.isMissingNode()) {
            gelijk(naam + " totaal", som, totaal);
        }
    }

    /** Without a right there is no entry, or one of nil. Returns whether there was a figure to compare for all. */
    private boolean soort(String waar, List<Post> verwacht, List<JsonNode> werkelijk) {
        boolean nietsVerwacht = verwacht.stream().allMatch(post -> post.fase().equals("geen") && isNihil(post.voorschot()));
        boolean nietsWerkelijk = werkelijk.stream().allMatch(deel -> tekst(deel, "fase").equals("geen") && isNihil(deel.path("recht"))
                && (deel.path("voorschot").isMissingNode() || isNihil(deel.path("voorschot"))));
        if (nietsVerwacht && nietsWerkelijk && (verwacht.isEmpty() || werkelijk.isEmpty())) {
            vergeleken++;
            return true;
        }
        if (verwacht.size() != werkelijk.size()) {
            if (werkelijk.stream().anyMatch(deel -> tekst(deel, "zekerheid").equals("onbekend"))) {
                opengelaten++;
            } else {
                noteer(waar, verwacht.toString(), werkelijk.toString());
            }
            return false;
        }
        boolean alles = true;
        for (int i = 0; i < verwacht.size(); i++) {
            alles &= post(waar, verwacht.get(i), werkelijk.get(i));
        }
        return alles;
    }

    private boolean post(String waar, Post verwacht, JsonNode werkelijk) {
        String zekerheid = tekst(werkelijk, "zekerheid");
        boolean open = zekerheid.equals("onbekend") || zekerheid.equals("bandbreedte");
        if (verwacht.zekerheid() == Zekerheid.ONBEKEND) {
            vergeleken++;
            if (!open) {
                noteer(waar, verwacht.toString(), werkelijk.toString());
            }
            return false;
        }
        if (verwacht.zekerheid() == Zekerheid.BANDBREEDTE && zekerheid.equals("onbekend")) {
            opengelaten++;
            return false;
        }
        if (verwacht.zekerheid() == Zekerheid.BANDBREEDTE) {
            vergeleken++;
            gelijk(waar + " laagste", verwacht.laagste(), werkelijk.path("bandbreedte").path("laagste"));
            gelijk(waar + " hoogste", verwacht.hoogste(), werkelijk.path("bandbreedte").path("hoogste"));
            return false;
        }
        if (zekerheid.equals("bandbreedte") && isNihil(verwacht.hoogste()) && isNihil(werkelijk.path("bandbreedte").path("hoogste"))) {
            vergeleken++;
            return false;
        }
        if (open) {
            opengelaten++;
            return false;
        }
        vergeleken++;
        if (ietsNietGevraagd && isNihil(verwacht.recht()) && isNihil(werkelijk.path("recht"))) {
            return true; // what kind of nothing it is, may hang on the fact that was not asked
        }
        if (!verwacht.fase().equals(tekst(werkelijk, "fase")) || verwacht.variant() != null && !verwacht.variant().equals(tekst(werkelijk, "variant"))) {
            noteer(waar + " fase", verwacht.toString(), werkelijk.toString());
        }
        gelijk(waar + " recht", verwacht.recht(), werkelijk.path("recht"));
        if (verwacht.verrekendInkomen() != null && !verwacht.fase().equals("geen")) {
            gelijk(waar + " verrekendInkomen", verwacht.verrekendInkomen(), werkelijk.path("verrekendInkomen"));
        }
        gelijk(waar + " vakantiebijslag", verwacht.vakantiebijslag(), werkelijk.path("vakantiebijslag"));
        gelijk(waar + " betaling", verwacht.betaling(), werkelijk.path("betaling"));
        gelijk(waar + " voorschot", verwacht.voorschot(), werkelijk.path("voorschot"));
        gelijk(waar + " verschil", verwacht.verschil(), werkelijk.path("verschil"));
        return true;
    }

    private void afrekening(Afrekening verwacht) {
        String waar = "afrekening " + verwacht.soort() + " " + verwacht.van();
        for (JsonNode deel : antwoord.path("afrekeningen")) {
            if (tekst(deel, "soort").equals(verwacht.soort()) && tekst(deel, "van").equals(verwacht.van().toString())) {
                if (verwacht.saldo() != null && !deel.path("saldo").isMissingNode()) {
                    gelijk(waar + " voorschot", verwacht.voorschot(), deel.path("voorschot"));
                    gelijk(waar + " recht", verwacht.recht(), deel.path("recht"));
                    gelijk(waar + " saldo", verwacht.saldo(), deel.path("saldo"));
                    gelijk(waar + " nabetaling", verwacht.nabetaling(), deel.path("nabetaling"));
                    gelijk(waar + " terugvordering", verwacht.terugvordering(), deel.path("terugvordering"));
                }
                return;
            }
        }
        noteer(waar, verwacht.toString(), "-");
    }

    private void gelijk(String waar, BigDecimal verwacht, JsonNode werkelijk) {
        String een = verwacht == null ? "-" : verwacht.toPlainString();
        String ander = werkelijk.isMissingNode() ? "-" : werkelijk.asString();
        if (!een.equals(ander)) {
            noteer(waar, een, ander);
        }
    }

    private void noteer(String waar, String verwacht, String werkelijk) {
        if (verschil == null) {
            verschil = "  " + waar + "\n  reference: " + verwacht + "\n  rules:     " + werkelijk;
        }
    }

    private static boolean isNihil(BigDecimal bedrag) {
        return bedrag == null || bedrag.signum() == 0;
    }

    private static boolean isNihil(JsonNode bedrag) {
        return bedrag.isString() && new BigDecimal(bedrag.stringValue()).signum() == 0;
    }

    private static String tekst(JsonNode knoop, String veld) {
        return knoop.path(veld).isMissingNode() ? "" : knoop.get(veld).asString();
    }
}
