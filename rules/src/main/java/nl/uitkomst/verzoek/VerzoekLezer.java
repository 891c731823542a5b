package nl.uitkomst.verzoek;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.grenzen.Grenzen;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.verzoek.Inkomen.LoonMaand;
import nl.uitkomst.verzoek.Inkomen.Loonopgave;
import nl.uitkomst.verzoek.Inkomen.Vierwekenperiode;
import nl.uitkomst.verzoek.Uitkering.Arbeidsverleden;
import nl.uitkomst.verzoek.Uitkering.Beoordeling;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code _bereken}; which field belongs where stands here and nowhere else. */
public final class VerzoekLezer {

    private static final Percentage ACHT = Percentage.van("8.00");
    private static final int MEI = 5;

    private static final Set<String> LOON = Set.of("ingangsdatum", "dagloon", "maandloon", "dagloonPeildatum");
    private static final Map<SoortUitkering, Set<String>> VELDEN = new EnumMap<>(Map.of(
            SoortUitkering.WGA, met(LOON, "beoordelingen", "loongerelateerdTotEnMet", "arbeidsverleden", "geenLoongerelateerd",
                    "ontvangenWwMaanden", "voorafgaandeIvaMaanden", "hulpbehoevendheid"),
            SoortUitkering.IVA, met(LOON, "maatmaninkomenPerMaand", "hulpbehoevendheid"),
            SoortUitkering.WAJONG, Set.of("ingangsdatum", "regime", "duurzaamGeenArbeidsvermogen", "garantiebedragPerMaand",
                    "garantiebedragPeildatum", "garantiebedragTeller", "hulpbehoevendheid", "gewerktSinds", "maatmaninkomenPerMaand",
                    "gebruiktVoorziening", "werktInWsw"),
            SoortUitkering.WW, met(LOON, "totEnMet", "arbeidsverleden", "viervijfEis", "aangevraagd", "maatregel", "maatregelTotEnMet",
                    "arbeidsurenPerWeek", "nietBeschikbaarVanaf"),
            SoortUitkering.TOESLAGENWET, Set.of("ingangsdatum"),
            SoortUitkering.ZW, met(LOON, "dienstbetrekkingLoopt"),
            SoortUitkering.WAO, LOON,
            SoortUitkering.WAZ, LOON));
    private static final Map<SoortUitkering, Set<String>> VREEMDE_VELDEN = vreemd(VELDEN);

    private static final Set<String> DUUR = Set.of("van", "totEnMet");
    private static final Map<SoortInkomen, Set<String>> INKOMENSVELDEN = new EnumMap<>(Map.of(
            SoortInkomen.LOON, met(DUUR, "perMaand", "brutoloonPerMaand", "vakantiebijslagPercentage", "vakantiebijslagUitbetaaldIn",
                    "maanden", "vierwekenperioden", "loonwaardePercentage", "vakantiebijslagInLoon", "bestondVoorRecht"),
            SoortInkomen.WINST, Set.of("jaar", "belastbareWinst", "ondernemersaftrek", "mkbWinstvrijstelling", "gestartOp",
                    "bestondVoorRecht", "urenPerMaand"),
            SoortInkomen.ZIEKENGELD_OF_DOORBETAALD_LOON, met(DUUR, "perMaand", "voorafgaandInkomenPerMaand", "honderdProcent"),
            SoortInkomen.OVERIGE_UITKERING, met(DUUR, "perMaand", "aard", "bestondVoorRecht", "voorafgaandInkomenPerMaand")));
    private static final Map<SoortInkomen, Set<String>> VREEMDE_INKOMENSVELDEN = vreemd(INKOMENSVELDEN);

    private VerzoekLezer() {
    }

    /** @throws OngeldigVerzoek with every fault of the request */
    public static Verzoek lees(JsonNode json) {
        return lees(json, VerzoekLezer::geheel, Samenhang::controleer);
    }

