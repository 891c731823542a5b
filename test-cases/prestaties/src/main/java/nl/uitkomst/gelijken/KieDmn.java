package nl.uitkomst.gelijken;

import java.io.InputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: decisions and decision tables in {@code wga.dmn}, evaluated month by month. */
final class KieDmn implements Gelijke {

    static final String MODEL = "wga.dmn";

    private final DMNRuntime omgeving;
    private final DMNModel model;

    KieDmn() {
        this(tekst());
    }

    /** @param tekst the model, which a test changes */
    KieDmn(String tekst) {
        Reader lezer = new StringReader(tekst);
        Resource bron = ResourceFactory.newReaderResource(lezer, StandardCharsets.UTF_8.name());
        bron.setSourcePath(MODEL);
        omgeving = DMNRuntimeBuilder.fromDefaults().buildConfiguration().fromResources(List.of(bron)).getOrElseThrow(IllegalStateException::new);
        model = omgeving.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    static String tekst() {
        try (InputStream invoer = KieDmn.class.getResourceAsStream(MODEL)) {
            return new String(invoer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public List<Maanduitkomst> bereken(List<Maandgegevens> maanden) {
        return maanden.stream().map(this::bereken).toList();
    }

    private Maanduitkomst bereken(Maandgegevens maand) {
        DMNContext context = omgeving.newContext();
        context.set("termijn", maand.termijn().name().toLowerCase(Locale.ROOT));
        context.set("percentage", maand.percentage());
        context.set("dagloon", maand.dagloon());
        context.set("maximumdagloon", maand.maximumdagloon());
        context.set("minimumloon", maand.minimumloon());
        context.set("verdiencapaciteit", maand.verdiencapaciteit());
        context.set("inkomen", maand.inkomen());
        DMNResult resultaat = omgeving.evaluateAll(model, context);
        if (resultaat.hasErrors()) {
            throw new IllegalStateException(resultaat.getMessages().toString());
        }
        Map<?, ?> uitkomst = (Map<?, ?>) resultaat.getContext().get("uitkomst");
        return new Maanduitkomst((String) uitkomst.get("fase"), (String) uitkomst.get("variant"), bedrag(uitkomst, "recht"),
                bedrag(uitkomst, "verrekendInkomen"), bedrag(uitkomst, "vakantiebijslag"), bedrag(uitkomst, "betaling"));
    }

    /** Rounded by the model; the scale is not. */
    private static BigDecimal bedrag(Map<?, ?> uitkomst, String naam) {
        return ((BigDecimal) uitkomst.get(naam)).setScale(2);
    }
}
