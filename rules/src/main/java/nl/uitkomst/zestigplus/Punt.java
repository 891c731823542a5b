package nl.uitkomst.zestigplus;

import nl.uitkomst.recht.Bron;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.verzoek.Code;

/** On what the simplified assessment turns, in the order in which it is looked at. */
public enum Punt implements Toetspunt {
    /** A first claim, or a second one that may be handled in the same way. */
    AANVRAAG("soortAanvraag"),
    IN_VENSTER("eindeWachttijd"),
    ZESTIG("geboortedatum"),
    BINNENLANDS("grensoverschrijdend"),
    /** Enough was done to get somebody back to work; also where there is no employer of whom that is asked. */
    RIV_TOETS("rivToets"),
    /** A sign that somebody will never be able to do any work. */
    AANWIJZING_DUURZAAM("aanwijzingDuurzaam") {
        @Override
        public boolean voldaan(Object antwoord) {
            return Boolean.FALSE.equals(antwoord);
        }
    },
    /** The verzekeringsarts finds that it lasts. It is asked only after a sign, and the consents only after it. */
    DUURZAAM("duurzaam") {
        @Override
        public boolean oordeel() {
            return true;
        }

        @Override
        public boolean gaatVoor() {
            return true;
        }

        @Override
        public boolean voorwaarde() {
            return false;
        }
    },
    INSTEMMING_WERKNEMER("instemmingWerknemer"),
    /** The employer agrees, or there is none. */
    INSTEMMING_WERKGEVER("instemmingWerkgever"),
    /** Somebody has no work, or earns at least 35 per cent less than before. */
    VERLIES("verliesPercentage"),
    /** The work would carry a practical estimate. */
    PRAKTISCHE_SCHATTING("voldoetAanPraktischeSchatting") {
        @Override
        public boolean voorwaarde() {
            return false;
        }
    };

    private static final String MAATREGEL = "60-plusmaatregel";

    private final String veld;
    private final String code = Code.kebab(this);

    Punt(String veld) {
        this.veld = veld;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Bron bron() {
        return Bron.beleid(MAATREGEL);
    }

    @Override
    public String veld() {
        return veld;
    }
}
