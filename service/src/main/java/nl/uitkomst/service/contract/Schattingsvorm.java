package nl.uitkomst.service.contract;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.uitkomst.verzoek.Keuzes;
import nl.uitkomst.verzoek.Uitlegniveau;

/** The shape of a request of {@code _arbeidsongeschiktheid}, for the document only. A test holds it against the reader. */
@Schema(name = "Schattingsverzoek")
public record Schattingsvorm(
        @Schema(allowableValues = {"wia", "wajong", "wao", "waz", "zw"}, defaultValue = "wia") String wet,
        LocalDate beoordelingsdatum,
        Vormen.PositiefBedraginvoer maatmanloonPerUur,
        Vormen.PositieveUreninvoer maatmanUrenPerWeek,
        @ArraySchema(maxItems = 50) List<Functie> functies,
        Vormen.Ureninvoer medischeUrenbeperkingPerWeek,
        EigenWerk werk,
        Boolean duurzaam,
        @Schema(defaultValue = "kort") Uitlegniveau uitleg,
        Keuzes keuzes) {

    /** A function that somebody could do. */
    public record Functie(Vormen.Bedraginvoer loonPerUur, Vormen.Ureninvoer urenPerWeek) {
    }

    /** Work that somebody does. */
    public record EigenWerk(Vormen.Bedraginvoer loonPerUur, Vormen.Ureninvoer urenPerWeek, Boolean passend, Boolean duurzaamAangeboden,
            Boolean representatief, Boolean loonwaarde) {
    }
}
