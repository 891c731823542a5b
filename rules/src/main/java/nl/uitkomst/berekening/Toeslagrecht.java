package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.samenloop.MeetellendeUitkering;
import nl.uitkomst.samenloop.Uitkeringsmaand;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Termijn;
import nl.uitkomst.toeslagenwet.GeenToeslag;
import nl.uitkomst.toeslagenwet.Toeslagberekening;
import nl.uitkomst.toeslagenwet.Toeslaginkomen;
import nl.uitkomst.toeslagenwet.Toeslagmaand;
import nl.uitkomst.toeslagenwet.Toeslagvraag;
import nl.uitkomst.toeslagenwet.Vrijlatingstermijn;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Keuzes.GebrokenMaand;
import nl.uitkomst.verzoek.Maatregel;
import nl.uitkomst.verzoek.Persoon.Huishouden;
import nl.uitkomst.verzoek.SoortHuishouden;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;

/**
 * One right to a supplement beside one benefit, month by month. It lays facts before the rules, and chooses which unknown facts are
 * worth asking for; it sets no amount of its own.
 */
final class Toeslagrecht {

    private static final Factor HONDERD_OP_108 = Factor.verhouding(100, 108);
    private static final int JAREN_57 = 57;
    private static final int HALF_JAAR = 6;
    /** A partner born later makes the child decide (TW 3); only used to know what to ask. */
    private static final LocalDate LAATSTE_GEBOORTEDAG = LocalDate.of(1971, 12, 31);

    private final Omgeving omgeving;
    private final Uitkering opgave;
    private final List<Uitkeringsmaanden> naast;
    private final Wajongrecht wajong;
    private final Huishouden huishouden;
    private final Maandsommen sommen = new Maandsommen();
    private final Map<Maand, List<Conclusie>> geen = new HashMap<>();
    private final Map<Maand, Toeslaginkomen> inkomens = new HashMap<>();
    private final List<Rechtmaand> zonder = new ArrayList<>();
    private final Set<Object> vragen = new LinkedHashSet<>();
    private boolean gebrokenMaand;

    /**
     * @param naast  the benefits beside it, at least one
     * @param wajong the Wajong among them; null where there is none
     */
    Toeslagrecht(Omgeving omgeving, Uitkering opgave, List<Uitkeringsmaanden> naast, Wajongrecht wajong) {
        this.omgeving = omgeving;
        this.opgave = opgave;
        this.naast = naast;
        this.wajong = wajong;
        this.huishouden = omgeving.verzoek().persoon().huishouden().of(Huishouden.onbekend());
    }

    // ── the right ───────────────────────────────────────────────────────────────────────────

    void reken(Sessie sessie) {
        Recht recht = new Recht(opgave, opgave.ingangsdatum().of(omgeving.periode().van().eersteDag()), omgeving.periode().van());
        List<Maand> maanden = omgeving.periode().maanden().stream().filter(maand -> !voorIngang(maand)).toList();
        List<Object> toets = new ArrayList<>();
        maanden.forEach(maand -> toets.add(new Toeslagmaand(recht, maand, huishouden, leeftijd(maand, maand.laatsteDag()), aowBereikt(maand),
                naast.stream().anyMatch(deel -> !deel.groepen(Doel.RECHT, maand).isEmpty()), maatregel())));
        for (Conclusie conclusie : sessie.ronde(toets)) {
            if (conclusie instanceof GeenToeslag reden) {
                geen.computeIfAbsent(reden.maand().maand(), leeg -> new ArrayList<>()).add(reden);
            }
        }
        Map<Maand, List<Uitkeringsmaand>> uitkeringen = new TreeMap<>();
        for (Maand maand : maanden) {
            if (geen.containsKey(maand)) {
                zonder.add(Rechtmaand.geen(opgave, Doel.RECHT, maand, maand.dagen(), Bedrag.NUL, geen.get(maand)));
            } else {
                List<Uitkeringsmaand> hier = metRecht(maand).stream().map(deel -> deel.maand(Inkomenswet.TOESLAGENWET, Doel.RECHT, maand)).toList();
                boolean gebroken = gebroken(maand);
                if (gebroken) {
                    vragenOverRecht(maand);
                }
                if (hier.contains(null) || gebroken) {
                    zonder.add(Rechtmaand.onbekend(opgave, Doel.RECHT, maand, maand.dagen()));
                } else {
                    uitkeringen.put(maand, hier);
                }
            }
        }
        Map<Maand, List<MeetellendeUitkering>> meetellend = new HashMap<>();
        for (Conclusie conclusie : sessie.ronde(uitkeringen.values().stream().flatMap(List::stream).toList())) {
            if (conclusie instanceof MeetellendeUitkering telt) {
                meetellend.computeIfAbsent(telt.uitkering().maand(), leeg -> new ArrayList<>()).add(telt);
            }
        }
        List<Object> feiten = new ArrayList<>();
        uitkeringen.keySet().forEach(maand -> berekening(maand, meetellend.getOrDefault(maand, List.of()), feiten));
        sommen.onthoud(onthoud(sessie.ronde(feiten)));
        sessie.ronde(List.copyOf(vragen));
    }

