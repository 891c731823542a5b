package nl.uitkomst.simulatie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.uitkomst.simulatie.versie.Versierekenaar.Maandrecht;
import nl.uitkomst.simulatie.versie.Versierekenaar.Uitrekening;

/**
 * What a change means for one person.
 *
 * @param delen   every right in every month that either version gives, in order
 * @param maanden how many months have a right in either version
 * @param van     all of it in cents by the one version; null when some of it is unknown
 * @param naar    by the other
 */
record Persooneffect(List<Deel> delen, int maanden, Long van, Long naar) {

    /** The outcome for a person over all months. */
    enum Gevolg { WINT, VERLIEST, VERSCHUIFT, GELIJK, ONBEKEND }

    /**
     * One right in one month, the parts of that month together.
     *
     * @param faseVan null when that version gives no right here
     * @param van     in cents; nil when that version gives no right here, null when it is unknown
     */
    record Deel(String maand, String uitkering, String faseVan, String faseNaar, Long van, Long naar, List<String> grondenVan, List<String> grondenNaar) {

        boolean anders() {
            return !Objects.equals(van, naar) || !Objects.equals(faseVan, faseNaar);
        }

        /** In cents; null when a version does not know the amount. */
        Long verschil() {
            return van == null || naar == null ? null : naar - van;
        }
    }

    /** The sum of the parts of a month. */
    private static final class Som {

        private final List<String> fasen = new ArrayList<>();
        private final List<String> gronden = new ArrayList<>();
        private Long recht = 0L;

        void erbij(Maandrecht deel) {
            if (deel.fase() != null && !fasen.contains(deel.fase())) {
                fasen.add(deel.fase());
            }
            deel.gronden().stream().filter(grond -> !gronden.contains(grond)).forEach(gronden::add);
            recht = recht == null || deel.recht() == null ? null : Long.valueOf(recht + deel.recht());
        }

        String fase() {
            return fasen.isEmpty() ? null : String.join(" en ", fasen);
        }
    }

    static Persooneffect van(Uitrekening oud, Uitrekening nieuw) {
        Map<List<String>, Som[]> perRecht = new TreeMap<>((een, ander) -> {
            int maand = een.get(0).compareTo(ander.get(0));
            return maand == 0 ? een.get(1).compareTo(ander.get(1)) : maand;
        });
        oud.maanden().forEach(deel -> som(perRecht, deel, 0).erbij(deel));
        nieuw.maanden().forEach(deel -> som(perRecht, deel, 1).erbij(deel));
        List<Deel> delen = new ArrayList<>(perRecht.size());
        perRecht.forEach((plaats, som) -> delen.add(new Deel(plaats.get(0), plaats.get(1), som[0].fase(), som[1].fase(), som[0].recht, som[1].recht,
                som[0].gronden, som[1].gronden)));
        int maanden = (int) delen.stream().map(Deel::maand).distinct().count();
        boolean bekend = delen.stream().allMatch(deel -> deel.verschil() != null);
        return new Persooneffect(delen, maanden, bekend ? Long.valueOf(delen.stream().mapToLong(Deel::van).sum()) : null,
                bekend ? Long.valueOf(delen.stream().mapToLong(Deel::naar).sum()) : null);
    }

    private static Som som(Map<List<String>, Som[]> perRecht, Maandrecht deel, int versie) {
        return perRecht.computeIfAbsent(List.of(deel.maand(), deel.uitkering()), nieuw -> new Som[] {new Som(), new Som()})[versie];
    }

    Gevolg gevolg() {
        if (van == null) {
            return Gevolg.ONBEKEND;
        }
        if (naar > van) {
            return Gevolg.WINT;
        }
        if (naar < van) {
            return Gevolg.VERLIEST;
        }
        return delen.stream().anyMatch(deel -> deel.verschil() != 0) ? Gevolg.VERSCHUIFT : Gevolg.GELIJK;
    }

    /** In cents; null when unknown. */
    Long verschil() {
        return van == null ? null : Long.valueOf(naar - van);
    }

    /** On average over the months with a right, in cents, half a cent away from nil; null when unknown. */
    Long perMaand() {
        return van == null || maanden == 0 ? verschil() : Long.valueOf(BigDecimal.valueOf(naar - van).divide(BigDecimal.valueOf(maanden), RoundingMode.HALF_UP).longValueExact());
    }
}
