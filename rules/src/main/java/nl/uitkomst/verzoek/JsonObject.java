package nl.uitkomst.verzoek;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.tijd.Maand;
import tools.jackson.databind.JsonNode;

/**
 * One JSON object while it is read. Each read names a field and its type; what is malformed becomes a {@link Fout} and an
 * unknown fact, so that reading goes on and all faults are found at once. {@link #sluit()} reports the fields nobody read.
 */
public final class JsonObject {

    private static final Pattern BEDRAG = Pattern.compile("-?\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");
    private static final Pattern MAAND = Pattern.compile("(19|20|21)\\d\\d-(0[1-9]|1[0-2])");
    private static final Pattern DATUM = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");
    /** A field name that is certainly a name and not something a person pasted; other names are not repeated in a fault. */
    private static final Pattern VELDNAAM = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final Pattern UREN = Pattern.compile("-?\\d{1,3}(\\.\\d{1,2})?");
    private static final BigDecimal UREN_IN_EEN_WEEK = BigDecimal.valueOf(168);
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    /** Where year, month and day of the month end in {@code 2026-07-31}. */
    private static final int JAAR = 4;
    private static final int MAAND_TOT = 7;
    private static final int DAG_TOT = 10;
    private static final BigDecimal KWART = new BigDecimal("0.25");

    private final JsonNode node;
    private final String pad;
    private final Collection<Fout> fouten;
    /** The fields that are there and were asked for. */
    private final Set<String> gelezen = new HashSet<>();

    JsonObject(JsonNode node, String pad, Collection<Fout> fouten) {
        this.node = node;
        this.pad = pad;
        this.fouten = fouten;
        if (!node.isObject()) {
            fouten.add(new Fout(pad, Foutcode.GEEN_OBJECT));
        }
    }

    static boolean isVeldnaam(String naam) {
        return VELDNAAM.matcher(naam).matches();
    }

    public String pad() {
        return pad;
    }

    String pad(String naam) {
        return pad + "/" + naam;
    }

    public boolean heeft(String naam) {
        return node.has(naam);
    }

    /** Reports each of these fields that is not there. */
    public void verplicht(String... namen) {
        for (String naam : namen) {
            if (node.isObject() && !heeft(naam)) {
                fout(naam, Foutcode.VELD_ONTBREEKT);
            }
        }
    }

    public void fout(String naam, Foutcode code) {
        fouten.add(new Fout(pad(naam), code));
    }

    /** Reports every field that was not asked for. */
    void sluit() {
        if (node.isObject()) {
            for (String naam : node.propertyNames()) {
                if (!gelezen.contains(naam)) {
                    fouten.add(new Fout(isVeldnaam(naam) ? pad(naam) : pad, Foutcode.ONBEKEND_VELD));
                }
            }
        }
    }

    private <T> Gegeven<T> lees(String naam, BiFunction<JsonNode, String, T> lezer) {
        JsonNode waarde = node.isObject() ? node.get(naam) : null;
        if (waarde == null) {
            return Gegeven.onbekend(pad(naam));
        }
        gelezen.add(naam);
        if (waarde.isNull()) {
            fout(naam, Foutcode.LEGE_WAARDE);
            return Gegeven.onbekend(pad(naam));
        }
        T resultaat = lezer.apply(waarde, naam);
        return resultaat == null ? Gegeven.onbekend(pad(naam)) : Gegeven.bekend(pad(naam), resultaat);
    }

    /** An amount of nil or more. */
    public Gegeven<Bedrag> bedrag(String naam) {
        return lees(naam, (waarde, veld) -> {
            Bedrag bedrag = leesBedrag(waarde, veld);
            if (bedrag != null && bedrag.isNegatief()) {
                fout(veld, Foutcode.BEDRAG_NEGATIEF);
            }
            return bedrag;
        });
    }

    public Gegeven<Bedrag> positiefBedrag(String naam) {
        return lees(naam, (waarde, veld) -> {
            Bedrag bedrag = leesBedrag(waarde, veld);
            if (bedrag != null && !bedrag.isPositief()) {
                fout(veld, Foutcode.BEDRAG_NIET_POSITIEF);
            }
            return bedrag;
        });
    }

