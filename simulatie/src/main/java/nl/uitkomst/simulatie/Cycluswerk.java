package nl.uitkomst.simulatie;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.uitkomst.antwoord.Afrekeningen;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.BesluitId;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.simulatie.Uitslag.Gebrek;
import nl.uitkomst.simulatie.Uitslag.Probleem;
import nl.uitkomst.simulatie.versie.Versierekenaar.Maandrecht;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import nl.uitkomst.verzoek.Verzoektekst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every advance settled once in 1, 3, 6 and 12 months, as {@code _cycli} does it. */
record Cycluswerk() implements Werk {

    private static final long serialVersionUID = 1L;

    static final List<Integer> LENGTEN = List.of(1, 3, 6, 12);
    /**
     * By length and group: people; those of whom every settlement is known; those who pay back something, how much in cents, in how many settlements;
     * those who get something, how much; the largest terugvordering of each of them together.
     */
    static final String CYCLUS = "cyclus";
    static final int CYCLUS_AANTAL = 8;
    /** By length and class of the largest terugvordering: people. */
    static final String OMVANG = "omvang";
    /** By length and last month of the settlement: terugvorderingen, cents. */
    static final String MOMENT = "moment";
    /** People without an advance; with two that are settled apart. */
    static final String ZONDER = "zonder";

    /** What a request says of settling, overruled by this run. */
    private static final String VERREKENING = "verrekening";

    @Override
    public String vraag() {
        return "cycli " + new Rekenwerk().vraag();
    }

    @Override
    public List<Tabel> tabellen() {
        return List.of(Tabel.CYCLI, Tabel.FOUTEN);
    }

    @Override
    public Verwerking begin(List<String> kenmerken) {
        Antwoorden antwoorden = new Antwoorden(Rekenaar.deze().regelset(), Teksten.GEEN);
        return new Verwerking() {
            @Override
            public void verwerk(Regel regel, Rijontvanger rijen, Stand stand) throws IOException {
                try {
                    reken(antwoorden, kenmerken, regel, rijen, stand);
                } catch (OngeldigVerzoek fout) {
                    stand.tel(Rekenwerk.REGELS, 1, 0, 0, 1);
                    new Rijen(rijen).fouten(regel, new Probleem(fout.fouten().stream().map(gebrek -> new Gebrek(gebrek.pad(), gebrek.code().code())).toList()));
                }
            }

            @Override
            public void sluit(Stand stand) {
                Groepen.geteld(stand, Stand.sleutel(CYCLUS, "1"));
            }
        };
    }

    private static void reken(Antwoorden antwoorden, List<String> kenmerken, Regel regel, Rijontvanger rijen, Stand stand) throws IOException {
        JsonNode json = Verzoektekst.lees(regel.bytes());
        VerzoekLezer.lees(json); // every fault, in its own place, before anything is changed
        ObjectNode verzoek = (ObjectNode) json;
        String id = besluitId(antwoorden, verzoek);
        Maand start = start(verzoek);
        Antwoord antwoord = antwoorden.cijfers(VerzoekLezer.lees(metVoorschot(verzoek, start)), id);
        List<String> soorten = antwoord.maanden().stream().flatMap(maand -> maand.uitkeringen().stream()).filter(Cycluswerk::hoortBijVoorschot)
                .map(UitkeringAntwoord::soort).distinct().toList();
        boolean eenVoorschot = soorten.size() == 1 && start != null;
        stand.tel(Rekenwerk.REGELS, 1, eenVoorschot ? 1 : 0, eenVoorschot ? 0 : 1, 0);
        if (!eenVoorschot) {
            stand.tel(ZONDER, soorten.isEmpty() ? 1 : 0, soorten.size() > 1 ? 1 : 0);
            return;
        }
        Groepen groepen = Groepen.van(kenmerken, regel, rechten(antwoord));
        Periode periode = new Periode(antwoord.maanden().get(0).maand(), antwoord.maanden().get(antwoord.maanden().size() - 1).maand());
        for (int lengte : LENGTEN) {
            List<Afrekening> afrekeningen = Afrekeningen.van(antwoord.maanden(), soorten, periode, start, lengte);
            tel(lengte, afrekeningen, groepen, stand);
            for (Afrekening deel : afrekeningen) {
                rijen.rij(Tabel.CYCLI, regel.nummer(), id, (long) lengte, deel.soort(), deel.van().toString(), deel.totEnMet().toString(), Rijen.centen(deel.voorschot()),
                        Rijen.centen(deel.recht()), Rijen.centen(deel.saldo()), Rijen.centen(deel.nabetaling()), Rijen.centen(deel.terugvordering()));
            }
        }
    }