    /**
     * Reads a request of any operation as strictly as one of {@code _bereken}: no personal data, no unknown fields, all faults at once.
     *
     * @param samenhang adds the faults that show only when fields are seen together
     * @throws OngeldigVerzoek with every fault of the request
     */
    public static <T> T lees(JsonNode json, Function<JsonObject, T> lezer, BiConsumer<T, Collection<Fout>> samenhang) {
        Set<Fout> fouten = new TreeSet<>();
        Persoonsgegevens.zoek(json, fouten);
        JsonObject object = new JsonObject(json, "", fouten);
        T verzoek = lezer.apply(object);
        object.sluit();
        samenhang.accept(verzoek, fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigVerzoek(List.copyOf(fouten));
        }
        return verzoek;
    }

    /** The incomes of a request that is about nothing else, with the readings and the amount of explanation that belong to it. */
    public static Verzoek alleenInkomen(JsonObject object) {
        return new Verzoek(Gegeven.onbekend("/periode"), zonderPersoon(), Gegeven.bekend("/uitkeringen", List.of()), inkomens(object),
                zonderVerrekening(), uitleg(object), keuzes(object));
    }

    /** One right that stands in a field of its own, with the incomes beside it; its pointers are those of the request. */
    public static Verzoek metEenRecht(JsonObject object, String naam) {
        return new Verzoek(periode(object), zonderPersoon(), object.object(naam, deel -> uitkering(deel, 0)).als(recht -> List.of(recht)), inkomens(object),
                zonderVerrekening(), uitleg(object), keuzes(object));
    }

    /** Adds the faults that show only when fields are seen together. */
    public static void samenhang(Verzoek verzoek, Collection<Fout> fouten) {
        Samenhang.controleer(verzoek, fouten);
    }

    public static Uitlegniveau uitleg(JsonObject object) {
        return object.keuze("uitleg", Uitlegniveau.class).of(Uitlegniveau.KORT);
    }

    public static Keuzes keuzes(JsonObject object) {
        return object.object("keuzes", VerzoekLezer::gekozen).of(standaardkeuzes());
    }

    public static Gegeven<Arbeidsverleden> arbeidsverleden(JsonObject object) {
        return object.object("arbeidsverleden", deel -> new Arbeidsverleden(deel.jaren("jarenVoor2016"), deel.jaren("jarenVanaf2016")));
    }

    private static Set<String> met(Set<String> basis, String... meer) {
        Set<String> alle = new TreeSet<>(basis);
        alle.addAll(List.of(meer));
        return alle;
    }

    /** A whole request of {@code _bereken}. */
    public static Verzoek geheel(JsonObject object) {
        return new Verzoek(
                periode(object),
                object.object("persoon", VerzoekLezer::persoon).of(zonderPersoon()),
                object.lijst("uitkeringen", 10, VerzoekLezer::uitkering),
                inkomens(object),
                object.object("verrekening", VerzoekLezer::verrekening).of(zonderVerrekening()),
                uitleg(object),
                keuzes(object));
    }

    private static Gegeven<List<Inkomen>> inkomens(JsonObject object) {
        return object.lijst("inkomen", 100, VerzoekLezer::inkomen);
    }

    private static Persoon zonderPersoon() {
        return new Persoon(Gegeven.onbekend("/persoon/geboortedatum"), Gegeven.onbekend("/persoon/huishouden"));
    }

    private static Verrekening zonderVerrekening() {
        return new Verrekening(Wijze.PER_MAAND, Gegeven.onbekend("/verrekening/cyclusMaanden"), Gegeven.onbekend("/verrekening/cyclusStart"),
                Gegeven.onbekend("/verrekening/geschatInkomenPerMaand"), Gegeven.onbekend("/verrekening/geschatInkomen"));
    }

    private static Gegeven<Periode> periode(JsonObject object) {
        Gegeven<Gegeven<Periode>> periode = object.object("periode", deel -> duur(deel, true));
        return periode.bekend() ? periode.waarde() : Gegeven.onbekend(periode.pad());
    }

    /** {@code van} and {@code totEnMet} as months, both inclusive. */
    private static Gegeven<Periode> duur(JsonObject object, boolean begrensd) {
        Gegeven<Maand> van = object.maand("van");
        Gegeven<Maand> totEnMet = object.maand("totEnMet");
        if (!van.bekend() || !totEnMet.bekend()) {
            return Gegeven.onbekend(van.bekend() ? totEnMet.pad() : van.pad());
        }
        if (totEnMet.waarde().isVoor(van.waarde())) {
            object.fout("totEnMet", Foutcode.PERIODE_OMGEKEERD);
            return Gegeven.onbekend(totEnMet.pad());
        }
        Periode periode = new Periode(van.waarde(), totEnMet.waarde());
        if (begrensd && periode.aantalMaanden() > Grenzen.nu().maanden()) {
            object.fout("totEnMet", Foutcode.PERIODE_TE_LANG);
        }
        return Gegeven.bekend(object.pad(), periode);
    }

