package nl.uitkomst.recht;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.uitkomst.motor.Yaml;
import tools.jackson.core.type.TypeReference;

/** The sources of law, read once from {@code wetten.yaml}. */
public final class Wetten {

    private static final List<Wet> ALLE = List.copyOf(Yaml.lees("/nl/uitkomst/recht/wetten.yaml", new TypeReference<List<Wet>>() { }));
    private static final Map<String, Wet> PER_CODE = ALLE.stream().collect(Collectors.toUnmodifiableMap(Wet::code, Function.identity()));

    private Wetten() {
    }

    /** All of them, in the order of the file. */
    public static List<Wet> alle() {
        return ALLE;
    }

    /** @throws IllegalArgumentException when no such statute is known */
    public static Wet wet(String code) {
        Wet wet = PER_CODE.get(code);
        if (wet == null) {
            throw new IllegalArgumentException("unknown statute: " + code);
        }
        return wet;
    }
}
