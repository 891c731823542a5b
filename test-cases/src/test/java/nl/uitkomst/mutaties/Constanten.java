package nl.uitkomst.mutaties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the list a constant in a rule file belongs to, through the imports of the file, and another constant of that list. */
final class Constanten {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (static )?([\\w.]+?)(\\.\\*)?;?$");
    private static final Pattern PAKKET = Pattern.compile("(?m)^package ([\\w.]+);");

    private final List<String> gewoon = new ArrayList<>();
    private final List<String> statisch = new ArrayList<>();
    private final String pakket;

    Constanten(String bestand) {
        Matcher plaats = PAKKET.matcher(bestand);
        if (!plaats.find()) {
            throw new IllegalArgumentException("no package in a rule file");
        }
        pakket = plaats.group(1);
        Matcher regel = IMPORT.matcher(bestand);
        while (regel.find()) {
            boolean ster = regel.group(3) != null;
            if (regel.group(1) == null) {
                gewoon.add(regel.group(2));
            } else {
                statisch.add(ster ? regel.group(2) : regel.group(2).substring(0, regel.group(2).lastIndexOf('.')));
            }
        }
    }

    String pakket() {
        return pakket;
    }

    /** Another value of the same list, written in the same way; none where the name is no value of a list. */
    Optional<String> andere(String lijst, String naam) {
        Optional<String> buur = klasse(lijst).flatMap(soort -> buur(soort, naam));
        return buur.map(ander -> lijst + "." + ander);
    }

    /** Another value in the place of one that is imported without its list. */
    Optional<String> andere(String naam) {
        return statisch.stream().flatMap(lijst -> geladen(lijst).stream()).flatMap(soort -> buur(soort, naam).stream()
                .map(ander -> soort.getCanonicalName() + "." + ander)).findFirst();
    }

    private static Optional<String> buur(Class<?> soort, String naam) {
        Object[] waarden = soort.getEnumConstants();
        for (int nummer = 0; waarden != null && nummer < waarden.length; nummer++) {
            if (((Enum<?>) waarden[nummer]).name().equals(naam) && waarden.length > 1) {
                return Optional.of(((Enum<?>) waarden[(nummer + 1) % waarden.length]).name());
            }
        }
        return Optional.empty();
    }

    private Optional<Class<?>> klasse(String naam) {
        String eerste = naam.contains(".") ? naam.substring(0, naam.indexOf('.')) : naam;
        String rest = naam.substring(eerste.length());
        for (String volledig : gewoon) {
            if (volledig.endsWith("." + eerste)) {
                return geladen(volledig + rest);
            }
        }
        return geladen(pakket + "." + naam);
    }

    /** Nested types have a dollar sign before their name. */
    private static Optional<Class<?>> geladen(String naam) {
        for (String poging = naam; poging.contains(".");) {
            try {
                return Optional.of(Class.forName(poging));
            } catch (ClassNotFoundException nietZo) {
                int punt = poging.lastIndexOf('.');
                poging = poging.substring(0, punt) + "$" + poging.substring(punt + 1);
            }
        }
        return Optional.empty();
    }
}
