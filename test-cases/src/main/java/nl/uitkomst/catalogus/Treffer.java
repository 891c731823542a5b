package nl.uitkomst.catalogus;

/**
 * Something that was looked for and found.
 *
 * @param soort   {@code artikel}, {@code regel}, {@code geval}, {@code lezing} or {@code bedrag}
 * @param sleutel of an article {@code WET artikel} and, where a paragraph was asked for, the paragraph; else the id, sheet or code
 * @param wet     code of the statute; null where it belongs to none
 * @param artikel null where it belongs to none
 * @param lid     null where it belongs to none
 */
public record Treffer(String soort, String sleutel, String titel, String wet, String artikel, String lid) {
}
