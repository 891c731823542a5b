package nl.uitkomst.catalogus;

import nl.uitkomst.recht.Bron;

/**
 * A point on which a person must judge; the judgement is an input of the rules. The words stand in the text files of the service.
 *
 * @param wie      who judges, such as {@code verzekeringsarts}
 * @param operatie the operation whose answer lists it
 */
public record Oordeelblad(String code, String wie, String operatie, Bron bron) {
}
