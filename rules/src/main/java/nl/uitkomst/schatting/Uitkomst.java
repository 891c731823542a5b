package nl.uitkomst.schatting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import nl.uitkomst.verzoek.Code;
import nl.uitkomst.wia.Klasse;

/**
 * What an estimate leads to. From 35 to 80 per cent the method matters beside the class, because what somebody can still earn follows from it;
 * several outcomes therefore have the same name for a client.
 */
public enum Uitkomst implements Code {
    GEEN_RECHT("geen-recht", null, Klasse.MINDER_DAN_35),
    WGA_35_THEORETISCH("wga", Methode.THEORETISCH, Klasse.VAN_35_TOT_45),
    WGA_45_THEORETISCH("wga", Methode.THEORETISCH, Klasse.VAN_45_TOT_55),
    WGA_55_THEORETISCH("wga", Methode.THEORETISCH, Klasse.VAN_55_TOT_65),
    WGA_65_THEORETISCH("wga", Methode.THEORETISCH, Klasse.VAN_65_TOT_80),
    WGA_35_PRAKTISCH("wga", Methode.PRAKTISCH, Klasse.VAN_35_TOT_45),
    WGA_45_PRAKTISCH("wga", Methode.PRAKTISCH, Klasse.VAN_45_TOT_55),
    WGA_55_PRAKTISCH("wga", Methode.PRAKTISCH, Klasse.VAN_55_TOT_65),
    WGA_65_PRAKTISCH("wga", Methode.PRAKTISCH, Klasse.VAN_65_TOT_80),
    WGA_VOLLEDIG("wga", null, Klasse.VANAF_80),
    IVA("iva", null, Klasse.VANAF_80);

    private final String code;
    private final Methode methode;
    private final Klasse klasse;

    Uitkomst(String code, Methode methode, Klasse klasse) {
        this.code = code;
        this.methode = methode;
        this.klasse = klasse;
    }

    /**
     * A WGA of somebody who is not fully incapacitated.
     *
     * @throws IllegalArgumentException for a class under 35 or from 80 per cent
     */
    public static Uitkomst gedeeltelijk(Methode methode, Klasse klasse) {
        return Arrays.stream(values()).filter(uitkomst -> uitkomst.methode == methode && uitkomst.klasse == klasse).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no partial incapacity: " + klasse));
    }

    public Klasse klasse() {
        return klasse;
    }

    public boolean volledig() {
        return klasse == Klasse.VANAF_80;
    }

    /** Whether somebody has to earn something to keep a higher benefit, after the loongerelateerde uitkering. */
    public boolean metVerdiencapaciteit() {
        return methode != null;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code();
    }
}
