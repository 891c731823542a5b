package nl.uitkomst.berekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.uitkomst.geld.Bedrag;
import nl.uitkomst.recht.Conclusie;
import nl.uitkomst.recht.Doel;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Tijdvak;
import nl.uitkomst.uitkering.Deel;
import nl.uitkomst.uitkering.Maandbedrag;
import nl.uitkomst.uitkering.Maandrecht;
import nl.uitkomst.uitkering.Vakantiebijslag;

/**
 * The amounts that the rules set for the parts of months, added up by entry of the answer; the same for every kind of right. It draws
 * no conclusion of its own.
 */
final class Maandsommen {

    private final List<Groep> groepen = new ArrayList<>();
    private final Map<Deel, Maandbedrag> bedragen = new IdentityHashMap<>();
    private final Map<Groep, Maandrecht> rechten = new IdentityHashMap<>();
    /** Of parts that stand for a row of equal months. */
    private final Map<Deel, Maandrecht> reeksen = new IdentityHashMap<>();
    private final Map<Maandrecht, Vakantiebijslag> vakantiebijslagen = new IdentityHashMap<>();

    void voegToe(Groep groep) {
        groepen.add(groep);
    }

    List<Groep> groepen() {
        return groepen;
    }

    /** The entries of a month with a right. */
    List<Groep> groepen(Doel doel, Maand maand) {
        List<Groep> hier = new ArrayList<>(2);
        for (Groep groep : groepen) {
            if (groep.doel() == doel && groep.soort() != Rechtmaand.Soort.GEEN && groep.maand().equals(maand)) {
                hier.add(groep);
            }
        }
        return hier;
    }

    /** Remembers amounts; a step of a chain is concluded after the step it rests on, and takes its place. */
    void onthoud(List<Conclusie> conclusies) {
        for (Conclusie conclusie : conclusies) {
            if (conclusie instanceof Maandbedrag bedrag) {
                bedragen.put(bedrag.deel(), bedrag);
            } else if (conclusie instanceof Vakantiebijslag vakantiebijslag) {
                vakantiebijslagen.put(vakantiebijslag.recht(), vakantiebijslag);
            }
        }
    }

    /** The sums of the entries of which every part is known, as facts for the rules on holiday allowance. */
    List<Object> maandrechten() {
        List<Object> feiten = new ArrayList<>();
        for (Groep groep : groepen) {
            Maandrecht eerder = groep.delen().isEmpty() ? null : reeksen.get(groep.delen().get(0));
            List<Maandbedrag> delen = eerder == null ? klaar(groep) : List.of();
            if (eerder != null) {
                rechten.put(groep, eerder);
            } else if (!delen.isEmpty()) {
                Bedrag som = Bedrag.NUL;
                for (Maandbedrag deel : delen) {
                    som = som.plus(deel.bedrag());
                }
                Maandrecht recht = new Maandrecht(groep.opgave().nummer(), groep.opgave().soort().waarde(), groep.doel(), groep.maand(),
                        groep.dagen().van().toString(), delen, som);
                rechten.put(groep, recht);
                if (groep.delen().get(0).reeksTotEnMet() != null) {
                    reeksen.put(groep.delen().get(0), recht);
                }
                feiten.add(recht);
            }
        }
        return feiten;
    }

    /** The last amounts of the parts of an entry; none where some part has none yet. */
    private List<Maandbedrag> klaar(Groep groep) {
        Maandbedrag[] delen = new Maandbedrag[groep.delen().size()];
        for (int nummer = 0; nummer < delen.length; nummer++) {
            delen[nummer] = bedragen.get(groep.delen().get(nummer));
            if (!klaar(delen[nummer])) {
                return List.of();
            }
        }
        return List.of(delen);
    }

    /** Whether the chain of an amount has come to its end. */
    private static boolean klaar(Maandbedrag bedrag) {
        return bedrag != null && bedrag.isEinde();
    }

    /** Null where some part is unknown. */
    Maandrecht recht(Groep groep) {
        return rechten.get(groep);
    }

    Vakantiebijslag vakantiebijslag(Groep groep) {
        Maandrecht recht = rechten.get(groep);
        return recht == null ? null : vakantiebijslagen.get(recht);
    }

    /** The days of a span cut at the days on which something changes; parts without a weekday are left out. */
    static List<Tijdvak> stukken(Tijdvak dagen, Iterable<LocalDate> wissels) {
        List<Tijdvak> stukken = new ArrayList<>(2);
        LocalDate begin = dagen.van();
        for (LocalDate wissel : wissels) {
            if (wissel.isAfter(begin) && !wissel.isAfter(dagen.totEnMet())) {
                voegToe(stukken, new Tijdvak(begin, wissel.minusDays(1)));
                begin = wissel;
            }
        }
        voegToe(stukken, new Tijdvak(begin, dagen.totEnMet()));
        return stukken;
    }

    private static void voegToe(List<Tijdvak> stukken, Tijdvak stuk) {
        if (stuk.werkdagen() > 0) {
            stukken.add(stuk);
        }
    }
}
