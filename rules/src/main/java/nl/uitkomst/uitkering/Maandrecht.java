package nl.uitkomst.uitkering;

import java.util.List;
import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.SoortUitkering;

/** The entitlement of one kind in one month: the sum of its parts, unrounded, in euro. */
public record Maandrecht(int recht, SoortUitkering soort, Doel doel, Maand maand, String vanaf, List<Maandbedrag> delen, Bedrag bedrag) implements Steun {

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        delen.forEach(ontvanger);
    }
}
