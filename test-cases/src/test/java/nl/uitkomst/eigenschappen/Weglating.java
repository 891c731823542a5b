package nl.uitkomst.eigenschappen;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole request, and the same request with facts left out that have no default: a question each, or nothing at all. */
final class Weglating {

    /** The fields without a default, by the end of their pointer. Left out are those that the rules may read as "no" or as "none". */
    private static final Pattern ZONDER_STANDAARD = Pattern.compile("/inkomen"
            + "|/uitkeringen/\\d+/(dagloon|maandloon|dagloonPeildatum|loongerelateerdTotEnMet|geenLoongerelateerd|arbeidsverleden|totEnMet|viervijfEis"
            + "|beoordelingen|duurzaamGeenArbeidsvermogen|garantiebedragPeildatum|maatmaninkomenPerMaand|dienstbetrekkingLoopt|arbeidsurenPerWeek)"
            + "|/uitkeringen/\\d+/arbeidsverleden/\\w+"
            + "|/uitkeringen/\\d+/beoordelingen/\\d+/(arbeidsongeschiktheidspercentage|resterendeVerdiencapaciteitPerMaand|maatmaninkomenPerMaand)"
            + "|/persoon/huishouden(/\\w+)?"
            + "|/inkomen/\\d+/(perMaand|honderdProcent|voorafgaandInkomenPerMaand|aard|belastbareWinst)");
    /** Fields that tell the same fact in another way. */
    private static final List<List<String>> ANDERS = List.of(List.of("dagloon", "maandloon"),
            List.of("loongerelateerdTotEnMet", "geenLoongerelateerd", "arbeidsverleden"), List.of("totEnMet", "arbeidsverleden"));

    final ObjectNode geheel;
    final ObjectNode zonder;
    final List<String> weg = new ArrayList<>();

    private Weglating(ObjectNode geheel) {
        this.geheel = geheel;
        this.zonder = geheel.deepCopy();
    }

    static Weglating van(ObjectNode geheel, long zaad, int meeste) {
        Weglating weglating = new Weglating(geheel);
        SplittableRandom toeval = new SplittableRandom(zaad);
        List<String> mogelijk = new ArrayList<>();
        paden(geheel, geheel, "", mogelijk);
        int aantal = 1 + toeval.nextInt(meeste);
        for (int nummer = 0; nummer < aantal && !mogelijk.isEmpty(); nummer++) {
            weglating.weg.add(mogelijk.remove(toeval.nextInt(mogelijk.size())));
        }
        weglating.weg.forEach(pad -> verwijder(weglating.zonder, pad));
        return weglating;
    }

    private static void paden(JsonNode verzoek, JsonNode knoop, String pad, List<String> gevonden) {
        if (ZONDER_STANDAARD.matcher(pad).matches() && !afgeleid(verzoek, pad)) {
            gevonden.add(pad);
        }
        if (knoop.isObject()) {
            knoop.propertyNames().forEach(naam -> paden(verzoek, knoop.get(naam), pad + "/" + naam, gevonden));
        } else if (knoop.isArray()) {
            for (int nummer = 0; nummer < knoop.size(); nummer++) {
                paden(verzoek, knoop.get(nummer), pad + "/" + nummer, gevonden);
            }
        }
    }

    /** What was earned before a pension may follow from the other incomes; the answer then says that it is taken from there. */
    private static boolean afgeleid(JsonNode verzoek, String pad) {
        return pad.endsWith("/voorafgaandInkomenPerMaand")
                && verzoek.at(JsonPointer.compile(pad.substring(0, pad.lastIndexOf('/')) + "/soort")).asString().equals("overige-uitkering");
    }

    private static void verwijder(ObjectNode verzoek, String pad) {
        JsonNode ouder = verzoek.at(JsonPointer.compile(pad.substring(0, pad.lastIndexOf('/'))));
        if (ouder instanceof ObjectNode object) {
            object.remove(pad.substring(pad.lastIndexOf('/') + 1));
        }
    }

    /**
     * Puts the answer to a question into a request, from the whole one; where that tells it in another way, in that way.
     *
     * @return false when the whole request does not tell it either
     */
    static boolean beantwoord(ObjectNode verzoek, ObjectNode geheel, String pad) {
        String ouder = pad.substring(0, pad.lastIndexOf('/'));
        String veld = pad.substring(pad.lastIndexOf('/') + 1);
        List<String> velden = new ArrayList<>(List.of(veld));
        for (List<String> groep : ANDERS) {
            if (groep.contains(veld)) {
                velden.addAll(groep);
            }
        }
        if (ouder.endsWith("/arbeidsverleden") && geheel.at(JsonPointer.compile(pad)).isMissingNode()) {
            return false;
        }
        for (String naam : velden) {
            JsonNode waarde = geheel.at(JsonPointer.compile(ouder + "/" + naam));
            if (!waarde.isMissingNode()) {
                knoop(verzoek, ouder).set(naam, waarde.deepCopy());
                return true;
            }
        }
        return false;
    }

    static ObjectNode knoop(ObjectNode verzoek, String pad) {
        if (pad.isEmpty()) {
            return verzoek;
        }
        JsonNode gevonden = verzoek.at(JsonPointer.compile(pad));
        if (gevonden instanceof ObjectNode object) {
            return object;
        }
        ObjectNode ouder = knoop(verzoek, pad.substring(0, pad.lastIndexOf('/')));
        return ouder.putObject(pad.substring(pad.lastIndexOf('/') + 1));
    }
}
