package nl.uitkomst.inkomen;

/**
 * An income of which the amount or the duration is not in the request.
 *
 * @param pad where it would stand
 */
public record InkomenOnbekend(String pad) {
}