    Gegeven<Bedrag> bedragMetTeken(String naam) {
        return lees(naam, this::leesBedrag);
    }

    private Bedrag leesBedrag(JsonNode waarde, String veld) {
        if (!waarde.isString() || !BEDRAG.matcher(waarde.asString()).matches()) {
            fout(veld, Foutcode.BEDRAG_ALS_TEKST);
            return null;
        }
        return Bedrag.euro(waarde.asString());
    }

    /** A percentage from 0 to 100, both included. */
    public Gegeven<Percentage> percentage(String naam) {
        return lees(naam, (waarde, veld) -> {
            if (!waarde.isString() || !PERCENTAGE.matcher(waarde.asString()).matches()) {
                fout(veld, Foutcode.PERCENTAGE_ALS_TEKST);
                return null;
            }
            BigDecimal procent = new BigDecimal(waarde.asString());
            if (procent.compareTo(HONDERD) > 0) {
                fout(veld, Foutcode.PERCENTAGE_BUITEN_BEREIK);
                return null;
            }
            return new Percentage(procent);
        });
    }

    /** Hours in a week, from 0 to 168. */
    public Gegeven<Factor> uren(String naam) {
        return lees(naam, (waarde, veld) -> leesUren(waarde, veld, false));
    }

    /** Hours in a week, more than 0 and at most 168. */
    public Gegeven<Factor> positieveUren(String naam) {
        return lees(naam, (waarde, veld) -> leesUren(waarde, veld, true));
    }

    private Factor leesUren(JsonNode waarde, String veld, boolean positief) {
        if (!waarde.isString() || !UREN.matcher(waarde.asString()).matches()) {
            fout(veld, Foutcode.UREN_ALS_TEKST);
            return null;
        }
        BigDecimal uren = new BigDecimal(waarde.asString());
        if (uren.signum() < (positief ? 1 : 0) || uren.compareTo(UREN_IN_EEN_WEEK) > 0) {
            fout(veld, Foutcode.UREN_BUITEN_BEREIK);
            return null;
        }
        return Factor.van(waarde.asString());
    }

    public Gegeven<Maand> maand(String naam) {
        return lees(naam, (waarde, veld) -> {
            if (!waarde.isString() || !MAAND.matcher(waarde.asString()).matches()) {
                fout(veld, Foutcode.GEEN_MAAND);
                return null;
            }
            return Maand.van(cijfers(waarde, 0, JAAR), cijfers(waarde, JAAR + 1, MAAND_TOT));
        });
    }

    /** Of a text that has been seen to hold digits there; parsers of dates cost ten times as much. */
    private static int cijfers(JsonNode waarde, int van, int tot) {
        return Integer.parseInt(waarde.asString(), van, tot, 10);
    }

    public Gegeven<LocalDate> datum(String naam) {
        return lees(naam, (waarde, veld) -> {
            if (waarde.isString() && DATUM.matcher(waarde.asString()).matches()) {
                try {
                    return LocalDate.of(cijfers(waarde, 0, JAAR), cijfers(waarde, JAAR + 1, MAAND_TOT), cijfers(waarde, MAAND_TOT + 1, DAG_TOT));
                } catch (DateTimeException geenDag) {
                    // 30 February: the shape of a date, but no day; reported below
                }
            }
            fout(veld, Foutcode.GEEN_DATUM);
            return null;
        });
    }

    public Gegeven<Boolean> jaNee(String naam) {
        return lees(naam, (waarde, veld) -> {
            if (!waarde.isBoolean()) {
                fout(veld, Foutcode.GEEN_JA_NEE);
                return null;
            }
            return waarde.booleanValue();
        });
    }

    /** A whole number from {@code laagste} to {@code hoogste}, both included. */
    public Gegeven<Integer> aantal(String naam, int laagste, int hoogste) {
        return lees(naam, (waarde, veld) -> {
            if (!waarde.isIntegralNumber()) {
                fout(veld, Foutcode.GEEN_GEHEEL_GETAL);
                return null;
            }
            if (!waarde.canConvertToInt() || waarde.intValue() < laagste || waarde.intValue() > hoogste) {
                fout(veld, Foutcode.GETAL_BUITEN_BEREIK);
                return null;
            }
            return waarde.intValue();
        });
    }

