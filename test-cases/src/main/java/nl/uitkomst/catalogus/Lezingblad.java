package nl.uitkomst.catalogus;

import java.util.List;

/**
 * A reading of the law: one page of {@code docs/lezingen}.
 *
 * @param blad     name of the file without {@code .md}
 * @param artikel  the places it is about
 * @param gekozen  the reading chosen, in short
 * @param keuze    key of {@code keuzes} with which a request can ask another; null for none
 * @param aannames codes under which answers name it
 * @param regels   ids of the rules that hold it
 * @param tekst    the page, in Markdown
 */
public record Lezingblad(String blad, String titel, String artikel, String gekozen, String keuze, List<String> aannames, List<String> regels, String tekst) {
}
