package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.samenloop.MeetellendeUitkering;
import nl.uitkomst.samenloop.Uitkeringsmaand;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.EindeRecht;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Hulpbehoevendheid;
import nl.uitkomst.verzoek.Regime;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.wajong.Garantiebedrag;
import nl.uitkomst.wajong.Garantiedeel;
import nl.uitkomst.wajong.Garantiemaand;
import nl.uitkomst.wajong.Garantieopgave;
import nl.uitkomst.wajong.Garantiestand;
import nl.uitkomst.wajong.Grondslag;
import nl.uitkomst.wajong.Grondslagopgave;
import nl.uitkomst.wajong.Wajongbedrag;
import nl.uitkomst.wajong.Wajongdeel;
import nl.uitkomst.wajong.Wajongvraag;
import nl.uitkomst.wajong.Werkmaand;

/**
 * One right to Wajong, month by month, with the benefits beside it counted as income and with the garantiebedrag. It lays facts before
 * the rules in the order in which they rest on each other, and draws no conclusion of its own.
 */
final class Wajongrecht {

    private static final Maand GARANTIE_VERVALT_VANAF = Maand.van(2023, 1);

    private final Omgeving omgeving;
    private final Recht recht;
    private final Maandsommen sommen = new Maandsommen();
    private final List<EindeRecht> einden = new ArrayList<>();
    private final Map<Integer, TreeMap<Maand, Grondslag>> grondslagen = new HashMap<>();
    private final TreeMap<Maand, Garantiebedrag> garanties = new TreeMap<>();
    private final Map<Doel, Map<Maand, Maandinkomen>> inkomens = new EnumMap<>(Doel.class);
    private final Map<Doel, Map<Maand, List<Wajongbedrag>>> formules = new EnumMap<>(Doel.class);

    Wajongrecht(Omgeving omgeving, Recht recht) {
        this.omgeving = omgeving;
        this.recht = recht;
        for (Doel doel : omgeving.doelen()) {
            inkomens.put(doel, new HashMap<>());
            formules.put(doel, new LinkedHashMap<>());
        }
    }

    private Uitkering opgave() {
        return recht.opgave();
    }

    private Regime regime() {
        return opgave().regime().of(null);
    }

    /** Null where it is unknown; the Wajong 2015 exists for people without it only. */
    private Boolean arbeidsvermogen() {
        if (opgave().duurzaamGeenArbeidsvermogen().bekend()) {
            return !opgave().duurzaamGeenArbeidsvermogen().waarde();
        }
        return regime() == Regime.WAJONG2015 ? Boolean.FALSE : null;
    }

    /** A right under one of the old regimes makes somebody 21 or older in every month that can be computed (Wajong 2:15, 3:6). */
    boolean leeftijdBekend() {
        return omgeving.verzoek().persoon().geboortedatum().bekend() || regime() == Regime.OWAJONG || regime() == Regime.WAJONG2010;
    }

    private boolean metGarantie() {
        return opgave().garantiebedragPerMaand().bekend();
    }

    // ── what is known before any month ──────────────────────────────────────────────────────

    List<Object> eersteFeiten() {
        List<Object> feiten = new ArrayList<>();
        omgeving.geboren(recht, feiten);
        Periode nodig = new Periode(recht.eersteMaand(), omgeving.periode().totEnMet());
        if (leeftijdBekend()) {
            for (int leeftijd : Leeftijd.in(nodig.dagen(), omgeving.verzoek().persoon().geboortedatum())) {
                for (Maand vanaf : Lonen.halfjaren(nodig)) {
                    feiten.add(new Grondslagopgave(recht, vanaf, leeftijd, omgeving.lonen().bedrag("minimumloon-" + leeftijd, vanaf), regime()));
                }
            }
        } else {
            feiten.add(new Wajongvraag(Wajongvraag.Soort.GEBOORTEDATUM, omgeving.verzoek().persoon().geboortedatum().pad()));
        }
        if (arbeidsvermogen() == null) {
            feiten.add(new Wajongvraag(Wajongvraag.Soort.ARBEIDSVERMOGEN, opgave().duurzaamGeenArbeidsvermogen().pad()));
        }
        garantie(nodig, feiten);
        return feiten;
    }

    private void garantie(Periode nodig, List<Object> feiten) {
        if (metGarantie() && !opgave().garantiebedragPeildatum().bekend()) {
            feiten.add(new Wajongvraag(Wajongvraag.Soort.GARANTIEBEDRAG_PEILDATUM, opgave().garantiebedragPeildatum().pad()));
        } else if (metGarantie()) {
            Bedrag toen = omgeving.lonen().bedrag("minimumloon-21", Maand.van(opgave().garantiebedragPeildatum().waarde()));
            for (Maand vanaf : Lonen.halfjaren(nodig)) {
                feiten.add(new Garantieopgave(recht, vanaf, opgave().garantiebedragPerMaand().waarde(),
                        omgeving.lonen().bedrag("minimumloon-21", vanaf).gedeeldDoor(toen)));
            }
        }
    }

