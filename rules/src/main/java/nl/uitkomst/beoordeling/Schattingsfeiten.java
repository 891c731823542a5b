package nl.uitkomst.beoordeling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.uitkomst.beoordeling.Schattingslezer.Loonopgave;
import nl.uitkomst.beoordeling.Schattingslezer.Schattingsverzoek;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.schatting.Belastbaarheid;
import nl.uitkomst.schatting.Beoordelingsdag;
import nl.uitkomst.schatting.Functie;
import nl.uitkomst.schatting.Functies;
import nl.uitkomst.schatting.Functietelling;
import nl.uitkomst.schatting.Maatman;
import nl.uitkomst.schatting.Punt;
import nl.uitkomst.schatting.Vereist;
import nl.uitkomst.schatting.Werk;
import nl.uitkomst.schatting.Werkloon;
import nl.uitkomst.verzoek.Gegeven;

/** What a request says, as facts for the rules, and which of its fields could still say more. */
final class Schattingsfeiten {

    private static final int FUNCTIES = 3;

    private final Schattingsverzoek verzoek;
    /** For each condition on the work whether it is met, as far as that is known. */
    private final Map<Punt, Boolean> werkvoorwaarden = new EnumMap<>(Punt.class);

    Schattingsfeiten(Schattingsverzoek verzoek) {
        this.verzoek = verzoek;
        if (verzoek.werk().bekend()) {
            verzoek.werk().waarde().voorwaarden().forEach((punt, gegeven) -> {
                if (gegeven.bekend()) {
                    werkvoorwaarden.put(punt, gegeven.waarde());
                }
            });
        }
    }

    /** What the request says without a rule between. */
    Map<Punt, Object> opgegeven() {
        Map<Punt, Object> gegeven = new EnumMap<>(Punt.class);
        gegeven.putAll(werkvoorwaarden);
        if (verzoek.duurzaam().bekend()) {
            gegeven.put(Punt.DUURZAAM, verzoek.duurzaam().waarde());
        }
        return gegeven;
    }

    List<Object> feiten() {
        List<Object> feiten = new ArrayList<>();
        feiten.add(new Werk(verzoek.werk().bekend(), werkvoorwaarden));
        vraag(feiten, Vereist.Soort.BEOORDELINGSDATUM, verzoek.beoordelingsdatum());
        vraag(feiten, Vereist.Soort.MAATMANLOON, verzoek.maatmanloon());
        vraag(feiten, Vereist.Soort.MAATMANUREN, verzoek.maatmanuren());
        if (verzoek.beoordelingsdatum().bekend()) {
            feiten.add(new Beoordelingsdag(verzoek.beoordelingsdatum().waarde()));
        }
        if (verzoek.functies().bekend()) {
            feiten.add(new Functietelling(verzoek.functies().waarde().size()));
        }
        if (verzoek.maatmanloon().bekend() && verzoek.maatmanuren().bekend()) {
            metMaatman(feiten, new Maatman(verzoek.maatmanloon().waarde(), verzoek.maatmanuren().waarde()));
        }
        return feiten;
    }

    private static void vraag(List<Object> feiten, Vereist.Soort soort, Gegeven<?> gegeven) {
        if (!gegeven.bekend()) {
            feiten.add(new Vereist(soort, gegeven.pad()));
        }
    }

    private void metMaatman(List<Object> feiten, Maatman maatman) {
        feiten.add(maatman);
        feiten.add(new Belastbaarheid(maatman, verzoek.urenbeperking().of(null), verzoek.algemeen().keuzes().plafondMediaanloon()));
        if (verzoek.functies().bekend() && onbekendeFuncties().isEmpty()) {
            feiten.add(new Functies(verzoek.functies().waarde().stream().filter(Loonopgave::bekend)
                    .map(functie -> new Functie(functie.loonPerUur().waarde(), functie.urenPerWeek().waarde())).toList()));
        }
        if (verzoek.werk().bekend() && verzoek.werk().waarde().loon().bekend()) {
            Loonopgave loon = verzoek.werk().waarde().loon();
            feiten.add(new Werkloon(maatman, loon.loonPerUur().waarde(), loon.urenPerWeek().waarde()));
        }
    }

    /** Whether functions were named, but too few to estimate on. */
    boolean teWeinigFuncties() {
        return verzoek.functies().bekend() && verzoek.functies().waarde().size() < FUNCTIES;
    }

    /** The pointers of the fields to ask for when this point is open. */
    List<String> paden(Punt punt) {
        return switch (punt) {
            case THEORIE -> padenFuncties();
            case PRAKTIJK -> padenWerkloon();
            case PRAKTIJK_LAGER -> Stream.concat(padenFuncties().stream(), padenWerkloon().stream()).toList();
            case WERK_TELT -> openWerkvoorwaarden().map(open -> "/" + open.veld()).toList();
            case ARTIKEL_9A -> List.of(); // the day is asked for anyway; of a day after the known end nobody can say it
            default -> Toetsverslag.eigenPad(punt);
        };
    }

    /** The conditions on the work of which it is not known whether they are met. */
    Stream<Punt> openWerkvoorwaarden() {
        return Punt.WERKVOORWAARDEN.stream().filter(punt -> !werkvoorwaarden.containsKey(punt));
    }

    private List<String> padenFuncties() {
        return verzoek.functies().bekend() && !teWeinigFuncties() ? onbekendeFuncties() : List.of(verzoek.functies().pad());
    }

    private List<String> padenWerkloon() {
        return verzoek.werk().bekend() ? onbekend(verzoek.werk().waarde().loon()).toList() : List.of();
    }

    /** What is missing of the functions; the hours of one that pays less than three others do not matter. */
    private List<String> onbekendeFuncties() {
        List<Loonopgave> functies = verzoek.functies().waarde();
        Predicate<Loonopgave> nodig = functie -> !functie.loonPerUur().bekend() || hoger(functies, functie.loonPerUur().waarde()) < FUNCTIES;
        return functies.stream().filter(nodig).flatMap(Schattingsfeiten::onbekend).toList();
    }

    private static long hoger(List<Loonopgave> functies, Bedrag loon) {
        return functies.stream().filter(ander -> ander.loonPerUur().bekend() && ander.loonPerUur().waarde().compareTo(loon) > 0).count();
    }

    private static Stream<String> onbekend(Loonopgave loon) {
        return Stream.of(loon.loonPerUur(), loon.urenPerWeek()).filter(gegeven -> !gegeven.bekend()).map(Gegeven::pad);
    }
}
