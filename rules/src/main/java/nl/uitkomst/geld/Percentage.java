package nl.uitkomst.geld;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** A percentage, exact; 0 to 100 where it stands for a degree of incapacity, higher where the law raises an amount. */
public record Percentage(BigDecimal procent) implements Comparable<Percentage> {

    public static final Percentage NUL = new Percentage(BigDecimal.ZERO);

    /** @param procent a plain decimal such as {@code "50.75"} */
    public static Percentage van(String procent) {
        return new Percentage(new BigDecimal(procent));
    }

    public Factor alsFactor() {
        return new Factor(Breuk.van(procent.movePointLeft(2)));
    }

    /** The factor of a raise by this percentage: 1.86 gives 1.0186. */
    public Factor alsVerhoging() {
        return new Factor(Breuk.van(procent.movePointLeft(2).add(BigDecimal.ONE)));
    }

    @Override
    public int compareTo(Percentage ander) {
        return procent.compareTo(ander.procent);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Percentage ander && compareTo(ander) == 0;
    }

    @Override
    public int hashCode() {
        return procent.stripTrailingZeros().hashCode();
    }

    @JsonValue
    @Override
    public String toString() {
        return (procent.scale() < 2 ? procent.setScale(2) : procent).toPlainString();
    }
}
