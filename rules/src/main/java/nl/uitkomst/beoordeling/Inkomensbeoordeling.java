package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.uitkomst.antwoord.Antwoord.Aanname;
import nl.uitkomst.antwoord.Antwoorddelen;
import nl.uitkomst.beoordeling.InkomenAntwoord.InkomenDeel;
import nl.uitkomst.beoordeling.InkomenAntwoord.InkomenMaand;
import nl.uitkomst.beoordeling.Inkomenlezer.Inkomenverzoek;
import nl.uitkomst.berekening.Inkomensberekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.inkomen.MeetellendInkomen;
import nl.uitkomst.inkomen.Vakantiegeldmaand;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.verzoek.Inkomen;
import nl.uitkomst.verzoek.SoortInkomen;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Verzoek;

/** What counts of each income for one statute, month by month, and what does not. */
final class Inkomensbeoordeling {

    private final Regelset regelset;
    private final Woorden woorden;
    private final Inkomenverzoek verzoek;
    private final String besluitId;

    Inkomensbeoordeling(Regelset regelset, Woorden woorden, Inkomenverzoek verzoek, String besluitId) {
        this.regelset = regelset;
        this.woorden = woorden;
        this.verzoek = verzoek;
        this.besluitId = besluitId;
    }

    InkomenAntwoord antwoord() {
        Uitlegniveau niveau = verzoek.inkomens().uitleg();
        InkomenAntwoord zonderUitleg = verzoek.wet().bekend() ? berekend(verzoek.wet().waarde()) : zonderWet();
        return niveau == Uitlegniveau.GEEN ? zonderUitleg : zonderUitleg.met(woorden.eigen().uitleg(zonderUitleg));
    }

    private InkomenAntwoord zonderWet() {
        Map<Ontbreekt, Regel> ontbreekt = new LinkedHashMap<>();
        ontbreekt.put(new Ontbreekt(verzoek.wet().pad()), null);
        if (!verzoek.inkomens().inkomen().bekend()) {
            ontbreekt.put(new Ontbreekt(verzoek.inkomens().inkomen().pad()), null);
        }
        Antwoorddelen delen = new Antwoorddelen(regelset, woorden, new Resultaat(verzoek.inkomens(), null, List.of(), List.of(), List.of(), null, null,
                null, List.of(), ontbreekt, List.of(), null));
        return new InkomenAntwoord(besluitId, Antwoorddelen.versie(regelset), "onbekend", null, List.of(), List.of(), List.of(), List.of(), List.of(),
                delen.ontbrekend(), List.of(), List.of(), List.of(), List.of(), null);
    }

    private InkomenAntwoord berekend(Wetcode wet) {
        Verzoek inkomens = verzoek.inkomens();
        Resultaat resultaat = Inkomensberekening.bereken(regelset, inkomens, wet.inkomenswet(), inkomens.uitleg() != Uitlegniveau.GEEN);
        Antwoorddelen delen = new Antwoorddelen(regelset, woorden, resultaat);
        Inkomensverschillen verschillen = new Inkomensverschillen(regelset, woorden, resultaat, wet.inkomenswet(), delen);
        List<InkomenMaand> maanden = resultaat.periode() == null ? List.of()
                : resultaat.periode().maanden().stream().map(maand -> maand(wet, maand, resultaat, delen, verschillen)).toList();
        boolean onbekend = !inkomens.inkomen().bekend() || maanden.stream().anyMatch(maand -> maand.inkomenPerMaand() == null)
                || maanden.isEmpty() && !resultaat.ontbreekt().isEmpty();
        List<Aanname> aannames = new ArrayList<>(delen.aannamesOverInkomen());
        eigenAannames(wet, aannames);
        return new InkomenAntwoord(besluitId, Antwoorddelen.versie(regelset), onbekend ? "onbekend" : "berekend", wet, maanden,
                verschillen.nietMeegeteld(), verschillen.extraMeegeteld(), List.of(), delen.stappen(), delen.ontbrekend(), delen.nietBerekenbaar(),
                List.copyOf(aannames), List.of(), delen.waarschuwingenOverInkomen(), null);
    }

    private static InkomenMaand maand(Wetcode wet, Maand maand, Resultaat resultaat, Antwoorddelen delen, Inkomensverschillen verschillen) {
        Maandinkomen inkomen = resultaat.inkomens().maandinkomen(wet.inkomenswet(), Doel.RECHT, maand);
        Bedrag verdiend = resultaat.inkomens().verdienste(maand).of(null);
        List<MeetellendInkomen> geteld = resultaat.inkomens().delen(wet.inkomenswet(), Doel.RECHT, maand);
        Bedrag perMaand = inkomen.bekend() ? inkomen.aftrek().afgerond() : null;
        Bedrag perDag = inkomen.bekend() && wet.perDag() ? inkomen.aftrek().gedeeldDoor(Factor.DAGEN_PER_MAAND).afgerond() : null;
        Bedrag eenOpEen = inkomen.bekend() && inkomen.eenOpEen().isPositief() ? inkomen.eenOpEen().afgerond() : null;
        return new InkomenMaand(maand, verdiend == null ? null : verdiend.afgerond(), perMaand, perDag, eenOpEen,
                geteld.stream().map(deel -> deel(deel, maand, verschillen)).toList(), delen.stappen(geteld));
    }

    private static InkomenDeel deel(MeetellendInkomen deel, Maand maand, Inkomensverschillen verschillen) {
        Bedrag verdiend = deel.feit() instanceof Vakantiegeldmaand ? null : verschillen.verdiend(deel.feit().opgave(), maand);
        return new InkomenDeel(deel.feit().pad(), Code.kebab(deel.telling()), verdiend == null ? null : verdiend.afgerond(),
                deel.bedrag().afgerond());
    }

    /** The factors that UWV uses and the law knows, and how this statute turns four weeks into a month, said by name. */
    private void eigenAannames(Wetcode wet, List<Aanname> aannames) {
        boolean zonderVakantiebijslag = wet == Wetcode.WAJONG || wet == Wetcode.TOESLAGENWET;
        if (zonderVakantiebijslag && opgave(deel -> deel.soort().of(null) == SoortInkomen.WINST)) {
            aannames.add(woorden.aanname("winst-100-108", Bron.van("AIB", "2:5", "2")));
        }
        if (zonderVakantiebijslag && opgave(deel -> deel.soort().of(null) == SoortInkomen.LOON && deel.vakantiebijslagInLoon()
                && (deel.perMaand().bekend() || deel.brutoloonPerMaand().bekend()))) {
            aannames.add(woorden.aanname("loon-100-108", Bron.van("AIB", "2:5", "3")));
        }
        if (opgave(deel -> deel.soort().of(null) == SoortInkomen.LOON && deel.vierwekenperioden().bekend())) {
            aannames.add(switch (wet) {
                case WW -> woorden.aanname("vierweken-in-maand-van-einde", Bron.van("AIB", "4:1", "9"));
                case WIA -> woorden.aanname("vierweken-naar-werkdagen", Bron.van("AIB", "4:1", "1"));
                default -> woorden.aanname("vierweken-per-dag", Bron.van("AIB", "4:1", "2"));
            });
        }
        if (wet.inkomenswet() == Inkomenswet.WW && opgave(deel -> deel.soort().of(null) == SoortInkomen.WINST)) {
            aannames.add(woorden.aanname("winst-in-uren-niet-berekend", Bron.van("WW", "1b", "5")));
        }
    }

    private boolean opgave(Predicate<Inkomen> vraag) {
        return verzoek.inkomens().inkomen().of(List.of()).stream().anyMatch(vraag);
    }
}
