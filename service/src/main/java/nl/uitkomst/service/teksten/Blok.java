package nl.uitkomst.service.teksten;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;

/** Months in a row with the same outcome, told as one. */
record Blok(MaandAntwoord eerste, MaandAntwoord laatste) {

    static List<Blok> van(List<MaandAntwoord> maanden) {
        List<Blok> blokken = new ArrayList<>();
        for (MaandAntwoord maand : maanden) {
            Blok vorig = blokken.isEmpty() ? null : blokken.get(blokken.size() - 1);
            if (vorig != null && gelijk(vorig.eerste, maand)) {
                blokken.set(blokken.size() - 1, new Blok(vorig.eerste, maand));
            } else {
                blokken.add(new Blok(maand, maand));
            }
        }
        return blokken;
    }

    private static boolean gelijk(MaandAntwoord een, MaandAntwoord ander) {
        return Objects.equals(een.inkomen(), ander.inkomen()) && Objects.equals(een.totaal(), ander.totaal())
                && een.uitkeringen().stream().map(Blok::kern).toList().equals(ander.uitkeringen().stream().map(Blok::kern).toList());
    }

    /** What a text can say of an entry; dates of payment and numbers of steps differ from month to month. */
    private static List<?> kern(UitkeringAntwoord deel) {
        return java.util.Arrays.asList(deel.soort(), deel.fase(), deel.variant(), deel.recht(), deel.bandbreedte(), deel.vakantiebijslag(),
                deel.voorschot(), deel.verrekendInkomen(), deel.gronden());
    }

    boolean eenMaand() {
        return eerste.maand().equals(laatste.maand());
    }

    List<UitkeringAntwoord> uitkeringen() {
        return eerste.uitkeringen();
    }

    String maanden() {
        return Opmaak.maanden(eerste.maand().waarde(), laatste.maand().waarde());
    }

    /** {@code "In juli 2026"}, {@code "Van juli tot en met september 2026"}. */
    String wanneer() {
        return (eenMaand() ? "In " : "Van ") + maanden();
    }
}
