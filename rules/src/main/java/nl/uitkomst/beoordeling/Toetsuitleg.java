package nl.uitkomst.beoordeling;

import java.util.List;
import java.util.Map;

/**
 * What is to be put into words about an assessment.
 *
 * @param operatie the operation, whose words are used
 * @param kern     names of the opening sentences, in order; usually the outcome alone
 * @param waarden  what fills the open places of those sentences
 * @param lijsten  lists for the conversation, by the name of their heading, in order; empty lists are left out
 * @param vervolg  what somebody can do now, in words; null where the outcome alone says it, or nothing does
 */
public record Toetsuitleg(String operatie, Toetsantwoord antwoord, List<String> kern, Map<String, String> waarden, Map<String, List<String>> lijsten,
        String vervolg) {

    public Toetsuitleg(String operatie, Toetsantwoord antwoord, List<String> kern, Map<String, String> waarden, Map<String, List<String>> lijsten) {
        this(operatie, antwoord, kern, waarden, lijsten, null);
    }
}
