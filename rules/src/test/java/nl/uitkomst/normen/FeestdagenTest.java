package nl.uitkomst.normen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.uitkomst.tijd.Pasen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The general holidays, against calendars of known years. */
class FeestdagenTest {

    private static final Feestdagen FEESTDAGEN = Normen.laad().feestdagen();

    /** The earliest and the latest Easter there can be are among them, and both exceptions to the method of Gauss. */
    @ParameterizedTest
    @ValueSource(strings = {"1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08",
            "2013-03-31", "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17",
            "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2076-04-19"})
    void pasen(LocalDate zondag) {
        assertThat(Pasen.zondag(zondag.getYear())).isEqualTo(zondag);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,Nieuwjaarsdag", "2026-04-03,Goede Vrijdag", "2026-04-06,Tweede paasdag", "2026-04-27,Koningsdag", "2026-05-05,Bevrijdingsdag",
            "2026-05-14,Hemelvaartsdag", "2026-05-25,Tweede pinksterdag", "2026-12-25,Eerste kerstdag", "2026-12-26,Tweede kerstdag",
            "2025-04-26,Koningsdag", "2014-04-26,Koningsdag", "2013-04-30,Koninginnedag", "2006-04-29,Koninginnedag", "2020-04-13,Tweede paasdag"})
    void feestdag(LocalDate dag, String naam) {
        assertThat(FEESTDAGEN.op(dag)).containsExactly(naam);
        assertThat(FEESTDAGEN.isWerkdag(dag)).isFalse();
    }

    /** A Sunday on which the king's birthday is not celebrated, the days beside a holiday, and days that only an employer gives. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-04-27", "2014-04-27", "2014-04-30", "2013-04-27", "2026-04-04", "2026-12-24", "2026-12-31", "2026-05-04"})
    void geenFeestdag(LocalDate dag) {
        assertThat(FEESTDAGEN.op(dag)).isEmpty();
    }

    @Test
    void deEerstvolgendeWerkdag() {
        assertThat(FEESTDAGEN.werkdagVanaf(LocalDate.of(2020, 4, 10))).isEqualTo("2020-04-14");
        assertThat(FEESTDAGEN.werkdagVanaf(LocalDate.of(2026, 5, 14))).as("the Friday after it is equated").isEqualTo("2026-05-18");
        assertThat(FEESTDAGEN.werkdagVanaf(LocalDate.of(2026, 12, 25))).isEqualTo("2026-12-28");
        assertThat(FEESTDAGEN.werkdagVanaf(LocalDate.of(2026, 6, 15))).isEqualTo("2026-06-15");
    }
}
