package nl.uitkomst.service.toetsing;

import java.util.List;
import nl.uitkomst.catalogus.Regelblad;
import nl.uitkomst.service.problemen.Probleem.Invoerfout;

/**
 * A case in full, with a form to try other values, and what came of them.
 *
 * @param regel  the rule it is looked at for; null for none
 * @param fouten of what was sent; empty for none
 * @param proef  null where nothing was tried
 */
public record Gevalpagina(Artikelpagina.Voorbeeld voorbeeld, Regelblad regel, Proefformulier formulier, List<Invoerfout> fouten, Proef proef) {
}
