package nl.uitkomst.schatting;

import nl.uitkomst.recht.Doel;
import nl.uitkomst.toetsing.Geval;
import nl.uitkomst.toetsing.Tussenstap;
import nl.uitkomst.wia.Klasse;

/** Which method decides. */
public record Schattingskeuze(Geval geval, Methode methode) implements Tussenstap {

    public boolean minderDan35() {
        return klasse() == Klasse.MINDER_DAN_35;
    }

    public boolean gedeeltelijk() {
        return geval.vanaf(methode.klassepunt(), Klasse.VAN_35_TOT_45) && geval.onder(methode.klassepunt(), Klasse.VANAF_80);
    }

    public boolean volledig() {
        return klasse() == Klasse.VANAF_80;
    }

    public boolean duurzaam() {
        return geval.ja(Punt.DUURZAAM);
    }

    public boolean nietDuurzaam() {
        return geval.nee(Punt.DUURZAAM);
    }

    /** The class by this method; null while it is unknown. */
    public Klasse klasse() {
        return (Klasse) geval.antwoorden().get(methode.klassepunt());
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("keuze", -1, Doel.RECHT, null, geval.antwoorden());
    }

    @Override
    public String waarde() {
        return methode.code();
    }
}
