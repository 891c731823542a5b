package nl.uitkomst.verschillen;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.uitkomst.gevallen.Geval;
import nl.uitkomst.gevallen.Vergelijking;
import nl.uitkomst.verschillen.Verschilverslag.Gevalverschil;
import nl.uitkomst.verschillen.Verschilverslag.Uitkomstverschil;
import nl.uitkomst.verschillen.Verschilverslag.Versie;
import tools.jackson.databind.JsonNode;

/** Puts two built rule sets side by side. */
public final class Versievergelijking {

    private Versievergelijking() {
    }

    /** Compares texts and amounts, and puts every case to both. */
    public static Verschilverslag verslag(Uitgave oud, Uitgave nieuw, List<Geval> gevallen) {
        List<Gevalverschil> anders = gevallen.parallelStream().map(geval -> verschil(geval, oud.antwoord(geval), nieuw.antwoord(geval))).filter(Objects::nonNull)
                .sorted(Comparator.comparing(Gevalverschil::alleenOpmerkingen)).toList();
        return new Verschilverslag(versie(oud), versie(nieuw), Regelvergelijking.verschillen(oud.regels(), nieuw.regels()),
                Bedragvergelijking.verschillen(oud.bedragen(), nieuw.bedragen()), Regelvergelijking.bronnen(oud.bronnen(), nieuw.bronnen()), gevallen.size(), anders);
    }

    private static Versie versie(Uitgave uitgave) {
        return new Versie(uitgave.naam(), uitgave.versie(), uitgave.hash(), uitgave.regels().size());
    }

    private static Gevalverschil verschil(Geval geval, JsonNode oud, JsonNode nieuw) {
        List<Uitkomstverschil> verschillen = Uitkomstvergelijking.verschillen(oud, nieuw);
        return verschillen.isEmpty() ? null : new Gevalverschil(geval.id(), geval.titel(), geval.bestand(), geval.operatie(),
                Vergelijking.verschillen(geval, oud).isEmpty(), Vergelijking.verschillen(geval, nieuw).isEmpty(), verschillen);
    }
}
