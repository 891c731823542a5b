package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.EindeRecht;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.verzoek.Keuzes.GebrokenMaand;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.zw.BeginZiekengeld;
import nl.uitkomst.zw.ZiekTijdensWw;
import nl.uitkomst.zw.Zwduuropgave;
import nl.uitkomst.zw.Zwmaand;

/** One right to ziekengeld, month by month; in outline. It draws no conclusion of its own. */
final class Zwrecht implements Wiasamenloop.Naastrecht {

    private final Omgeving omgeving;
    private final Recht recht;
    private final Maandsommen sommen = new Maandsommen();
    private final List<EindeRecht> einden = new ArrayList<>();
    private final Map<Doel, BeginZiekengeld> begin = new EnumMap<>(Doel.class);
    /** Where the end of the WW is not known: the first day on which the ziekengeld can begin; it begins in the fourteenth week at the latest. */
    private final Map<Doel, LocalDate> vroegst = new EnumMap<>(Doel.class);
    private final Map<Doel, Map<Maand, Tijdvak>> dagen = new EnumMap<>(Doel.class);

    Zwrecht(Omgeving omgeving, Recht recht) {
        this.omgeving = omgeving;
        this.recht = recht;
        omgeving.doelen().forEach(doel -> dagen.put(doel, new HashMap<>()));
    }

    @Override
    public Recht recht() {
        return recht;
    }

    private Uitkering opgave() {
        return recht.opgave();
    }

    List<Object> eersteFeiten() {
        List<Object> feiten = new ArrayList<>();
        omgeving.geboren(recht, feiten);
        feiten.add(new Zwduuropgave(recht));
        return feiten;
    }

    void onthoud(List<Conclusie> conclusies) {
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof EindeRecht einde && einde.recht() == recht) {
                einden.add(einde);
            } else if (conclusie instanceof BeginZiekengeld eerste && eerste.ziekte().recht() == recht) {
                begin.put(eerste.ziekte().doel(), eerste);
            }
        }
        sommen.onthoud(conclusies);
    }

    /** The illness began during a WW: the rules say when the ziekengeld begins. */
    void tijdens(Wwrecht ww, Sessie sessie) {
        List<Object> feiten = new ArrayList<>();
        omgeving.doelen().stream().filter(ww::eindeOnzeker).forEach(doel -> {
            LocalDate naWw = ww.laatsteDag(doel) == null ? ww.naMinimum() : ww.laatsteDag(doel).plusDays(1);
            vroegst.put(doel, naWw.isAfter(recht.ingang()) ? naWw : recht.ingang());
        });
        omgeving.doelen().forEach(doel -> feiten.add(new ZiekTijdensWw(recht, doel, recht.ingang(), ww.eindeOnzeker(doel) ? null : ww.laatsteDag(doel))));
        onthoud(sessie.ronde(feiten));
    }

    /** First day of the fourteenth week of illness: until then a WW goes on. */
    LocalDate veertiendeWeek() {
        return new ZiekTijdensWw(recht, Doel.RECHT, recht.ingang(), null).veertiendeWeek();
    }

    /** First day of the ziekengeld. */
    LocalDate begin(Doel doel) {
        return begin.containsKey(doel) ? begin.get(doel).dag() : recht.ingang();
    }

    void reken(Sessie sessie) {
        List<Object> feiten = new ArrayList<>();
        for (Doel doel : omgeving.doelen()) {
            omgeving.periode().maanden().forEach(maand -> maand(doel, maand, feiten));
        }
        onthoud(sessie.ronde(feiten));
    }

    private void maand(Doel doel, Maand maand, List<Object> feiten) {
        boolean onzeker = onzekerIn(doel, maand);
        LocalDate eerste = onzeker ? vroegst.get(doel) : begin(doel);
        LocalDate van = eerste.isAfter(maand.eersteDag()) ? eerste : maand.eersteDag();
        EindeRecht einde = einde();
        LocalDate totEnMet = einde != null && !einde.dag().isAfter(maand.laatsteDag()) ? einde.dag().minusDays(1) : maand.laatsteDag();
        if (totEnMet.isBefore(van) || new Tijdvak(van, totEnMet).werkdagen() == 0) {
            return;
        }
        Tijdvak span = new Tijdvak(van, totEnMet);
        if (onzeker) {
            sommen.voegToe(new Groep(opgave(), doel, maand, span, Rechtmaand.Soort.ONBEKEND, List.of()));
            return;
        }
        dagen.get(doel).put(maand, span);
        Deel deel = new Deel(opgave().nummer(), opgave().soort().waarde(), doel, maand, span, span.werkdagen(), span.werkdagen(),
                maand.dagen().werkdagen(), GebrokenMaand.LETTERLIJK);
        sommen.voegToe(Groep.van(opgave(), doel, maand, Rechtmaand.Soort.ZIEKENGELD, List.of(deel)));
        feiten.add(new Zwmaand(deel, omgeving.lonen().maandloon(opgave(), maand), omgeving.inkomen(Inkomenswet.ZW, doel, maand),
                omgeving.lonen().padOnbekend(opgave())));
    }

    /** The end of a WW decides whether there is ziekengeld yet, and that is unknown; on days that are no weekdays it makes no difference. */
    private boolean onzekerIn(Doel doel, Maand maand) {
        LocalDate eerste = vroegst.get(doel);
        if (eerste == null || !eerste.isBefore(begin(doel)) || eerste.isAfter(maand.laatsteDag()) || !begin(doel).isAfter(maand.eersteDag())) {
            return false;
        }
        LocalDate van = eerste.isAfter(maand.eersteDag()) ? eerste : maand.eersteDag();
        LocalDate totEnMet = begin(doel).isAfter(maand.laatsteDag()) ? maand.laatsteDag() : begin(doel).minusDays(1);
        return new Tijdvak(van, totEnMet).werkdagen() > 0;
    }

    private EindeRecht einde() {
        return einden.stream().min(java.util.Comparator.comparing(EindeRecht::dag)).orElse(null);
    }

    Maandsommen sommen() {
        return sommen;
    }

    @Override
    public int werkdagenMetRecht(Doel doel, Maand maand) {
        Tijdvak span = dagen.get(doel).get(maand);
        return onzekerIn(doel, maand) ? -1 : span == null ? 0 : span.werkdagen();
    }

    @Override
    public Boolean dienstbetrekkingLoopt() {
        return opgave().dienstbetrekkingLoopt().of(null);
    }

    List<Rechtmaand> rechtmaanden() {
        return sommen.groepen().stream().map(groep -> {
            if (groep.delen().isEmpty()) {
                return Rechtmaand.onbekend(groep.opgave(), groep.doel(), groep.maand(), groep.dagen());
            }
            var inkomen = omgeving.inkomen(Inkomenswet.ZW, groep.doel(), groep.maand());
            Deel deel = groep.delen().get(0);
            return Rechtmaand.van(groep, sommen, null, !inkomen.bekend() ? null : deel.gebroken() ? inkomen.aftrek().maal(deel.breuk()) : inkomen.aftrek());
        }).toList();
    }

    Levensloop levensloop() {
        EindeRecht einde = einde();
        return new Levensloop(opgave(), begin(Doel.RECHT), einde == null ? null : einde.dag(), einde);
    }
}
