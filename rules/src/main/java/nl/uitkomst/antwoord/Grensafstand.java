package nl.uitkomst.antwoord;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Bron;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.wia.Fase;
import nl.uitkomst.wia.Grensbedrag;
import nl.uitkomst.wia.Verdienmaand;
import nl.uitkomst.wia.WgaDeel;
import nl.uitkomst.ww.Wwgrens;

/** Limits that the rules used for this situation and to which an income comes close, by name, with the article that sets them. */
final class Grensafstand {

    private static final Bron INKOMENSEIS = Bevindingen.bron("WIA", "60", "2");
    private static final Bron VERDIENCAPACITEIT = Bevindingen.bron("WIA", "61", "3");
    private static final Bron VIJFENZESTIG = Bevindingen.bron("WIA", "56", "3");
    private static final Bron TWINTIG = Bevindingen.bron("WIA", "52", "2");
    private static final Bron WW = Bevindingen.bron("WW", "20", "1", "c");

    private final Map<String, Bron> dichtbij = new LinkedHashMap<>();

    private Grensafstand() {
    }

    /** Each limit once, whichever months come close to it. */
    static Map<String, Bron> van(Bevindingen bevindingen) {
        Grensafstand afstand = new Grensafstand();
        bevindingen.van(Fase.class).forEach(fase -> afstand.wga(fase.deel()));
        bevindingen.van(Grensbedrag.class).forEach(afstand::jaar);
        bevindingen.van(Wwgrens.class).forEach(afstand::ww);
        return afstand.dichtbij;
    }

    private void wga(WgaDeel deel) {
        boolean naLoongerelateerd = deel.termijn() == WgaDeel.Termijn.NA_LOONGERELATEERD;
        if (deel.deel().doel() == Doel.RECHT && naLoongerelateerd && deel.inkomenseisGeldt() && deel.capaciteitBekend() && deel.eisInkomenBekend()) {
            meet("inkomenseis", deel.inkomenVoorEis(), deel.inkomenseis(), INKOMENSEIS);
            meet("verdiencapaciteit", deel.inkomenVoorEis(), deel.overblijvendeVerdiencapaciteit(), VERDIENCAPACITEIT);
        }
    }

    private void jaar(Grensbedrag grens) {
        if (grens.doel() != Doel.RECHT) {
            return;
        }
        if (grens.soort() == Verdienmaand.Soort.WGA) {
            meet("vijfenzestig", grens.verdienmaand().werk(), grens.bedrag(), VIJFENZESTIG);
        } else if (!grens.verdienmaand().vrijgesteld()) {
            meet("twintig", grens.verdienmaand().alles(), grens.bedrag(), TWINTIG);
        }
    }

    private void ww(Wwgrens grens) {
        if (grens.doel() == Doel.RECHT) {
            meet("ww", grens.inkomen().bedrag().maal(grens.dagloonverhouding()), grens.bedrag(), WW);
        }
    }

    private void meet(String naam, Bedrag inkomen, Bedrag grens, Bron bron) {
        if (!dichtbij.containsKey(naam) && Signaalgrenzen.dichtbij(inkomen, grens)) {
            dichtbij.put(naam, bron);
        }
    }
}
