package nl.uitkomst.mutaties;

/** What is wrong in a seeded fault; examples stand in the document about them. */
enum Foutsoort {
    GETAL("een ander getal of percentage"),
    NORM("een ander bedrag in een tabel met data"),
    DATUM("een dag eerder of later"),
    GRENS("een grens die er net wel of net niet bij hoort"),
    TEKEN("een ander teken"),
    VOLGORDE("een andere volgorde, of hoogste en laagste verwisseld"),
    ONTKENNING("een omgekeerde voorwaarde"),
    VOORWAARDE_WEG("een voorwaarde die ontbreekt"),
    REGEL_WEG("een regel die ontbreekt"),
    WAARDE("een andere waarde uit een lijst"),
    VINDPLAATS("een ander artikel, lid, onderdeel of regelnummer");

    private final String omschrijving;

    Foutsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    String omschrijving() {
        return omschrijving;
    }
}
