package nl.uitkomst.zestigplus;

import java.time.LocalDate;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Tijdvak;

/** A row of days in which the measure is open to those whose 104 weeks are over on one of them. */
public record Venster(Tijdvak dagen) {

    public boolean omvat(LocalDate dag) {
        return dagen.bevat(dag);
    }

    public Invoer op(LocalDate dag) {
        return Invoer.van("dag", dag).en("van", dagen.van()).en("totEnMet", dagen.totEnMet());
    }
}
