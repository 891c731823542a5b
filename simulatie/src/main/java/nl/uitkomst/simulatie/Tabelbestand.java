package nl.uitkomst.simulatie;

import java.io.Closeable;
import java.io.IOException;

/** A file that rows are written to. It is whole once it has been closed. */
interface Tabelbestand extends Closeable {

    /** @param waarden in the order of the columns; null for what is absent */
    void schrijf(Object... waarden) throws IOException;
}
