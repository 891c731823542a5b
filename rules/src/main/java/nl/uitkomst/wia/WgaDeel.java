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

/**
 * A part of a month with a right to a WGA-uitkering, with all that decides kind and amount.
 *
 * @param termijn           before or after the end of the loongerelateerde uitkering
 * @param einde             the end of the loongerelateerde uitkering; null when it is unknown
 * @param eersteTweeMaanden within two months from the first day of the right
 * @param klasse            null when no class is known
 * @param eis               null when it is not known whether there is an income requirement
 * @param capaciteit        null when there is no requirement or the capacity is unknown
 * @param padEindeLoongerelateerd where the end of the loongerelateerde uitkering would stand in the request
 * @param padBeoordeling    where the percentage would stand in the request
 * @param volledig          at most 20% of the maatman on the first day of this part, without any delay
 */
public record WgaDeel(
        Deel deel,
        Termijn termijn,
        EindeLoongerelateerd einde,
        boolean eersteTweeMaanden,
        Loonbasis basis,
        Maandinkomen inkomen,
        Klassestand klasse,
        Inkomenseisstand eis,
        OverblijvendeVerdiencapaciteit capaciteit,
        boolean volledig,
        Hulpbehoevendheid hulpbehoevendheid,
        HulpbehoevendheidMetInkomen lezingHulp,
        String padEindeLoongerelateerd,
        String padBeoordeling) implements Wiadeel {

    /** Where in the life of the right this part lies. */
    public enum Termijn { LOONGERELATEERD, NA_LOONGERELATEERD, ONBEKEND }

    @Override
    public WgaDeel totEnMet(Maand laatste) {
        Deel reeks = deel.totEnMet(laatste);
        return new WgaDeel(reeks, termijn, einde, eersteTweeMaanden, basis.van(reeks), inkomen, klasse, eis, capaciteit, volledig, hulpbehoevendheid,
                lezingHulp, padEindeLoongerelateerd, padBeoordeling);
    }

    @Override
    public boolean gaatDoorIn(Reeksdeel maand) {
        return maand instanceof WgaDeel later && termijn == later.termijn && einde == later.einde && eersteTweeMaanden == later.eersteTweeMaanden
                && basis.gelijkAan(later.basis) && inkomen.gelijkAan(later.inkomen) && klasse == later.klasse && eis == later.eis && inkomenseisGeldt() == later.inkomenseisGeldt()
                && capaciteit == later.capaciteit && volledig == later.volledig;
    }

    public boolean loonBekend() {
        return basis.bekend();
    }

    public boolean inkomenBekend() {
        return inkomen.bekend();
    }

    public boolean klasseBekend() {
        return klasse != null;
    }

    /** There is an income requirement in this part. */
    public boolean inkomenseisGeldt() {
        return eis != null && eis.geldtOp(deel.dagen().van());
    }

    /** It is known that there is none. */
    public boolean geenInkomenseis() {
        return eis != null && !eis.geldtOp(deel.dagen().van());
    }

    public boolean capaciteitBekend() {
        return capaciteit != null;
    }

    public Bedrag inkomenVoorEis() {
        return inkomen.voorEis();
    }

    /** What counts for the income requirement is known; beside ziekengeld it may not be while the set-off is. */
    public boolean eisInkomenBekend() {
        return inkomen.bekend() && inkomen.voorEis() != null;
    }

    public boolean zonderInkomen() {
        return eisInkomenBekend() && inkomen.voorEis().isNul();
    }

    public Bedrag inkomenseis() {
        return capaciteit.eis().bedrag();
    }

    public Bedrag overblijvendeVerdiencapaciteit() {
        return capaciteit.bedrag();
    }

    /** A in article 61 lid 1, E in lid 4. */
    public Bedrag maandloon() {
        return basis.loon();
    }

    public Bedrag minimumloon() {
        return basis.minimum();
    }

    /** B in article 61 lid 1. */
    public Bedrag inkomenVoorAftrek() {
        return inkomen.aftrek();
    }

    /** C/D in article 61 lid 1, G/H in lid 4. */
    public Factor dagloonverhouding() {
        return basis.verhouding();
    }

    public Percentage uitkeringspercentage() {
        return klasse.uitkeringspercentage();
    }

    /** Whether the raise for need of help applies can be told. */
    public boolean hulpBepaald() {
        return !hulpbehoevend() || beoordelingBekend();
    }

    public boolean hulpbehoevend() {
        return hulpbehoevendheid != Hulpbehoevendheid.GEEN;
    }

    public boolean verhogenNaAftrek() {
        return lezingHulp == HulpbehoevendheidMetInkomen.VERHOGEN_NA_AFTREK;
    }

    /** The reading in which the benefit is raised before income is deducted applies here. */
    public boolean verhoogtVoorAftrek() {
        return hulpbehoevend() && volledig && lezingHulp == HulpbehoevendheidMetInkomen.VERHOGEN_VOOR_AFTREK;
    }

    public boolean loongerelateerdEersteTweeMaanden() {
        return termijn == Termijn.LOONGERELATEERD && eersteTweeMaanden;
    }

    /** Class and income requirement are known. */
    public boolean beoordelingBekend() {
        return klasse != null && eis != null;
    }

    public Percentage hulpniveau() {
        return hulpbehoevendheid.niveau();
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        if (einde != null) {
            ontvanger.accept(einde);
        }
        inkomen.grondslag().forEach(ontvanger);
        if (basis.bekend()) {
            ontvanger.accept(basis.maandloon());
        }
        if (termijn == Termijn.NA_LOONGERELATEERD) {
            for (Conclusie conclusie : new Conclusie[] {basis.minimumloon(), klasse, eis, capaciteit}) {
                if (conclusie != null) {
                    ontvanger.accept(conclusie);
                }
            }
        }
    }
}
