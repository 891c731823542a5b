package nl.uitkomst.antwoord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.inkomen.AndereUitkering;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.Inkomensfeit;
import nl.uitkomst.inkomen.Loonstrook;
import nl.uitkomst.inkomen.OpgegevenLoon;
import nl.uitkomst.inkomen.Vakantiegeldmaand;
import nl.uitkomst.inkomen.Vierwekenloon;
import nl.uitkomst.inkomen.Winst;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.normen.Zekerheid;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.samenloop.MeetellendeUitkering;
import nl.uitkomst.samenloop.Wiasamenloopinkomen;
import nl.uitkomst.toeslagenwet.Vrijlatingsgrenzen;
import nl.uitkomst.uitkering.EindeRecht;
import nl.uitkomst.uitkering.Maandbedrag;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Keuzes;
import nl.uitkomst.verzoek.Maatregel;
import nl.uitkomst.verzoek.Regime;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.wajong.NaGarantie;
import nl.uitkomst.wia.Grensbedrag;
import nl.uitkomst.wia.Verdienmaand;
import nl.uitkomst.ww.EindeWw;
import nl.uitkomst.ww.Wwbedrag;
import nl.uitkomst.ww.Wwinkomen;

/** What an answer takes for granted: readings of open points, and facts that were assumed. */
final class Aannames {

    private static final int EERSTE_HELE_MAAND = 2;
    private static final int LAATSTE_HELE_MAAND = 7;

    private final Bevindingen bevindingen;
    private final Resultaat resultaat;
    private final Stappen stappen;
    private final Regelset regelset;
    private final Teksten teksten;
    private final Keuzes keuzes;
    private final List<Aanname> aannames = new ArrayList<>();

    Aannames(Bevindingen bevindingen, Stappen stappen, Regelset regelset, Teksten teksten) {
        this.bevindingen = bevindingen;
        this.resultaat = bevindingen.resultaat();
        this.stappen = stappen;
        this.regelset = regelset;
        this.teksten = teksten;
        this.keuzes = resultaat.verzoek().keuzes();
    }

    List<Aanname> alle(NietGevraagd nietGevraagd) {
        if (!resultaat.heeftRechten()) {
            return List.of();
        }
        algemeen();
        nietGevraagd.gegevens().forEach((gegeven, regel) -> maaktGeenVerschil(gegeven, regel, nietGevraagd.antwoorden().get(gegeven.pad())));
        if (resultaat.verloop() != null) {
            wia();
        }
        inkomen();
        if (bevindingen.heeft(SoortUitkering.WW)) {
            ww();
        }
        if (bevindingen.heeft(SoortUitkering.ZW)) {
            zw();
        }
        if (bevindingen.heeft(SoortUitkering.WAJONG)) {
            wajong();
        }
        samenloop();
        lezing(bevindingen.concludeert(Vrijlatingsgrenzen.class, grenzen -> grenzen.werk().compareTo(grenzen.vijfProcent()) > 0),
                "vrijlating-toeslagenwet", "vrijlatingToeslagenwet", keuzes.vrijlatingToeslagenwet(), "TW", "7", "1", "b");
        return List.copyOf(aannames);
    }

    /** What is taken for granted of incomes, where no right is computed. */
    List<Aanname> overInkomen() {
        regelsEerderToegepast();
        inkomen();
        loonNaWerkloosheid();
        werkNaZiekte();
        overigeUitkeringBijWajong();
        pensioenBijWajongOfToeslag();
        return List.copyOf(aannames);
    }

    // ── everywhere ──────────────────────────────────────────────────────────────────────────

