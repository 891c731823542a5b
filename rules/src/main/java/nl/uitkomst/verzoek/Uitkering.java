package nl.uitkomst.verzoek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;

/**
 * One right as it stands in the request; which fields belong to which kind stands in {@link VerzoekLezer}.
 *
 * @param pad    JSON Pointer of the right
 * @param nummer               place in the list, from 0
 * @param arbeidsurenPerWeek   average hours of work a week before the unemployment (WW 16 lid 2)
 * @param nietBeschikbaarVanaf first day from which the WW has stopped because the person is not available for work
 * @param gewerktSinds         first day of the years of work that count for the end of a Wajong right
 */
public record Uitkering(
        String pad,
        int nummer,
        Gegeven<SoortUitkering> soort,
        Gegeven<LocalDate> ingangsdatum,
        Gegeven<Bedrag> dagloon,
        Gegeven<Bedrag> maandloon,
        Gegeven<LocalDate> dagloonPeildatum,
        Gegeven<List<Beoordeling>> beoordelingen,
        Gegeven<LocalDate> loongerelateerdTotEnMet,
        Gegeven<Arbeidsverleden> arbeidsverleden,
        Gegeven<Boolean> geenLoongerelateerd,
        Gegeven<Integer> ontvangenWwMaanden,
        Gegeven<Integer> voorafgaandeIvaMaanden,
        Gegeven<Hulpbehoevendheid> hulpbehoevendheid,
        Gegeven<Bedrag> maatmaninkomenPerMaand,
        Gegeven<Regime> regime,
        Gegeven<Boolean> duurzaamGeenArbeidsvermogen,
        Gegeven<Bedrag> garantiebedragPerMaand,
        Gegeven<LocalDate> garantiebedragPeildatum,
        Gegeven<Integer> garantiebedragTeller,
        Gegeven<LocalDate> totEnMet,
        Gegeven<Boolean> viervijfEis,
        Gegeven<Boolean> aangevraagd,
        Gegeven<Maatregel> maatregel,
        Gegeven<LocalDate> maatregelTotEnMet,
        Gegeven<Boolean> dienstbetrekkingLoopt,
        Gegeven<Bedrag> arbeidsurenPerWeek,
        Gegeven<LocalDate> nietBeschikbaarVanaf,
        Gegeven<LocalDate> gewerktSinds,
        Gegeven<Boolean> gebruiktVoorziening,
        Gegeven<Boolean> werktInWsw) {

    private static final int WEKEN_HALVE_MAATREGEL = 26;

    /** A right of which only the duration is asked; its facts stand at the top of the request. */
    public static Uitkering voorDuur(Gegeven<SoortUitkering> soort, Gegeven<LocalDate> ingangsdatum, Gegeven<Arbeidsverleden> arbeidsverleden,
            Gegeven<Boolean> viervijfEis, Gegeven<Integer> ontvangenWwMaanden, Gegeven<Integer> voorafgaandeIvaMaanden) {
        return new Uitkering(
                "", 0, soort, ingangsdatum, Gegeven.onbekend("/dagloon"), Gegeven.onbekend("/maandloon"),
                Gegeven.onbekend("/dagloonPeildatum"), Gegeven.onbekend("/beoordelingen"), Gegeven.onbekend("/loongerelateerdTotEnMet"),
                arbeidsverleden, Gegeven.onbekend("/geenLoongerelateerd"), ontvangenWwMaanden, voorafgaandeIvaMaanden,
                Gegeven.onbekend("/hulpbehoevendheid"), Gegeven.onbekend("/maatmaninkomenPerMaand"), Gegeven.onbekend("/regime"),
                Gegeven.onbekend("/duurzaamGeenArbeidsvermogen"), Gegeven.onbekend("/garantiebedragPerMaand"),
                Gegeven.onbekend("/garantiebedragPeildatum"), Gegeven.onbekend("/garantiebedragTeller"), Gegeven.onbekend("/totEnMet"),
                viervijfEis, Gegeven.onbekend("/aangevraagd"), Gegeven.onbekend("/maatregel"), Gegeven.onbekend("/maatregelTotEnMet"),
                Gegeven.onbekend("/dienstbetrekkingLoopt"), Gegeven.onbekend("/arbeidsurenPerWeek"),
                Gegeven.onbekend("/nietBeschikbaarVanaf"), Gegeven.onbekend("/gewerktSinds"), Gegeven.onbekend("/gebruiktVoorziening"),
                Gegeven.onbekend("/werktInWsw"));
    }

    /** The same WW, claimed or not, and with this measure on it. */
    public Uitkering metAanvraag(boolean isAangevraagd, Maatregel nieuweMaatregel) {
        return new Uitkering(
                pad, nummer, soort, ingangsdatum, dagloon, maandloon, dagloonPeildatum, beoordelingen, loongerelateerdTotEnMet,
                arbeidsverleden, geenLoongerelateerd, ontvangenWwMaanden, voorafgaandeIvaMaanden, hulpbehoevendheid, maatmaninkomenPerMaand,
                regime, duurzaamGeenArbeidsvermogen, garantiebedragPerMaand, garantiebedragPeildatum, garantiebedragTeller, totEnMet,
                viervijfEis, Gegeven.bekend(pad + "/aangevraagd", isAangevraagd), Gegeven.bekend(pad + "/maatregel", nieuweMaatregel),
                maatregelTotEnMet, dienstbetrekkingLoopt, arbeidsurenPerWeek, nietBeschikbaarVanaf, gewerktSinds, gebruiktVoorziening,
                werktInWsw);
    }

    /** The same right as a WGA whose loongerelateerde uitkering lasts up to and including a day. */
    public Uitkering alsLoongerelateerdTotEnMet(LocalDate dag) {
        return new Uitkering(
                pad, nummer, Gegeven.bekend(soort.pad(), SoortUitkering.WGA), ingangsdatum, dagloon, maandloon, dagloonPeildatum, beoordelingen,
                Gegeven.bekend(pad + "/loongerelateerdTotEnMet", dag), arbeidsverleden, geenLoongerelateerd, ontvangenWwMaanden, voorafgaandeIvaMaanden,
                hulpbehoevendheid, maatmaninkomenPerMaand, regime, duurzaamGeenArbeidsvermogen, garantiebedragPerMaand, garantiebedragPeildatum,
                garantiebedragTeller, totEnMet, viervijfEis, aangevraagd, maatregel, maatregelTotEnMet, dienstbetrekkingLoopt, arbeidsurenPerWeek,
                nietBeschikbaarVanaf, gewerktSinds, gebruiktVoorziening, werktInWsw);
    }

    /** The same right with answers to what is missing. */
    Uitkering vulIn(Invulling in) {
        return new Uitkering(
                pad, nummer, soort, ingangsdatum, dagloon, maandloon, dagloonPeildatum,
                in.vul(beoordelingen).als(delen -> delen.stream().map(deel -> deel.vulIn(in)).toList()), in.vul(loongerelateerdTotEnMet),
                arbeidsverleden.als(deel -> deel.vulIn(in)), in.vul(geenLoongerelateerd), ontvangenWwMaanden, voorafgaandeIvaMaanden, hulpbehoevendheid,
                in.vul(maatmaninkomenPerMaand), regime, in.vul(duurzaamGeenArbeidsvermogen), garantiebedragPerMaand, garantiebedragPeildatum,
                garantiebedragTeller, in.vul(totEnMet), in.vul(viervijfEis), aangevraagd, maatregel, maatregelTotEnMet,
                in.vul(dienstbetrekkingLoopt), in.vul(arbeidsurenPerWeek), nietBeschikbaarVanaf, gewerktSinds, gebruiktVoorziening, werktInWsw);
    }

    /**
     * An assessment; it holds until the next one.
     *
     * @param vanaf the first one of a right works from the start of the right, whatever its date
     */
    public record Beoordeling(
            String pad,
            Gegeven<LocalDate> vanaf,
            Gegeven<Percentage> arbeidsongeschiktheidspercentage,
            Gegeven<Bedrag> resterendeVerdiencapaciteitPerMaand,
            Gegeven<Bedrag> maatmaninkomenPerMaand) {

        /** An assessment of which nothing is known. */
        public static Beoordeling onbekend(String pad) {
            return new Beoordeling(pad, Gegeven.onbekend(pad + "/vanaf"), Gegeven.onbekend(pad + "/arbeidsongeschiktheidspercentage"),
                    Gegeven.onbekend(pad + "/resterendeVerdiencapaciteitPerMaand"), Gegeven.onbekend(pad + "/maatmaninkomenPerMaand"));
        }

        Beoordeling vulIn(Invulling in) {
            return new Beoordeling(pad, vanaf, in.vul(arbeidsongeschiktheidspercentage), in.vul(resterendeVerdiencapaciteitPerMaand),
                    in.vul(maatmaninkomenPerMaand));
        }
    }

    /** Years of work, in quarters of a year. */
    public record Arbeidsverleden(Gegeven<BigDecimal> jarenVoor2016, Gegeven<BigDecimal> jarenVanaf2016) {

        Arbeidsverleden vulIn(Invulling in) {
            return new Arbeidsverleden(in.vul(jarenVoor2016), in.vul(jarenVanaf2016));
        }
    }

    /** First day after half a refusal: it lasts 26 weeks from the first day of the right, unless another last day is given (WW 27 lid 1). */
    public LocalDate dagNaHalveMaatregel(LocalDate ingang) {
        return maatregelTotEnMet.bekend() ? maatregelTotEnMet.waarde().plusDays(1) : ingang.plusWeeks(WEKEN_HALVE_MAATREGEL);
    }
}
