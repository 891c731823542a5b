package nl.uitkomst.schatting;

import java.util.List;

/** The functions that were named. */
public record Functies(List<Functie> lijst) {

    public int aantal() {
        return lijst.size();
    }

    /** Those with the highest wage per hour; of equal wages the largest jobs. */
    public List<Functie> metMeesteLoon(int aantal) {
        return lijst.stream().sorted(Functie.MEESTE_LOON_EERST).limit(aantal).toList();
    }
}
