package nl.uitkomst.beoordeling;

import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Regelsetversie;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Voorwaarde;

/** What the answers of all assessments with conditions have in common. */
public interface Toetsantwoord {

    String besluitId();

    Regelsetversie regelset();

    /** {@code onbekend} while facts can still change it, {@code vereist-oordeel} while only judgements can. */
    String uitkomst();

    /** What it can still be; null where it is decided. */
    List<String> mogelijkeUitkomsten();

    List<Voorwaarde> voorwaarden();

    List<Stap> stappen();

    List<OntbrekendGegeven> ontbrekend();

    List<NietTeBerekenen> nietBerekenbaar();

    List<Aanname> aannames();

    List<Oordeelspunt> oordeelspunten();

    List<Waarschuwing> waarschuwingen();

    Uitleg uitleg();
}
