package nl.uitkomst.berekening;

import java.util.List;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.verzoek.Uitkering;

/** The parts of one entry of the answer, while it is put together; none where only the days are known. */
record Groep(Uitkering opgave, Doel doel, Maand maand, Tijdvak dagen, Rechtmaand.Soort soort, List<Deel> delen) {

    static Groep van(Uitkering opgave, Doel doel, Maand maand, Rechtmaand.Soort soort, List<Deel> delen) {
        return new Groep(opgave, doel, maand, new Tijdvak(delen.get(0).dagen().van(), delen.get(delen.size() - 1).dagen().totEnMet()), soort, delen);
    }
}
