package nl.uitkomst.referentie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.uitkomst.referentie.Inkomen.Bijzonderheden;
import nl.uitkomst.referentie.Inkomen.Loonstrook;
import nl.uitkomst.referentie.Situatie.Arbeidsverleden;
import nl.uitkomst.referentie.Situatie.Beoordeling;
import nl.uitkomst.referentie.Situatie.Hulpbehoevendheid;
import nl.uitkomst.referentie.Situatie.Keuzes;
import nl.uitkomst.referentie.Situatie.Recht;
import nl.uitkomst.referentie.Situatie.Soort;
import nl.uitkomst.referentie.Situatie.Verrekening;
import tools.jackson.databind.JsonNode;

/**
 * Reads a request of {@code POST /v1/uitkomsten/_bereken} with one WGA or IVA right and every fact present. It does
 * not validate: a request that is outside this scope is an {@link IllegalArgumentException} at best.
 */
public final class SituatieLezer {

    private static final BigDecimal ACHT = new BigDecimal("8");
    private static final int MEI = 5;

    private SituatieLezer() {
    }

    public static Situatie lees(JsonNode verzoek) {
        YearMonth van = maand(verplicht(verzoek.path("periode"), "van"));
        YearMonth totEnMet = maand(verplicht(verzoek.path("periode"), "totEnMet"));
        JsonNode uitkeringen = verplicht(verzoek, "uitkeringen");
        if (uitkeringen.size() != 1) {
            throw new IllegalArgumentException("exactly one right");
        }
        List<Inkomen> inkomen = new ArrayList<>();
        for (JsonNode post : verplicht(verzoek, "inkomen")) {
            inkomen.add(inkomen(post));
        }
        return new Situatie(van, totEnMet, datum(verzoek.path("persoon").get("geboortedatum")),
                recht(uitkeringen.get(0)), List.copyOf(inkomen),
                verrekening(verzoek.path("verrekening"), van, totEnMet), keuzes(verzoek.path("keuzes")));
    }

    static Recht recht(JsonNode recht) {
        Soort soort = switch (tekst(verplicht(recht, "soort"))) {
            case "wga" -> Soort.WGA;
            case "iva" -> Soort.IVA;
            default -> throw new IllegalArgumentException("only wga and iva");
        };
        List<Beoordeling> beoordelingen = new ArrayList<>();
        if (soort == Soort.WGA) {
            for (JsonNode beoordeling : verplicht(recht, "beoordelingen")) {
                beoordelingen.add(new Beoordeling(datum(verplicht(beoordeling, "vanaf")),
                        bedrag(verplicht(beoordeling, "arbeidsongeschiktheidspercentage")),
                        bedrag(beoordeling.get("resterendeVerdiencapaciteitPerMaand")),
                        bedrag(beoordeling.get("maatmaninkomenPerMaand"))));
            }
            beoordelingen.sort(Comparator.comparing(Beoordeling::vanaf));
        }
        JsonNode arbeidsverleden = recht.get("arbeidsverleden");
        return new Recht(soort, datum(verplicht(recht, "ingangsdatum")), bedrag(recht.get("dagloon")),
                bedrag(recht.get("maandloon")), datum(verplicht(recht, "dagloonPeildatum")),
                datum(recht.get("loongerelateerdTotEnMet")),
                arbeidsverleden == null ? null : arbeidsverleden(arbeidsverleden, recht),
                List.copyOf(beoordelingen), hulpbehoevendheid(recht.get("hulpbehoevendheid")));
    }

    static Arbeidsverleden arbeidsverleden(JsonNode arbeidsverleden, JsonNode recht) {
        return new Arbeidsverleden(getal(arbeidsverleden.get("jarenVoor2016")),
                getal(arbeidsverleden.get("jarenVanaf2016")),
                getal(recht.get("voorafgaandeIvaMaanden")), getal(recht.get("ontvangenWwMaanden")));
    }

    static Hulpbehoevendheid hulpbehoevendheid(JsonNode waarde) {
        return switch (waarde == null ? "geen" : tekst(waarde)) {
            case "85" -> Hulpbehoevendheid.VIJFENTACHTIG;
            case "100" -> Hulpbehoevendheid.HONDERD;
            default -> Hulpbehoevendheid.GEEN;
        };
    }