    private void algemeen() {
        als(bevindingen.heeftBedrag(deel -> true) || bevindingen.heeftBandbreedte(), "afronding-per-maand", "AIB", "4:1", "1");
        als(bevindingen.heeftBedrag(deel -> deel.recht().isNul() && deel.verrekendInkomen() != null && deel.verrekendInkomen().isPositief()
                && !"geen".equals(deel.fase())), "nul-als-ondergrens", "AIB", "4:1", "1");
        boolean onbekend = !resultaat.verzoek().persoon().geboortedatum().bekend();
        als(onbekend, "geboortedatum-onbekend", "AOW", "7a");
        als(aowOnzeker(), "aow-leeftijd-niet-vastgesteld", "AOW", "7a");
        als(bevindingen.heeftBedrag(deel -> "voorlopig".equals(deel.zekerheid())), "bedragen-na-laatste-bekende", "WML", "14");
        onzekereBedragen();
        regelsEerderToegepast();
        boolean gebroken = Bevindingen.een(resultaat.rechtmaanden(), recht -> Bevindingen.een(recht.delen(), Aannames::gebroken));
        lezing(gebroken && bevindingen.wia(), "gebroken-maand", "gebrokenMaand", keuzes.gebrokenMaand(), "WIA", "13", "4", "b");
        lezing(gebroken && !bevindingen.wia(), "gebroken-maand", "gebrokenMaand", keuzes.gebrokenMaand(), "AIB", "4:1", "1", "b");
    }

    private static boolean gebroken(Maandbedrag bedrag) {
        return bedrag.deel().gebroken() && (bedrag.deel().wia() || bedrag.deel().wajong());
    }

    private void maaktGeenVerschil(Ontbreekt gegeven, Regel regel, Object antwoord) {
        String vraag = Antwoordbouwer.ontbrekend(gegeven, regel, null, teksten).vraag();
        Map<String, String> waarden = Map.of("vraag", Objects.toString(vraag, gegeven.pad()));
        aannames.add(new Aanname("maakt-geen-verschil", teksten.tekst(Teksten.Soort.AANNAME, "maakt-geen-verschil", "tekst", waarden), null,
                antwoord instanceof Code code ? code.code() : antwoord.toString(), List.of(), regel.bron()));
    }

    private boolean aowOnzeker() {
        Gegeven<LocalDate> geboren = resultaat.verzoek().persoon().geboortedatum();
        var tabel = regelset.normen().aowTabel();
        return geboren.bekend() && !tabel.dag(geboren.waarde()).isAfter(resultaat.periode().totEnMet().laatsteDag())
                && (!tabel.isVastgesteld(geboren.waarde()) || tabel.rij(geboren.waarde()).zekerheid() != Zekerheid.hoog);
    }

    private void onzekereBedragen() {
        Map<String, Bron> gebruikt = new TreeMap<>();
        resultaat.lonen().gebruikt().stream().filter(norm -> norm.waarde().zekerheid() != Zekerheid.hoog).forEach(norm -> {
            var plaats = regelset.normen().reeks(norm.code()).bron();
            gebruikt.put(norm.code() + "@" + norm.waarde().vanaf(), Bron.van(plaats.wet(), plaats.artikel(), plaats.lid()));
        });
        gebruikt.forEach((sleutel, bron) -> {
            String code = sleutel.substring(0, sleutel.indexOf('@'));
            String naam = regelset.normen().reeks(code).naam();
            aanname("bedrag-niet-zeker", Map.of("norm", naam, "vanaf", sleutel.substring(sleutel.indexOf('@') + 1)), bron);
        });
    }

    /** A rule that is newer than the month it is used for: the law of before is not modelled, and the answer says so. */
    private void regelsEerderToegepast() {
        Map<String, Gevolgtrekking> perRegel = new TreeMap<>();
        for (Gevolgtrekking stap : stappen.ongeordend()) {
            if (stap.onderwerp().maand().eindigtVoor(stap.regel().geldigVanaf())) {
                perRegel.putIfAbsent(stap.regel().id(), stap);
            }
        }
        perRegel.values().forEach(stap -> aanname("regel-eerder-toegepast",
                Map.of("regel", stap.regel().zin(), "vanaf", stap.regel().geldigVanaf().toString()), stap.regel().bron()));
    }

