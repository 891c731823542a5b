package nl.uitkomst.watals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.uitkomst.berekening.Rechtmaand;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Sessie.Gevolgtrekking;
import nl.uitkomst.recht.Conclusie.Onderwerp;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;

/**
 * What the rules say at one income: which rule concluded what, with its exact amount, and the exact entitlements.
 *
 * @param centen     the income of the month
 * @param uitspraken what was concluded about the month explored and later ones
 * @param posten     the entitlements looked at; null where one of them is unknown
 */
record Verkenmeting(long centen, Map<Onderwerp, Uitspraak> uitspraken, List<Post> posten) {

    private static final Pattern GETAL = Pattern.compile("-?\\d{1,9}(\\.\\d+)?");

    /**
     * One conclusion.
     *
     * @param bedrag null where it is no amount
     */
    record Uitspraak(String regel, Bedrag bedrag) {
    }

    /** One entry of the answer: a right, or one phase of it, in one month; the amount is exact, and rounded where it is reported. */
    record Post(Sleutel sleutel, Bedrag bedrag) {
    }

    /** What tells one entry from another. */
    record Sleutel(int recht, Maand maand, Rechtmaand.Soort soort, LocalDate van) {
    }

    /**
     * @param vanaf  the month explored; what lies before it cannot depend on its income
     * @param welke  the months whose entitlements are looked at
     */
    static Verkenmeting van(long centen, Resultaat resultaat, Maand vanaf, List<Maand> welke) {
        Map<Onderwerp, Uitspraak> uitspraken = new HashMap<>();
        for (Gevolgtrekking stap : resultaat.gevolgtrekkingen()) {
            if (!stap.onderwerp().maand().isVoor(vanaf)) {
                uitspraken.put(stap.onderwerp(), new Uitspraak(stap.regel().id(), stap.conclusie().bedrag()));
            }
        }
        return new Verkenmeting(centen, uitspraken, posten(resultaat, welke));
    }

    private static List<Post> posten(Resultaat resultaat, List<Maand> welke) {
        boolean onbekend = resultaat.soortOnbekend() || !resultaat.nietBerekenbaar().isEmpty()
                || welke.stream().anyMatch(maand -> !resultaat.zonderCijfersIn(maand).isEmpty() || !resultaat.inkomens().verdienste(maand).bekend());
        if (onbekend) {
            return null;
        }
        List<Post> posten = new ArrayList<>();
        Predicate<Rechtmaand> gevraagd = deel -> deel.doel() == Doel.RECHT && welke.contains(deel.maand());
        for (Rechtmaand deel : resultaat.rechtmaanden().stream().filter(gevraagd).toList()) {
            if (!deel.geenRecht() && (!deel.bekend() || deel.bandbreedte())) {
                return null;
            }
            posten.add(new Post(new Sleutel(deel.uitkering().nummer(), deel.maand(), deel.soort(), deel.dagen().van()),
                    deel.geenRecht() ? Bedrag.NUL : deel.recht().bedrag()));
        }
        return posten;
    }

    boolean bekend() {
        return posten != null;
    }

    /** Exact. */
    Bedrag totaal() {
        return posten.stream().map(Post::bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** As the answer reports it: each entry is rounded, and the sum is of rounded figures. */
    Bedrag gemeld() {
        return posten.stream().map(post -> post.bedrag().afgerond()).reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** The same rules concluded the same things, and the answer has the same entries. */
    boolean beslistAls(Verkenmeting ander) {
        if (bekend() != ander.bekend() || uitspraken.size() != ander.uitspraken.size()) {
            return false;
        }
        for (Map.Entry<Onderwerp, Uitspraak> deel : uitspraken.entrySet()) {
            Uitspraak daar = ander.uitspraken.get(deel.getKey());
            if (daar == null || !daar.regel().equals(deel.getValue().regel()) || (daar.bedrag() == null) != (deel.getValue().bedrag() == null)) {
                return false;
            }
        }
        return !bekend() || sleutels().equals(ander.sleutels());
    }

    private List<Sleutel> sleutels() {
        return posten.stream().map(Post::sleutel).toList();
    }

    /** Every amount of this one, the intermediate ones too, lies on the straight line through those of two others; all three decide the same. */
    boolean opLijn(Verkenmeting een, Verkenmeting ander) {
        for (Map.Entry<Onderwerp, Uitspraak> deel : uitspraken.entrySet()) {
            Onderwerp onderwerp = deel.getKey();
            if (deel.getValue().bedrag() != null
                    && !opLijn(een, ander, deel.getValue().bedrag(), een.uitspraken.get(onderwerp).bedrag(), ander.uitspraken.get(onderwerp).bedrag())) {
                return false;
            }
        }
        for (int nummer = 0; bekend() && nummer < posten.size(); nummer++) {
            if (!opLijn(een, ander, posten.get(nummer).bedrag(), een.posten.get(nummer).bedrag(), ander.posten.get(nummer).bedrag())) {
                return false;
            }
        }
        return true;
    }

    private boolean opLijn(Verkenmeting een, Verkenmeting ander, Bedrag hier, Bedrag daar, Bedrag ginds) {
        return Verkenlijn.door(een.centen, daar, ander.centen, ginds).op(centen).equals(hier);
    }

    /** The amounts that the rules put beside each other here, conclusions and inputs, where they can be an income. */
    static Set<BigDecimal> genoemd(Resultaat resultaat, Maand vanaf) {
        Set<BigDecimal> bedragen = new TreeSet<>();
        for (Gevolgtrekking stap : resultaat.gevolgtrekkingen()) {
            if (!stap.onderwerp().maand().isVoor(vanaf)) {
                Conclusie conclusie = stap.conclusie();
                conclusie.invoer().alsMap().values().forEach(waarde -> noem(waarde, bedragen));
                if (conclusie.bedrag() != null) {
                    noem(conclusie.bedrag().onafgerond(), bedragen);
                }
            }
        }
        return bedragen;
    }

    private static void noem(String waarde, Set<BigDecimal> bedragen) {
        if (GETAL.matcher(waarde).matches()) {
            bedragen.add(new BigDecimal(waarde));
        }
    }
}
