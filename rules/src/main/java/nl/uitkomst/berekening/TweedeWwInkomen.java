package nl.uitkomst.berekening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.motor.Sessie;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.samenloop.AnderDagloon;
import nl.uitkomst.samenloop.TweedeWw;
import nl.uitkomst.samenloop.Wwnaastww;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Recht;

/** What the first of two rights to WW sees of the second: its maandloon, and the income above it. */
final class TweedeWwInkomen {

    private final Omgeving omgeving;
    private final Recht eerste;
    private final Wwrecht tweede;

    TweedeWwInkomen(Omgeving omgeving, Recht eerste, Wwrecht tweede) {
        this.omgeving = omgeving;
        this.eerste = eerste;
        this.tweede = tweede;
    }

    /** The income of the months with a second right, as the first right takes it into account. */
    Map<Maand, Maandinkomen> reken(Sessie sessie, Doel doel, List<Maand> maanden) {
        Map<Maand, Maandinkomen> inkomens = new HashMap<>();
        List<Object> feiten = new ArrayList<>();
        Maand begin = Maand.van(tweede.recht().ingang());
        var loon = omgeving.lonen().maandloon(tweede.recht().opgave(), begin);
        for (Maand maand : maanden) {
            int werkdagen = tweede.werkdagenMetRecht(doel, maand);
            Maandinkomen inkomen = omgeving.inkomen(Inkomenswet.WW, doel, maand);
            if (werkdagen < 0 || werkdagen > 0 && (loon == null || !inkomen.bekend())) {
                inkomens.put(maand, Maandinkomen.onbekend(doel, maand, inkomen.delen()));
            } else if (werkdagen > 0) {
                feiten.add(new TweedeWw(eerste.nummer(), new AnderDagloon(tweede.recht(), begin.eersteDag(), loon.dagloon(), null),
                        Factor.verhouding(werkdagen, maand.dagen().werkdagen()), inkomen));
            }
        }
        for (Conclusie conclusie : sessie.ronde(feiten)) {
            if (conclusie instanceof Wwnaastww samen) {
                Maandinkomen alleen = samen.maand().inkomen();
                inkomens.put(alleen.maand(), alleen.metSamenloop(samen.bedrag(), alleen.voorEis(), samen));
            }
        }
        return inkomens;
    }
}
