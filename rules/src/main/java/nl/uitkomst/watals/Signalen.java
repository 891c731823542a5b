package nl.uitkomst.watals;

import java.util.ArrayList;
import java.util.List;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.watals.CycliAntwoord.Signaal;

/** The months in which what was earned departs from the estimate. Any departure counts: no margin is known. */
final class Signalen {

    private final Antwoorden antwoorden;
    private final Voorschotten voorschotten;

    Signalen(Antwoorden antwoorden, Voorschotten voorschotten) {
        this.antwoorden = antwoorden;
        this.voorschotten = voorschotten;
    }

    List<Signaal> alle() {
        List<Signaal> signalen = new ArrayList<>();
        List<MaandAntwoord> passend = null;
        Bedrag vorig = null;
        for (Maand maand : voorschotten.periode().maanden()) {
            Bedrag werkelijk = voorschotten.werkelijk(maand);
            Bedrag geschat = voorschotten.geschat(maand);
            passend = werkelijk != null && werkelijk.equals(vorig) ? passend : null; // as long as the income stays the same, so does what would fit
            vorig = werkelijk;
            if (werkelijk != null && geschat != null && !werkelijk.afgerond().equals(geschat.afgerond())) {
                passend = passend == null ? antwoorden.bereken(voorschotten.metSchattingNa(maand), "").maanden() : passend;
                signalen.add(new Signaal(maand, geschat.afgerond(), werkelijk.afgerond(), maand.volgende(), voorschot(passend, maand.volgende())));
            }
        }
        return signalen;
    }

    private Bedrag voorschot(List<MaandAntwoord> passend, Maand maand) {
        return passend.stream().filter(deel -> deel.maand().equals(maand)).findFirst()
                .map(deel -> Voorschotten.som(deel, voorschotten.soort(), UitkeringAntwoord::voorschot)).orElse(null);
    }
}
