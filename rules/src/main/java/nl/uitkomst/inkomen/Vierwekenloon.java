package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Tijdvak;

/** What counts of the wage of four weeks, in euro for those four weeks (AIB 4:1 lid 8). */
public record Vierwekenloon(Vierwekenstrook strook, Bedrag bedrag) implements Conclusie {

    /** The part that falls in a month: the wage is spread evenly over its weekdays. */
    public Bedrag inMaand(Maand maand) {
        Tijdvak dagen = strook.dagen();
        return dagen.doorsnede(maand.dagen())
                .map(deel -> bedrag.maal(Factor.verhouding(deel.werkdagen(), dagen.werkdagen())))
                .orElse(Bedrag.NUL);
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("vierwekenloon", -1, Doel.RECHT, Maand.van(strook.dagen().van()), strook.pad() + " " + strook.wet());
    }

    @Override
    public Invoer invoer() {
        return Loondelen.invoer(strook.svLoon(), strook.loon());
    }
}
