package nl.uitkomst.gevallen;

import java.util.Map;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.beoordeling.Beoordelingsteksten;
import nl.uitkomst.beoordeling.DuurAntwoord;
import nl.uitkomst.beoordeling.InkomenAntwoord;
import nl.uitkomst.beoordeling.Toetsuitleg;
import nl.uitkomst.beoordeling.WajongwwAntwoord;
import nl.uitkomst.recht.Regel;

/** Words that say nothing but what was asked for, so that an answer shows it. To be used by one thread. */
final class Spiegel implements Teksten, Beoordelingsteksten {

    private Toetsuitleg vraag;

    /** What was last to be explained about conditions; null where nothing was since the last time somebody asked. */
    Toetsuitleg laatste() {
        Toetsuitleg laatste = vraag;
        vraag = null;
        return laatste;
    }

    @Override
    public String tekst(String operatie, Lijst lijst, String code, String onderdeel, Map<String, String> waarden) {
        return String.join(" ", operatie, lijst.name(), code, onderdeel);
    }

    @Override
    public Uitleg uitleg(DuurAntwoord antwoord) {
        return uitleg("_duur");
    }

    @Override
    public Uitleg uitleg(InkomenAntwoord antwoord) {
        return uitleg("_inkomen");
    }

    @Override
    public Uitleg uitleg(WajongwwAntwoord antwoord) {
        return uitleg("_wajongww");
    }

    @Override
    public Uitleg uitleg(Toetsuitleg nieuw) {
        vraag = nieuw;
        return uitleg(nieuw.operatie());
    }

    private static Uitleg uitleg(String operatie) {
        return new Uitleg(operatie, operatie, operatie);
    }

    // ── what the assessments share with the computation ─────────────────────────────────────

    @Override
    public String stap(Regel regel, Map<String, String> invoer, String uitkomst) {
        return regel.id();
    }

    @Override
    public String tekst(Soort soort, String code, String onderdeel, Map<String, String> waarden) {
        return null;
    }

    @Override
    public String gebeurtenis(Gebeurtenis gebeurtenis) {
        return null;
    }

    @Override
    public Uitleg uitleg(Antwoord antwoord) {
        return null;
    }
}
