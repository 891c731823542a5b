package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.Bandbreedte;
import nl.uitkomst.beoordeling.VoorschotAntwoord.Voorschotdeel;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.toetsing.Gevolg;
import nl.uitkomst.voorschot.Afrekening;
import nl.uitkomst.voorschot.Bestemming;
import nl.uitkomst.voorschot.Eindbedrag;
import nl.uitkomst.voorschot.Slotsom;
import nl.uitkomst.voorschot.Uitkomst;
import nl.uitkomst.voorschot.Vakbedrag;

/**
 * The advance in parts, as the rules decided them; or between which amounts the part that is recovered lies.
 *
 * @param gevolgtrekkingen everything the rules concluded
 */
record Voorschotverdeling(Woorden woorden, Afrekening afrekening, Toetsing toetsing, Bedrag deel, Bedrag gemist, Percentage matiging,
        List<Gevolgtrekking> gevolgtrekkingen) {

    /** Null where the rules concluded nothing of the kind. */
    private Eindbedrag eindbedrag(Eindbedrag.Soort soort) {
        return gevolgtrekkingen.stream().map(Gevolgtrekking::conclusie).filter(Eindbedrag.class::isInstance).map(Eindbedrag.class::cast)
                .filter(conclusie -> conclusie.soort() == soort).findFirst().orElse(null);
    }

    private Bedrag bedrag(Eindbedrag.Soort soort) {
        Eindbedrag conclusie = eindbedrag(soort);
        return conclusie == null ? Bedrag.NUL : conclusie.bedrag();
    }

    /** Whether it is known what becomes of what was overpaid. */
    boolean bekend() {
        return toetsing.uitkomst() != null && toetsing.uitkomst() != Uitkomst.ONBEKEND;
    }

    Bedrag kwijt() {
        return bedrag(Eindbedrag.Soort.KWIJT);
    }

    /** What is recovered before a reduction. */
    Bedrag terugVoorMatiging() {
        return bedrag(Eindbedrag.Soort.TERUG);
    }

    /** What is recovered, to the cent. */
    Bedrag terug() {
        return eindbedrag(Eindbedrag.Soort.NA_MATIGING) == null ? terugVoorMatiging() : bedrag(Eindbedrag.Soort.NA_MATIGING);
    }

    // ── parts ───────────────────────────────────────────────────────────────────────────────

    /** Together exactly the advance. */
    List<Voorschotdeel> delen() {
        List<Voorschotdeel> delen = new ArrayList<>();
        Bedrag verrekend = afrekening.som(Vakbedrag.Soort.VERREKEND);
        if (verrekend.isPositief()) {
            delen.add(deel(verrekend, Bestemming.VERREKENEN, regel(afrekening.bedragen().stream()
                    .filter(bedrag -> bedrag.soort() == Vakbedrag.Soort.VERREKEND).findFirst().orElseThrow())));
        }
        if (!afrekening.teVeel().isPositief()) {
            return delen;
        }
        if (!bekend()) {
            delen.add(toetsing.uitkomst() == null ? new Voorschotdeel(afrekening.teVeel(), Bestemming.ONBEKEND, null, woorden.reden("nog-niet-bekend"), null)
                    : deel(afrekening.teVeel(), Bestemming.ONBEKEND, besluitregel()));
            return delen;
        }
        if (kwijt().isPositief()) {
            delen.add(deel(kwijt(), Bestemming.KWIJTSCHELDEN, toetsing.uitkomst() == Uitkomst.KWIJTSCHELDEN ? besluitregel()
                    : regel(eindbedrag(Eindbedrag.Soort.KWIJT))));
        }
        if (terug().isPositief()) {
            delen.add(deel(terug(), Bestemming.TERUGVORDEREN, toetsing.uitkomst() == Uitkomst.TERUGVORDEREN ? besluitregel()
                    : regel(eindbedrag(Eindbedrag.Soort.TERUG))));
        }
        Bedrag gematigd = terugVoorMatiging().min(terug());
        if (gematigd.isPositief()) {
            delen.add(deel(gematigd, Bestemming.MATIGING, regel(eindbedrag(Eindbedrag.Soort.NA_MATIGING))));
        }
        return delen;
    }

    private Voorschotdeel deel(Bedrag bedrag, Bestemming bestemming, Regel regel) {
        return new Voorschotdeel(bedrag, bestemming, regel.id(), woorden.reden(regel.id()), regel.bron());
    }

    private Regel regel(Conclusie conclusie) {
        return gevolgtrekkingen.stream().filter(stap -> stap.conclusie().equals(conclusie)).findFirst().orElseThrow().regel();
    }

    /** The rule that decided. */
    private Regel besluitregel() {
        return regel(toetsing.gevolgen().get(0));
    }

    // ── while it is open ────────────────────────────────────────────────────────────────────

    /** The least that can still be recovered, before a reduction. */
    Bedrag minstens() {
        return toetsing.gevolgen().stream().map(this::minstens).reduce(Bedrag::laagste).orElseThrow();
    }

    private Bedrag minstens(Gevolg gevolg) {
        if (gevolg.uitkomst() == Uitkomst.TERUGVORDEREN) {
            return afrekening.teVeel();
        }
        if (gevolg.uitkomst() == Uitkomst.ONBEKEND) {
            return Bedrag.NUL; // nothing is known of a policy, so it may waive all
        }
        Slotsom slotsom = new Slotsom(afrekening, gevolg, deel, gemist, matiging);
        return slotsom.verwijtbaar() ? slotsom.metGemiste() : slotsom.inkomensdeel();
    }

    /** Between which amounts it lies what is recovered. */
    Bandbreedte bandbreedte() {
        return new Bandbreedte(naMatiging(minstens()), naMatiging(afrekening.teVeel()));
    }

    private Bedrag naMatiging(Bedrag bedrag) {
        return bedrag.maal(Factor.EEN.min(matiging.alsFactor())).afgerond();
    }
}
