package nl.uitkomst.gelijken;

import java.util.List;

/** An engine with the WGA in its own language. */
interface Gelijke {

    List<Maanduitkomst> bereken(List<Maandgegevens> maanden);
}
