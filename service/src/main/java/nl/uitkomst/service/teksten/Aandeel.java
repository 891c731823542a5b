package nl.uitkomst.service.teksten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.verzoek.SoortUitkering;

/** One kind of benefit in a month, with all its parts: what a text tells as one amount. */
record Aandeel(String soort, List<UitkeringAntwoord> delen) {

    /** In the order of the answer. */
    static List<Aandeel> van(List<UitkeringAntwoord> delen) {
        Map<String, List<UitkeringAntwoord>> perSoort = new LinkedHashMap<>();
        delen.forEach(deel -> perSoort.computeIfAbsent(deel.soort(), leeg -> new ArrayList<>()).add(deel));
        return perSoort.entrySet().stream().map(deel -> new Aandeel(deel.getKey(), deel.getValue())).toList();
    }

    /** There is no right in this month. */
    boolean geen() {
        return delen.stream().allMatch(deel -> "geen".equals(deel.fase()));
    }

    boolean bekend() {
        return delen.stream().allMatch(deel -> deel.recht() != null);
    }

    /** Neither an amount nor two between which it lies. */
    boolean onbekend() {
        return delen.stream().anyMatch(deel -> deel.recht() == null && deel.bandbreedte() == null);
    }

    /** It lies between two amounts because a fact is missing, so that no rule could decide it; not because somebody still has to judge. */
    boolean hangtAfVanGegeven() {
        return delen.stream().anyMatch(deel -> deel.bandbreedte() != null && deel.gronden().isEmpty());
    }

    /** The amount is known, and there is none. */
    boolean isNul() {
        return bekend() && recht().isNul();
    }

    Bedrag recht() {
        return som(UitkeringAntwoord::recht);
    }

    /** The least it can be; the amount itself where that is known. */
    Bedrag laagste() {
        return som(deel -> deel.bandbreedte() == null ? deel.recht() : deel.bandbreedte().laagste());
    }

    Bedrag hoogste() {
        return som(deel -> deel.bandbreedte() == null ? deel.recht() : deel.bandbreedte().hoogste());
    }

    Bedrag vakantiebijslag() {
        return som(UitkeringAntwoord::vakantiebijslag);
    }

    /** The holiday allowance comes on top of the amount, and is not a part of it, set aside or paid at once. */
    boolean vakantiegeldErbij() {
        return vakantiebijslag().isPositief() && recht().equals(som(UitkeringAntwoord::betaling));
    }

    /** It is paid at once, with the amount: of ziekengeld nothing is set aside. */
    boolean vakantiegeldErin() {
        return soort().equals(SoortUitkering.ZW.code()) && bekend() && recht().isPositief();
    }

    /** Only a part of an income is deducted. */
    boolean teltMinderDan(Bedrag inkomen) {
        return verrekendInkomen() != null && verrekendInkomen().compareTo(inkomen) < 0;
    }

    /** What the statute deducts; null where that is unknown, or differs between the parts of the month. */
    Bedrag verrekendInkomen() {
        return delen.size() == 1 ? delen.get(0).verrekendInkomen() : null;
    }

    /** Null where there is no advance, or an unknown one. */
    Bedrag voorschot() {
        return delen.stream().map(UitkeringAntwoord::voorschot).anyMatch(Objects::isNull) ? null : som(UitkeringAntwoord::voorschot);
    }

    private Bedrag som(Function<UitkeringAntwoord, Bedrag> bedrag) {
        return delen.stream().map(bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }
}
