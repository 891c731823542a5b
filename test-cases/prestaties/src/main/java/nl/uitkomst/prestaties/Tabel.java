package nl.uitkomst.prestaties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A Markdown table. */
public final class Tabel {

    private final List<List<String>> rijen = new ArrayList<>();

    public Tabel(String... koppen) {
        rijen.add(List.of(koppen));
        rijen.add(Collections.nCopies(koppen.length, "---"));
    }

    /** Numbers from a thousand up without decimals, below with one; other values as they are. */
    public Tabel rij(Object... cellen) {
        List<String> rij = new ArrayList<>();
        for (Object cel : cellen) {
            rij.add(cel instanceof Double getal ? getal(getal) : cel instanceof Long aantal ? String.format(Locale.ROOT, "%,d", aantal) : String.valueOf(cel));
        }
        rijen.add(rij);
        return this;
    }

    static String mib(double mib) {
        return String.format(Locale.ROOT, "%.0f MiB", mib);
    }

    private static String getal(double getal) {
        if (Double.isNaN(getal)) {
            return "";
        }
        return String.format(Locale.ROOT, getal >= 1_000 ? "%,.0f" : "%.1f", getal);
    }

    @Override
    public String toString() {
        StringBuilder tekst = new StringBuilder();
        rijen.forEach(rij -> tekst.append("| ").append(String.join(" | ", rij)).append(" |\n"));
        return tekst.toString();
    }
}
