package nl.uitkomst.gelijken;

import java.math.BigDecimal;

/** What an engine answers for a month; amounts with two decimals. */
record Maanduitkomst(String fase, String variant, BigDecimal recht, BigDecimal verrekendInkomen, BigDecimal vakantiebijslag, BigDecimal betaling) {
}
