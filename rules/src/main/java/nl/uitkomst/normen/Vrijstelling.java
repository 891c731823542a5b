package nl.uitkomst.normen;

import nl.uitkomst.tijd.Maand;

/** Months for which a rule is suspended; both ends inclusive. */
public record Vrijstelling(String code, String naam, Normreeks.Vindplaats bron, String van, String totEnMet, Zekerheid zekerheid) {

    public boolean geldtIn(Maand maand) {
        return !maand.isVoor(Maand.van(van)) && !maand.isNa(Maand.van(totEnMet));
    }
}
