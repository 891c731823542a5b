package nl.uitkomst.wajong;

import java.util.List;
import java.util.function.Consumer;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Maand;

/**
 * A month that counts, or does not count, for the lapse of the garantiebedrag.
 *
 * @param nummer              number of the right
 * @param kanVervallenVanaf   first month from which it can be gone (8:8 lid 6 put it off until after 2022)
 */
public record Garantiemaand(int nummer, Doel doel, Maand maand, List<Garantiedeel> delen, Maand kanVervallenVanaf) implements Steun {

    /** In every part of the month the formula gives more, or there is no income at all. */
    public boolean teltVoorVerval() {
        return delen.stream().allMatch(Garantiedeel::telt);
    }

    /** It may be gone from the next month. */
    public boolean magVervallen() {
        return !maand.volgende().isVoor(kanVervallenVanaf);
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        delen.forEach(deel -> deel.steuntOp(ontvanger));
    }
}
