package nl.uitkomst.dwangsom;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;

/**
 * A term counted in whole weeks from a day, which does not count itself.
 *
 * @param begin the day before the first day of the term
 * @param dagen days added to the weeks, because the term stood still
 */
public record Telling(Termijnsoort soort, LocalDate begin, int weken, int dagen) implements Conclusie {

    /** Last day by the count alone. */
    public LocalDate einde() {
        return begin.plusWeeks(weken).plusDays(dagen);
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp(soort.volgorde() + "-1-telling", -1, Doel.RECHT, null, 1000 + weken);
    }

    @Override
    public Invoer invoer() {
        Invoer invoer = Invoer.van("begin", begin).en("weken", weken);
        return dagen == 0 ? invoer : invoer.en("dagen", dagen);
    }

    @Override
    public String waarde() {
        return einde().toString();
    }
}
