package nl.uitkomst.wia;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;

/** So many following months above the limit, this one included (WIA 52 lid 2, 56 lid 3). */
public record Reeks(Grensbedrag grens, int maanden) implements Conclusie {

    public Maand maand() {
        return grens.maand();
    }

    public Maand volgendeMaand() {
        return maand().volgende();
    }

    /** Whether this month comes before that of the other. */
    public boolean eerderDan(Reeks ander) {
        return maand().isVoor(ander.maand());
    }

    public Doel doel() {
        return grens.doel();
    }

    public Verdienmaand.Soort soort() {
        return grens.soort();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("grens-2-reeks", grens.verdienmaand().recht().nummer(), doel(), maand(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("inkomen uit werk", grens.verdienmaand().werk()).en("grens", grens.bedrag());
    }

    @Override
    public String waarde() {
        return maanden + " maanden achter elkaar";
    }
}
