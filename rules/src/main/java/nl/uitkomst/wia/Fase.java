package nl.uitkomst.wia;

import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Deel;

/** Which WGA-uitkering there is in a part of a month (WIA 60 lid 1, 61 lid 2 and 4). */
public record Fase(WgaDeel deel, Soort soort) implements Conclusie {

    /** The kinds of WGA-uitkering. */
    public enum Soort { LOONGERELATEERD, VOLLEDIG_BENUT, DEELS_BENUT, VERVOLG }

    @Override
    public Onderwerp onderwerp() {
        Deel hier = deel.deel();
        return new Onderwerp("maand-1-fase", hier.recht(), hier.doel(), hier.maand(), hier.dagen().van());
    }

    @Override
    public Maand maandTotEnMet() {
        return deel.deel().reeksTotEnMet();
    }

    @Override
    public Invoer invoer() {
        if (soort == Soort.LOONGERELATEERD) {
            return Invoer.van("tot en met", deel.einde().totEnMet());
        }
        Invoer invoer = deel.eisInkomenBekend() ? Invoer.van("inkomen", deel.inkomenVoorEis()) : Invoer.LEEG;
        if (deel.inkomenseisGeldt() && deel.capaciteitBekend()) {
            return invoer.en("inkomenseis", deel.inkomenseis()).en("overblijvende verdiencapaciteit", deel.overblijvendeVerdiencapaciteit());
        }
        return invoer;
    }

    @Override
    public String waarde() {
        return switch (soort) {
            case LOONGERELATEERD -> "loongerelateerde uitkering";
            case VOLLEDIG_BENUT, DEELS_BENUT -> "loonaanvullingsuitkering";
            case VERVOLG -> "vervolguitkering";
        };
    }
}
