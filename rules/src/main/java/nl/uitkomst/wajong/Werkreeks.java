package nl.uitkomst.wajong;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;

/** So many following months above the limit, this one included (Wajong 2:46a). */
public record Werkreeks(Werkgrens grens, int maanden) implements Conclusie {

    public Maand volgendeMaand() {
        return grens.kalendermaand().volgende();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("werkreeks", grens.maand().recht().nummer(), Doel.RECHT, grens.kalendermaand(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("inkomen", grens.maand().inkomen().aftrek()).en("grens", grens.bedrag());
    }

    @Override
    public String waarde() {
        return maanden + " maanden achter elkaar";
    }
}
