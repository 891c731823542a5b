package nl.uitkomst.antwoord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.berekening.Levensloop;
import nl.uitkomst.berekening.Rechtmaand;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.normen.Normwaarde;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.EindeRecht;
import nl.uitkomst.uitkering.Gebeurtenisvoorwaarde;
import nl.uitkomst.verzoek.Regime;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.wajong.Garantiestand;
import nl.uitkomst.wajong.Wajongoproep;
import nl.uitkomst.wia.Herleving;
import nl.uitkomst.wia.Herlevingstermijn;
import nl.uitkomst.wia.Oproep;
import nl.uitkomst.ww.NaMaatregel;
import nl.uitkomst.ww.Onderbreking;
import nl.uitkomst.zw.BeginZiekengeld;

/** What happens on which day to the rights of a request, inside the period; in order of date. */
final class Gebeurtenissen {

    private static final int MEI = 5;

    /** Conclusions that are an event of themselves. */
    private static final List<Class<?>> GEBEURTENISSEN = List.of(EindeRecht.class, Oproep.class, Wajongoproep.class, Herleving.class, Garantiestand.class,
            Onderbreking.class, BeginZiekengeld.class);

    private final Resultaat resultaat;
    private final Rechtmaanden rechtmaanden;
    private final Stappen stappen;
    private final Regelset regelset;
    private final Teksten teksten;
    private final List<MaandAntwoord> maanden;
    private final List<Gebeurtenis> gebeurtenissen = new ArrayList<>();

    Gebeurtenissen(Resultaat resultaat, Rechtmaanden rechtmaanden, Stappen stappen, Regelset regelset, Teksten teksten, List<MaandAntwoord> maanden) {
        this.resultaat = resultaat;
        this.rechtmaanden = rechtmaanden;
        this.stappen = stappen;
        this.regelset = regelset;
        this.teksten = teksten;
        this.maanden = maanden;
    }