    private static Persoon persoon(JsonObject object) {
        return new Persoon(object.datum("geboortedatum"), object.object("huishouden", deel -> new Persoon.Huishouden(
                deel.keuze("soort", SoortHuishouden.class),
                deel.jaNee("woontBijOuders"),
                deel.datum("partnerGeboortedatum"),
                deel.bedrag("partnerInkomenUitArbeidPerMaand"),
                deel.bedrag("partnerOverigInkomenPerMaand"),
                deel.jaNee("kindOnder12"))));
    }

    private static Uitkering uitkering(JsonObject object, int nummer) {
        Gegeven<SoortUitkering> soort = object.keuze("soort", SoortUitkering.class);
        Uitkering uitkering = new Uitkering(object.pad(), nummer, soort,
                object.datum("ingangsdatum"),
                object.positiefBedrag("dagloon"),
                object.positiefBedrag("maandloon"),
                object.datum("dagloonPeildatum"),
                object.lijst("beoordelingen", 50, (deel, volgnummer) -> beoordeling(deel)),
                object.datum("loongerelateerdTotEnMet"),
                arbeidsverleden(object),
                object.jaNee("geenLoongerelateerd"),
                object.aantal("ontvangenWwMaanden", 0, 600),
                object.aantal("voorafgaandeIvaMaanden", 0, 600),
                object.keuze("hulpbehoevendheid", Hulpbehoevendheid.class),
                object.bedrag("maatmaninkomenPerMaand"),
                object.keuze("regime", Regime.class),
                object.jaNee("duurzaamGeenArbeidsvermogen"),
                object.bedrag("garantiebedragPerMaand"),
                object.datum("garantiebedragPeildatum"),
                object.aantal("garantiebedragTeller", 0, 11),
                object.datum("totEnMet"),
                object.jaNee("viervijfEis"),
                object.jaNee("aangevraagd"),
                object.keuze("maatregel", Maatregel.class),
                object.datum("maatregelTotEnMet"),
                object.jaNee("dienstbetrekkingLoopt"),
                object.positiefBedrag("arbeidsurenPerWeek"),
                object.datum("nietBeschikbaarVanaf"),
                object.datum("gewerktSinds"),
                object.jaNee("gebruiktVoorziening"),
                object.jaNee("werktInWsw"));
        if (soort.bekend()) {
            weiger(object, VREEMDE_VELDEN.get(soort.waarde()));
        }
        return uitkering;
    }

    /** A field of another kind is as unknown here as a field that does not exist. */
    private static <S extends Enum<S>> Map<S, Set<String>> vreemd(Map<S, Set<String>> velden) {
        Map<S, Set<String>> vreemd = new EnumMap<>(velden);
        vreemd.replaceAll((soort, eigen) -> velden.values().stream().flatMap(Set::stream).filter(naam -> !eigen.contains(naam)).collect(Collectors.toSet()));
        return vreemd;
    }

    private static void weiger(JsonObject object, Set<String> vreemd) {
        for (String naam : vreemd) {
            if (object.heeft(naam)) {
                object.fout(naam, Foutcode.ONBEKEND_VELD);
            }
        }
    }

    private static Beoordeling beoordeling(JsonObject object) {
        return new Beoordeling(object.pad(),
                object.datum("vanaf"),
                object.percentage("arbeidsongeschiktheidspercentage"),
                object.bedrag("resterendeVerdiencapaciteitPerMaand"),
                object.bedrag("maatmaninkomenPerMaand"));
    }

