package nl.uitkomst.simulatie.verslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lying bars with their value in words beside them. Less than nil goes to the left, and is hatched: no meaning hangs on a colour. */
public final class Staafgrafiek {

    private static final int BREED = 800;
    private static final int NAMEN = 250;
    private static final int WAARDEN = 120;
    private static final int RIJ = 26;
    private static final int STAAF = 18;
    private static final int RAND = 8;

    private final String titel;
    private final String samengevat;
    private final List<Staaf> staven = new ArrayList<>();

    private record Staaf(String naam, double waarde, String inWoorden) {
    }

    /** @param samengevat what the chart shows, for who does not see it */
    public Staafgrafiek(String titel, String samengevat) {
        this.titel = titel;
        this.samengevat = samengevat;
    }

    public Staafgrafiek staaf(String naam, double waarde, String inWoorden) {
        staven.add(new Staaf(naam, waarde, inWoorden));
        return this;
    }

    String svg(String id) {
        double hoogst = staven.stream().mapToDouble(Staaf::waarde).max().orElse(0);
        double laagst = staven.stream().mapToDouble(Staaf::waarde).min().orElse(0);
        double boven = Math.max(hoogst, 0);
        double onder = Math.max(-laagst, 0);
        double links = onder > 0 ? NAMEN + WAARDEN : NAMEN;
        double breed = BREED - links - WAARDEN;
        double schaal = boven + onder == 0 ? 0 : breed / (boven + onder);
        double nul = links + onder * schaal;
        int hoog = staven.size() * RIJ + 2 * RAND;
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, "<svg role=\"img\" aria-labelledby=\"%1$s-t %1$s-d\" viewBox=\"0 0 %2$d %3$d\" width=\"%2$d\" height=\"%3$d\">%n",
                id, BREED, hoog));
        svg.append(String.format("<title id=\"%s-t\">%s</title><desc id=\"%s-d\">%s</desc>%n", id, Blad.veilig(titel), id, Blad.veilig(samengevat)));
        svg.append(String.format("<defs><pattern id=\"%s-p\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                + "<rect width=\"6\" height=\"6\" fill=\"#fff\"/><rect width=\"4\" height=\"6\" fill=\"#9c3d00\"/></pattern></defs>%n", id));
        int y = RAND;
        for (Staaf staaf : staven) {
            staaf(svg, id, staaf, nul, schaal, y);
            y += RIJ;
        }
        svg.append(String.format(Locale.ROOT, "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"#1a1a1a\"/>%n</svg>%n", nul, RAND / 2, hoog - RAND / 2));
        return svg.toString();
    }

    private static void staaf(StringBuilder svg, String id, Staaf staaf, double nul, double schaal, int y) {
        double lengte = Math.abs(staaf.waarde()) * schaal;
        boolean minder = staaf.waarde() < 0;
        double begin = minder ? nul - lengte : nul;
        String vulling = minder ? "url(#" + id + "-p)\" stroke=\"#9c3d00" : "#154273";
        svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n", NAMEN - 10, y + STAAF - 4, Blad.veilig(staaf.naam())));
        svg.append(String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n", begin, y, lengte, STAAF, vulling));
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>%n", minder ? begin - 6 : nul + lengte + 6, y + STAAF - 4, minder ? "end" : "start",
                Blad.veilig(staaf.inWoorden())));
    }
}
