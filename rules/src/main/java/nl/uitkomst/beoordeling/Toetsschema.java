package nl.uitkomst.beoordeling;

import java.util.List;
import java.util.Set;
import nl.uitkomst.toetsing.Toetspunt;
import nl.uitkomst.verzoek.Code;

/**
 * An assessment that turns on points: on which, and what can come out of them.
 *
 * @param operatie         last part of its path, such as {@code _wgadienstverlening}
 * @param punten           in the order in which the law looks at them
 * @param uitkomsten     what the rules can conclude
 * @param nietBeslissend points that are listed but decide nothing themselves
 */
public record Toetsschema(String operatie, List<? extends Toetspunt> punten, List<? extends Code> uitkomsten, Set<? extends Toetspunt> nietBeslissend) {
}