    List<Gebeurtenis> alle() {
        for (Levensloop leven : resultaat.levenslopen()) {
            beginEnEinde(leven);
            indexeringen(leven);
            vakantiebijslag(leven);
        }
        perStap();
        if (resultaat.verloop() != null) {
            new Wiagebeurtenissen(resultaat, rechtmaanden, stappen, this).alle();
        }
        wwHerleving();
        return gebeurtenissen.stream()
                .sorted(Comparator.comparing(Gebeurtenis::datum).thenComparing(Gebeurtenis::soort)
                        .thenComparing(Gebeurtenis::uitkering, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(deel -> deel.met(teksten.gebeurtenis(deel)))
                .toList();
    }

    /** Adds an event where it falls inside the period. */
    void voegToe(Uitkering uitkering, LocalDate datum, String soort, String van, String naar, Bedrag bedrag, String grond) {
        if (resultaat.periode().dagen().bevat(datum)) {
            gebeurtenissen.add(new Gebeurtenis(datum, soort, uitkering.soort().waarde().code(), van, naar, bedrag, grond, null, null, null));
        }
    }

    /** Adds an event that a rule concludes, with what it hangs on. */
    void voegToe(Uitkering uitkering, LocalDate datum, String soort, Conclusie conclusie) {
        if (conclusie == null) {
            voegToe(uitkering, datum, soort, null, null, null, null);
        } else if (resultaat.periode().dagen().bevat(datum)) {
            List<Voorwaarde> voorwaarden = stappen.voorwaarden(conclusie).stream().map(this::voorwaarde).toList();
            LocalDate herleving = stappen.van(Herlevingstermijn.class).stream().filter(termijn -> termijn.einde().equals(conclusie))
                    .map(Herlevingstermijn::zelfdeOorzaak).findFirst().orElse(null);
            gebeurtenissen.add(new Gebeurtenis(datum, soort, uitkering.soort().waarde().code(), null, null, null, grond(conclusie), herleving,
                    voorwaarden.isEmpty() ? null : voorwaarden, null));
        }
    }

    private Voorwaarde voorwaarde(Gevolgtrekking stap) {
        Gebeurtenisvoorwaarde voorwaarde = (Gebeurtenisvoorwaarde) stap.conclusie();
        return new Voorwaarde(voorwaarde.soort().code(), voorwaarde.vervulling(),
                teksten.tekst(Teksten.Soort.VOORWAARDE, voorwaarde.soort().code(), "tekst", voorwaarde.invoer().alsMap()), stap.regel().bron());
    }

    private List<Rechtmaand> rechten(Uitkering uitkering) {
        return rechtmaanden.van(uitkering);
    }

    private String grond(Conclusie conclusie) {
        return conclusie == null ? null : stappen.regel(conclusie).id();
    }

    private void beginEnEinde(Levensloop leven) {
        if (leven.begin() != null && (leven.eersteDagZonder() == null || leven.eersteDagZonder().isAfter(leven.begin()))) {
            if (!volgensRegel(leven)) {
                voegToe(leven.opgave(), leven.begin(), "begin-recht", null, null, null, null);
            }
            if (leven.eersteDagZonder() != null) {
                voegToe(leven.opgave(), leven.eersteDagZonder(), "einde-recht", leven.einde());
            }
        } else if (leven.begin() == null && leven.eersteDagZonder() != null) {
            voegToe(leven.opgave(), leven.eersteDagZonder(), "einde-recht", leven.einde());
        }
        leeftijd(leven);
    }

    /** A rule says when the ziekengeld begins: that is the event, with its ground. */
    private boolean volgensRegel(Levensloop leven) {
        return Bevindingen.een(stappen.van(BeginZiekengeld.class), begin -> begin.ziekte().recht().opgave() == leven.opgave());
    }

    /** A birthday that changes the minimum wage the Wajong goes by. */
    private void leeftijd(Levensloop leven) {
        var geboren = resultaat.verzoek().persoon().geboortedatum();
        if (leven.opgave().soort().waarde() == SoortUitkering.WAJONG && geboren.bekend()) {
            for (int leeftijd = 19; leeftijd <= 21; leeftijd++) {
                LocalDate dag = geboren.waarde().plusYears(leeftijd);
                if (rechten(leven.opgave()).stream().anyMatch(recht -> recht.maand().equals(Maand.van(dag)))) {
                    voegToe(leven.opgave(), dag, "leeftijd-grondslag", String.valueOf(leeftijd - 1), String.valueOf(leeftijd), null, null);
                }
            }
        }
    }

    private void perStap() {
        for (Gevolgtrekking stap : stappen.stappenVan(GEBEURTENISSEN)) {
            if (stap.onderwerp().doel() != Doel.RECHT) {
                continue;
            }
            if (stap.conclusie() instanceof EindeRecht aow && aow.reden() == EindeRecht.Reden.AOW_LEEFTIJD) {
                voegToe(aow.recht().opgave(), aow.dag(), "aow-leeftijd", null, null, null, stap.regel().id());
            } else if (stap.conclusie() instanceof Oproep oproep) {
                voegToe(resultaat.wia(), oproep.dag(), "herbeoordeling", oproep);
            } else if (stap.conclusie() instanceof Wajongoproep oproep && eersteOproep(oproep)) {
                voegToe(oproep.recht().opgave(), oproep.dag(), "herbeoordeling", oproep);
            } else if (stap.conclusie() instanceof Herleving herleving && herleving.opTijd()) {
                voegToe(resultaat.wia(), herleving.beoordeling().vanaf(), "herleving", herleving);
            } else if (stap.conclusie() instanceof Garantiestand stand && stand.pasVervallen()) {
                voegToe(stand.recht().opgave(), stand.maand().eersteDag(), "garantiebedrag-vervalt", null, null, null, stap.regel().id());
            } else if (stap.conclusie() instanceof Onderbreking onderbreking) {
                voegToe(onderbreking.grens().wwmaand().recht().opgave(), onderbreking.maand().eersteDag(), "einde-recht", null, null, null,
                        stap.regel().id());
            } else if (stap.conclusie() instanceof BeginZiekengeld begin) {
                voegToe(begin.ziekte().recht().opgave(), begin.dag(), "begin-recht", null, null, null, stap.regel().id());
            }
        }
    }

    /** The conditions may be met in many months; the first of them is the event. */
    private boolean eersteOproep(Wajongoproep oproep) {
        return !Bevindingen.een(stappen.van(Wajongoproep.class), ander -> ander.reden() == oproep.reden() && ander.dag().isBefore(oproep.dag()));
    }

    /** The first month with right again after one in which income ended it (WW 21), and the refusals of WW. */
    private void wwHerleving() {
        for (Levensloop leven : resultaat.levenslopen()) {
            if (leven.opgave().soort().waarde() != SoortUitkering.WW) {
                continue;
            }
            Rechtmaand vorige = null;
            for (Rechtmaand deze : rechten(leven.opgave())) {
                boolean onderbroken = vorige != null && vorige.geenRecht() && vorige.redenen().stream().anyMatch(Onderbreking.class::isInstance);
                if (onderbroken && !deze.geenRecht()) {
                    voegToe(leven.opgave(), deze.dagen().van(), "herleving", null, null, null, null);
                }
                vorige = deze;
            }
            sanctie(leven);
        }
    }

    private void sanctie(Levensloop leven) {
        var maatregel = leven.opgave().maatregel();
        if (maatregel.bekend() && leven.begin() != null) {
            switch (maatregel.waarde()) {
                case GEHEEL_GEWEIGERD -> voegToe(leven.opgave(), leven.begin(), "sanctie", null, "geheel-geweigerd", null, "ww-27-1");
                case HALF_GEWEIGERD -> {
                    LocalDate na = leven.opgave().dagNaHalveMaatregel(leven.begin());
                    voegToe(leven.opgave(), leven.begin(), "sanctie", null, "half-geweigerd", null, halveMaatregel(leven, leven.begin()));
                    if (leven.eersteDagZonder() == null || na.isBefore(leven.eersteDagZonder())) {
                        voegToe(leven.opgave(), na, "sanctie", "half-geweigerd", "geen", null, halveMaatregel(leven, na.minusDays(1)));
                    }
                }
                default -> { }
            }
        }
    }

    /** The rule that halved the WW on a day; null where there was nothing to halve. */
    private String halveMaatregel(Levensloop leven, LocalDate dag) {
        return stappen.stappenVan(List.of(NaMaatregel.class)).stream()
                .filter(stap -> stap.conclusie() instanceof NaMaatregel na && na.deel().recht() == leven.opgave().nummer() && na.deel().bevat(dag))
                .map(stap -> stap.regel().id()).findFirst().orElse(null);
    }

    private void indexeringen(Levensloop leven) {
        SoortUitkering soort = leven.opgave().soort().waarde();
        if (soort == SoortUitkering.TOESLAGENWET) {
            return;
        }
        boolean wajong = soort == SoortUitkering.WAJONG;
        List<Rechtmaand> rechten = rechten(leven.opgave());
        for (Normwaarde herziening : regelset.normen().reeks("indexatie-daglonen").waarden()) {
            LocalDate dag = herziening.vanaf();
            boolean later = dag.isAfter(resultaat.periode().van().eersteDag()) && (leven.begin() == null || dag.isAfter(leven.begin()));
            if (later && Bevindingen.een(rechten, recht -> !recht.geenRecht() && recht.dagen().bevat(dag))) {
                voegToe(leven.opgave(), dag, "indexering", null, wajong ? null : herziening.alsPercentage().toString(), null, herzieningsregel(leven.opgave()));
            }
        }
    }

    private static String herzieningsregel(Uitkering uitkering) {
        return switch (uitkering.soort().waarde()) {
            case WW -> "ww-1b-7";
            case ZW -> "zw-16-1";
            case WAJONG -> null;
            default -> "wia-14-1";
        };
    }

    /** Paid in May over the months before it, and at the end of the right over what is left; of ziekengeld nothing is set aside. */
    private void vakantiebijslag(Levensloop leven) {
        if (leven.opgave().soort().waarde() == SoortUitkering.ZW) {
            return;
        }
        Bedrag gespaard = Bedrag.NUL;
        for (MaandAntwoord een : maanden) {
            Maand maand = een.maand();
            if (maand.nummer() == MEI) {
                betaalVakantiebijslag(leven, Betaaldag.in(maand), gespaard);
                gespaard = Bedrag.NUL;
            }
            for (Rechtmaand deel : rechten(leven.opgave())) {
                if (deel.maand().equals(maand) && !deel.geenRecht()) {
                    gespaard = gespaard == null || !deel.bekend() || deel.bandbreedte() ? null : gespaard.plus(deel.vakantiebijslag().bedrag().afgerond());
                }
            }
            if (leven.eersteDagZonder() != null && maand.equals(Maand.van(leven.eersteDagZonder()))) {
                betaalVakantiebijslag(leven, leven.eersteDagZonder(), gespaard);
                gespaard = Bedrag.NUL;
            }
        }
    }

    private static String vakantiebijslagregel(Regime regime) {
        return switch (regime) {
            case WAJONG2015 -> "wajong-1a-12-1-g";
            case WAJONG2010 -> "wajong-2-53";
            case OWAJONG -> "wajong-3-25-1";
        };
    }

    private void betaalVakantiebijslag(Levensloop leven, LocalDate dag, Bedrag bedrag) {
        if (bedrag == null || bedrag.isPositief()) {
            String grond = switch (leven.opgave().soort().waarde()) {
                case WW -> "ww-33-3";
                case WAJONG -> vakantiebijslagregel(leven.opgave().regime().of(Regime.WAJONG2010));
                case TOESLAGENWET -> "tw-10-1";
                default -> "wia-68-1";
            };
            voegToe(leven.opgave(), dag, "vakantiebijslag-uitbetaling", null, null, bedrag, grond);
        }
    }
}
