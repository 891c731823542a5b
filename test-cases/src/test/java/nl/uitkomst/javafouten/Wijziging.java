package nl.uitkomst.javafouten;

import org.pitest.mutationtest.engine.MutationDetails;

/**
 * One small change of one class.
 *
 * @param volgnummer among changes of this kind in methods of this name, from 1
 */
record Wijziging(MutationDetails details, int volgnummer) {

    private static final String WORTEL = "nl.uitkomst.";

    String klasse() {
        return details.getClassName().asJavaName();
    }

    /** The part of the name of the package after the root of all. */
    String pakket() {
        return details.getClassName().getPackage().asJavaName().substring(WORTEL.length());
    }

    int regel() {
        return details.getLineNumber();
    }

    /** What sets it apart from every other change; it does not follow the lines of the source. */
    String sleutel() {
        return soort(details) + " (" + volgnummer + ")";
    }

    /** Where and what, but for which of them. */
    static String soort(MutationDetails details) {
        return details.getClassName().asJavaName().substring(WORTEL.length()) + "." + details.getMethod() + ": " + details.getDescription();
    }
}