    private static Inkomen inkomen(JsonObject object, int nummer) {
        Gegeven<SoortInkomen> soort = object.keuze("soort", SoortInkomen.class);
        Gegeven<List<LoonMaand>> maanden = object.lijst("maanden", 240, (deel, volgnummer) -> loonMaand(deel));
        Gegeven<List<Vierwekenperiode>> vierweken = object.lijst("vierwekenperioden", 260, (deel, volgnummer) -> vierwekenperiode(deel));
        Gegeven<Periode> duur = duur(object, false);
        boolean vakantiebijslagInLoon = object.jaNee("vakantiebijslagInLoon").of(false);
        Inkomen inkomen = new Inkomen(object.pad(), nummer, soort, duur,
                object.bedrag("perMaand"),
                object.bedrag("brutoloonPerMaand"),
                object.percentage("vakantiebijslagPercentage").of(vakantiebijslagInLoon ? Percentage.NUL : ACHT),
                object.aantal("vakantiebijslagUitbetaaldIn", 1, 12).of(MEI),
                maanden,
                vierweken,
                loonwaarde(object),
                vakantiebijslagInLoon,
                object.jaNee("bestondVoorRecht"),
                object.aantal("jaar", 1990, 2199),
                object.bedragMetTeken("belastbareWinst"),
                object.bedrag("ondernemersaftrek"),
                object.bedrag("mkbWinstvrijstelling"),
                object.datum("gestartOp"),
                object.bedrag("urenPerMaand"),
                object.bedrag("voorafgaandInkomenPerMaand"),
                object.jaNee("honderdProcent"),
                object.keuze("aard", AardOverigeUitkering.class));
        if (soort.bekend()) {
            weiger(object, VREEMDE_INKOMENSVELDEN.get(soort.waarde()));
        }
        return inkomen;
    }

    /** A percentage of the normal wage: above 0, and not the fraction (0.5 for 50%) that the statute writes. */
    private static Gegeven<Percentage> loonwaarde(JsonObject object) {
        Gegeven<Percentage> loonwaarde = object.percentage("loonwaardePercentage");
        if (loonwaarde.bekend() && loonwaarde.waarde().procent().compareTo(BigDecimal.ONE) <= 0) {
            object.fout("loonwaardePercentage", loonwaarde.waarde().procent().signum() == 0 ? Foutcode.PERCENTAGE_BUITEN_BEREIK : Foutcode.LOONWAARDE_ALS_BREUK);
        }
        return loonwaarde;
    }

    private static LoonMaand loonMaand(JsonObject object) {
        Gegeven<Maand> maand = object.maand("maand");
        Loonopgave loon = loonopgave(object);
        if (!maand.bekend()) {
            object.fout("maand", Foutcode.GEEN_MAAND);
            return null;
        }
        return new LoonMaand(object.pad(), maand.waarde(), loon);
    }

    private static Vierwekenperiode vierwekenperiode(JsonObject object) {
        var van = object.datum("van");
        var totEnMet = object.datum("totEnMet");
        Loonopgave loon = loonopgave(object);
        if (!van.bekend() || !totEnMet.bekend()) {
            object.fout(van.bekend() ? "totEnMet" : "van", Foutcode.GEEN_DATUM);
            return null;
        }
        if (!totEnMet.waarde().equals(van.waarde().plusDays(27))) {
            object.fout("totEnMet", Foutcode.VIERWEKENPERIODE_NIET_28_DAGEN);
            return null;
        }
        return new Vierwekenperiode(object.pad(), new Tijdvak(van.waarde(), totEnMet.waarde()), loon);
    }

    private static Loonopgave loonopgave(JsonObject object) {
        return new Loonopgave(
                object.bedrag("svLoon"),
                object.bedrag("vakantiebijslagUitbetaald").of(Bedrag.NUL),
                object.bedrag("vakantiebijslagOpgebouwd").of(Bedrag.NUL),
                object.bedrag("arbeidsvoorwaardenbedragUitbetaald").of(Bedrag.NUL),
                object.bedrag("arbeidsvoorwaardenbedragOpgebouwd").of(Bedrag.NUL));
    }

