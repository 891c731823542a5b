package nl.uitkomst.bandbreedte;

import nl.uitkomst.geld.Bedrag;

/** The lowest and the highest amount, of reported figures. */
public record Grens(Bedrag laagste, Bedrag hoogste) {

    static final Grens NUL = new Grens(Bedrag.NUL, Bedrag.NUL);

    static Grens van(Bedrag bedrag) {
        return new Grens(bedrag, bedrag);
    }

    Grens plus(Grens ander) {
        return new Grens(laagste.plus(ander.laagste), hoogste.plus(ander.hoogste));
    }

    /** Both, and all that lies between them. */
    Grens met(Grens ander) {
        return new Grens(Bedrag.laagste(laagste, ander.laagste), Bedrag.hoogste(hoogste, ander.hoogste));
    }

    /** Wider on both sides, but never below nil. */
    Grens verruimd(Bedrag marge) {
        return new Grens(laagste.min(marge).tenMinsteNul(), hoogste.plus(marge));
    }
}
