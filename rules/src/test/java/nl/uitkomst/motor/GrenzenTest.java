package nl.uitkomst.motor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The boundaries between the packages of this module. */
class GrenzenTest {

    /** What the rule compiler made of the rule files. */
    private static final Pattern GEGENEREERD = Pattern.compile(".*/nl/uitkomst/(\\w+)/(P[0-9A-F]{2}/|Rules|DomainClasses).*");

    private static final JavaClasses KLASSEN = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(plaats -> !plaats.matches(GEGENEREERD))
            .importPackages("nl.uitkomst");

    /** What the rule files speak of. */
    private static final String[] WOORDENSCHAT = {"nl.uitkomst.geld", "nl.uitkomst.tijd", "nl.uitkomst.recht", "nl.uitkomst.verzoek",
            "nl.uitkomst.inkomen", "nl.uitkomst.uitkering", "nl.uitkomst.loon", "nl.uitkomst.duur", "nl.uitkomst.wia", "nl.uitkomst.ww", "nl.uitkomst.zw",
            "nl.uitkomst.wajong", "nl.uitkomst.toeslagenwet", "nl.uitkomst.samenloop"};

    @Test
    void alleenDeMotorKentDrools() {
        noClasses().that().resideInAPackage("nl.uitkomst..").and().resideOutsideOfPackage("nl.uitkomst.motor..")
                .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..").check(KLASSEN);
    }

    @Test
    void deWoordenschatKentGeenBerekening() {
        noClasses().that().resideInAnyPackage(WOORDENSCHAT)
                .should().dependOnClassesThat().resideInAnyPackage("nl.uitkomst.berekening", "nl.uitkomst.antwoord").check(KLASSEN);
        noClasses().that().resideInAPackage("nl.uitkomst.berekening").should().dependOnClassesThat().resideInAPackage("nl.uitkomst.antwoord").check(KLASSEN);
        noClasses().that().resideOutsideOfPackage("nl.uitkomst.beoordeling").should().dependOnClassesThat().resideInAPackage("nl.uitkomst.beoordeling")
                .check(KLASSEN);
        noClasses().that().resideOutsideOfPackage("nl.uitkomst.watals").should().dependOnClassesThat().resideInAPackage("nl.uitkomst.watals")
                .check(KLASSEN);
        noClasses().that().resideInAPackage("nl.uitkomst.geld").should().dependOnClassesThat()
                .resideInAnyPackage("nl.uitkomst.tijd..", "nl.uitkomst.recht..", "nl.uitkomst.wia..", "nl.uitkomst.verzoek..").check(KLASSEN);
        // Only the Toeslagenwet is about other benefits; the rest does not know that there are any.
        noClasses().that().resideInAnyPackage("nl.uitkomst.wia", "nl.uitkomst.ww", "nl.uitkomst.zw", "nl.uitkomst.wajong", "nl.uitkomst.inkomen",
                         "nl.uitkomst.loon", "nl.uitkomst.duur", "nl.uitkomst.uitkering")
                .should().dependOnClassesThat().resideInAPackage("nl.uitkomst.samenloop").check(KLASSEN);
    }

    @Test
    void geenSpringEnGeenHttp() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "jakarta..", "java.net.http..").check(KLASSEN);
    }

    @Test
    void nietsKijktOpDeKlok() {
        noClasses().should().callMethod(java.time.LocalDate.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(java.time.YearMonth.class, "now").check(KLASSEN);
    }

    /** The code generator of the rules crashes on a method whose name is part of "alphaIndexedBy" or "betaIndexedBy". */
    @Test
    void geenNamenWaaropDeRegelbouwerStruikelt() {
        classes().that().resideInAnyPackage(WOORDENSCHAT)
                .should(new ArchCondition<JavaClass>("have no method named like a part of an engine method") {
                    @Override
                    public void check(JavaClass klasse, ConditionEvents gebeurtenissen) {
                        for (JavaMethod methode : klasse.getMethods()) {
                            boolean fout = methode.getRawParameterTypes().isEmpty()
                                    && ("alphaIndexedBy".contains(methode.getName()) || "betaIndexedBy".contains(methode.getName()));
                            if (fout) {
                                gebeurtenissen.add(SimpleConditionEvent.violated(methode, methode.getFullName()));
                            }
                        }
                    }
                }).check(KLASSEN);
    }
}