    private static Verrekening verrekening(JsonObject object) {
        Gegeven<Integer> cyclus = object.aantal("cyclusMaanden", Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (cyclus.bekend() && !Set.of(3, 6, 12).contains(cyclus.waarde())) {
            object.fout("cyclusMaanden", Foutcode.ONGELDIGE_CYCLUS);
        }
        return new Verrekening(
                object.keuze("wijze", Wijze.class).of(Wijze.PER_MAAND),
                cyclus,
                object.maand("cyclusStart"),
                object.bedrag("geschatInkomenPerMaand"),
                object.lijst("geschatInkomen", 120, (deel, nummer) -> schatting(deel)));
    }

    private static Verrekening.Schatting schatting(JsonObject object) {
        Gegeven<Maand> maand = object.maand("maand");
        Gegeven<Bedrag> bedrag = object.bedrag("bedrag");
        if (!maand.bekend() || !bedrag.bekend()) {
            if (!maand.bekend()) {
                object.fout("maand", Foutcode.GEEN_MAAND);
            }
            if (!bedrag.bekend() && !object.heeft("bedrag")) {
                object.fout("bedrag", Foutcode.BEDRAG_ALS_TEKST);
            }
            return null;
        }
        return new Verrekening.Schatting(maand.waarde(), bedrag.waarde());
    }

    private static Keuzes gekozen(JsonObject object) {
        return new Keuzes(
                lezing(object, "gebrokenMaand", Keuzes.GebrokenMaand.class),
                lezing(object, "vrijlatingToeslagenwet", Keuzes.VrijlatingToeslagenwet.class),
                lezing(object, "eersteDwangsomdag", Keuzes.EersteDwangsomdag.class),
                lezing(object, "laatsteDwangsomdag", Keuzes.LaatsteDwangsomdag.class),
                lezing(object, "verrekeningVoorschot", Keuzes.VerrekeningVoorschot.class),
                lezing(object, "hulpbehoevendheidMetInkomen", Keuzes.HulpbehoevendheidMetInkomen.class),
                lezing(object, "eindeBovenVijfenzestig", Keuzes.EindeBovenVijfenzestig.class),
                lezing(object, "eersteWwMaand", Keuzes.EersteWwMaand.class),
                lezing(object, "ikbWajongToeslagenwet", Keuzes.IkbWajongToeslagenwet.class),
                lezing(object, "winstBegonnenInJaar", Keuzes.WinstBegonnenInJaar.class),
                lezing(object, "dagloonNaastWwZw", Keuzes.DagloonNaastWwZw.class),
                lezing(object, "plafondMediaanloon", Keuzes.PlafondMediaanloon.class),
                lezing(object, "inkomenGebrokenWwMaand", Keuzes.InkomenGebrokenWwMaand.class),
                lezing(object, "halveMaatregelMetInkomen", Keuzes.HalveMaatregelMetInkomen.class),
                lezing(object, "overigeUitkeringBijWajong", Keuzes.OverigeUitkeringBijWajong.class),
                lezing(object, "beslistermijnVanaf2026", Keuzes.BeslistermijnVanaf2026.class));
    }

    private static <E extends Enum<E> & Keuzes.Lezing> E lezing(JsonObject object, String naam, Class<E> soort) {
        return object.keuze(naam, soort).of(soort.getEnumConstants()[0]);
    }

    private static Keuzes standaardkeuzes() {
        return new Keuzes(Keuzes.GebrokenMaand.UWV, Keuzes.VrijlatingToeslagenwet.BOVEN_VIJF_PROCENT,
                Keuzes.EersteDwangsomdag.NA_VEERTIEN_DAGEN, Keuzes.LaatsteDwangsomdag.DAG_VAN_BEKENDMAKING,
                Keuzes.VerrekeningVoorschot.OVER_HET_GEHEEL, Keuzes.HulpbehoevendheidMetInkomen.VERHOGEN_NA_AFTREK,
                Keuzes.EindeBovenVijfenzestig.UWV, Keuzes.EersteWwMaand.NAAR_WERKDAGEN,
                Keuzes.IkbWajongToeslagenwet.HONDERD_GEDEELD_DOOR_108, Keuzes.WinstBegonnenInJaar.KALENDERMAANDEN,
                Keuzes.DagloonNaastWwZw.GEMAXIMEERD, Keuzes.PlafondMediaanloon.ALLEEN_BIJ_MEDISCHE_URENBEPERKING,
                Keuzes.InkomenGebrokenWwMaand.NAAR_WERKDAGEN, Keuzes.HalveMaatregelMetInkomen.VOLGENS_27_LID_11,
                Keuzes.OverigeUitkeringBijWajong.TELT_MEE, Keuzes.BeslistermijnVanaf2026.ACHT_WEKEN);
    }
}
