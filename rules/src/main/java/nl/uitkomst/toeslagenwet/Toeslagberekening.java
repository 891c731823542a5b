package nl.uitkomst.toeslagenwet;

import java.util.List;
import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.samenloop.MeetellendeUitkering;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.verzoek.Keuzes.VrijlatingToeslagenwet;
import nl.uitkomst.verzoek.SoortHuishouden;

/**
 * A month with a right to a supplement, with all that decides its height. The statute counts per day; a month has 21.75 days, so all
 * amounts here are of a month, in euro.
 *
 * @param leeftijd      18 to 20, or 21 for everyone of that age and older; null for a married person, whose age does not matter
 * @param normPerDag    the social minimum of this household and age, in euro per day
 * @param minimumloon   the month amount of article 1 lid 1 under f
 * @param uitkeringen   what counts of the benefits beside it; with more than one of them only nil can be told
 * @param basis         the wage or grondslag the benefit is computed from, without holiday allowance; null with more than one
 * @param partnerwerk   what the partner earns with work; nil for a single person
 * @param partneroverig other income of the partner; nil for a single person
 * @param termijn       how long part of the income from work is left out of account
 */
public record Toeslagberekening(Deel deel, SoortHuishouden huishouden, Integer leeftijd, Bedrag normPerDag, Bedrag minimumloon,
        List<MeetellendeUitkering> uitkeringen, Bedrag basis, Maandinkomen inkomen, Bedrag partnerwerk, Bedrag partneroverig, Vrijlatingstermijn termijn,
        VrijlatingToeslagenwet lezing) implements Steun {

    public boolean gehuwd() {
        return huishouden == SoortHuishouden.GEHUWD;
    }

    /** Shares a home with other adults, and is old enough for that to matter (TW 2 lid 7 and 8). */
    public boolean kostendeler() {
        return huishouden == SoortHuishouden.KOSTENDELER && leeftijd >= 21;
    }

    public boolean alleenstaand() {
        return !gehuwd() && !kostendeler();
    }

    /** What counts of the benefits together. */
    public Bedrag uitkering() {
        return uitkeringen.stream().map(MeetellendeUitkering::bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    public Bedrag norm() {
        return normPerDag.maal(Factor.DAGEN_PER_MAAND);
    }

    /** Income from work, of both where there is a partner. */
    public Bedrag werk() {
        return inkomen.werk().plus(partnerwerk);
    }

    /** Income that is no work and no benefit of this request, of both where there is a partner. */
    public Bedrag overig() {
        return inkomen.aftrek().min(inkomen.werk()).plus(partneroverig);
    }

    public boolean bovenVijfProcent() {
        return lezing == VrijlatingToeslagenwet.BOVEN_VIJF_PROCENT;
    }

    /** Between the wage the benefit is computed from, and the benefit; not below nil. */
    public Bedrag plafond() {
        return basis.min(uitkering()).tenMinsteNul();
    }

    public boolean basisLagerDan(Factor deelVanMinimumloon) {
        return basis != null && basis.compareTo(minimumloon.maal(deelVanMinimumloon)) < 0;
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        uitkeringen.forEach(ontvanger);
        inkomen.grondslag().forEach(ontvanger);
    }
}
