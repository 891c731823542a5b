package nl.uitkomst.wia;

import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Reeksdeel;
import nl.uitkomst.verzoek.Hulpbehoevendheid;
import nl.uitkomst.verzoek.Keuzes.HulpbehoevendheidMetInkomen;

/** A part of a month with a right to an IVA-uitkering. */
public record IvaDeel(Deel deel, Loonbasis basis, Maandinkomen inkomen, Hulpbehoevendheid hulpbehoevendheid,
        HulpbehoevendheidMetInkomen lezingHulp) implements Wiadeel {

    @Override
    public IvaDeel totEnMet(Maand laatste) {
        Deel reeks = deel.totEnMet(laatste);
        return new IvaDeel(reeks, basis.van(reeks), inkomen, hulpbehoevendheid, lezingHulp);
    }

    @Override
    public boolean gaatDoorIn(Reeksdeel maand) {
        return maand instanceof IvaDeel later && basis.gelijkAan(later.basis) && inkomen.gelijkAan(later.inkomen);
    }

    public boolean loonBekend() {
        return basis.bekend();
    }

    public boolean inkomenBekend() {
        return inkomen.bekend();
    }

    public Bedrag maandloon() {
        return basis.loon();
    }

    /** A in article 52 lid 1. */
    public Bedrag inkomenVoorAftrek() {
        return inkomen.aftrek();
    }

    /** B/C in article 52 lid 1. */
    public Factor dagloonverhouding() {
        return basis.verhouding();
    }

    public boolean hulpbehoevend() {
        return hulpbehoevendheid != Hulpbehoevendheid.GEEN;
    }

    public boolean verhogenNaAftrek() {
        return lezingHulp == HulpbehoevendheidMetInkomen.VERHOGEN_NA_AFTREK;
    }

    /** The reading in which the benefit is raised before income is deducted applies here. */
    public boolean verhoogtVoorAftrek() {
        return hulpbehoevend() && lezingHulp == HulpbehoevendheidMetInkomen.VERHOGEN_VOOR_AFTREK;
    }

    public Percentage hulpniveau() {
        return hulpbehoevendheid.niveau();
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        inkomen.grondslag().forEach(ontvanger);
        if (basis.bekend()) {
            ontvanger.accept(basis.maandloon());
        }
    }
}
