package nl.uitkomst.samenloop;

import java.util.List;
import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.inkomen.Inkomenswet;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.verzoek.SoortUitkering;

/**
 * One benefit of the request in one month, as seen by the law of another.
 *
 * @param voor            the law that looks at it
 * @param recht           number of the right that is looked at
 * @param bedrag          as if nothing had been refused, unrounded, in euro; of WIA, WW and ZW with the holiday part
 * @param verhoging       the part of it that is a raise for need of help
 * @param geweigerd       some of it was refused for blame
 * @param nietBeschikbaar some of it has ended because the person is not available for work
 */
public record Uitkeringsmaand(Inkomenswet voor, int recht, SoortUitkering soort, Doel doel, Maand maand, Bedrag bedrag, Bedrag verhoging,
        boolean geweigerd, boolean nietBeschikbaar, List<? extends Conclusie> delen) implements Steun {

    public boolean voorWajong() {
        return voor == Inkomenswet.WAJONG;
    }

    public boolean voorToeslagenwet() {
        return voor == Inkomenswet.TOESLAGENWET;
    }

    public boolean ww() {
        return soort == SoortUitkering.WW;
    }

    public boolean zw() {
        return soort == SoortUitkering.ZW;
    }

    public boolean wajong() {
        return soort == SoortUitkering.WAJONG;
    }

    public boolean wia() {
        return soort == SoortUitkering.WGA || soort == SoortUitkering.IVA;
    }

    public Bedrag zonderVerhoging() {
        return bedrag.min(verhoging);
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        delen.forEach(ontvanger);
    }
}
