package nl.uitkomst.wajong;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Recht;

/** From this day UWV can assess anew because of work; UWV decides, the right does not end by itself. */
public record Wajongoproep(Werkgrens grens, LocalDate dag) implements Conclusie {

    public Recht recht() {
        return grens.maand().recht();
    }

    public Werkmaand.Grens reden() {
        return grens.maand().doel();
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("werkoproep-" + reden(), recht().nummer(), Doel.RECHT, Maand.van(dag), "");
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("grens", grens.bedrag());
    }

    @Override
    public String waarde() {
        return dag.toString();
    }
}
