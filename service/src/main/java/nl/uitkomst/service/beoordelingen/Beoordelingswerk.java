package nl.uitkomst.service.beoordelingen;

import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.beoordeling.Beoordelingen;
import nl.uitkomst.beoordeling.Beoordelingsteksten;
import nl.uitkomst.motor.Regelset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The assessments as a bean, on the rules that are loaded once. */
@Configuration(proxyBeanMethods = false)
class Beoordelingswerk {

    @Bean
    Beoordelingen beoordelingen(Regelset regelset, Teksten teksten, Beoordelingsteksten eigen) {
        return new Beoordelingen(regelset, teksten, eigen);
    }
}