    private List<Conclusie> onthoud(List<Conclusie> conclusies) {
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof Toeslaginkomen inkomen) {
                inkomens.put(inkomen.berekening().deel().maand(), inkomen);
            }
        }
        return conclusies;
    }

    private List<Uitkeringsmaanden> metRecht(Maand maand) {
        return naast.stream().filter(deel -> !deel.groepen(Doel.RECHT, maand).isEmpty()).toList();
    }

    /** The measure on the one benefit beside it; of more than one, each counts as if not refused (TW 5 lid 3). */
    private Maatregel maatregel() {
        return naast.size() == 1 ? naast.get(0).opgave().maatregel().of(Maatregel.GEEN) : Maatregel.GEEN;
    }

    private boolean voorIngang(Maand maand) {
        return opgave.ingangsdatum().bekend() && opgave.ingangsdatum().waarde().isAfter(maand.laatsteDag());
    }

    private Gegeven<LocalDate> geboren() {
        return omgeving.verzoek().persoon().geboortedatum();
    }

    private Integer leeftijd(Maand maand) {
        return leeftijd(maand, maand.eersteDag());
    }

    /** In whole years on a day of the month; of somebody with an old Wajong it is known to be 21 at least. */
    private Integer leeftijd(Maand maand, LocalDate dag) {
        if (geboren().bekend()) {
            return Leeftijd.inJaren(geboren().waarde(), dag);
        }
        return wajong != null && wajong.leeftijdBekend() ? Leeftijd.VOLWASSEN : null;
    }

    private boolean aowBereikt(Maand maand) {
        return geboren().bekend() && !omgeving.normen().aowTabel().dag(geboren().waarde()).isAfter(maand.eersteDag());
    }

    /**
     * The right or the benefit beside it covers only part of the weekdays of the month, or the norm changes inside it; how the
     * supplement is then computed is not settled.
     */
    private boolean gebroken(Maand maand) {
        boolean begin = opgave.ingangsdatum().bekend() && opgave.ingangsdatum().waarde().isAfter(maand.eersteDag())
                && !opgave.ingangsdatum().waarde().isAfter(maand.laatsteDag());
        boolean deels = metRecht(maand).stream().anyMatch(deel -> deel.groepen(Doel.RECHT, maand).stream()
                .mapToInt(groep -> groep.dagen().werkdagen()).sum() < maand.dagen().werkdagen());
        boolean aow = geboren().bekend() && maand.dagen().bevat(omgeving.normen().aowTabel().dag(geboren().waarde())); // from the first day on: no right
        boolean gebroken = begin || deels || aow || huishouden.soort().of(null) != SoortHuishouden.GEHUWD && verjaart(maand);
        gebrokenMaand |= gebroken;
        return gebroken;
    }

    private boolean verjaart(Maand maand) {
        if (!geboren().bekend()) {
            return false;
        }
        LocalDate achttien = geboren().waarde().plusYears(18);
        boolean wordtAchttien = maand.dagen().bevat(achttien) && !achttien.equals(maand.eersteDag());
        return wordtAchttien || Leeftijd.verjaardagen(geboren()).stream().anyMatch(dag -> maand.dagen().bevat(dag) && !dag.equals(maand.eersteDag()));
    }

    // ── the amount ──────────────────────────────────────────────────────────────────────────

    private void berekening(Maand maand, List<MeetellendeUitkering> uitkeringen, List<Object> feiten) {
        Maandinkomen inkomen = omgeving.inkomen(Inkomenswet.TOESLAGENWET, Doel.RECHT, maand);
        if (!vragen(maand) || !inkomen.bekend()) {
            zonder.add(Rechtmaand.onbekend(opgave, Doel.RECHT, maand, maand.dagen()));
            return;
        }
        boolean gehuwd = huishouden.soort().waarde() == SoortHuishouden.GEHUWD;
        Bedrag partnerwerk = gehuwd ? huishouden.partnerInkomenUitArbeidPerMaand().waarde() : Bedrag.NUL;
        boolean werk = inkomen.werk().plus(partnerwerk).isPositief();
        Vrijlatingstermijn termijn = termijn(maand, werk);
        if (termijn == null) {
            zonder.add(Rechtmaand.onbekend(opgave, Doel.RECHT, maand, maand.dagen()));
            return;
        }
        int leeftijd = gehuwd ? Leeftijd.VOLWASSEN : Math.min(Leeftijd.VOLWASSEN, leeftijd(maand));
        Deel deel = new Deel(opgave.nummer(), opgave.soort().waarde(), Doel.RECHT, maand, maand.dagen(), maand.dagen().werkdagen(),
                maand.dagen().werkdagen(), maand.dagen().werkdagen(), GebrokenMaand.UWV);
        sommen.voegToe(Groep.van(opgave, Doel.RECHT, maand, Rechtmaand.Soort.TOESLAG, List.of(deel)));
        feiten.add(new Toeslagberekening(deel, huishouden.soort().waarde(), gehuwd ? null : leeftijd, norm(maand, leeftijd),
                omgeving.lonen().bedrag("minimumloon-" + leeftijd, maand), uitkeringen, basis(maand), inkomen, partnerwerk,
                gehuwd ? huishouden.partnerOverigInkomenPerMaand().waarde() : Bedrag.NUL, termijn,
                omgeving.verzoek().keuzes().vrijlatingToeslagenwet()));
    }

    /** The social minimum a day of this household and age. */
    private Bedrag norm(Maand maand, int leeftijd) {
        String code = switch (huishouden.soort().waarde()) {
            case GEHUWD -> "sociaal-minimum-gehuwd";
            case KOSTENDELER -> leeftijd == Leeftijd.VOLWASSEN ? "sociaal-minimum-kostendeler" : "sociaal-minimum-" + leeftijd;
            case ALLEENSTAAND -> "sociaal-minimum-" + leeftijd;
        };
        return omgeving.lonen().bedrag(code, maand);
    }

    /** The wage or grondslag that the benefit is computed from, over a month and without holiday allowance. */
    private Bedrag basis(Maand maand) {
        if (naast.size() > 1) {
            return null;
        }
        return wajong != null ? wajong.grondslagVan(maand) : omgeving.lonen().maandloon(naast.get(0).opgave(), maand).bedrag().maal(HONDERD_OP_108);
    }

    /** Whether everything about the household is known; what is not is asked for. */
    private boolean vragen(Maand maand) {
        boolean bekend = vragenOverRecht(maand);
        if (huishouden.soort().of(null) == SoortHuishouden.GEHUWD) {
            bekend &= huishouden.partnerInkomenUitArbeidPerMaand().bekend()
                    || vraag(Toeslagvraag.Soort.PARTNER_INKOMEN, huishouden.partnerInkomenUitArbeidPerMaand());
            bekend &= huishouden.partnerOverigInkomenPerMaand().bekend()
                    || vraag(Toeslagvraag.Soort.PARTNER_INKOMEN, huishouden.partnerOverigInkomenPerMaand());
        }
        return bekend;
    }

    /** The same of what decides whether there is a right at all. */
    private boolean vragenOverRecht(Maand maand) {
        if (!huishouden.soort().bekend()) {
            return vraag(Toeslagvraag.Soort.HUISHOUDEN, huishouden.soort());
        }
        if (huishouden.soort().waarde() == SoortHuishouden.GEHUWD) {
            boolean bekend = huishouden.partnerGeboortedatum().bekend() || huishouden.kindOnder12().of(false)
                    || vraag(Toeslagvraag.Soort.PARTNER_GEBOORTEDATUM, huishouden.partnerGeboortedatum());
            LocalDate partner = huishouden.partnerGeboortedatum().of(LocalDate.MIN);
            bekend &= !partner.isAfter(LAATSTE_GEBOORTEDAG) || huishouden.kindOnder12().bekend() || vraag(Toeslagvraag.Soort.KIND, huishouden.kindOnder12());
            return bekend;
        }
        if (leeftijd(maand) == null) {
            return vraag(Toeslagvraag.Soort.LEEFTIJD, geboren());
        }
        return leeftijd(maand) >= Leeftijd.VOLWASSEN || huishouden.woontBijOuders().bekend()
                || vraag(Toeslagvraag.Soort.OUDERS, huishouden.woontBijOuders());
    }

    /** @return false, for the fact is not known */
    private boolean vraag(Toeslagvraag.Soort soort, Gegeven<?> gegeven) {
        vragen.add(new Toeslagvraag(soort, gegeven.pad()));
        return false;
    }

    /** How long part of the income from work is left out of account; null where that is unknown or ends inside the month. */
    private Vrijlatingstermijn termijn(Maand maand, boolean werk) {
        LocalDate ouderVanaf = geboren().bekend() ? geboren().waarde().plusYears(JAREN_57).plusMonths(HALF_JAAR) : null;
        LocalDate naTweeJaar = opgave.ingangsdatum().bekend() ? Termijn.dagNa(24, opgave.ingangsdatum().waarde()) : null;
        Vrijlatingstermijn termijn = new Vrijlatingstermijn(maand, naTweeJaar, ouderVanaf, beginVan(SoortUitkering.WW), beginVan(SoortUitkering.ZW));
        if (!werk || termijn.ouderWerkloos() || termijn.ziekBinnenTweeJaar()) {
            return termijn;
        }
        if (naTweeJaar == null) {
            vraag(Toeslagvraag.Soort.INGANGSDATUM, opgave.ingangsdatum());
            return null;
        }
        gebrokenMaand |= termijn.verlooptInMaand();
        return termijn.verlooptInMaand() ? null : termijn;
    }

    /** First day of the benefit of a kind beside it; null where there is none. */
    private LocalDate beginVan(SoortUitkering soort) {
        return naast.stream().map(Uitkeringsmaanden::opgave).filter(deel -> deel.soort().waarde() == soort)
                .map(deel -> deel.ingangsdatum().of(null)).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    Maandsommen sommen() {
        return sommen;
    }

    /** What of this right is refused. */
    List<NietBerekenbaar> geweigerd() {
        List<NietBerekenbaar> geweigerd = new ArrayList<>();
        if (gebrokenMaand) {
            geweigerd.add(new NietBerekenbaar("toeslag-gebroken-maand", opgave.pad()));
        }
        if (sommen.groepen().stream().anyMatch(this::meerDanNulBijTwee)) {
            geweigerd.add(new NietBerekenbaar("toeslag-bij-twee-uitkeringen", opgave.pad()));
        }
        return geweigerd;
    }

    /** With two benefits the maximum of article 8a is not settled, so only nil is certain. */
    private boolean meerDanNulBijTwee(Groep groep) {
        return naast.size() > 1 && (sommen.recht(groep) == null || sommen.recht(groep).bedrag().isPositief());
    }

    // ── the answer ──────────────────────────────────────────────────────────────────────────

    List<Rechtmaand> rechtmaanden() {
        boolean openstaand = maatregel() == Maatregel.NOG_TE_BEOORDELEN;
        List<Rechtmaand> maanden = new ArrayList<>(zonder);
        for (Groep groep : sommen.groepen()) {
            Toeslaginkomen inkomen = inkomens.get(groep.maand());
            Rechtmaand maand = Rechtmaand.van(groep, sommen, null, inkomen == null ? null : inkomen.bedrag());
            maanden.add(meerDanNulBijTwee(groep) ? Rechtmaand.onbekend(opgave, Doel.RECHT, groep.maand(), groep.dagen())
                    : openstaand && maand.bekend() ? maand.alsBandbreedte(Bedrag.NUL) : maand);
        }
        return maanden;
    }

    Levensloop levensloop() {
        return new Levensloop(opgave, opgave.ingangsdatum().of(null), null, null);
    }
}
