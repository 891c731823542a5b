package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.JsonObject;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import nl.uitkomst.voorschot.AndereSoort;
import nl.uitkomst.voorschot.Besluit;
import nl.uitkomst.voorschot.DefinitieveFase;
import nl.uitkomst.voorschot.RedenGeenWw;
import nl.uitkomst.voorschot.WachtOp;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code _wiavoorschot}. */
final class Voorschotlezer {

    private static final int MEESTE_MAANDEN = 120;
    /** Reasons that can hold for a part of the months, beside a WW in the others. */
    private static final Set<RedenGeenWw> NAAST_WW = Set.of(RedenGeenWw.VERWIJTBAAR_WERKLOOS, RedenGeenWw.INKOMEN_BOVEN_87_5,
            RedenGeenWw.MAXIMUMDUUR_VOORBIJ, RedenGeenWw.UITGESLOTEN_ALLEEN_WW, RedenGeenWw.UITGESLOTEN_OOK_WIA);

    /**
     * An amount of one month.
     *
     * @param soort       of which benefit; null in lists of one kind
     * @param toegekendOp of an advance: the day on which it was granted
     */
    record Maandopgave(String pad, Maand maand, Bedrag bedrag, AndereSoort soort, Gegeven<LocalDate> toegekendOp) {

        boolean isWw() {
            return soort == AndereSoort.WW && bedrag.isPositief();
        }
    }

    /** @param situatie the right and the income that an estimate rests on, the level of explanation and the readings chosen */
    record Voorschotverzoek(Gegeven<Besluit> besluit, Gegeven<WachtOp> wachtOp, Gegeven<List<Maandopgave>> voorschotten, Gegeven<List<Maandopgave>> recht,
            Gegeven<List<Maandopgave>> rechtZonderMaatregel, Gegeven<Boolean> dagloonEnPercentageGelijk, Gegeven<DefinitieveFase> definitieveFase,
            Gegeven<List<Maandopgave>> andereUitkeringen, Gegeven<RedenGeenWw> redenGeenWw, Gegeven<List<Maandopgave>> misgelopenUitkering,
            Gegeven<Bedrag> inkomensdeel, Gegeven<Boolean> besluitTeLaat, Gegeven<Boolean> oorzaakBijClient, Gegeven<Boolean> onderzoekGemist,
            Gegeven<Percentage> matiging, Verzoek situatie) {

        Uitlegniveau uitleg() {
            return situatie.uitleg();
        }

        boolean is(Besluit welk) {
            return besluit.of(null) == welk;
        }
    }

    private Voorschotlezer() {
    }

    static Voorschotverzoek lees(JsonNode json) {
        return VerzoekLezer.lees(json, Voorschotlezer::verzoek, Voorschotlezer::samenhang);
    }

    private static Voorschotverzoek verzoek(JsonObject object) {
        return new Voorschotverzoek(object.keuze("besluit", Besluit.class), object.keuze("wachtOp", WachtOp.class),
                object.lijst("voorschotten", MEESTE_MAANDEN, (deel, nummer) -> maand(deel, Soort.VOORSCHOT)),
                object.lijst("recht", MEESTE_MAANDEN, (deel, nummer) -> maand(deel, Soort.RECHT)),
                object.lijst("rechtZonderMaatregel", MEESTE_MAANDEN, (deel, nummer) -> maand(deel, Soort.RECHT)),
                object.jaNee("dagloonEnPercentageGelijk"), object.keuze("definitieveFase", DefinitieveFase.class),
                object.lijst("andereUitkeringen", 2 * MEESTE_MAANDEN, (deel, nummer) -> maand(deel, Soort.ANDERE_UITKERING)),
                object.keuze("redenGeenWw", RedenGeenWw.class),
                object.lijst("misgelopenUitkering", 2 * MEESTE_MAANDEN, (deel, nummer) -> maand(deel, Soort.ANDERE_UITKERING)),
                object.bedrag("deelDoorNietMeegenomenInkomen"), object.jaNee("besluitTeLaat"), object.jaNee("oorzaakBijClient"),
                object.jaNee("medischOnderzoekGemist"), object.percentage("matigingPercentage"), VerzoekLezer.metEenRecht(object, "uitkering"));
    }

    /** What a list holds beside month and amount. */
    private enum Soort { VOORSCHOT, RECHT, ANDERE_UITKERING }

    private static Maandopgave maand(JsonObject object, Soort soort) {
        Gegeven<Maand> maand = verplicht(object, "maand", object.maand("maand"), Foutcode.GEEN_MAAND);
        Gegeven<Bedrag> bedrag = verplicht(object, "bedrag", object.bedrag("bedrag"), Foutcode.BEDRAG_ALS_TEKST);
        Gegeven<LocalDate> toegekendOp = soort == Soort.VOORSCHOT ? object.datum("toegekendOp") : Gegeven.onbekend("");
        Gegeven<AndereSoort> uitkering = soort != Soort.ANDERE_UITKERING ? Gegeven.onbekend("")
                : verplicht(object, "soort", object.keuze("soort", AndereSoort.class), Foutcode.ONBEKENDE_WAARDE);
        return maand.bekend() && bedrag.bekend() ? new Maandopgave(object.pad(), maand.waarde(), bedrag.waarde(), uitkering.of(null), toegekendOp) : null;
    }

