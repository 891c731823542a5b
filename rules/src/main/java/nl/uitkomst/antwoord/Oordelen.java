package nl.uitkomst.antwoord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.Oordeelspunt;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.uitkering.EindeRecht;
import nl.uitkomst.verzoek.Maatregel;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.wajong.Compensatiefactor;
import nl.uitkomst.wajong.Wajongoproep;
import nl.uitkomst.wajong.Werkmaand;
import nl.uitkomst.wia.Herleving;
import nl.uitkomst.wia.Klasse;

/** Where a person must judge, and what is refused. */
final class Oordelen {

    private static final Factor NUL = Factor.van(0);

    private final Bevindingen bevindingen;
    private final Resultaat resultaat;
    private final Teksten teksten;
    private final List<Oordeelspunt> punten = new ArrayList<>();

    Oordelen(Bevindingen bevindingen, Teksten teksten) {
        this.bevindingen = bevindingen;
        this.resultaat = bevindingen.resultaat();
        this.teksten = teksten;
    }

    // ── judgement ───────────────────────────────────────────────────────────────────────────

    /** @param nietGevraagd facts that nobody gave: a person does not judge what makes no difference */
    List<Oordeelspunt> oordeelspunten(NietGevraagd nietGevraagd) {
        if (resultaat.verloop() != null) {
            wia();
        }
        verwijtbaarheid();
        if (bevindingen.heeft(SoortUitkering.WAJONG)) {
            wajong(nietGevraagd);
        }
        return punten;
    }

    private void wia() {
        boolean onder35 = resultaat.verloop().indelingen().stream().skip(1).anyMatch(ingedeeld -> ingedeeld.klasse() == Klasse.MINDER_DAN_35);
        if (onder35) {
            boolean doorWerk = bevindingen.concludeert(EindeRecht.class, einde -> einde.reden() == EindeRecht.Reden.JAAR_BOVEN_65);
            oordeel("oorzaak-onder-35", "arbeidsdeskundige", doorWerk ? "door-werk" : "niet-door-werk", Bron.van("WIA", "56", "3"));
        }
        if (bevindingen.concludeert(Herleving.class, Herleving::opTijd)) {
            oordeel("herleving-oorzaak", "verzekeringsarts", null, Bron.van("WIA", "57", "1"));
        }
    }

    /** Since 2023 the labour expert who guides a Wajong client judges whether the unemployment is to be blamed on him. */
    private void verwijtbaarheid() {
        for (Uitkering ww : bevindingen.rechten().filter(recht -> recht.soort().waarde() == SoortUitkering.WW).toList()) {
            Maatregel maatregel = ww.maatregel().of(Maatregel.GEEN);
            if (maatregel != Maatregel.GEEN || bevindingen.heeft(SoortUitkering.WAJONG)) {
                oordeel("ww-verwijtbaarheid", bevindingen.heeft(SoortUitkering.WAJONG) ? "arbeidsdeskundige" : "uwv", maatregel.code(), Bron.van("WW", "24", "2"));
            }
        }
    }

    private void wajong(NietGevraagd nietGevraagd) {
        Uitkering wajong = bevindingen.recht(SoortUitkering.WAJONG);
        if (wajong.duurzaamGeenArbeidsvermogen().bekend() && !nietGevraagd.antwoorden().containsKey(wajong.duurzaamGeenArbeidsvermogen().pad())) {
            oordeel("arbeidsvermogen", "verzekeringsarts", wajong.duurzaamGeenArbeidsvermogen().waarde() ? "duurzaam-geen" : "arbeidsvermogen",
                    Bron.van("Wajong", "3:8a", null));
        }
        if (bevindingen.concludeert(Compensatiefactor.class, factor -> factor.factor().compareTo(NUL) < 0)) {
            oordeel("loonwaarde-onder-30", "arbeidsdeskundige", null, Bron.van("Wajong", "2:40", "2"));
        }
        if (bevindingen.concludeert(Wajongoproep.class, oproep -> oproep.reden() == Werkmaand.Grens.VIJF_JAAR)) {
            oordeel("einde-na-vijf-jaar-werken", "arbeidsdeskundige", null, Bron.van("Wajong", "2:16", null));
        }
    }

    private void oordeel(String code, String wie, String waarde, Bron bron) {
        punten.add(new Oordeelspunt(code, wie, teksten.tekst(Teksten.Soort.OORDEELSPUNT, code, "tekst", Map.of()), waarde, bron));
    }

    // ── refusal ─────────────────────────────────────────────────────────────────────────────

    List<NietTeBerekenen> nietBerekenbaar() {
        List<NietBerekenbaar> alle = new ArrayList<>(resultaat.nietBerekenbaar());
        bevindingen.van(Herleving.class).stream().filter(Herleving::opTijd).map(Herleving::beoordeling).forEach(beoordeling -> alle.add(beoordeling.laterOntstaan()
                ? new NietBerekenbaar("later-ontstaan", beoordeling.pad()) : new NietBerekenbaar("herleving", beoordeling.pad())));
        return alle.isEmpty() ? List.of() : alle.stream().distinct().map(deel -> new NietTeBerekenen(deel.code(),
                teksten.tekst(Teksten.Soort.NIET_BEREKENBAAR, deel.code(), "reden", Map.of()),
                teksten.tekst(Teksten.Soort.NIET_BEREKENBAAR, deel.code(), "doeDit", Map.of()), bron(deel.code()), deel.pad())).toList();
    }

    private static Bron bron(String code) {
        return switch (code) {
            case "wao-buiten" -> Bron.van("WAO", "44", null);
            case "waz-buiten" -> Bron.van("WAZ", "58", null);
            case "twee-wia-rechten" -> Bron.van("WIA", "43", null, "a");
            case "maanden-voor-2020", "peildatum-voor-2020", "samenloop-voor-2020" -> Bron.van("WML", "14", null);
            case "duur-voor-april-2019" -> Bron.van("WIA", "59", "2");
            case "herleving" -> Bron.van("WIA", "57", "1");
            case "later-ontstaan" -> Bron.van("WIA", "55", "1");
            case "ww-naast-iva" -> Bron.van("WW", "19", "1", "b");
            case "ww-naast-loongerelateerd" -> Bron.van("WW", "19", "12", "c");
            case "ww-naast-zw" -> Bron.van("WW", "19", "1", "a");
            case "wia-naast-twee-uitkeringen", "zw-naast-twee-ww-rechten" -> Bron.van("AIB", "3:2", "10");
            case "winst-naast-ww-zonder-uren" -> Bron.van("WW", "1b", "5");
            case "wajong-voor-2021" -> Bron.van("Wajong", "8:8", "1");
            case "wajong2015-met-arbeidsvermogen" -> Bron.van("Wajong", "1a:9", null, "a");
            case "hulpbehoevend-met-arbeidsvermogen" -> Bron.van("Wajong", "3:9", null);
            case "wajong2010-eigen-maatregel" -> Bron.van("Wajong", "2:67", null);
            case "toeslag-gebroken-maand" -> Bron.van("TW", "8", null);
            case "toeslag-bij-twee-uitkeringen" -> Bron.van("TW", "8a", "1");
            case "dwangsom-voor-oktober-2009" -> Bron.van("AWB", "4:17", "1");
            case "toeslag-zonder-uitkering" -> Bron.van("TW", "2", "1");
            case "schatting-voor-juli-2008" -> Bron.van("SB", "10", "1");
            case "schatting-alleen-wia" -> Bron.van("SB", "9a", "1");
            default -> null;
        };
    }
}
