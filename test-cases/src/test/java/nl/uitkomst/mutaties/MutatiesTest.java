package nl.uitkomst.mutaties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.motor.Regeltekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said of the seeded faults without running them. */
class MutatiesTest {

    private static final String REGEL = """
            rule "WW 47 lid 1: voorbeeld"
                @regel("ww-47-1")
            when
                $deel : Wwdeel( !eersteTweeMaanden, werkdagen <= 10 )
            then
                insert( new Wwbedrag( $deel, $deel.maandloon().min( $deel.inkomen() ).maal( procent( "70" ) ).tenMinsteNul() ) );
            end""";

    @Test
    void elkeSoortFoutWordtGemaakt() {
        List<String> fouten = Foutenmaker.fouten("ww-47-1", new Regeltekst("ww/x.drl", 0, "", REGEL), new Constanten("package nl.uitkomst.ww;\n")).stream()
                .map(fout -> fout.soort() + " " + fout.sleutel().substring("ww-47-1: ".length())).toList();
        assertThat(fouten).contains("GETAL werkdagen <= 10 → werkdagen <= 11", "GRENS werkdagen <= 10 → werkdagen < 10", "ONTKENNING werkdagen <= 10 → werkdagen > 10",
                "ONTKENNING !eersteTweeMaanden → eersteTweeMaanden", "VOORWAARDE_WEG !eersteTweeMaanden → weg", "REGEL_WEG de hele regel → weg");
        assertThat(fouten).filteredOn(fout -> fout.startsWith("GETAL") && fout.contains("\"70\"")).hasSize(2);
        assertThat(fouten).filteredOn(fout -> fout.startsWith("TEKEN")).hasSize(2);
        assertThat(fouten).filteredOn(fout -> fout.startsWith("VOLGORDE")).hasSize(3);
        assertThat(fouten).doesNotHaveDuplicates();
    }

    /** Number, sentence, metadata and table of each rule name the same place; with a slip in one of them they do not. */
    @Test
    void elkeRegelNoemtOveralDezelfdePlaats() {
        assertThat(Regelset.laad().regels()).allMatch(Vindplaatsen::eensluidend);
    }

    @Test
    void watNietsVerandertIsEenFoutDieErIs(@TempDir Path map) {
        Set<String> sleutels = new Foutenloop(List.of(), map).sleutels();
        assertThat(sleutels).hasSizeGreaterThan(5_000).containsAll(Gelijkwaardig.redenen().keySet());
        assertThat(Gelijkwaardig.redenen().values()).allSatisfy(reden -> assertThat(reden).isNotBlank());
    }
}
