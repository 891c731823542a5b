package nl.uitkomst.wajong;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;

/** 75% or 20% of the maatmaninkomen, in euro per month (Wajong 2:16, 3:19, 2:46a). */
public record Werkgrens(Werkmaand maand, Bedrag bedrag) implements Conclusie {

    public Maand kalendermaand() {
        return maand.maand();
    }

    public boolean owajong() {
        return maand.owajong();
    }

    /** Income from work of at least the limit. */
    public boolean tenMinsteGrens() {
        return maand.inkomen().werk().compareTo(bedrag) >= 0;
    }

    /** Income above the limit. */
    public boolean bovenGrens() {
        return maand.inkomen().aftrek().compareTo(bedrag) > 0;
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("werkgrens-" + maand.doel(), maand.recht().nummer(), Doel.RECHT, kalendermaand(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("maatmaninkomen", maand.maatmaninkomen()).en("inkomen", maand.inkomen().aftrek());
    }
}
