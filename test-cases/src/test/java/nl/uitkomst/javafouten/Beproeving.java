package nl.uitkomst.javafouten;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.agent.ByteBuddyAgent;
import nl.uitkomst.gevallen.Controle;
import nl.uitkomst.gevallen.Gevallen;
import nl.uitkomst.motor.Regelset;

/** Puts changes, one at a time, to the cases and tests that reach the changed line. */
final class Beproeving {

    private static final long EXTRA_NANOS = 5_000_000_000L;
    private static final int LANGER = 20;
    /** A test is put to hundreds of changes. */
    private static final long TE_TRAAG_NANOS = 3_000_000_000L;

    private final Instrumentation instrumentatie = ByteBuddyAgent.install();
    private final Sondering sondering = new Sondering();
    private final Wijzigingen wijzigingen;
    private final List<Proef> proeven = new ArrayList<>();
    private final Map<Proef, BitSet> dekking = new HashMap<>();
    private final Map<Proef, Long> nanos = new HashMap<>();
    /** How many changes a case or test noticed; it may well notice the next. */
    private final Map<Proef, Integer> vondsten = new HashMap<>();

    /**
     * @param tests   folders with compiled tests
     * @param klassen of which lines are changed
     */
    Beproeving(Wijzigingen wijzigingen, List<Path> tests, Set<String> klassen) {
        this.wijzigingen = wijzigingen;
        Controle controle = new Controle(Regelset.laad());
        Gevallen.alle().forEach(geval -> proeven.add(new Gevalproef(controle, geval)));
        tests.forEach(map -> proeven.addAll(Testproef.alle(map)));
        meetDekking(klassen);
    }

    private void meetDekking(Set<String> klassen) {
        klassen.forEach(klasse -> vervang(klasse, sondering.met(klasse, wijzigingen.zonder(klasse))));
        for (Proef proef : List.copyOf(proeven)) {
            boolean[] geraakt = new boolean[sondering.aantal()];
            Sonde.noteer(geraakt);
            long begin = System.nanoTime();
            boolean geslaagd = proef.slaagt();
            if (proef instanceof Testproef) { // the first time includes what later ones find done
                begin = System.nanoTime();
                geslaagd &= proef.slaagt();
            }
            nanos.put(proef, System.nanoTime() - begin);
            dekking.put(proef, bits(geraakt));
            if (!geslaagd && proef instanceof Gevalproef) {
                throw new IllegalStateException("fails before anything is changed: " + proef.naam());
            }
            if (!geslaagd || nanos.get(proef) > TE_TRAAG_NANOS) {
                System.out.println("not used, " + (geslaagd ? "slow" : "fails") + " here: " + proef.naam());
                proeven.remove(proef);
            }
        }
        Sonde.noteer(null);
        klassen.forEach(klasse -> vervang(klasse, wijzigingen.zonder(klasse)));
    }

    private static BitSet bits(boolean[] geraakt) {
        BitSet bits = new BitSet(geraakt.length);
        for (int i = 0; i < geraakt.length; i++) {
            bits.set(i, geraakt[i]);
        }
        return bits;
    }

    private void vervang(String klasse, byte[] inhoud) {
        try {
            instrumentatie.redefineClasses(new ClassDefinition(Class.forName(klasse, false, Beproeving.class.getClassLoader()), inhoud));
        } catch (ReflectiveOperationException | UnmodifiableClassException fout) {
            throw new IllegalStateException(klasse, fout);
        }
    }

    /** Whether nothing that reaches the line notices the change, or what does. */
    Uitslag leg(Wijziging wijziging) {
        Integer nummer = sondering.nummer(wijziging.klasse(), wijziging.regel());
        List<Proef> raken = proeven.stream().filter(proef -> nummer != null && dekking.get(proef).get(nummer))
                .sorted(Comparator.<Proef>comparingInt(proef -> -vondsten.getOrDefault(proef, 0)).thenComparing(nanos::get)).toList();
        if (raken.isEmpty()) {
            return Uitslag.ongeraakt(wijziging);
        }
        try {
            vervang(wijziging.klasse(), sondering.met(wijziging.klasse(), wijzigingen.met(wijziging)));
        } catch (VerifyError onmogelijk) {
            return Uitslag.gevonden(wijziging, "verifier");
        }
        Proef vinder = raken.stream().filter(proef -> !slaagt(proef)).findFirst().orElse(null);
        vervang(wijziging.klasse(), wijzigingen.zonder(wijziging.klasse()));
        if (vinder == null) {
            return Uitslag.overleeft(wijziging);
        }
        vondsten.merge(vinder, 1, Integer::sum);
        if (!slaagt(vinder)) {
            throw new IllegalStateException("the change left something behind: " + wijziging.sleutel());
        }
        return Uitslag.gevonden(wijziging, vinder.naam());
    }

    private boolean slaagt(Proef proef) {
        Sonde.begin(EXTRA_NANOS + LANGER * nanos.get(proef));
        try {
            return proef.slaagt();
        } catch (RuntimeException | Error gebroken) {
            return false;
        } finally {
            Sonde.begin(Long.MAX_VALUE - System.nanoTime());
        }
    }
}
