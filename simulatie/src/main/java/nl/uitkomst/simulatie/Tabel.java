package nl.uitkomst.simulatie;

import java.util.List;
import java.util.Locale;

/** A kind of output: one folder with a file per part of the input. */
enum Tabel {

    MAANDEN(Kolom.REGEL, Kolom.BESLUIT, Kolom.tekst("maand"), Kolom.bedrag("inkomen"),
            Kolom.getal("volgnummer"), Kolom.tekst("uitkering"), Kolom.tekst("fase"), Kolom.tekst("variant"), Kolom.tekst("zekerheid"), Kolom.bedrag("recht"),
            Kolom.bedrag("laagste"), Kolom.bedrag("hoogste"), Kolom.bedrag("verrekend_inkomen"), Kolom.bedrag("vakantiebijslag"), Kolom.bedrag("betaling"),
            Kolom.bedrag("voorschot"), Kolom.bedrag("verschil"), Kolom.tekst("betaaldatum"), Kolom.tekst("gronden")),
    AFREKENINGEN(Kolom.REGEL, Kolom.BESLUIT, Kolom.tekst("uitkering"), Kolom.tekst("van"),
            Kolom.tekst("tot_en_met"), Kolom.bedrag("voorschot"), Kolom.bedrag("recht"), Kolom.bedrag("saldo"), Kolom.bedrag("nabetaling"),
            Kolom.bedrag("terugvordering"), Kolom.tekst("zekerheid")),
    GEBEURTENISSEN(Kolom.REGEL, Kolom.BESLUIT, Kolom.tekst("datum"), Kolom.tekst("soort"), Kolom.tekst("uitkering"),
            Kolom.tekst("van"), Kolom.tekst("naar"), Kolom.bedrag("bedrag"), Kolom.tekst("grond"), Kolom.tekst("herleving_tot_en_met")),
    ONBEKEND(Kolom.REGEL, Kolom.BESLUIT, Kolom.tekst("soort"), Kolom.tekst("code"), Kolom.tekst("plaats"),
            Kolom.tekst("grond")),
    FOUTEN(Kolom.REGEL, Kolom.tekst("plaats"), Kolom.tekst("code"), Kolom.tekst("invoer"));

    private final List<Kolom> kolommen;

    Tabel(Kolom... kolommen) {
        this.kolommen = List.of(kolommen);
    }

    String map() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Kolom> kolommen() {
        return kolommen;
    }

    /** One column; every value of it may be absent. */
    record Kolom(String naam, Type type) {

        private static final Kolom REGEL = getal("regel");
        private static final Kolom BESLUIT = tekst("besluit_id");

        static Kolom tekst(String naam) {
            return new Kolom(naam, Type.TEKST);
        }

        static Kolom getal(String naam) {
            return new Kolom(naam, Type.GETAL);
        }

        static Kolom bedrag(String naam) {
            return new Kolom(naam, Type.BEDRAG);
        }
    }

    /** A String; a Long; euro with two decimals as a BigDecimal. */
    enum Type { TEKST, GETAL, BEDRAG }
}
