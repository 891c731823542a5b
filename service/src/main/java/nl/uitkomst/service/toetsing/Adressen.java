package nl.uitkomst.service.toetsing;

import java.util.Locale;
import nl.uitkomst.catalogus.Regelblad;
import nl.uitkomst.catalogus.Treffer;
import nl.uitkomst.recht.Bron;

/** Where the pages of the review are. */
public final class Adressen {

    static final String TOETSING = "/toetsing";

    private Adressen() {
    }

    public static String wet(String code) {
        return TOETSING + '/' + code.toLowerCase(Locale.ROOT);
    }

    /** Of an article; of a policy, which has none, the page of the policy. */
    public static String artikel(String wet, String artikel) {
        return wet(wet) + (artikel == null ? "" : '/' + artikel);
    }

    public static String lid(String wet, String artikel, String lid) {
        return artikel(wet, artikel) + '#' + anker(lid);
    }

    /** The anchor of a paragraph on the page of its article. */
    public static String anker(String lid) {
        return lid == null ? "artikel" : "lid-" + lid;
    }

    /** A rule in its place on the page of its article. */
    public static String regel(Regelblad regel) {
        Bron bron = regel.regel().bron();
        return artikel(bron.wet(), bron.bwbId() == null ? null : bron.artikel()) + '#' + regel.id();
    }

    public static String geval(String id) {
        return TOETSING + "/gevallen/" + id;
    }

    /** A case, looked at for one rule. */
    public static String geval(String id, String regel) {
        return geval(id) + (regel == null ? "" : "?regel=" + regel);
    }

    public static String lezing(String blad) {
        return TOETSING + "/lezingen/" + blad;
    }

    public static String bedrag(String code) {
        return TOETSING + "/bedragen#" + code;
    }

    /** What was found. */
    public static String treffer(Treffer treffer, Toetsboek boek) {
        switch (treffer.soort()) {
            case "artikel":
                return treffer.lid() == null ? artikel(treffer.wet(), treffer.artikel()) : lid(treffer.wet(), treffer.artikel(), treffer.lid());
            case "regel":
                return regel(boek.regel(treffer.sleutel()));
            case "geval":
                return geval(treffer.sleutel());
            case "lezing":
                return lezing(treffer.sleutel());
            default:
                return bedrag(treffer.sleutel());
        }
    }
}