    static Inkomen inkomen(JsonNode post) {
        return switch (tekst(verplicht(post, "soort"))) {
            case "loon" -> loon(post);
            case "winst" -> new Inkomen.Winst(verplicht(post, "jaar").intValue(),
                    bedragOfNul(post.get("belastbareWinst")), bedragOfNul(post.get("ondernemersaftrek")),
                    bedragOfNul(post.get("mkbWinstvrijstelling")), datum(post.get("gestartOp")),
                    ja(post.get("bestondVoorRecht")), bedrag(post.get("urenPerMaand")));
            case "ziekengeld-of-doorbetaald-loon" -> ziekengeld(post);
            case "overige-uitkering" -> overigeUitkering(post);
            default -> throw new IllegalArgumentException("unknown kind of income");
        };
    }

    private static Inkomen loon(JsonNode post) {
        YearMonth van = maand(verplicht(post, "van"));
        YearMonth totEnMet = maand(verplicht(post, "totEnMet"));
        Bijzonderheden bijzonderheden = bijzonderheden(post);
        if (post.has("perMaand")) {
            return new Inkomen.Maandloon(van, totEnMet, bedrag(post.get("perMaand")), bijzonderheden);
        }
        if (post.has("brutoloonPerMaand")) {
            JsonNode percentage = post.get("vakantiebijslagPercentage");
            return new Inkomen.Brutoloon(van, totEnMet, bedrag(post.get("brutoloonPerMaand")),
                    percentage != null ? bedrag(percentage) : post.path("vakantiebijslagInLoon").asBoolean(false) ? BigDecimal.ZERO : ACHT,
                    post.has("vakantiebijslagUitbetaaldIn") ? post.get("vakantiebijslagUitbetaaldIn").intValue() : MEI, bijzonderheden);
        }
        if (post.has("maanden")) {
            List<Inkomen.Maandstrook> stroken = new ArrayList<>();
            for (JsonNode strook : post.get("maanden")) {
                stroken.add(new Inkomen.Maandstrook(maand(verplicht(strook, "maand")), loonstrook(strook)));
            }
            return new Inkomen.Maandstroken(van, List.copyOf(stroken), bijzonderheden);
        }
        List<Inkomen.Tijdvak> tijdvakken = new ArrayList<>();
        for (JsonNode strook : verplicht(post, "vierwekenperioden")) {
            tijdvakken.add(new Inkomen.Tijdvak(datum(verplicht(strook, "van")),
                    datum(verplicht(strook, "totEnMet")).plusDays(1), loonstrook(strook)));
        }
        return new Inkomen.Vierwekenloon(van, List.copyOf(tijdvakken), bijzonderheden);
    }

    private static Bijzonderheden bijzonderheden(JsonNode post) {
        BigDecimal loonwaarde = bedrag(post.get("loonwaardePercentage"));
        return new Bijzonderheden(ja(post.get("bestondVoorRecht")), ja(post.get("vakantiebijslagInLoon")),
                loonwaarde == null ? null : loonwaarde.movePointLeft(2));
    }

    private static Loonstrook loonstrook(JsonNode strook) {
        return new Loonstrook(bedrag(verplicht(strook, "svLoon")),
                bedragOfNul(strook.get("vakantiebijslagUitbetaald")),
                bedragOfNul(strook.get("vakantiebijslagOpgebouwd")),
                bedragOfNul(strook.get("arbeidsvoorwaardenbedragUitbetaald")),
                bedragOfNul(strook.get("arbeidsvoorwaardenbedragOpgebouwd")));
    }

    private static Inkomen ziekengeld(JsonNode post) {
        boolean honderdProcent = ja(post.get("honderdProcent"));
        BigDecimal voorafgaand = honderdProcent
                ? bedragOfNul(post.get("voorafgaandInkomenPerMaand"))
                : bedrag(verplicht(post, "voorafgaandInkomenPerMaand"));
        return new Inkomen.Ziekengeld(maand(verplicht(post, "van")), maand(verplicht(post, "totEnMet")),
                bedrag(verplicht(post, "perMaand")), voorafgaand, honderdProcent);
    }

