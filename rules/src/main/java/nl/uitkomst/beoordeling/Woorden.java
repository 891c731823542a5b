package nl.uitkomst.beoordeling;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.antwoord.Antwoord.Uitleg;
import nl.uitkomst.antwoord.Antwoord.Waarschuwing;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.antwoord.Voorwaarde;
import nl.uitkomst.beoordeling.Beoordelingsteksten.Lijst;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.recht.Vervulling;
import nl.uitkomst.verzoek.Keuzes;

/** The words of an assessment: its own where it has them, otherwise those of {@code _bereken}. It explains no whole answer of that operation. */
final class Woorden implements Teksten {

    private final Teksten gedeeld;
    private final Beoordelingsteksten eigen;
    private final String operatie;

    Woorden(Teksten gedeeld, Beoordelingsteksten eigen, String operatie) {
        this.gedeeld = gedeeld;
        this.eigen = eigen;
        this.operatie = operatie;
    }

    Beoordelingsteksten eigen() {
        return eigen;
    }

    /** Why a part of an income counts or not. */
    String reden(String code) {
        return eigen.tekst(operatie, Lijst.REDEN, code, "tekst", Map.of());
    }

    /** Something to talk about with a client. */
    String gesprek(String code) {
        return eigen.tekst(operatie, Lijst.GESPREK, code, "tekst", Map.of());
    }

    @Override
    public String stap(Regel regel, Map<String, String> invoer, String uitkomst) {
        return gedeeld.stap(regel, invoer, uitkomst);
    }

    @Override
    public String tekst(Soort soort, String code, String onderdeel, Map<String, String> waarden) {
        String tekst = eigen.tekst(operatie, Lijst.valueOf(soort.name()), code, onderdeel, waarden);
        return tekst == null ? gedeeld.tekst(soort, code, onderdeel, waarden) : tekst;
    }

    @Override
    public String gebeurtenis(Gebeurtenis gebeurtenis) {
        return gedeeld.gebeurtenis(gebeurtenis);
    }

    @Override
    public Uitleg uitleg(Antwoord antwoord) {
        return null;
    }

    Aanname aanname(String code, Bron bron) {
        return new Aanname(code, tekst(Soort.AANNAME, code, "tekst", Map.of()), null, null, List.of(), bron);
    }

    /** A reading of an open point that was chosen, with the others there are. */
    <E extends Enum<E> & Keuzes.Lezing> Aanname lezing(String code, String sleutel, E gekozen, Map<String, String> waarden, Bron bron) {
        List<String> andere = Stream.of(gekozen.getDeclaringClass().getEnumConstants()).filter(lezing -> lezing != gekozen).map(Keuzes.Lezing::code).toList();
        return new Aanname(code, tekst(Soort.AANNAME, code, "tekst", waarden), sleutel, gekozen.code(), andere, bron);
    }

    /** A reading of an open point, with the other ones there are. */
    <E extends Enum<E> & Keuzes.Lezing> Aanname lezing(String code, String sleutel, E gekozen, Bron bron) {
        return lezing(code, sleutel, gekozen, Map.of("lezing", gekozen.code()), bron);
    }

    Waarschuwing waarschuwing(String code, String ernst, Bron bron) {
        return new Waarschuwing(code, tekst(Soort.WAARSCHUWING, code, "tekst", Map.of()), ernst, bron);
    }

    /** @param waarde the judgement in words; null while it is still to be given */
    Oordeelspunt oordeelspunt(String code, String waarde, Bron bron) {
        return new Oordeelspunt(code, tekst(Soort.OORDEELSPUNT, code, "wie", Map.of()), tekst(Soort.OORDEELSPUNT, code, "tekst", Map.of()), waarde, bron);
    }

    Voorwaarde voorwaarde(String code, Vervulling status, Bron bron) {
        return new Voorwaarde(code, status, eigen.tekst(operatie, Lijst.VOORWAARDE, code, "tekst", Map.of()), bron);
    }
}
