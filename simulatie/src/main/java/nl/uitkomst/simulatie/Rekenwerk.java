package nl.uitkomst.simulatie;

import java.io.IOException;
import java.util.List;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.simulatie.Uitslag.Berekend;

/** Every record as {@code _bereken} answers it. */
record Rekenwerk() implements Werk {

    private static final long serialVersionUID = 1L;
    /** Records that were not empty; with a whole answer; with an answer that lacks something; that are no good request. */
    static final String REGELS = "regels";
    static final int AANTAL = 4;

    @Override
    public String vraag() {
        Regelset regelset = Rekenaar.deze().regelset();
        return "bereken " + regelset.hashcode() + " " + regelset.normen().hashcode();
    }

    @Override
    public List<Tabel> tabellen() {
        return List.of(Tabel.MAANDEN, Tabel.AFREKENINGEN, Tabel.GEBEURTENISSEN, Tabel.ONBEKEND, Tabel.FOUTEN);
    }

    @Override
    public Verwerking begin(List<String> kenmerken) {
        Rekenaar rekenaar = Rekenaar.deze();
        return (regel, rijen, stand) -> verwerk(regel, rekenaar.cijfers(regel), rijen, stand);
    }

    private static void verwerk(Regel regel, Uitslag uitslag, Rijontvanger rijen, Stand stand) throws IOException {
        new Rijen(rijen).schrijf(regel, uitslag);
        tel(uitslag, stand);
    }

    static void tel(Uitslag uitslag, Stand stand) {
        boolean berekend = uitslag instanceof Berekend;
        boolean alles = berekend && ((Berekend) uitslag).antwoord().volledig() && ((Berekend) uitslag).antwoord().nietBerekenbaar().isEmpty();
        stand.tel(REGELS, 1, alles ? 1 : 0, berekend && !alles ? 1 : 0, berekend ? 0 : 1);
    }
}