    /** The id that {@code _cycli} gives, so that one person can be found again by a single call. */
    private static String besluitId(Antwoorden antwoorden, ObjectNode verzoek) {
        ObjectNode alsVraag = JsonNodeFactory.instance.objectNode();
        alsVraag.set("situatie", verzoek.without("uitleg"));
        return BesluitId.van("_cycli", alsVraag, antwoorden.regelset());
    }

    /** Rights that UWV pays in advance; the others are paid after the month. */
    private static boolean hoortBijVoorschot(UitkeringAntwoord deel) {
        return deel.soort().equals("wga") || deel.soort().equals("iva") || deel.soort().equals("wajong");
    }

    /** The first month of a cycle, of the request or else of its period; null where neither is there. */
    private static Maand start(ObjectNode verzoek) {
        JsonNode eigen = verzoek.at("/verrekening/cyclusStart");
        JsonNode maand = eigen.isMissingNode() ? verzoek.at("/periode/van") : eigen;
        return maand.isString() && maand.asString().matches("\\d{4}-(0[1-9]|1[0-2])") ? Maand.van(maand.asString()) : null;
    }

    /** Whether months are settled one by one or together makes no difference to what is due or paid: any length will do. */
    private static ObjectNode metVoorschot(ObjectNode verzoek, Maand start) {
        verzoek.put("uitleg", "geen");
        ObjectNode verrekening = verzoek.get(VERREKENING) instanceof ObjectNode eigen ? eigen : verzoek.putObject(VERREKENING);
        verrekening.put("wijze", "voorschot").put("cyclusMaanden", 6);
        if (start != null) {
            verrekening.put("cyclusStart", start.toString());
        }
        return verzoek;
    }

    private static List<Maandrecht> rechten(Antwoord antwoord) {
        List<Maandrecht> rechten = new ArrayList<>();
        for (MaandAntwoord maand : antwoord.maanden()) {
            for (UitkeringAntwoord deel : maand.uitkeringen()) {
                rechten.add(new Maandrecht(maand.maand().toString(), maand.inkomen() == null ? null : maand.inkomen().inCenten(), deel.soort(), deel.fase(), null, List.of()));
            }
        }
        return rechten;
    }

    private static void tel(int lengte, List<Afrekening> afrekeningen, Groepen groepen, Stand stand) {
        boolean bekend = afrekeningen.stream().map(Afrekening::terugvordering).allMatch(Objects::nonNull);
        if (!bekend) {
            groepen.tel(stand, Stand.sleutel(CYCLUS, String.valueOf(lengte)), 1, 0, 0, 0, 0, 0, 0, 0);
            return;
        }
        long terug = 0;
        long keren = 0;
        long na = 0;
        long grootste = 0;
        for (Afrekening deel : afrekeningen) {
            long centen = deel.terugvordering().inCenten();
            if (centen > 0) {
                keren++;
                stand.tel(Stand.sleutel(MOMENT, String.valueOf(lengte), deel.totEnMet().toString()), 1, centen);
            }
            terug += centen;
            na += deel.nabetaling().inCenten();
            grootste = Math.max(grootste, centen);
        }
        groepen.tel(stand, Stand.sleutel(CYCLUS, String.valueOf(lengte)), 1, 1, terug > 0 ? 1 : 0, terug, keren, na > 0 ? 1 : 0, na, grootste);
        stand.tel(Stand.sleutel(OMVANG, String.valueOf(lengte), Verdeling.sleutel(-grootste)), 1);
    }
}
