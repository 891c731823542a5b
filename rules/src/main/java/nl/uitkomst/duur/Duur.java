package nl.uitkomst.duur;

import java.time.LocalDate;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.recht.Invoer;
import nl.uitkomst.tijd.Termijn;

/**
 * The duration of the loongerelateerde uitkering in half months: by article 59 lid 1, and then after each deduction.
 *
 * @param stap     which deductions have been made
 * @param grondslag the conclusion it rests on
 */
public record Duur(Arbeidsverleden verleden, Stap stap, Conclusie grondslag, int halveMaanden) implements Conclusie {

    /** Minimum and maximum; less the IVA before (lid 5); less the WW received (lid 6). */
    public enum Stap { LID_1, NA_LID_5, NA_LID_6 }

    /** Nothing more is deducted. */
    public boolean definitief() {
        return switch (stap) {
            case LID_1 -> verleden.ivaMaanden() == 0 && verleden.wwMaanden() == 0;
            case NA_LID_5 -> verleden.wwMaanden() == 0;
            case NA_LID_6 -> true;
        };
    }

    public boolean nogIva() {
        return stap == Stap.LID_1 && verleden.ivaMaanden() > 0;
    }

    public boolean nogWw() {
        return verleden.wwMaanden() > 0 && (stap == Stap.NA_LID_5 || stap == Stap.LID_1 && verleden.ivaMaanden() == 0);
    }

    /** The last day: same date so many months later less one day; half a month is fifteen days. */
    public LocalDate laatsteDag() {
        LocalDate laatste = Termijn.dagNa(halveMaanden / 2, verleden.recht().ingang()).minusDays(1);
        return halveMaanden % 2 == 0 ? laatste : laatste.plusDays(15);
    }

    static String maanden(int halveMaanden) {
        return halveMaanden / 2 + (halveMaanden % 2 == 0 ? "" : ",5") + " maanden";
    }

    @Override
    public Onderwerp onderwerp() {
        return new Onderwerp("duur-3-" + stap, verleden.recht().nummer(), Doel.RECHT, verleden.recht().eersteMaand(), "");
    }

    @Override
    public Invoer invoer() {
        return switch (stap) {
            case LID_1 -> Invoer.van("berekende duur", grondslag.waarde());
            case NA_LID_5 -> Invoer.van("duur", grondslag.waarde()).en("maanden IVA", verleden.ivaMaanden());
            case NA_LID_6 -> Invoer.van("duur", grondslag.waarde()).en("maanden WW", verleden.wwMaanden());
        };
    }

    @Override
    public String waarde() {
        return maanden(halveMaanden);
    }
}
