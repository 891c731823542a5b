package nl.uitkomst.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.uitkomst.antwoord.Antwoord.Stap;
import nl.uitkomst.antwoord.Antwoord.UitkeringAntwoord;
import nl.uitkomst.antwoord.Antwoord;
import nl.uitkomst.antwoord.Antwoorden;
import nl.uitkomst.beoordeling.VoorschotAntwoord.Voorschotmaand;
import nl.uitkomst.beoordeling.VoorschotAntwoord.Voorschotschatting;
import nl.uitkomst.berekening.Berekening;
import nl.uitkomst.berekening.Resultaat;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.recht.NietBerekenbaar;
import nl.uitkomst.recht.Ontbreekt;
import nl.uitkomst.recht.Regel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Gegeven;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Uitlegniveau;
import nl.uitkomst.verzoek.Verzoek;

/**
 * What an advance would be: the computation of {@code _bereken} over the coming months, as if the benefit had been granted. Where nothing is told
 * of its kind it is a loongerelateerde uitkering over all of those months.
 *
 * @param antwoord  null where there is no period to compute
 * @param resultaat null where there is no period to compute
 */
record Voorschotraming(Antwoord antwoord, Resultaat resultaat, Map<Ontbreekt, Regel> ontbreekt) {

    private static final int MAANDEN = 6;
    private static final String NAAM = "schatting-";

    static Voorschotraming van(Regelset regelset, Woorden woorden, Verzoek situatie, String besluitId) {
        if (!situatie.uitkeringen().bekend()) {
            return new Voorschotraming(null, null, Map.of());
        }
        Uitkering recht = situatie.uitkeringen().waarde().get(0);
        if (!situatie.periode().bekend() && !recht.ingangsdatum().bekend()) {
            return new Voorschotraming(null, null, Map.of(new Ontbreekt(recht.ingangsdatum().pad()), geenRegel(regelset)));
        }
        Periode periode = situatie.periode().bekend() ? situatie.periode().waarde() : komendeMaanden(recht.ingangsdatum().waarde());
        Verzoek verzoek = situatie.metPeriode(periode).metUitkeringen(List.of(alsVoorschot(recht, periode)));
        Resultaat resultaat = Berekening.bereken(regelset, verzoek, verzoek.uitleg() != Uitlegniveau.GEEN);
        return new Voorschotraming(new Antwoorden(regelset, woorden).antwoord(resultaat, besluitId), resultaat, resultaat.ontbreekt());
    }

    private static Regel geenRegel(Regelset regelset) {
        return regelset.regels().stream().filter(regel -> regel.id().equals("awb-4-95-1-verwacht")).findFirst().orElseThrow();
    }

    private static Periode komendeMaanden(LocalDate ingang) {
        Maand eerste = Maand.van(ingang);
        return new Periode(eerste, eerste.plus(MAANDEN - 1));
    }

    private static Uitkering alsVoorschot(Uitkering recht, Periode periode) {
        boolean duurBekend = List.<Gegeven<?>>of(recht.loongerelateerdTotEnMet(), recht.arbeidsverleden(), recht.geenLoongerelateerd()).stream()
                .anyMatch(Gegeven::bekend);
        return duurBekend || recht.soort().of(SoortUitkering.WGA) != SoortUitkering.WGA ? recht
                : recht.alsLoongerelateerdTotEnMet(periode.totEnMet().laatsteDag());
    }

    /** Null while a month of it is not known. */
    Voorschotschatting schatting() {
        if (antwoord == null || antwoord.maanden().isEmpty() || antwoord.maanden().stream().flatMap(maand -> maand.uitkeringen().stream())
                .anyMatch(deel -> deel.recht() == null)) {
            return null;
        }
        List<Voorschotmaand> maanden = new ArrayList<>();
        antwoord.maanden().forEach(maand -> maanden.add(new Voorschotmaand(maand.maand(), som(maand.uitkeringen().stream().map(UitkeringAntwoord::recht).toList()),
                som(maand.uitkeringen().stream().map(UitkeringAntwoord::betaling).toList()))));
        return new Voorschotschatting(List.copyOf(maanden), som(maanden.stream().map(Voorschotmaand::recht).toList()));
    }

    private static Bedrag som(List<Bedrag> bedragen) {
        return bedragen.stream().filter(Objects::nonNull).reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** The steps, with a name in front that keeps them apart from those of the assessment. */
    List<Stap> stappen() {
        return antwoord == null ? List.of() : antwoord.stappen().stream().map(stap -> stap.onder(NAAM::concat)).toList();
    }

    List<NietBerekenbaar> geweigerd() {
        return resultaat == null ? List.of() : resultaat.nietBerekenbaar();
    }
}
