package nl.uitkomst.inkomen;

/** For which question an income counts: set-off, income requirement, and "more than 65% with work". */
public enum Telling {
    /** Income from work: counts for all three. */
    WERK,
    /** Stands for work that is no longer done: counts for set-off and requirement (AIB 3:3). */
    IN_PLAATS_VAN_WERK,
    /** Counts for nothing. */
    NIET
}
