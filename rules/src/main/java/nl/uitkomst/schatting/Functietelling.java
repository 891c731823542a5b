package nl.uitkomst.schatting;

/** How many functions were named, whether or not everything is known of them. */
public record Functietelling(int aantal) {
}
