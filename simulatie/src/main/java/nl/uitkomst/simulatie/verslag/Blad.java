package nl.uitkomst.simulatie.verslag;

import java.util.List;

/** A page of a report: one file, without anything from elsewhere, that reads with a keyboard, by a screen reader and on paper. */
public final class Blad {

    private static final String STIJL = """
            :root { color-scheme: light; }
            body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 64rem; margin: 0 auto; padding: 1rem; }
            h1 { font-size: 1.8rem; line-height: 1.2; }
            h2 { font-size: 1.35rem; margin-top: 2.5rem; border-top: 1px solid #767676; padding-top: 1rem; }
            h3 { font-size: 1.1rem; margin-top: 1.5rem; }
            p, li { max-width: 44rem; }
            .rol { overflow-x: auto; }
            table { border-collapse: collapse; margin: .5rem 0 1.5rem; font-variant-numeric: tabular-nums; }
            caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
            th, td { border-bottom: 1px solid #b4b4b4; padding: .25rem .6rem; text-align: left; vertical-align: top; }
            thead th { border-bottom: 2px solid #1a1a1a; }
            .g { text-align: right; white-space: nowrap; }
            thead .g { white-space: normal; }
            tbody th { min-width: 8rem; }
            .let-op { border-left: .4rem solid #154273; padding: .1rem 1rem; background: #eef4fb; }
            code { overflow-wrap: anywhere; }
            svg { max-width: 100%; height: auto; display: block; margin: .5rem 0 1rem; }
            svg text { font: 14px system-ui, sans-serif; fill: #1a1a1a; }
            a:focus-visible, .rol:focus-visible { outline: 3px solid #154273; outline-offset: 2px; }
            @media print { body { max-width: none; padding: 0; font-size: 8pt; } th, td { padding: .15rem .35rem; } tbody th { min-width: 0; } .rol { overflow: visible; } tr, svg, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } }
            """;

    private final StringBuilder html = new StringBuilder();
    private int grafieken;

    public Blad(String titel) {
        html.append("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(veilig(titel)).append("</title>\n<style>\n").append(STIJL).append("</style>\n</head>\n<body>\n<main>\n<h1>").append(veilig(titel)).append("</h1>\n");
    }

    public Blad kop(String tekst) {
        html.append("<h2>").append(veilig(tekst)).append("</h2>\n");
        return this;
    }

    public Blad tussenkop(String tekst) {
        html.append("<h3>").append(veilig(tekst)).append("</h3>\n");
        return this;
    }

    public Blad alinea(String tekst) {
        html.append("<p>").append(veilig(tekst)).append("</p>\n");
        return this;
    }

    /** What a reader has to know before any figure. */
    public Blad letOp(String tekst) {
        html.append("<div class=\"let-op\">");
        tekst.lines().filter(regel -> !regel.isBlank()).forEach(this::alinea);
        html.append("</div>\n");
        return this;
    }

    public Blad lijst(List<String> punten) {
        html.append("<ul>\n");
        punten.forEach(punt -> html.append("<li>").append(veilig(punt)).append("</li>\n"));
        html.append("</ul>\n");
        return this;
    }

    /**
     * @param woorden how many columns, from the left, hold words; the others hold numbers
     * @param rijen   each as long as the heads; the first field of a row names it
     */
    public Blad tabel(String onderschrift, int woorden, List<String> koppen, List<List<String>> rijen) {
        html.append("<div class=\"rol\" tabindex=\"0\" role=\"region\" aria-label=\"Tabel: ").append(veilig(onderschrift)).append("\"><table>\n<caption>").append(veilig(onderschrift))
                .append("</caption>\n<thead><tr>");
        for (int plaats = 0; plaats < koppen.size(); plaats++) {
            html.append("<th scope=\"col\"").append(plaats < woorden ? ">" : " class=\"g\">").append(veilig(koppen.get(plaats))).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> rij : rijen) {
            html.append("<tr><th scope=\"row\">").append(veilig(rij.get(0))).append("</th>");
            for (int plaats = 1; plaats < rij.size(); plaats++) {
                html.append(plaats < woorden ? "<td>" : "<td class=\"g\">").append(veilig(rij.get(plaats))).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></div>\n");
        return this;
    }

    /** A chart; what it shows stands in a table beside it. */
    public Blad grafiek(Staafgrafiek grafiek) {
        html.append(grafiek.svg("g" + ++grafieken));
        return this;
    }

    /** The whole page. */
    public String html() {
        return html + "</main>\n</body>\n</html>\n";
    }

    static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