    // ── by statute ──────────────────────────────────────────────────────────────────────────

    private void wia() {
        Uitkering opgave = resultaat.wia();
        boolean jaarregel = bevindingen.concludeert(Grensbedrag.class, grens -> grens.soort() == Verdienmaand.Soort.WGA)
                || bevindingen.concludeert(EindeRecht.class, einde -> einde.reden() == EindeRecht.Reden.JAAR_BOVEN_65);
        boolean letterlijk = keuzes.eindeBovenVijfenzestig() == Keuzes.EindeBovenVijfenzestig.LETTERLIJK;
        lezing(resultaat.verloop().isWga() && (jaarregel || letterlijk), "einde-boven-65", "eindeBovenVijfenzestig", keuzes.eindeBovenVijfenzestig(),
                "WIA", "56", "3");
        als(jaarregel, "maatman-niet-geindexeerd", "SB", "8");
        als(jaarregel && !letterlijk, "jaar-telt-vanaf-bekende-maand", "WIA", "56", "3");
        lezing(verhoogd() && bevindingen.heeftBedrag(deel -> deel.verrekendInkomen().isPositief()),
                "hulpbehoevendheid-met-inkomen", "hulpbehoevendheidMetInkomen", keuzes.hulpbehoevendheidMetInkomen(),
                "WIA", resultaat.verloop().isWga() ? "63" : "53");
        als(wijzigingMiddenInMaand(), "twee-kalendermaanden", "WIA", "61", "7");
        als(opgave.arbeidsverleden().bekend() && !(opgave.ontvangenWwMaanden().bekend() && opgave.voorafgaandeIvaMaanden().bekend()),
                "geen-ww-of-iva-vooraf", "WIA", "59");
        als(bevindingen.concludeert(Grensbedrag.class, grens -> grens.verdienmaand().vrijgesteld()), "iva-oproep-vrijstelling", "WIA", "52", "3");
    }

    /** Some amount was raised for need of help. */
    private boolean verhoogd() {
        return bevindingen.heeftDeel(deel -> Bevindingen.een(deel.gronden(), regel -> regel.startsWith("wia-53") || regel.startsWith("wia-63")));
    }

    private boolean wijzigingMiddenInMaand() {
        return resultaat.verloop().indelingen().stream().skip(1).anyMatch(ingedeeld -> ingedeeld.feit().vanaf().getDayOfMonth() != 1);
    }

    private void inkomen() {
        als(bevindingen.telt(OpgegevenLoon.class, OpgegevenLoon::teltMee), "inkomen-als-opgegeven", "AIB", "3:2", "1");
        als(bevindingen.voorschot(), "inkomen-per-maand-niet-gemiddeld", "AIB", "4:1", "6");
        als(bevindingen.telt(Winst.class, winst -> voorWia(winst) && !winst.opgave().bestondVoorRecht().bekend()),
                "winst-begonnen-na-recht", "AIB", "3:2", "5");
        als(bevindingen.telt(AndereUitkering.class, ander -> ander.wet() == Inkomenswet.WIA && !ander.opgave().voorafgaandInkomenPerMaand().bekend()
                && ander.voorafgaandBekend()), "pensioen-inkomen-van-ervoor", "AIB", "3:3", "2", "c");
        lezing(bevindingen.telt(Winst.class, winst -> zonderVakantiebijslag(winst) && winst.opgave().gestartOp().bekend()),
                "winst-begonnen-in-jaar", "winstBegonnenInJaar", keuzes.winstBegonnenInJaar(), "AIB", "4:1", "5");
        lezing(keuzebudget(), "keuzebudget-wajong-toeslagenwet", "ikbWajongToeslagenwet", keuzes.ikbWajongToeslagenwet(), "AIB", "2:5", "3");
        als(bevindingen.telt(Vakantiegeldmaand.class), "vakantiegeld-over-bekende-maanden", "AIB", "4:1", "10");
    }

