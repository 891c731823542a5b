package nl.uitkomst.antwoord;

import java.util.List;
import java.util.Objects;
import nl.uitkomst.antwoord.Antwoord.Afrekening;
import nl.uitkomst.antwoord.Antwoord.Bandbreedte;
import nl.uitkomst.antwoord.Antwoord.Gebeurtenis;
import nl.uitkomst.antwoord.Antwoord.MaandAntwoord;
import nl.uitkomst.antwoord.Antwoord.NietTeBerekenen;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.tijd.Maand;

/** What a person gets to know from an answer: amounts, phases and what happens; not by which rule. */
record Kern(List<Deel> maanden, List<Afrekening> afrekeningen, List<String> gebeurtenissen, List<NietTeBerekenen> nietBerekenbaar) {

    /** Of one month, or of one right in it. */
    record Deel(Maand maand, Bedrag inkomen, Bedrag samen, String soort, String fase, String variant, Bedrag recht, Bandbreedte bandbreedte,
            Bedrag betaling, Bedrag voorschot) {
    }

    static Kern van(Antwoord antwoord) {
        return new Kern(antwoord.maanden().stream().flatMap(maand -> maand.uitkeringen().stream().map(deel -> deel(maand, deel))).toList(),
                antwoord.afrekeningen(), antwoord.gebeurtenissen().stream().map(Kern::zonderGrond).toList(), antwoord.nietBerekenbaar());
    }

    /** Of nothing it is all the same what it is called; that a right ends is an event of its own. */
    private static Deel deel(MaandAntwoord maand, UitkeringAntwoord deel) {
        boolean nihil = deel.recht() != null && deel.recht().isNul();
        return new Deel(maand.maand(), maand.inkomen(), maand.totaal() == null ? null : maand.totaal().samen(), deel.soort(), nihil ? null : deel.fase(),
                nihil ? null : deel.variant(), deel.recht(), deel.bandbreedte(), deel.betaling(), deel.voorschot());
    }

    private static String zonderGrond(Gebeurtenis deel) {
        return Objects.toString(List.of(deel.datum(), deel.soort(), String.valueOf(deel.uitkering()), String.valueOf(deel.van()),
                String.valueOf(deel.naar()), String.valueOf(deel.bedrag()), String.valueOf(deel.herlevingTotEnMet()), String.valueOf(deel.voorwaarden())));
    }
}
