package nl.uitkomst.samenloop;

/**
 * Whether the employment of a sick person goes on is not known, and it decides on the income requirement.
 *
 * @param pad where it would stand in the request
 */
public record Samenloopvraag(String pad) {
}
