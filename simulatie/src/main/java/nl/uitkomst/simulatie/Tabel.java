package nl.uitkomst.simulatie;

import java.util.List;
import java.util.Locale;

/** A kind of output: one folder with a file per part of the input. */
enum Tabel {

    MAANDEN(Veld.REGEL, Veld.BESLUIT, Veld.tekst("maand"), Veld.bedrag("inkomen"),
            Veld.getal("volgnummer"), Veld.tekst("uitkering"), Veld.tekst("fase"), Veld.tekst("variant"), Veld.tekst("zekerheid"), Veld.bedrag("recht"),
            Veld.bedrag("laagste"), Veld.bedrag("hoogste"), Veld.bedrag("verrekend_inkomen"), Veld.bedrag("vakantiebijslag"), Veld.bedrag("betaling"),
            Veld.bedrag("voorschot"), Veld.bedrag("verschil"), Veld.tekst("betaaldatum"), Veld.tekst("gronden")),
    AFREKENINGEN(Veld.REGEL, Veld.BESLUIT, Veld.tekst("uitkering"), Veld.tekst("van"),
            Veld.tekst("tot_en_met"), Veld.bedrag("voorschot"), Veld.bedrag("recht"), Veld.bedrag("saldo"), Veld.bedrag("nabetaling"),
            Veld.bedrag("terugvordering"), Veld.tekst("zekerheid")),
    GEBEURTENISSEN(Veld.REGEL, Veld.BESLUIT, Veld.tekst("datum"), Veld.tekst("soort"), Veld.tekst("uitkering"),
            Veld.tekst("van"), Veld.tekst("naar"), Veld.bedrag("bedrag"), Veld.tekst("grond"), Veld.tekst("herleving_tot_en_met")),
    ONBEKEND(Veld.REGEL, Veld.BESLUIT, Veld.tekst("soort"), Veld.tekst("code"), Veld.tekst("plaats"),
            Veld.tekst("grond")),
    VERSCHILLEN(Veld.REGEL, Veld.tekst("besluit_van"), Veld.tekst("besluit_naar"), Veld.tekst("maand"), Veld.tekst("uitkering"),
            Veld.tekst("fase_van"), Veld.tekst("fase_naar"), Veld.bedrag("recht_van"), Veld.bedrag("recht_naar"), Veld.bedrag("verschil"),
            Veld.tekst("gronden_van"), Veld.tekst("gronden_naar")),
    PERSONEN(Veld.REGEL, Veld.tekst("uitkering"), Veld.tekst("fase"), Veld.tekst("inkomen"), Veld.tekst("huishouden"), Veld.tekst("gevolg"),
            Veld.getal("maanden"), Veld.bedrag("recht_van"), Veld.bedrag("recht_naar"), Veld.bedrag("verschil"), Veld.bedrag("verschil_per_maand")),
    CYCLI(Veld.REGEL, Veld.BESLUIT, Veld.getal("cyclus"), Veld.tekst("uitkering"), Veld.tekst("van"), Veld.tekst("tot_en_met"),
            Veld.bedrag("voorschot"), Veld.bedrag("recht"), Veld.bedrag("saldo"), Veld.bedrag("nabetaling"), Veld.bedrag("terugvordering")),
    FOUTEN(Veld.REGEL, Veld.tekst("plaats"), Veld.tekst("code"), Veld.tekst("invoer"));

    private final List<Veld> kolommen;

    Tabel(Veld... kolommen) {
        this.kolommen = List.of(kolommen);
    }

    String map() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Veld> kolommen() {
        return kolommen;
    }

    /** One column; every value of it may be absent. */
    record Veld(String naam, Type type) {

        private static final Veld REGEL = getal("regel");
        static final Veld BESLUIT = tekst("besluit_id");

        static Veld tekst(String naam) {
            return new Veld(naam, Type.TEKST);
        }

        static Veld getal(String naam) {
            return new Veld(naam, Type.GETAL);
        }

        static Veld bedrag(String naam) {
            return new Veld(naam, Type.BEDRAG);
        }
    }

    /** A String; a Long; an amount in whole cents as a Long. */
    enum Type { TEKST, GETAL, BEDRAG }
}
