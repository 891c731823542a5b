package nl.uitkomst.service.uitkomsten;

import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.service.problemen.Probleemsoort;
import nl.uitkomst.service.problemen.Probleemteksten;
import nl.uitkomst.watals.Watals;
import nl.uitkomst.watals.Watalsteksten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules as beans, loaded once at start. */
@Configuration(proxyBeanMethods = false)
class Rekenwerk {

    @Bean
    Regelset regelset() {
        return Regelsetlader.regelset();
    }

    @Bean
    Antwoorden antwoorden(Regelset regelset, Teksten teksten) {
        return new Antwoorden(regelset, teksten);
    }

    @Bean
    Watals watals(Regelset regelset, Teksten teksten, Watalsteksten eigen, Probleemteksten problemen) {
        return new Watals(regelset, teksten, eigen,
                fouten -> problemen.probleem(Probleemsoort.ONGELDIG_VERZOEK, Probleemsoort.ONGELDIG_VERZOEK.status(), fouten));
    }
}