    private static Inkomen overigeUitkering(JsonNode post) {
        boolean pensioen = tekst(verplicht(post, "aard")).equals("pensioen-uit-dienstbetrekking");
        boolean bestond = ja(post.get("bestondVoorRecht"));
        BigDecimal voorafgaand = pensioen && !bestond ? bedrag(verplicht(post, "voorafgaandInkomenPerMaand")) : null;
        return new Inkomen.OverigeUitkering(maand(verplicht(post, "van")), maand(verplicht(post, "totEnMet")),
                bedrag(verplicht(post, "perMaand")), pensioen, bestond, voorafgaand);
    }

    static Verrekening verrekening(JsonNode verrekening, YearMonth van, YearMonth totEnMet) {
        if (!verrekening.has("wijze") || !tekst(verrekening.get("wijze")).equals("voorschot")) {
            return null;
        }
        List<Inkomen> schatting = new ArrayList<>();
        if (verrekening.has("geschatInkomen")) {
            for (JsonNode post : verrekening.get("geschatInkomen")) {
                YearMonth maand = maand(verplicht(post, "maand"));
                schatting.add(new Inkomen.Maandloon(maand, maand, bedrag(verplicht(post, "bedrag")), Bijzonderheden.GEEN));
            }
        } else {
            schatting.add(new Inkomen.Maandloon(van, totEnMet,
                    bedrag(verplicht(verrekening, "geschatInkomenPerMaand")), Bijzonderheden.GEEN));
        }
        return new Verrekening(verplicht(verrekening, "cyclusMaanden").intValue(),
                maand(verplicht(verrekening, "cyclusStart")), List.copyOf(schatting));
    }

    static Keuzes keuzes(JsonNode keuzes) {
        return new Keuzes(is(keuzes, "gebrokenMaand", "letterlijk"),
                is(keuzes, "hulpbehoevendheidMetInkomen", "verhogen-voor-aftrek"),
                is(keuzes, "eindeBovenVijfenzestig", "letterlijk"),
                is(keuzes, "dagloonNaastWwZw", "ongemaximeerd"),
                is(keuzes, "inkomenGebrokenWwMaand", "hele-inkomen"),
                is(keuzes, "eersteWwMaand", "hele-maand"),
                is(keuzes, "halveMaatregelMetInkomen", "helft-van-uitkering"),
                is(keuzes, "overigeUitkeringBijWajong", "telt-niet-mee"),
                is(keuzes, "ikbWajongToeslagenwet", "acht-procent-eraf"),
                is(keuzes, "winstBegonnenInJaar", "werkdagen"),
                is(keuzes, "vrijlatingToeslagenwet", "hele-inkomen"));
    }

    private static boolean is(JsonNode keuzes, String sleutel, String waarde) {
        return keuzes.has(sleutel) && tekst(keuzes.get(sleutel)).equals(waarde);
    }

    static JsonNode verplicht(JsonNode knoop, String naam) {
        JsonNode waarde = knoop.get(naam);
        if (waarde == null) {
            throw new IllegalArgumentException("missing: " + naam);
        }
        return waarde;
    }

    static String tekst(JsonNode waarde) {
        return waarde.stringValue();
    }

    static boolean ja(JsonNode waarde) {
        return waarde != null && waarde.booleanValue();
    }

    static BigDecimal bedrag(JsonNode waarde) {
        return waarde == null ? null : new BigDecimal(tekst(waarde));
    }

    static BigDecimal bedragOfNul(JsonNode waarde) {
        return waarde == null ? BigDecimal.ZERO : bedrag(waarde);
    }

    static BigDecimal getal(JsonNode waarde) {
        return waarde == null ? BigDecimal.ZERO : waarde.decimalValue();
    }

    static LocalDate datum(JsonNode waarde) {
        return waarde == null ? null : LocalDate.parse(tekst(waarde));
    }

    static YearMonth maand(JsonNode waarde) {
        return YearMonth.parse(tekst(waarde));
    }
}
