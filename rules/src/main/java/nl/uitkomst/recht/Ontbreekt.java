package nl.uitkomst.recht;

/**
 * A fact that a rule needs and that is not known.
 *
 * @param pad JSON Pointer of the field that would hold it
 */
public record Ontbreekt(String pad) {
}
