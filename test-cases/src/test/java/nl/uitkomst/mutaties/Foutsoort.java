package nl.uitkomst.mutaties;

/** What is wrong in a seeded fault. */
enum Foutsoort {
    GETAL("een ander getal of percentage", "`procent( \"70\" )` wordt `procent( \"71\" )`"),
    NORM("een ander bedrag in een tabel met data", "het maximumdagloon per 1 juli 2026 is één cent hoger"),
    DATUM("een dag eerder of later", "`vanaf( \"2024-07-01\" )` wordt `vanaf( \"2024-07-02\" )`; `.plusDays( 1 )` wordt `.minusDays( 1 )`"),
    GRENS("een grens die er net wel of net niet bij hoort", "`totaal <= 10` wordt `totaal < 10`"),
    TEKEN("een ander teken", "`.plus( … )` wordt `.min( … )`, `.maal( … )` wordt `.gedeeldDoor( … )`"),
    VOLGORDE("een andere volgorde, of hoogste en laagste verwisseld", "`a.min( b )` wordt `b.min( a )`; `laagste` wordt `hoogste`; `.tenMinsteNul()` valt weg"),
    ONTKENNING("een omgekeerde voorwaarde", "`!allIn` wordt `allIn`; `==` wordt `!=`; of wordt en"),
    VOORWAARDE_WEG("een voorwaarde die ontbreekt", "`Brutoloon( wet == …, !allIn )` wordt `Brutoloon( wet == … )`"),
    REGEL_WEG("een regel die ontbreekt", "de hele regel valt weg"),
    WAARDE("een andere waarde uit een lijst", "`Fase.Soort.VERVOLG` wordt een andere soort; `true` wordt `false`"),
    VINDPLAATS("een ander artikel, lid, onderdeel of regelnummer", "`@lid(\"1\")` wordt `@lid(\"2\")`");

    private final String omschrijving;
    private final String voorbeeld;

    Foutsoort(String omschrijving, String voorbeeld) {
        this.omschrijving = omschrijving;
        this.voorbeeld = voorbeeld;
    }

    String omschrijving() {
        return omschrijving;
    }

    String voorbeeld() {
        return voorbeeld;
    }
}
