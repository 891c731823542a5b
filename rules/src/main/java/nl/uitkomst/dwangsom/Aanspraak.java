package nl.uitkomst.dwangsom;

import java.util.Set;

/** Whether somebody asked for the decision, and why nothing may be due to him all the same. */
public record Aanspraak(boolean opAanvraag, Set<Uitsluiting> uitsluitingen, int aanvragers) {

    public Aanspraak {
        uitsluitingen = Set.copyOf(uitsluitingen);
    }

    /** A dwangsom is possible. */
    public boolean bestaat() {
        return opAanvraag && uitsluitingen.isEmpty();
    }
}
