package nl.uitkomst.wia;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Termijn;
import nl.uitkomst.uitkering.EindeRecht;

/**
 * Until when a right that ended can revive, or a right that was refused can still arise.
 *
 * @param zelfdeOorzaak last day on which somebody must have become incapacitated again from the same cause
 * @param andereOorzaak the same from another cause
 */
public record Herlevingstermijn(EindeRecht einde, LocalDate zelfdeOorzaak, LocalDate andereOorzaak) implements Conclusie {

    /** The first day without right begins both terms. */
    public static Herlevingstermijn van(EindeRecht einde, int jaren, int weken) {
        return new Herlevingstermijn(einde, Termijn.dagNa(12 * jaren, einde.dag()).minusDays(1), einde.dag().plusWeeks(weken).minusDays(1));
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("einde-herlevingstermijn", einde.recht().nummer(), einde.doel(), einde.recht().eersteMaand(), einde.onderwerp());
    }

    @Override
    public Invoer invoer() {
        return Invoer.van("einde", einde.dag()).en("andere oorzaak", andereOorzaak);
    }

    @Override
    public String waarde() {
        return zelfdeOorzaak.toString();
    }
}
