package nl.uitkomst.wia;

import java.time.LocalDate;
import java.util.function.Consumer;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Factor;
import nl.uitkomst.inkomen.Maandinkomen;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Steun;
import nl.uitkomst.tijd.Termijn;
import nl.uitkomst.uitkering.Recht;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Keuzes.EindeBovenVijfenzestig;

/**
 * A later assessment that comes out under 35%.
 *
 * @param totEnMet       day before the next assessment that is not known to be under 35%; null where there is none
 * @param padVolgende    where the percentage of that next assessment is missing; null where it is not
 * @param einde          the end of the loongerelateerde uitkering
 * @param inkomen        of the month of {@code vanaf}
 * @param maatmaninkomen in euro per month, by this assessment
 */
public record Onder35(Recht recht, Doel doel, Ingedeeld ingedeeld, LocalDate vanaf, LocalDate totEnMet, String padVolgende,
        EindeLoongerelateerd einde, Maandinkomen inkomen, Gegeven<Bedrag> maatmaninkomen, EindeBovenVijfenzestig lezing) implements Steun {

    /** An answer that may be unknown. */
    public enum Antwoord { JA, NEE, ONBEKEND }

    /** Whether more than a percentage of the maatman was earned with work in the month of {@code vanaf}. */
    public Antwoord verdientMeerDan(String procent) {
        if (inkomen.bekend() && inkomen.werk().isNul()) {
            return Antwoord.NEE;
        }
        if (!inkomen.bekend() || !maatmaninkomen.bekend()) {
            return Antwoord.ONBEKEND;
        }
        return inkomen.werk().compareTo(maatmaninkomen.waarde().maal(Factor.procent(procent))) > 0 ? Antwoord.JA : Antwoord.NEE;
    }

    /** Two months after {@code vanaf}, but not before the loongerelateerde uitkering has ended. */
    public LocalDate eindeNaTweeMaanden() {
        return einde.nietEerderDan(Termijn.dagNa(2, vanaf));
    }

    /** One year after {@code vanaf}, but not before the loongerelateerde uitkering has ended. */
    public LocalDate eindeNaEenJaar() {
        return einde.nietEerderDan(Termijn.dagNa(12, vanaf));
    }

    public boolean duurtTotEindeNaTweeMaanden() {
        return duurtTot(eindeNaTweeMaanden());
    }

    /** The next assessment comes before that day, and may be under 35% as well. */
    public boolean volgendeOnbekend() {
        return padVolgende != null && !duurtTotEindeNaTweeMaanden();
    }

    public boolean duurtTotEindeNaEenJaar() {
        return duurtTot(eindeNaEenJaar());
    }

    /** The next assessment comes before the end of that year, and may be under 35% as well. */
    public boolean volgendeOnbekendBinnenJaar() {
        return padVolgende != null && !duurtTotEindeNaEenJaar();
    }

    private boolean duurtTot(LocalDate dag) {
        return totEnMet == null || !totEnMet.isBefore(dag.minusDays(1));
    }

    @Override
    public void steuntOp(Consumer<Conclusie> ontvanger) {
        ontvanger.accept(ingedeeld);
        ontvanger.accept(einde);
        inkomen.grondslag().forEach(ontvanger);
    }
}
