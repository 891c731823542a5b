package nl.uitkomst.uitkering;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;

/** What a month sets aside for the holiday allowance, in euro (WIA 68). */
public record Vakantiebijslag(Maandrecht recht, Bedrag bedrag) implements Conclusie {

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("maand-7-vakantiebijslag", recht.recht(), recht.doel(), recht.maand(), recht.vanaf());
    }

    @Override
    public Maand maandTotEnMet() {
        return recht.delen().get(0).maandTotEnMet();
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("uitkering", recht.bedrag());
    }
}
