package nl.uitkomst.verschillen;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.uitkomst.verschillen.Verschilverslag.Bedragverschil;
import nl.uitkomst.verschillen.Verschilverslag.Gevalverschil;
import nl.uitkomst.verschillen.Verschilverslag.Regelverschil;
import nl.uitkomst.verschillen.Verschilverslag.Uitkomstverschil;
import nl.uitkomst.verschillen.Verschilverslag.Versie;

/** A report in Markdown. */
final class Verslagtekst {

    private final StringBuilder tekst = new StringBuilder();

    private Verslagtekst() {
    }

    static String van(Verschilverslag verslag) {
        Verslagtekst tekst = new Verslagtekst();
        tekst.kop(verslag);
        tekst.regels(verslag.regels());
        tekst.bedragen(verslag.bedragen());
        tekst.bronnen(verslag);
        tekst.gevallen(verslag);
        return tekst.tekst.toString();
    }

    private void kop(Verschilverslag verslag) {
        tekst.append("# Verschillen van ").append(verslag.oud().naam()).append(" naar ").append(verslag.nieuw().naam()).append("\n\n");
        versie("Oud", verslag.oud());
        versie("Nieuw", verslag.nieuw());
        if (verslag.leeg()) {
            tekst.append("\nEr is geen verschil: niet in de regels, niet in de bedragen en niet in de uitkomst van een geval.\n");
        }
    }

    private void versie(String naam, Versie versie) {
        tekst.append("- ").append(naam).append(": regelset ").append(versie.versie()).append(", ").append(versie.regels()).append(" regels, `").append(versie.hash())
                .append("`\n");
    }

    private void regels(List<Regelverschil> regels) {
        List<Regelverschil> verplaatst = regels.stream().filter(regel -> regel.soorten().equals(List.of("verplaatst"))).toList();
        tekst.append("\n## Regels\n\n").append(aantal(regels.size() - verplaatst.size(), "Geen regel verschilt.", "1 regel verschilt.", " regels verschillen.")).append('\n');
        for (Regelverschil regel : regels) {
            if (!verplaatst.contains(regel)) {
                tekst.append("\n### ").append(regel.id()).append(" (").append(String.join(", ", regel.soorten())).append(")\n\n").append(regel.zin()).append("\n\n```diff\n");
                regel.tekst().forEach(lijn -> tekst.append(lijn.teken().equals("=") ? " " : lijn.teken()).append(lijn.tekst()).append('\n'));
                tekst.append("```\n");
            }
        }
        if (!verplaatst.isEmpty()) {
            tekst.append("\nAlleen verplaatst naar een ander bestand:\n\n");
            verplaatst.forEach(regel -> tekst.append("- ").append(regel.id()).append(": ").append(regel.bestandOud()).append(" → ").append(regel.bestandNieuw()).append('\n'));
        }
    }

    private void bedragen(List<Bedragverschil> bedragen) {
        tekst.append("\n## Bedragen\n\n").append(aantal(bedragen.size(), "Geen bedrag verschilt.", "1 waarde verschilt.", " waarden verschillen.")).append('\n');
        if (!bedragen.isEmpty()) {
            tabel("Bedrag", "Vanaf", "Wat", "Oud", "Nieuw", "Verschil");
            bedragen.forEach(bedrag -> rij(bedrag.naam(), bedrag.vanaf(), bedrag.wat(), bedrag.oud(), bedrag.nieuw(), bedrag.verschil()));
        }
    }

    private void bronnen(Verschilverslag verslag) {
        if (!verslag.bronnen().isEmpty()) {
            tekst.append("\n## Woordenlijst en rekenwerk (Java)\n\n");
            verslag.bronnen().forEach(bron -> tekst.append("- ").append(bron.bestand()).append(" (").append(bron.soort()).append(")\n"));
        }
    }

    private void gevallen(Verschilverslag verslag) {
        tekst.append("\n## Gevallen\n\n").append(verslag.gevallenBeantwoord()).append(" gevallen zijn aan beide gevraagd. ")
                .append(aantal(verslag.gevallen().size(), "Geen geval heeft een andere uitkomst.", "1 geval heeft een andere uitkomst.", " gevallen hebben een andere uitkomst."))
                .append('\n');
        for (Gevalverschil geval : verslag.gevallen()) {
            tekst.append("\n### ").append(geval.id()).append(": ").append(geval.titel()).append("\n\n`").append(geval.operatie()).append("`, ").append(geval.bestand())
                    .append(". Als verwacht: oud ").append(geval.oudAlsVerwacht() ? "ja" : "nee").append(", nieuw ").append(geval.nieuwAlsVerwacht() ? "ja" : "nee").append(".\n");
            tabel("Maand", "Uitkering", "Wat", "Oud", "Nieuw", "Verschil in euro");
            geval.verschillen().forEach(verschil -> rij(verschil.maand(), verschil.uitkering(), wat(verschil), verschil.oud(), verschil.nieuw(), verschil.verschil()));
        }
    }

    private static String wat(Uitkomstverschil verschil) {
        return Stream.of(verschil.waar(), verschil.veld()).filter(Objects::nonNull).collect(Collectors.joining(": "));
    }

    private static String aantal(int aantal, String geen, String een, String meer) {
        return aantal == 0 ? geen : aantal == 1 ? een : aantal + meer;
    }

    private void tabel(String... koppen) {
        tekst.append('\n');
        rij(koppen);
        tekst.append("|").append("---|".repeat(koppen.length)).append('\n');
    }

    private void rij(String... cellen) {
        tekst.append('|');
        for (String cel : cellen) {
            tekst.append(' ').append(cel == null ? "–" : cel.replace("|", "\\|").replace("\n", " ")).append(" |");
        }
        tekst.append('\n');
    }
}
