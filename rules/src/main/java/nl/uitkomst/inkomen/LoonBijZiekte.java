package nl.uitkomst.inkomen;

import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.Inkomen;

/** Wages paid on during illness, or ziekengeld; in euro per month. */
public record LoonBijZiekte(Inkomen opgave, Inkomenswet wet, Periode duur, Gegeven<Bedrag> uitbetaald, Gegeven<Bedrag> voorafgaand, Gegeven<Boolean> honderdProcent)
        implements Inkomensfeit {

    @Override
    public String pad() {
        return opgave.pad();
    }

    public boolean volledigDoorbetaald() {
        return honderdProcent.of(false);
    }

    /** Both amounts are known and what is paid is at least what was earned before. */
    public boolean minstensVoorafgaand() {
        return bedragenBekend() && uitbetaald.waarde().compareTo(voorafgaand.waarde()) >= 0;
    }

    /** Both amounts are known and what is paid is less than what was earned before. */
    public boolean minderDanVoorafgaand() {
        return bedragenBekend() && uitbetaald.waarde().compareTo(voorafgaand.waarde()) < 0;
    }

    public boolean bedragenBekend() {
        return uitbetaald.bekend() && voorafgaand.bekend();
    }

    public boolean uitbetaaldBekend() {
        return uitbetaald.bekend();
    }

    public boolean voorafgaandBekend() {
        return voorafgaand.bekend();
    }

    public boolean honderdProcentBekend() {
        return honderdProcent.bekend();
    }

    /** Whether the statute looks at what was earned before the illness (AIB 3:3 lid 2); the others take what is paid. */
    public boolean kijktNaarVoorafgaand() {
        return wet == Inkomenswet.WIA || wet == Inkomenswet.WW;
    }
}
