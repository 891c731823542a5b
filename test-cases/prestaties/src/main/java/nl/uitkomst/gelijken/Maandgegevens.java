package nl.uitkomst.gelijken;

import java.math.BigDecimal;

/**
 * What an engine gets of a month: dates and dated amounts have been looked up, the law has not been applied.
 *
 * @param percentage of incapacity, 35 to 100
 * @param dagloon of the month, indexed and not capped, euro per day
 * @param minimumloon of WIA art. 12, euro per month, unrounded
 * @param verdiencapaciteit euro per month; nil from 80 percent on
 * @param inkomen euro per month
 */
record Maandgegevens(Termijn termijn, BigDecimal percentage, BigDecimal dagloon, BigDecimal maximumdagloon, BigDecimal minimumloon,
                     BigDecimal verdiencapaciteit, BigDecimal inkomen) {

    /** Where the month lies in the right. */
    enum Termijn { EERSTE_TWEE_MAANDEN, LOONGERELATEERD, DAARNA }
}
