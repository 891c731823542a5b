package nl.uitkomst.duur;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/** The whole years of work that count, before 2016 and after 2015 (WIA 59 lid 3 and 4). */
public record Arbeidsjaren(Arbeidsverleden verleden, int voor2016, int na2015) implements Conclusie {

    public int totaal() {
        return voor2016 + na2015;
    }

    /** Years before 2016 beyond the first ten; the first ten are filled in order of time. */
    public int voor2016BovenTien() {
        return Math.max(0, voor2016 - 10);
    }

    /** Years after 2015 beyond the first ten. */
    public int na2015BovenTien() {
        return totaal() - 10 - voor2016BovenTien();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("duur-1-jaren", verleden.recht().nummer(), Doel.RECHT, verleden.recht().eersteMaand(), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("jaren voor 2016", verleden.voor2016()).en("jaren vanaf 2016", verleden.vanaf2016());
    }

    @Override
    public String waarde() {
        return voor2016 + " en " + na2015 + " jaar";
    }
}
