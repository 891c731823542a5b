package nl.uitkomst.simulatie;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A command with its settings, each written as {@code --naam waarde}. */
record Opdracht(String naam, Map<String, String> instellingen) {

    /** @throws Melding when something of it cannot be read */
    static Opdracht lees(String... woorden) {
        if (woorden.length == 0) {
            throw new Melding("Geef een opdracht. Zie docs/simulatie/README.md.");
        }
        Map<String, String> instellingen = new TreeMap<>();
        for (int plaats = 1; plaats < woorden.length; plaats += 2) {
            if (!woorden[plaats].startsWith("--") || plaats + 1 == woorden.length) {
                throw new Melding("Schrijf elke instelling als --naam waarde. Dit past daar niet in: " + woorden[plaats]);
            }
            instellingen.put(woorden[plaats].substring(2), woorden[plaats + 1]);
        }
        return new Opdracht(woorden[0], instellingen);
    }

    /** @throws Melding when there is another setting than these */
    Opdracht alleen(Set<String> namen) {
        instellingen.keySet().stream().filter(gegeven -> !namen.contains(gegeven)).findFirst().ifPresent(vreemd -> {
            throw new Melding("De opdracht " + naam + " kent de instelling --" + vreemd + " niet.");
        });
        return this;
    }

    String verplicht(String instelling) {
        String waarde = instellingen.get(instelling);
        if (waarde == null) {
            throw new Melding("De opdracht " + naam + " heeft de instelling --" + instelling + " nodig.");
        }
        return waarde;
    }

    String of(String instelling, String anders) {
        return instellingen.getOrDefault(instelling, anders);
    }

    /** @throws Melding when it is no whole number in the range */
    long getal(String instelling, long anders, long minstens, long hoogstens) {
        String waarde = of(instelling, Long.toString(anders));
        try {
            long getal = Long.parseLong(waarde);
            if (getal >= minstens && getal <= hoogstens) {
                return getal;
            }
        } catch (NumberFormatException geenGetal) {
            // told below
        }
        throw new Melding("De instelling --" + instelling + " is een geheel getal van " + minstens + " tot en met " + hoogstens + ".");
    }
}
