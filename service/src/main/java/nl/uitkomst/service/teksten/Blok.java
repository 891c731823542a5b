package nl.uitkomst.service.teksten;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.uitkomst.antwoord.Antwoord.Bandbreedte;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.geld.Bedrag;

/** Months in a row with the same outcome, told as one. */
record Blok(MaandAntwoord eerste, MaandAntwoord laatste) {

    static List<Blok> van(List<MaandAntwoord> maanden) {
        return van(maanden, Blok::opDeCent);
    }

    /** To be heard: months of which the whole euros are the same go together. */
    static List<Blok> hoorbaar(List<MaandAntwoord> maanden) {
        return van(maanden, Blok::opDeEuro);
    }

    private static List<Blok> van(List<MaandAntwoord> maanden, Function<MaandAntwoord, List<?>> kern) {
        List<Blok> blokken = new ArrayList<>();
        for (MaandAntwoord maand : maanden) {
            Blok vorig = blokken.isEmpty() ? null : blokken.get(blokken.size() - 1);
            if (vorig != null && kern.apply(vorig.eerste).equals(kern.apply(maand))) {
                blokken.set(blokken.size() - 1, new Blok(vorig.eerste, maand));
            } else {
                blokken.add(new Blok(maand, maand));
            }
        }
        return blokken;
    }

    private static List<?> opDeCent(MaandAntwoord maand) {
        return Arrays.asList(maand.inkomen(), maand.totaal(), maand.uitkeringen().stream().map(Blok::opDeCent).toList());
    }

    /** What a text can say of an entry; dates of payment and numbers of steps differ from month to month. */
    private static List<?> opDeCent(UitkeringAntwoord deel) {
        return Arrays.asList(deel.soort(), deel.fase(), deel.variant(), deel.recht(), deel.bandbreedte(), deel.vakantiebijslag(),
                deel.voorschot(), deel.verrekendInkomen(), deel.gronden());
    }

    private static List<?> opDeEuro(MaandAntwoord maand) {
        return Arrays.asList(heel(maand.inkomen()), maand.uitkeringen().stream().map(Blok::opDeEuro).toList());
    }

    private static List<?> opDeEuro(UitkeringAntwoord deel) {
        Bandbreedte band = deel.bandbreedte();
        return Arrays.asList(deel.soort(), deel.fase(), heel(deel.recht()), band == null ? null : heel(band.laagste()), band == null ? null : heel(band.hoogste()));
    }

    private static BigDecimal heel(Bedrag bedrag) {
        return bedrag == null ? null : new BigDecimal(bedrag.toString()).setScale(0, RoundingMode.HALF_UP);
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

    /** {@code "In juli 2026"}, {@code "Vanaf juli 2026"}: short enough to be heard. */
    String vanaf() {
        return (eenMaand() ? "In " : "Vanaf ") + Opmaak.maand(eerste.maand().waarde());
    }

    /** {@code "september 2026"}. */
    String totEnMet() {
        return Opmaak.maand(laatste.maand().waarde());
    }
}
