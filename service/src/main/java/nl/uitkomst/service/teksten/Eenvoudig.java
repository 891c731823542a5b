package nl.uitkomst.service.teksten;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.service.teksten.Uitlegger.Uitlegwoorden;

/** The explanation in plain Dutch (B1): the answer first, then why, what changes, what is not known. */
final class Eenvoudig {

    /** After this many different outcomes a table says it better. */
    private static final int MEESTE_BLOKKEN = 13;
    private static final Set<String> VANZELF = Set.of("begin-recht", "indexering");

    private final Uitlegwoorden woorden;

    Eenvoudig(Uitlegwoorden woorden) {
        this.woorden = woorden;
    }

    String tekst(Antwoord antwoord) {
        List<Blok> blokken = Blok.van(antwoord.maanden());
        List<String> alineas = new ArrayList<>();
        antwoord.nietBerekenbaar().stream().map(this::nietBerekenbaar).distinct().forEach(alineas::add);
        bedragen(antwoord, blokken, alineas);
        lijst("waarom", redenen(blokken), alineas);
        lijst("veranderingen", antwoord.gebeurtenissen().stream().filter(deel -> !VANZELF.contains(deel.soort()))
                .map(Gebeurtenis::tekst).filter(java.util.Objects::nonNull).toList(), alineas);
        alineas.addAll(Uitlegger.eindeOnzeker(antwoord));
        lijst("afrekening", antwoord.afrekeningen().stream().map(this::afrekening).toList(), alineas);
        lijst("vragen", antwoord.ontbrekend().stream().map(OntbrekendGegeven::vraag).filter(java.util.Objects::nonNull).distinct().toList(), alineas);
        alineas.add(zin("slot", Map.of()));
        return String.join("\n\n", alineas);
    }

    private String zin(String naam, Map<String, String> waarden) {
        return woorden.zinnen().get(naam).vul(waarden);
    }

    private void lijst(String kop, List<String> regels, List<String> alineas) {
        if (!regels.isEmpty()) {
            alineas.add(zin(kop, Map.of()) + "\n- " + String.join("\n- ", regels));
        }
    }

    private String nietBerekenbaar(NietTeBerekenen deel) {
        return deel.doeDit() == null ? String.valueOf(deel.reden()) : deel.reden() + " " + deel.doeDit();
    }

    private void bedragen(Antwoord antwoord, List<Blok> blokken, List<String> alineas) {
        boolean geweigerd = !antwoord.nietBerekenbaar().isEmpty();
        List<String> regels = blokken.stream().limit(MEESTE_BLOKKEN).filter(blok -> !(geweigerd && blok.uitkeringen().isEmpty()))
                .map(this::bedrag).toList();
        if (!regels.isEmpty()) {
            alineas.add(String.join("\n", regels));
        }
        if (blokken.size() > MEESTE_BLOKKEN) {
            alineas.add(zin("meer-maanden", Map.of()));
        }
    }

    private String bedrag(Blok blok) {
        if (blok.onbekend()) {
            return zin("onbekend", Map.of("wanneer", blok.wanneer()));
        }
        if (blok.uitkeringen().isEmpty()) {
            return zin("geen-uitkering", Map.of("wanneer", blok.wanneer()));
        }
        Bedrag recht = som(blok.uitkeringen().stream().map(UitkeringAntwoord::recht).toList());
        List<String> zinnen = new ArrayList<>();
        zinnen.add(zin(blok.eenMaand() ? "bedrag-een-maand" : "bedrag", Map.of("wanneer", blok.wanneer(), "bedrag", recht.toString())));
        if (recht.isPositief()) {
            zinnen.add(zin(blok.eenMaand() ? "vakantiegeld-een-maand" : "vakantiegeld",
                    Map.of("bedrag", som(blok.uitkeringen().stream().map(UitkeringAntwoord::vakantiebijslag).toList()).toString())));
        }
        if (blok.eerste().totaal() != null && blok.eerste().inkomen() != null && blok.eerste().inkomen().isPositief()) {
            zinnen.add(zin("samen", Map.of("inkomen", blok.eerste().inkomen().toString(), "samen", blok.eerste().totaal().samen().toString())));
        }
        voorschot(blok, recht, zinnen);
        return String.join(" ", zinnen);
    }

    private void voorschot(Blok blok, Bedrag recht, List<String> zinnen) {
        if (blok.uitkeringen().stream().allMatch(deel -> deel.voorschot() != null)) {
            Bedrag voorschot = som(blok.uitkeringen().stream().map(UitkeringAntwoord::voorschot).toList());
            String naam = voorschot.equals(recht) ? "voorschot-gelijk" : "voorschot-anders";
            zinnen.add(zin(naam, Map.of("bedrag", voorschot.toString())));
        }
    }

    static Bedrag som(List<Bedrag> bedragen) {
        return bedragen.stream().reduce(Bedrag.NUL, Bedrag::plus);
    }

    private List<String> redenen(List<Blok> blokken) {
        Set<String> redenen = new LinkedHashSet<>();
        for (Blok blok : blokken) {
            for (UitkeringAntwoord deel : blok.uitkeringen()) {
                deel.gronden().stream().filter(woorden.redenen()::containsKey).map(grond -> woorden.redenen().get(grond).vul(Map.of())).forEach(redenen::add);
            }
        }
        return List.copyOf(redenen);
    }

    private String afrekening(Afrekening afrekening) {
        Map<String, String> wanneer = Map.of("maanden", Opmaak.maanden(afrekening.van().waarde(), afrekening.totEnMet().waarde()));
        if (afrekening.saldo() == null) {
            return zin("afrekening-onbekend", wanneer);
        }
        if (afrekening.saldo().isNul()) {
            return zin("afrekening-gelijk", wanneer);
        }
        boolean terug = afrekening.terugvordering().isPositief();
        return zin(terug ? "afrekening-terug" : "afrekening-erbij", Map.of("maanden", wanneer.get("maanden"),
                "bedrag", (terug ? afrekening.terugvordering() : afrekening.nabetaling()).toString()));
    }
}
