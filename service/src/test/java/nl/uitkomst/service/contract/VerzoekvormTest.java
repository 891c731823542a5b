package nl.uitkomst.service.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.OngeldigVerzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document names exactly the fields that the rules read: of each kind of right and income, and of every other object. */
class VerzoekvormTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void perSoortUitkeringDeVeldenDieDeLezerNeemt() throws ReflectiveOperationException {
        perSoort("VELDEN", Verzoekvorm.Uitkering.class);
    }

    @Test
    void perSoortInkomenDeVeldenDieDeLezerNeemt() throws ReflectiveOperationException {
        perSoort("INKOMENSVELDEN", Verzoekvorm.Inkomen.class);
    }

    private static void perSoort(String lijst, Class<?> vorm) throws ReflectiveOperationException {
        Field velden = VerzoekLezer.class.getDeclaredField(lijst);
        velden.setAccessible(true);
        ((Map<?, ?>) velden.get(null)).forEach((soort, namen) -> {
            Set<String> gelezen = new TreeSet<>();
            ((Set<?>) namen).forEach(naam -> gelezen.add(naam.toString()));
            String code = ((Code) soort).code();
            Set<String> beschreven = Arrays.stream(vorm.getRecordComponents())
                    .filter(deel -> !deel.getName().equals("soort"))
                    .filter(deel -> !deel.isAnnotationPresent(Bij.class) || List.of(deel.getAnnotation(Bij.class).value()).contains(code))
                    .map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
            beschreven.removeIf(naam -> naam.equals("ingangsdatum") && !gelezen.contains(naam));
            assertThat(beschreven).as(code).isEqualTo(gelezen);
        });
    }

    /** Every other object: the reader knows each field of the document, and refuses one that is not in it. */
    @Test
    void deLezerKentElkAnderVeld() {
        kent("", Verzoekvorm.class);
        kent("/periode", Verzoekvorm.Periode.class);
        kent("/persoon", Verzoekvorm.Persoon.class);
        kent("/persoon/huishouden", Verzoekvorm.Huishouden.class);
        kent("/uitkeringen/0/beoordelingen/0", Verzoekvorm.Beoordeling.class);
        kent("/uitkeringen/0/arbeidsverleden", Verzoekvorm.Arbeidsverleden.class);
        kent("/inkomen/0/maanden/0", Verzoekvorm.LoonMaand.class);
        kent("/inkomen/0/vierwekenperioden/0", Verzoekvorm.Vierwekenperiode.class);
        kent("/verrekening", Verzoekvorm.Verrekening.class);
        kent("/verrekening/geschatInkomen/0", Verzoekvorm.Schatting.class);
        kent("/keuzes", nl.uitkomst.verzoek.Keuzes.class);
    }

    private static void kent(String pad, Class<?> vorm) {
        ObjectNode verzoek = JSON.createObjectNode();
        ObjectNode plaats = plaats(verzoek, pad);
        plaats.put("bestaatNiet", true);
        for (RecordComponent deel : vorm.getRecordComponents()) {
            if (!plaats.has(deel.getName())) {
                plaats.putNull(deel.getName());
            }
        }
        assertThat(onbekend(verzoek)).containsExactly(pad + "/bestaatNiet");
    }

    private static ObjectNode plaats(ObjectNode verzoek, String pad) {
        ObjectNode hier = verzoek;
        String[] delen = pad.split("/");
        for (int nummer = 1; nummer < delen.length; nummer++) {
            if (nummer + 1 < delen.length && delen[nummer + 1].equals("0")) {
                ArrayNode lijst = hier.putArray(delen[nummer]);
                hier = lijst.addObject();
                nummer++;
            } else {
                hier = hier.putObject(delen[nummer]);
            }
        }
        return hier;
    }

    private static List<String> onbekend(ObjectNode verzoek) {
        try {
            VerzoekLezer.lees(verzoek);
            return List.of();
        } catch (OngeldigVerzoek fout) {
            return fout.fouten().stream().filter(deel -> deel.code() == Foutcode.ONBEKEND_VELD).map(Fout::pad).toList();
        }
    }

    /** The records of the rules and of the document have the same fields, so that nothing the rules read stays out of the document. */
    @Test
    void watDeRegelsLezenStaatInHetDocument() {
        Set<String> verzoek = namen(nl.uitkomst.verzoek.Verzoek.class);
        verzoek.remove("proefloon"); // a what-if puts it there; no request has it
        assertThat(verzoek).isEqualTo(namen(Verzoekvorm.class));
        assertThat(namen(nl.uitkomst.verzoek.Persoon.class)).isEqualTo(namen(Verzoekvorm.Persoon.class));
        assertThat(namen(nl.uitkomst.verzoek.Persoon.Huishouden.class)).isEqualTo(namen(Verzoekvorm.Huishouden.class));
        assertThat(namen(nl.uitkomst.verzoek.Uitkering.Beoordeling.class)).isEqualTo(namen(Verzoekvorm.Beoordeling.class));
        assertThat(namen(nl.uitkomst.verzoek.Uitkering.Arbeidsverleden.class)).isEqualTo(namen(Verzoekvorm.Arbeidsverleden.class));
        assertThat(namen(nl.uitkomst.verzoek.Uitkering.class)).isEqualTo(namen(Verzoekvorm.Uitkering.class));
        assertThat(namen(nl.uitkomst.verzoek.Verrekening.class)).isEqualTo(namen(Verzoekvorm.Verrekening.class));
    }

    private static Set<String> namen(Class<?> record) {
        Set<String> namen = Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
        namen.removeAll(Set.of("pad", "nummer"));
        return namen;
    }
}
