package nl.uitkomst.javafouten;

import nl.uitkomst.gevallen.Controle;
import nl.uitkomst.gevallen.Geval;

/** A case, with what it expects and what holds for the steps of every answer. */
record Gevalproef(Controle controle, Geval geval) implements Proef {

    @Override
    public String naam() {
        return geval.id();
    }

    @Override
    public boolean slaagt() {
        return controle.foutenEnVerschillen(geval).isEmpty();
    }
}
