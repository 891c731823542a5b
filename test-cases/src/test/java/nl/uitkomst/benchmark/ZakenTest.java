package nl.uitkomst.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.referentie.SamenloopLezer;
import nl.uitkomst.referentie.Samenloopreferentie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is timed is a whole answer, not a question or a refusal, and plain Java can compute it as well. */
class ZakenTest {

    private static final Antwoorden ANTWOORDEN = new Antwoorden(Regelset.laad(), Teksten.GEEN);

    @ParameterizedTest
    @EnumSource
    void elkeZaakWordtHelemaalBerekend(Zaken zaak) {
        Antwoord antwoord = ANTWOORDEN.bereken(zaak.json("volledig"));
        assertThat(antwoord.ontbrekend()).isEmpty();
        assertThat(antwoord.nietBerekenbaar()).isEmpty();
        assertThat(antwoord.volledig()).isTrue();
        assertThat(Samenloopreferentie.bereken(SamenloopLezer.lees(zaak.json("geen"))).posten()).isNotEmpty();
    }
}