    /** A number of years in quarters (8, 8.25, 8.5, 8.75), from 0 to 100. */
    Gegeven<BigDecimal> jaren(String naam) {
        return lees(naam, (waarde, veld) -> {
            if (!waarde.isNumber()) {
                fout(veld, Foutcode.GEEN_KWARTEN);
                return null;
            }
            BigDecimal jaren = waarde.decimalValue();
            if (jaren.signum() < 0 || jaren.compareTo(HONDERD) > 0) {
                fout(veld, Foutcode.GETAL_BUITEN_BEREIK);
                return null;
            }
            if (jaren.remainder(KWART).signum() != 0) {
                fout(veld, Foutcode.GEEN_KWARTEN);
                return null;
            }
            return jaren;
        });
    }

    public <E extends Enum<E> & Code> Gegeven<E> keuze(String naam, Class<E> soort) {
        return lees(naam, (waarde, veld) -> leesKeuze(waarde, veld, soort));
    }

    private <E extends Enum<E> & Code> E leesKeuze(JsonNode waarde, String veld, Class<E> soort) {
        if (waarde.isString()) {
            for (E mogelijk : soort.getEnumConstants()) {
                if (mogelijk.code().equals(waarde.asString())) {
                    return mogelijk;
                }
            }
        }
        fout(veld, Foutcode.ONBEKENDE_WAARDE);
        return null;
    }

    /** A list of names; each may stand in it more than once, and counts once. */
    public <E extends Enum<E> & Code> Gegeven<Set<E>> keuzelijst(String naam, Class<E> soort, int hoogsteAantal) {
        return lees(naam, (waarde, veld) -> {
            if (!isLijst(waarde, veld, hoogsteAantal)) {
                return null;
            }
            Set<E> gekozen = EnumSet.noneOf(soort);
            for (int nummer = 0; nummer < waarde.size(); nummer++) {
                E keuze = leesKeuze(waarde.get(nummer), veld + "/" + nummer, soort);
                if (keuze != null) {
                    gekozen.add(keuze);
                }
            }
            return gekozen;
        });
    }

    /** A text of a certain form. */
    public Gegeven<String> tekst(String naam, Pattern vorm, Foutcode anders) {
        return lees(naam, (waarde, veld) -> {
            if (!waarde.isString() || !vorm.matcher(waarde.asString()).matches()) {
                fout(veld, anders);
                return null;
            }
            return waarde.asString();
        });
    }

    /** An object that is a request of its own, to be read by its own reader. */
    public Gegeven<JsonNode> geheel(String naam) {
        return lees(naam, (waarde, veld) -> {
            if (!waarde.isObject()) {
                fout(veld, Foutcode.GEEN_OBJECT);
                return null;
            }
            return waarde;
        });
    }

    public <T> Gegeven<T> object(String naam, Function<JsonObject, T> lezer) {
        return lees(naam, (waarde, veld) -> {
            JsonObject object = new JsonObject(waarde, pad(veld), fouten);
            T resultaat = lezer.apply(object);
            object.sluit();
            return resultaat;
        });
    }

    private boolean isLijst(JsonNode waarde, String veld, int hoogsteAantal) {
        if (!waarde.isArray()) {
            fout(veld, Foutcode.GEEN_LIJST);
            return false;
        }
        if (waarde.size() > hoogsteAantal) {
            fout(veld, Foutcode.TE_VEEL);
            return false;
        }
        return true;
    }

    public <T> Gegeven<List<T>> lijst(String naam, int hoogsteAantal, BiFunction<JsonObject, Integer, T> lezer) {
        return lees(naam, (waarde, veld) -> {
            if (!isLijst(waarde, veld, hoogsteAantal)) {
                return null;
            }
            List<T> resultaat = new ArrayList<>();
            for (int nummer = 0; nummer < waarde.size(); nummer++) {
                JsonObject object = new JsonObject(waarde.get(nummer), pad(veld) + "/" + nummer, fouten);
                T deel = lezer.apply(object, nummer);
                object.sluit();
                if (deel != null) {
                    resultaat.add(deel);
                }
            }
            return List.copyOf(resultaat);
        });
    }
}