    private static boolean voorWia(Inkomensfeit feit) {
        return feit.wet() == Inkomenswet.WIA;
    }

    private static boolean zonderVakantiebijslag(Inkomensfeit feit) {
        return feit.wet() == Inkomenswet.WAJONG || feit.wet() == Inkomenswet.TOESLAGENWET;
    }

    private boolean keuzebudget() {
        return bevindingen.telt(Loonstrook.class, strook -> zonderVakantiebijslag(strook) && strook.keuzebudget())
                || bevindingen.concludeert(Vierwekenloon.class, loon -> loon.strook().keuzebudget()
                        && (loon.strook().wet() == Inkomenswet.WAJONG || loon.strook().wet() == Inkomenswet.TOESLAGENWET));
    }

    private void ww() {
        boolean eersteWeek = bevindingen.rechten().filter(recht -> recht.soort().waarde() == SoortUitkering.WW).map(recht -> recht.ingangsdatum().waarde())
                .anyMatch(dag -> dag.getDayOfMonth() >= EERSTE_HELE_MAAND && dag.getDayOfMonth() <= LAATSTE_HELE_MAAND
                        && resultaat.periode().dagen().bevat(dag));
        lezing(eersteWeek, "eerste-ww-maand", "eersteWwMaand", keuzes.eersteWwMaand(), "WW", "1b", "3");
        lezing(bevindingen.concludeert(Wwinkomen.class, inkomen -> inkomen.maand().gebroken() && inkomen.maand().inkomen().aftrek().isPositief()),
                "inkomen-gebroken-ww-maand", "inkomenGebrokenWwMaand", keuzes.inkomenGebrokenWwMaand(), "WW", "1b", "4", "b");
        lezing(bevindingen.concludeert(Wwbedrag.class, bedrag -> bedrag.ww().maatregel() == Maatregel.HALF_GEWEIGERD && bedrag.ww().inkomen().isPositief()),
                "halve-maatregel-met-inkomen", "halveMaatregelMetInkomen", keuzes.halveMaatregelMetInkomen(), "WW", "27", "11");
        als(bevindingen.concludeert(EindeWw.class, einde -> einde.onderbrekingen() > 0), "ww-einde-schuift-op", "WW", "43");
        loonNaWerkloosheid();
    }

    private void loonNaWerkloosheid() {
        als(bevindingen.teltLoonVanOnbekendBegin(Inkomenswet.WW), "loon-begonnen-na-werkloosheid", "AIB", "3:5", "3");
    }

    private void werkNaZiekte() {
        als(bevindingen.teltLoonVanOnbekendBegin(Inkomenswet.ZW)
                || bevindingen.telt(Winst.class, winst -> winst.wet() == Inkomenswet.ZW && !winst.opgave().bestondVoorRecht().bekend()),
                "werk-begonnen-na-ziekte", "AIB", "3:2", "4", "b");
    }

    private void zw() {
        als(true, "zw-in-hoofdlijnen", "ZW", "29", "7");
        als(bevindingen.heeft(SoortUitkering.WW), "zw-eerste-ziektedag", "ZW", "29", "2", "d");
        werkNaZiekte();
    }

    private void wajong() {
        Uitkering opgave = bevindingen.recht(SoortUitkering.WAJONG);
        boolean oud = opgave.regime().of(null) == Regime.OWAJONG || opgave.regime().of(null) == Regime.WAJONG2010;
        als(oud && !resultaat.verzoek().persoon().geboortedatum().bekend(), "wajong-vanaf-21", "Wajong", "2:15");
        als(!opgave.regime().bekend(), "wajong-regime-niet-opgegeven", "Wajong", "2:40");
        als(opgave.garantiebedragPerMaand().bekend(), "garantiebedrag-index", "Wajong", "8:8", "7");
        als(bevindingen.concludeert(NaGarantie.class, na -> na.vervangt().bedrag().isNul() && na.bedrag().isPositief()),
                "garantiebedrag-zonder-plafond", "Wajong", "8:8", "4");
        overigeUitkeringBijWajong();
    }