    /** A month without its month or its amount says nothing that could be asked for. */
    private static <T> Gegeven<T> verplicht(JsonObject object, String naam, Gegeven<T> gegeven, Foutcode code) {
        if (!gegeven.bekend() && !object.heeft(naam)) {
            object.fout(naam, code);
        }
        return gegeven;
    }

    // ── what does not go together ───────────────────────────────────────────────────────────

    private static void samenhang(Voorschotverzoek verzoek, Collection<Fout> fouten) {
        VerzoekLezer.samenhang(verzoek.situatie(), fouten);
        List.of(verzoek.voorschotten(), verzoek.recht(), verzoek.rechtZonderMaatregel(), verzoek.andereUitkeringen(), verzoek.misgelopenUitkering())
                .forEach(lijst -> dubbel(lijst, fouten));
        boolean misvormd = fouten.stream().anyMatch(fout -> fout.pad().startsWith(verzoek.voorschotten().pad() + "/"));
        if (!misvormd && verzoek.voorschotten().bekend() && verzoek.voorschotten().waarde().isEmpty() && !verzoek.is(Besluit.NOG_NIET)) {
            fouten.add(new Fout(verzoek.voorschotten().pad(), Foutcode.VOORSCHOT_ZONDER_MAAND));
        }
        vreemdVoorBesluit(verzoek).stream().filter(Voorschotlezer::zegtIets).forEach(gegeven -> fouten.add(new Fout(gegeven.pad(), Foutcode.TEGENSTRIJDIG)));
        boolean ww = verzoek.andereUitkeringen().of(List.of()).stream().anyMatch(Maandopgave::isWw);
        if (ww && verzoek.redenGeenWw().bekend() && !NAAST_WW.contains(verzoek.redenGeenWw().waarde())) {
            fouten.add(new Fout(verzoek.redenGeenWw().pad(), Foutcode.TEGENSTRIJDIG));
        }
        lagerZonderMaatregel(verzoek, fouten);
        verzoek.situatie().uitkeringen().of(List.of()).stream().map(recht -> recht.soort())
                .filter(soort -> soort.bekend() && soort.waarde() != SoortUitkering.WGA && soort.waarde() != SoortUitkering.IVA)
                .forEach(soort -> fouten.add(new Fout(soort.pad(), Foutcode.ALLEEN_WGA_OF_IVA)));
    }

    /** An empty list says that there is nothing, which contradicts no decision. */
    private static boolean zegtIets(Gegeven<?> gegeven) {
        return gegeven.bekend() && !List.of().equals(gegeven.waarde());
    }

    /** The fields that have no place beside the decision. */
    private static List<Gegeven<?>> vreemdVoorBesluit(Voorschotverzoek verzoek) {
        List<Gegeven<?>> bijToekenning = List.of(verzoek.recht(), verzoek.rechtZonderMaatregel(), verzoek.definitieveFase());
        List<Gegeven<?>> bijAfwijzing = List.of(verzoek.andereUitkeringen(), verzoek.redenGeenWw(), verzoek.misgelopenUitkering());
        List<Gegeven<?>> bijWachten = List.of(verzoek.wachtOp(), verzoek.situatie().uitkeringen(), verzoek.situatie().inkomen(), verzoek.situatie().periode());
        if (!verzoek.besluit().bekend()) {
            return List.of();
        }
        return switch (verzoek.besluit().waarde()) {
            case TOEGEKEND -> samen(bijAfwijzing, bijWachten);
            case AFGEWEZEN -> samen(bijToekenning, bijWachten);
            case NOG_NIET -> samen(bijToekenning, bijAfwijzing);
        };
    }

    private static List<Gegeven<?>> samen(List<Gegeven<?>> een, List<Gegeven<?>> ander) {
        return Stream.concat(een.stream(), ander.stream()).toList();
    }

    private static void dubbel(Gegeven<List<Maandopgave>> lijst, Collection<Fout> fouten) {
        Set<List<Object>> gezien = new HashSet<>();
        for (Maandopgave opgave : lijst.of(List.of())) {
            if (!gezien.add(Arrays.asList(opgave.maand(), opgave.soort()))) {
                fouten.add(new Fout(opgave.pad() + "/maand", Foutcode.DUBBELE_MAAND));
            }
        }
    }

    /** A measure makes a benefit lower, never higher. */
    private static void lagerZonderMaatregel(Voorschotverzoek verzoek, Collection<Fout> fouten) {
        for (Maandopgave zonder : verzoek.rechtZonderMaatregel().of(List.of())) {
            verzoek.recht().of(List.of()).stream().filter(recht -> recht.maand().equals(zonder.maand()) && recht.bedrag().compareTo(zonder.bedrag()) > 0)
                    .forEach(recht -> fouten.add(new Fout(zonder.pad() + "/bedrag", Foutcode.TEGENSTRIJDIG)));
        }
    }
}
