package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A request for one WGA or IVA right with every fact present, as {@link SituatieLezer} reads it. */
public record Situatie(YearMonth van, YearMonth totEnMet, LocalDate geboortedatum, Recht recht,
                       List<Inkomen> inkomen, Verrekening verrekening, Keuzes keuzes) {

    public enum Soort { WGA, IVA }

    /** What a person who needs help gets at most, in percent of the wage. */
    public enum Hulpbehoevendheid { GEEN, VIJFENTACHTIG, HONDERD }

    /**
     * The right. Either {@code dagloon} or {@code maandloon} is given. Of the three ways to say when the
     * loongerelateerde uitkering ends one is given; without any of them there is none (IVA).
     */
    public record Recht(Soort soort, LocalDate ingangsdatum, BigDecimal dagloon, BigDecimal maandloon,
                        LocalDate dagloonPeildatum, LocalDate loongerelateerdTotEnMet,
                        Arbeidsverleden arbeidsverleden, List<Beoordeling> beoordelingen,
                        Hulpbehoevendheid hulpbehoevendheid) {
    }

    public record Arbeidsverleden(BigDecimal jarenVoor2016, BigDecimal jarenVanaf2016,
                                  BigDecimal voorafgaandeIvaMaanden, BigDecimal ontvangenWwMaanden) {
    }

    /** An assessment; capacity and maatmaninkomen are per month and may be absent. */
    public record Beoordeling(LocalDate vanaf, BigDecimal arbeidsongeschiktheidspercentage,
                              BigDecimal resterendeVerdiencapaciteitPerMaand, BigDecimal maatmaninkomenPerMaand) {
    }

    /** An advance with cycles; {@code geschatInkomen} covers the months of the period. */
    public record Verrekening(int cyclusMaanden, YearMonth cyclusStart, List<Inkomen> geschatInkomen) {
    }

    /** Readings that differ from the default one. */
    public record Keuzes(boolean gebrokenMaandLetterlijk, boolean verhogenVoorAftrek,
                         boolean eindeBovenVijfenzestigLetterlijk, boolean dagloonNaastWwZwOngemaximeerd,
                         boolean heleInkomenInGebrokenWwMaand, boolean eersteWwMaandHeel, boolean helftVanUitkering,
                         boolean overigeUitkeringTeltNietBijWajong, boolean achtProcentEraf, boolean winstNaarWerkdagen,
                         boolean vrijlatingOverHeleInkomen) {
    }
}
