package nl.uitkomst.inkomen;

/** For which question an income counts. */
public enum Telling {
    /** Income from work: set off, counts for the income requirement, and for "more than 65% with work". */
    WERK,
    /** Stands for work that is no longer done: set off and counts for the requirement (AIB 3:3). */
    IN_PLAATS_VAN_WERK,
    /** Income that is no work: set off, but without an exemption for work (AIB 2:4, 3:6 lid 3). */
    OVERIG,
    /** Income in connection with work: deducted from the WW euro by euro (AIB 3:5 lid 4). */
    EEN_OP_EEN,
    /** Counts for nothing. */
    NIET
}
