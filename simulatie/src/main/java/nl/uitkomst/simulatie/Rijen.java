package nl.uitkomst.simulatie;

import java.io.IOException;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.OntbrekendGegeven;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.simulatie.Uitslag.Berekend;
import nl.uitkomst.simulatie.Uitslag.Gebrek;
import nl.uitkomst.simulatie.Uitslag.Probleem;

/** Lays out what came of a record as rows, in the order of the columns of each {@link Tabel}. */
final class Rijen {

    private final Werk.Rijontvanger naar;
    /** The last grounds, and how they are written: equal months share them. */
    private List<String> gronden;
    private String grondenInWoorden;

    Rijen(Werk.Rijontvanger naar) {
        this.naar = naar;
    }

    void schrijf(Regel regel, Uitslag uitslag) throws IOException {
        if (uitslag instanceof Berekend berekend) {
            antwoord(regel.nummer(), berekend.antwoord());
        } else if (uitslag instanceof Probleem probleem) {
            fouten(regel, probleem);
        }
    }

    void fouten(Regel regel, Probleem probleem) throws IOException {
        for (Gebrek gebrek : probleem.fouten()) {
            naar.rij(Tabel.FOUTEN, regel.nummer(), gebrek.pad(), gebrek.code(), regel.tekst());
        }
    }

    private void antwoord(long regel, Antwoord antwoord) throws IOException {
        String id = antwoord.besluitId();
        for (MaandAntwoord maand : antwoord.maanden()) {
            maand(regel, id, maand);
        }
        for (Afrekening deel : antwoord.afrekeningen()) {
            naar.rij(Tabel.AFREKENINGEN, regel, id, deel.soort(), tekst(deel.van()), tekst(deel.totEnMet()), centen(deel.voorschot()), centen(deel.recht()),
                    centen(deel.saldo()), centen(deel.nabetaling()), centen(deel.terugvordering()), deel.zekerheid());
        }
        for (Gebeurtenis deel : antwoord.gebeurtenissen()) {
            naar.rij(Tabel.GEBEURTENISSEN, regel, id, tekst(deel.datum()), deel.soort(), deel.uitkering(), deel.van(), deel.naar(), centen(deel.bedrag()),
                    deel.grond(), tekst(deel.herlevingTotEnMet()));
        }
        for (OntbrekendGegeven deel : antwoord.ontbrekend()) {
            naar.rij(Tabel.ONBEKEND, regel, id, "ontbrekend", null, deel.gegeven(), deel.grond());
        }
        for (NietTeBerekenen deel : antwoord.nietBerekenbaar()) {
            naar.rij(Tabel.ONBEKEND, regel, id, "niet-berekenbaar", deel.code(), deel.gegeven(), null);
        }
    }

    private void maand(long regel, String id, MaandAntwoord maand) throws IOException {
        List<UitkeringAntwoord> delen = maand.uitkeringen();
        for (int plaats = 0; plaats < delen.size(); plaats++) {
            UitkeringAntwoord deel = delen.get(plaats);
            boolean tussen = deel.bandbreedte() != null;
            naar.rij(Tabel.MAANDEN, regel, id, tekst(maand.maand()), centen(maand.inkomen()), plaats + 1L, deel.soort(), deel.fase(), deel.variant(),
                    deel.zekerheid(), centen(deel.recht()), tussen ? centen(deel.bandbreedte().laagste()) : null,
                    tussen ? centen(deel.bandbreedte().hoogste()) : null, centen(deel.verrekendInkomen()), centen(deel.vakantiebijslag()),
                    centen(deel.betaling()), centen(deel.voorschot()), centen(deel.verschil()), tekst(deel.betaaldatum()), gronden(deel.gronden()));
        }
    }

    private String gronden(List<String> hier) {
        if (hier != gronden) {
            gronden = hier;
            grondenInWoorden = String.join(" ", hier);
        }
        return grondenInWoorden;
    }

    private static String tekst(Object waarde) {
        return waarde == null ? null : waarde.toString();
    }

    static Long centen(Bedrag bedrag) {
        return bedrag == null ? null : bedrag.inCenten();
    }
}
