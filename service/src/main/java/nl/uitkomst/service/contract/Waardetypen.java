package nl.uitkomst.service.contract;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Supplier;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.tijd.Maand;
import org.springframework.stereotype.Component;

/** Writes the value types of the statute as named schemas: a string with a pattern. */
@Component
class Waardetypen implements ModelConverter {

    /** From 0 to 168. */
    private static final String UREN = "(168(\\.0{1,2})?|(16[0-7]|1[0-5]\\d|\\d{1,2})(\\.\\d{1,2})?)";

    private static final Map<Class<?>, Waardetype> TYPEN = Map.of(
            Bedrag.class, new Waardetype("Bedrag", () -> tekst("^-?\\d+\\.\\d{2}$", "1793.75")),
            Vormen.Bedraginvoer.class, new Waardetype("Bedraginvoer", () -> tekst("^\\d{1,9}(\\.\\d{1,2})?$", "1800.50")),
            Vormen.PositiefBedraginvoer.class, new Waardetype("PositiefBedraginvoer", () -> tekst("^(?=.*[1-9])\\d{1,9}(\\.\\d{1,2})?$", "150.00")),
            Vormen.BedraginvoerMetTeken.class, new Waardetype("BedraginvoerMetTeken", () -> tekst("^-?\\d{1,9}(\\.\\d{1,2})?$", "-5000.00")),
            Vormen.Ureninvoer.class, new Waardetype("Ureninvoer", () -> tekst("^" + UREN + "$", "22.99")),
            Vormen.PositieveUreninvoer.class, new Waardetype("PositieveUreninvoer", () -> tekst("^(?=.*[1-9])" + UREN + "$", "38")),
            Percentage.class, new Waardetype("Percentage", () -> tekst("^(100(\\.0{1,6})?|\\d{1,2}(\\.\\d{1,6})?)$", "60.00")),
            Maand.class, new Waardetype("Maand", () -> tekst("^(19|20|21)\\d\\d-(0[1-9]|1[0-2])$", "2026-07")),
            Vormen.Jaren.class, new Waardetype("Jaren", Waardetypen::jaren));

    private record Waardetype(String naam, Supplier<Schema<?>> schema) {
    }

    private static Schema<?> tekst(String patroon, String voorbeeld) {
        return new StringSchema().pattern(patroon).example(voorbeeld);
    }

    private static Schema<?> jaren() {
        return new NumberSchema().minimum(BigDecimal.ZERO).maximum(BigDecimal.valueOf(100)).multipleOf(new BigDecimal("0.25")).example(new BigDecimal("8.5"));
    }

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> keten) {
        JavaType java = Json.mapper().constructType(type.getType());
        Waardetype waarde = java == null ? null : TYPEN.get(java.getRawClass());
        if (waarde == null) {
            return keten.hasNext() ? keten.next().resolve(type, context, keten) : null;
        }
        context.defineModel(waarde.naam(), waarde.schema().get());
        return new Schema<>().$ref("#/components/schemas/" + waarde.naam());
    }
}
