package nl.uitkomst.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** No rule of law stands in the service: it knows requests and answers, not what lies between. */
class ArchitectuurTest {

    private static final JavaClasses SERVICE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.uitkomst.service");

    @Test
    void deDienstKentGeenRegelsEnGeenMotor() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("nl.uitkomst.wia..", "nl.uitkomst.inkomen..", "nl.uitkomst.berekening..",
                "nl.uitkomst.normen..", "org.drools..", "org.kie..").check(SERVICE);
    }

    @Test
    void tekstenKennenGeenHttp() {
        noClasses().that().resideInAPackage("nl.uitkomst.service.teksten..").should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "nl.uitkomst.service.http..", "nl.uitkomst.service.uitkomsten..")
                .check(SERVICE);
    }
}