    private void overigeUitkeringBijWajong() {
        lezing(bevindingen.telt(AndereUitkering.class, ander -> ander.wet() == Inkomenswet.WAJONG && ander.isAndere()),
                "overige-uitkering-bij-wajong", "overigeUitkeringBijWajong", keuzes.overigeUitkeringBijWajong(), "AIB", "3:6", "3", "a");
    }

    private void pensioenBijWajongOfToeslag() {
        als(bevindingen.telt(AndereUitkering.class, Aannames::pensioenZonderVakantiebijslag), "pensioen-bij-wajong-of-toeslag", "AIB", "3:6", "3", "c");
    }

    private void samenloop() {
        boolean tweeWw = bevindingen.heeft(SoortUitkering.WW)
                && bevindingen.rechten().filter(recht -> recht.soort().waarde() == SoortUitkering.WW).count() > 1;
        als(tweeWw && bevindingen.telt(AndereUitkering.class, ander -> ander.wet() == Inkomenswet.WW && ander.isPensioen() && ander.bedragBeslist()),
                "pensioen-bij-twee-ww", "AIB", "3:5", "4", "a");
        pensioenBijWajongOfToeslag();
        boolean nietAangevraagd = Bevindingen.een(resultaat.verzoek().uitkeringen().waarde(),
                recht -> recht.soort().of(null) == SoortUitkering.WW && !recht.aangevraagd().of(true));
        als(nietAangevraagd, "ww-niet-aangevraagd", "WW", "22", "1");
        als(bevindingen.concludeert(MeetellendeUitkering.class, telt -> telt.uitkering().voorWajong() && telt.uitkering().geweigerd()),
                "geweigerde-ww-telt-door", "AIB", "2:4", "3");
        boolean wiaSamen = bevindingen.concludeert(Wiasamenloopinkomen.class);
        als(wiaSamen, "loon-eerst-naar-andere-uitkering", "AIB", "3:2", bevindingen.heeft(SoortUitkering.WW) ? "14" : "8");
        lezing(wiaSamen, "dagloon-naast-ww-of-zw", "dagloonNaastWwZw", keuzes.dagloonNaastWwZw(), "AIB", "3:3", "5");
    }

    private static boolean pensioenZonderVakantiebijslag(AndereUitkering ander) {
        return ander.isPensioen() && (ander.wet() == Inkomenswet.WAJONG || ander.wet() == Inkomenswet.TOESLAGENWET);
    }

    // ── the list ────────────────────────────────────────────────────────────────────────────

    private void als(boolean geldt, String code, String... plaats) {
        if (geldt) {
            aanname(code, Map.of(), Bevindingen.bron(plaats));
        }
    }

    private void aanname(String code, Map<String, String> waarden, Bron bron) {
        aannames.add(new Aanname(code, teksten.tekst(Teksten.Soort.AANNAME, code, "tekst", waarden), null, null, List.of(), bron));
    }

    private <E extends Enum<E> & Keuzes.Lezing> void lezing(boolean geldt, String code, String sleutel, E gekozen, String... plaats) {
        if (geldt) {
            List<String> andere = Arrays.stream(gekozen.getDeclaringClass().getEnumConstants()).filter(lezing -> lezing != gekozen)
                    .map(Keuzes.Lezing::code).toList();
            String tekst = teksten.tekst(Teksten.Soort.AANNAME, code, "tekst", Map.of("lezing", gekozen.code()));
            aannames.add(new Aanname(code, tekst, sleutel, gekozen.code(), andere, Bevindingen.bron(plaats)));
        }
    }
}
