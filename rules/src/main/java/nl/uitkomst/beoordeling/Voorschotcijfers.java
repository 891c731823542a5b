package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.uitkomst.beoordeling.Voorschotlezer.Maandopgave;
import nl.uitkomst.beoordeling.Voorschotlezer.Voorschotverzoek;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.normen.Kwijtscheldvenster;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Keuzes.VerrekeningVoorschot;
import nl.uitkomst.voorschot.Afrekenvak;
import nl.uitkomst.voorschot.Besluit;
import nl.uitkomst.voorschot.Toekenning;

/** The amounts of a request per month of the advance, laid side by side. */
final class Voorschotcijfers {

    private final Voorschotverzoek verzoek;
    private final List<Maandopgave> voorschotten;
    /** What is due; null where that is not known. */
    private final List<Maandopgave> verschuldigd;

    Voorschotcijfers(Voorschotverzoek verzoek) {
        this.verzoek = verzoek;
        this.voorschotten = verzoek.voorschotten().of(List.of()).stream().sorted(Comparator.comparing(Maandopgave::maand)).toList();
        this.verschuldigd = verschuldigdOf(verzoek);
    }

    private static List<Maandopgave> verschuldigdOf(Voorschotverzoek verzoek) {
        if (verzoek.is(Besluit.TOEGEKEND)) {
            return verzoek.recht().of(null);
        }
        return verzoek.is(Besluit.AFGEWEZEN) ? verzoek.andereUitkeringen().of(zonderAndereUitkering(verzoek) ? List.of() : null) : null;
    }

    /** Why there is no WW was told, and nothing of another benefit: then there is none. */
    private static boolean zonderAndereUitkering(Voorschotverzoek verzoek) {
        return !verzoek.andereUitkeringen().bekend() && verzoek.redenGeenWw().bekend();
    }

    boolean zonderAndereUitkering() {
        return verzoek.is(Besluit.AFGEWEZEN) && zonderAndereUitkering(verzoek);
    }

    boolean heeftVoorschot() {
        return !voorschotten.isEmpty();
    }

    boolean kentVerschuldigd() {
        return verschuldigd != null;
    }

    /** Null where it is not known. */
    Bedrag voorschot() {
        return heeftVoorschot() ? som(voorschotten) : null;
    }

    /** Null where it is not known; only over the months of the advance. */
    Bedrag verschuldigd() {
        return kentVerschuldigd() && heeftVoorschot() ? som(tijdensVoorschot(verschuldigd)) : null;
    }

    /** The WW that was missed, over the months of the advance; null where it is not known. */
    Bedrag gemist() {
        return verzoek.misgelopenUitkering().bekend() ? som(tijdensVoorschot(verzoek.misgelopenUitkering().waarde())) : null;
    }

    boolean andereUitkering() {
        return kentVerschuldigd() && verzoek.is(Besluit.AFGEWEZEN) && som(verschuldigd).isPositief();
    }

    boolean wwElkeMaand() {
        return verzoek.is(Besluit.AFGEWEZEN) && voorschotten.stream().allMatch(voorschot -> verzoek.andereUitkeringen().of(List.of()).stream()
                .anyMatch(ander -> ander.isWw() && ander.maand().equals(voorschot.maand())));
    }

    private static Bedrag som(List<Maandopgave> opgaven) {
        return opgaven.stream().map(Maandopgave::bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    private List<Maandopgave> tijdensVoorschot(List<Maandopgave> opgaven) {
        return opgaven.stream().filter(opgave -> voorschotten.stream().anyMatch(voorschot -> voorschot.maand().equals(opgave.maand()))).toList();
    }

    // ── the settlement ──────────────────────────────────────────────────────────────────────

    /** What is settled in one go, by the reading chosen; none while something is not known. */
    List<Afrekenvak> vakken() {
        List<Afrekenvak> perMaand = perMaand();
        if (perMaand.isEmpty() || verzoek.situatie().keuzes().verrekeningVoorschot() == VerrekeningVoorschot.PER_MAAND) {
            return perMaand;
        }
        return List.of(perMaand.stream().reduce(new Afrekenvak(null, Bedrag.NUL, Bedrag.NUL, Bedrag.NUL), (som, vak) -> new Afrekenvak(null,
                som.voorschot().plus(vak.voorschot()), som.verschuldigd().plus(vak.verschuldigd()), som.zonderMaatregel().plus(vak.zonderMaatregel()))));
    }

    private List<Afrekenvak> perMaand() {
        if (!kentVerschuldigd()) {
            return List.of();
        }
        return voorschotten.stream().map(voorschot -> new Afrekenvak(voorschot.maand(), voorschot.bedrag(), bedrag(verschuldigd, voorschot.maand()),
                zonderMaatregel(voorschot.maand()))).toList();
    }

    private Bedrag bedrag(List<Maandopgave> opgaven, Maand maand) {
        return som(opgaven.stream().filter(opgave -> opgave.maand().equals(maand)).toList());
    }

    private Bedrag zonderMaatregel(Maand maand) {
        List<Maandopgave> zonder = verzoek.rechtZonderMaatregel().of(List.of());
        return bedrag(zonder.stream().anyMatch(opgave -> opgave.maand().equals(maand)) ? zonder : verschuldigd, maand);
    }

    /** Whether settling per month and over the whole give different amounts: in one month there is too much, in another too little. */
    boolean lezingMaaktUit() {
        return perMaand().stream().anyMatch(vak -> vak.teVeel().isPositief()) && perMaand().stream().anyMatch(vak -> vak.teWeinig().isPositief());
    }

    /** Something is due in a month without an advance. */
    boolean buitenVoorschot() {
        return heeftVoorschot() && Stream.of(verzoek.recht(), verzoek.rechtZonderMaatregel(), verzoek.andereUitkeringen(), verzoek.misgelopenUitkering())
                .anyMatch(lijst -> lijst.bekend() && tijdensVoorschot(lijst.waarde()).size() < lijst.waarde().size());
    }

    /** What is due is listed, but not for every month of the advance. */
    boolean maandNietGenoemd() {
        return kentVerschuldigd() && !verschuldigd.isEmpty() && !voorschotten.stream()
                .allMatch(voorschot -> verschuldigd.stream().anyMatch(opgave -> opgave.maand().equals(voorschot.maand())));
    }

    // ── the granting ────────────────────────────────────────────────────────────────────────

    /** The first day of granting that was told. */
    private Optional<LocalDate> toegekendOp() {
        return voorschotten.stream().map(Maandopgave::toegekendOp).filter(Gegeven::bekend).map(Gegeven::waarde).min(Comparator.naturalOrder());
    }

    boolean toekenningAangenomen() {
        return heeftVoorschot() && toegekendOp().isEmpty();
    }

    /** The day of granting is the first day of the first month where it was not told. */
    Toekenning toekenning(Kwijtscheldvenster venster) {
        return new Toekenning(toegekendOp().orElseGet(() -> voorschotten.get(0).maand().eersteDag()),
                voorschotten.get(voorschotten.size() - 1).maand(), venster);
    }
}
