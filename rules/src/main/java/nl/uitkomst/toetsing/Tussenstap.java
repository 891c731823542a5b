package nl.uitkomst.toetsing;

import nl.uitkomst.recht.Conclusie;

/**
 * A conclusion about a case that lies between its answers and what follows. Like what follows it may rest on an assumption; then it is no step
 * of the answer.
 */
public interface Tussenstap extends Conclusie {

    Geval geval();
}