    void onthoud(List<Conclusie> conclusies) {
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof EindeRecht einde && einde.recht() == recht) {
                einden.add(einde);
            } else if (conclusie instanceof Grondslag grondslag && grondslag.opgave().recht() == recht) {
                grondslagen.computeIfAbsent(grondslag.opgave().leeftijd(), geen -> new TreeMap<>()).put(grondslag.opgave().vanaf(), grondslag);
            } else if (conclusie instanceof Garantiebedrag garantie && garantie.opgave().recht() == recht) {
                garanties.put(garantie.opgave().vanaf(), garantie);
            } else if (conclusie instanceof Wajongbedrag bedrag && bedrag.deel().recht() == recht.nummer()) {
                formules.get(bedrag.deel().doel()).computeIfAbsent(bedrag.maand(), geen -> new ArrayList<>()).add(bedrag);
            }
        }
        sommen.onthoud(conclusies);
    }

    // ── months ──────────────────────────────────────────────────────────────────────────────

    /** @param andere the benefits of the request that count as income for the Wajong */
    void reken(Sessie sessie, List<Uitkeringsmaanden> andere) {
        samenloop(sessie, andere);
        List<Object> feiten = new ArrayList<>();
        for (Doel doel : omgeving.doelen()) {
            Maandreeksen reeksen = new Maandreeksen(opgave(), sommen, feiten);
            omgeving.periode().maanden().forEach(maand -> maand(doel, maand, feiten, reeksen));
            reeksen.sluit();
        }
        onthoud(sessie.ronde(feiten));
        sessie.ronde(werkmaanden());
        if (metGarantie() && opgave().garantiebedragPeildatum().bekend()) {
            onthoud(sessie.ronde(garantiefeiten()));
        }
    }

    private void samenloop(Sessie sessie, List<Uitkeringsmaanden> andere) {
        List<Object> feiten = new ArrayList<>();
        for (Doel doel : omgeving.doelen()) {
            for (Maand maand : omgeving.periode().maanden()) {
                Maandinkomen inkomen = omgeving.inkomen(Inkomenswet.WAJONG, doel, maand);
                for (Uitkeringsmaanden ander : andere) {
                    if (ander.teltMee(doel, maand)) {
                        Uitkeringsmaand uitkering = ander.maand(Inkomenswet.WAJONG, doel, maand);
                        if (uitkering == null) {
                            inkomen = Maandinkomen.onbekend(doel, maand, inkomen.delen());
                        } else {
                            feiten.add(uitkering);
                        }
                    }
                }
                inkomens.get(doel).put(maand, inkomen);
            }
        }
        for (Conclusie conclusie : sessie.ronde(feiten)) {
            if (conclusie instanceof MeetellendeUitkering telt) {
                Map<Maand, Maandinkomen> perMaand = inkomens.get(telt.uitkering().doel());
                Maandinkomen eerder = perMaand.get(telt.uitkering().maand());
                if (eerder.bekend()) {
                    Bedrag aftrek = eerder.aftrek().plus(telt.bedrag());
                    perMaand.put(eerder.maand(), eerder.metSamenloop(aftrek, aftrek, telt));
                }
            }
        }
    }

    /** The months that can lead to a new assessment because of work; only where the maatmaninkomen is known. */
    private List<Object> werkmaanden() {
        if (!opgave().maatmaninkomenPerMaand().bekend()) {
            return List.of();
        }
        List<Object> feiten = new ArrayList<>();
        Bedrag maatman = opgave().maatmaninkomenPerMaand().waarde();
        boolean oproep = regime() == Regime.WAJONG2010 && Boolean.FALSE.equals(arbeidsvermogen());
        LocalDate sinds = opgave().gewerktSinds().of(null);
        boolean vorige = false;
        for (Maand maand : new Periode(recht.eersteMaand(), omgeving.periode().totEnMet()).maanden()) {
            Maandinkomen inkomen = inkomens.get(Doel.RECHT).get(maand);
            boolean bekend = inkomen.bekend() && (einde() == null || maand.eersteDag().isBefore(einde().dag()));
            if (bekend && oproep) {
                feiten.add(new Werkmaand(recht, Werkmaand.Grens.OPROEP, inkomen, maatman, sinds, false, false, !vorige));
            }
            if (bekend && sinds != null) {
                feiten.add(new Werkmaand(recht, Werkmaand.Grens.VIJF_JAAR, inkomen, maatman, sinds, opgave().gebruiktVoorziening().of(false),
                        opgave().werktInWsw().of(false), false));
            }
            vorige = bekend;
        }
        return feiten;
    }

    private EindeRecht einde() {
        EindeRecht eerste = null;
        for (EindeRecht einde : einden) {
            if (eerste == null || einde.dag().isBefore(eerste.dag())) {
                eerste = einde;
            }
        }
        return eerste;
    }

    private void maand(Doel doel, Maand maand, List<Object> feiten, Maandreeksen reeksen) {
        LocalDate van = recht.ingang().isAfter(maand.eersteDag()) ? recht.ingang() : maand.eersteDag();
        LocalDate totEnMet = einde() != null && !einde().dag().isAfter(maand.laatsteDag()) ? einde().dag().minusDays(1) : maand.laatsteDag();
        if (totEnMet.isBefore(van)) {
            return;
        }
        Tijdvak span = new Tijdvak(van, totEnMet);
        List<Tijdvak> stukken = Maandsommen.stukken(span, Leeftijd.verjaardagen(geboren()));
        if (stukken.size() == 1 && stukken.get(0).equals(maand.dagen())) {
            reeksen.neemOp(feit(doel, maand, span, span), Rechtmaand.Soort.WAJONG);
            return;
        }
        List<Deel> delen = new ArrayList<>();
        for (Tijdvak stuk : stukken) {
            Wajongdeel feit = feit(doel, maand, stuk, span);
            delen.add(feit.deel());
            feiten.add(feit);
        }
        if (!delen.isEmpty()) {
            sommen.voegToe(Groep.van(opgave(), doel, maand, Rechtmaand.Soort.WAJONG, delen));
        }
    }

    /** @param span the days of the month with right */
    private Wajongdeel feit(Doel doel, Maand maand, Tijdvak stuk, Tijdvak span) {
        Deel deel = new Deel(opgave().nummer(), opgave().soort().waarde(), doel, maand, stuk, stuk.werkdagen(), span.werkdagen(),
                maand.dagen().werkdagen(), omgeving.verzoek().keuzes().gebrokenMaand());
        return new Wajongdeel(deel, regime(), arbeidsvermogen(), leeftijdBekend() ? grondslag(maand, Leeftijd.op(stuk.van(), geboren())) : null,
                inkomens.get(doel).get(maand), opgave().hulpbehoevendheid().of(Hulpbehoevendheid.GEEN), metGarantie());
    }

    private Gegeven<LocalDate> geboren() {
        return omgeving.verzoek().persoon().geboortedatum();
    }

    private Grondslag grondslag(Maand maand, int leeftijd) {
        return grondslagen.get(leeftijd).floorEntry(maand).getValue();
    }

    private List<Object> garantiefeiten() {
        List<Object> feiten = new ArrayList<>();
        for (Doel doel : omgeving.doelen()) {
            feiten.add(new Garantiestand(recht, doel, recht.eersteMaand(), opgave().garantiebedragTeller().of(0), false, null));
            formules.get(doel).forEach((maand, bedragen) -> {
                List<Garantiedeel> delen = bedragen.stream().map(bedrag -> new Garantiedeel(bedrag, garanties.floorEntry(maand).getValue())).toList();
                feiten.addAll(delen);
                feiten.add(new Garantiemaand(recht.nummer(), doel, maand, delen, GARANTIE_VERVALT_VANAF));
            });
        }
        return feiten;
    }

    Maandsommen sommen() {
        return sommen;
    }

    // ── the answer ──────────────────────────────────────────────────────────────────────────

    List<Rechtmaand> rechtmaanden() {
        return sommen.groepen().stream()
                .map(groep -> Rechtmaand.van(groep, sommen, null, inkomens.get(groep.doel()).get(groep.maand()).aftrek())).toList();
    }

    Levensloop levensloop() {
        return new Levensloop(opgave(), opgave().ingangsdatum().of(null), einde() == null ? null : einde().dag(), einde());
    }

    Recht recht() {
        return recht;
    }

    /** The grondslag of a month, by weekdays where a birthday falls in it; in euro. Null where it is unknown, or the right has not begun. */
    Bedrag grondslagVan(Maand maand) {
        if (!leeftijdBekend() || maand.isVoor(recht.eersteMaand())) {
            return null;
        }
        return Maandsommen.stukken(maand.dagen(), Leeftijd.verjaardagen(geboren())).stream()
                .map(stuk -> grondslag(maand, Leeftijd.op(stuk.van(), geboren())).bedrag().maal(Factor.verhouding(stuk.werkdagen(), maand.dagen().werkdagen())))
                .reduce(Bedrag.NUL, Bedrag::plus);
    }
}
