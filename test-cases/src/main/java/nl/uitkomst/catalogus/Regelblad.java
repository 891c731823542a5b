package nl.uitkomst.catalogus;

import java.util.List;
import nl.uitkomst.gevallen.Dekking.Naburig;
import nl.uitkomst.recht.Regel;

/**
 * One rule with all that belongs to it.
 *
 * @param bestand     the rule file
 * @param toelichting the comment in the file about it; empty for none
 * @param drl         its text
 * @param voorwaarden its conditions, as they stand in the text
 * @param bedragen    the dated amounts it reads itself; what it gets from other rules is in {@code steuntOp}
 * @param steuntOp    ids of rules whose conclusions it rested on in some case
 * @param gevallen    ids of the cases that fire it
 * @param paar        a case that fires it beside one that differs in one fact and does not; null where none is known
 * @param lezingen    the readings it holds
 * @param oordelen    points of judgement on the same article
 * @param hash        of its text and amounts
 * @param aftekening  of its article; null where there is none
 */
public record Regelblad(Regel regel, String bestand, String toelichting, String drl, List<String> voorwaarden, List<Bedragblad> bedragen, List<String> steuntOp,
        List<String> gevallen, Naburig paar, List<Lezingblad> lezingen, List<Oordeelblad> oordelen, String hash, Toetsstatus status, Aftekening aftekening) {

    public String id() {
        return regel.id();
    }

    public String zin() {
        return regel.zin();
    }
}
