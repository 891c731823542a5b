package nl.uitkomst.simulatie;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.uitkomst.simulatie.Persooneffect.Deel;
import nl.uitkomst.simulatie.Persooneffect.Gevolg;
import nl.uitkomst.simulatie.versie.Versie;
import nl.uitkomst.simulatie.versie.Versierekenaar;
import nl.uitkomst.simulatie.versie.Versierekenaar.Uitrekening;

/** Every record by two versions of the rules or the amounts, and what differs. */
record Effectwerk(Versie van, Versie naar) implements Werk {

    private static final long serialVersionUID = 1L;

    /** By group: people; those that gain, lose, shift, stay, are unknown; cents a month gained and lost; cents by the one and the other version. */
    static final String GROEP = "groep";
    static final int GROEP_AANTAL = 10;
    /** By place in {@link Verdeling}: people. */
    static final String VERDELING = "verdeling";
    /** By month: cents by the one and the other version, people with a difference. */
    static final String MAAND = "maand";
    /** By rule: people with a difference in a month that it decided, cents of those differences. */
    static final String GROND = "grond";
    static final String WINST = "winst";
    static final String VERLIES = "verlies";

    @Override
    public String vraag() {
        return "vergelijk " + van.som() + " " + naar.som();
    }

    @Override
    public List<Tabel> tabellen() {
        return List.of(Tabel.VERSCHILLEN, Tabel.PERSONEN, Tabel.FOUTEN);
    }

    @Override
    public Verwerking begin(List<String> kenmerken) {
        Versierekenaar oud = van.rekenaar();
        Versierekenaar nieuw = naar.rekenaar();
        return new Verwerking() {
            @Override
            public void verwerk(Regel regel, Rijontvanger rijen, Stand stand) throws IOException {
                Effectwerk.this.verwerk(regel, kenmerken, oud.reken(regel.bytes()), nieuw.reken(regel.bytes()), rijen, stand);
            }

            @Override
            public void sluit(Stand stand) {
                Groepen.geteld(stand, GROEP);
            }
        };
    }

    private void verwerk(Regel regel, List<String> kenmerken, Uitrekening oud, Uitrekening nieuw, Rijontvanger rijen, Stand stand) throws IOException {
        if (oud.besluitId() == null || nieuw.besluitId() == null) {
            stand.tel(Rekenwerk.REGELS, 1, 0, 0, 1);
            fouten(regel, oud, van, rijen);
            fouten(regel, nieuw, naar, rijen);
            return;
        }
        Persooneffect effect = Persooneffect.van(oud, nieuw);
        Groepen groepen = Groepen.van(kenmerken, regel, oud.maanden().isEmpty() ? nieuw.maanden() : oud.maanden());
        stand.tel(Rekenwerk.REGELS, 1, effect.van() == null ? 0 : 1, effect.van() == null ? 1 : 0, 0);
        tel(effect, groepen, stand);
        noem(regel, effect, groepen, stand);
        rijen(regel, oud, nieuw, effect, groepen, rijen);
    }

    private static void fouten(Regel regel, Uitrekening uitrekening, Versie versie, Rijontvanger rijen) throws IOException {
        for (String fout : uitrekening.fouten()) {
            int spatie = fout.lastIndexOf(' ');
            rijen.rij(Tabel.FOUTEN, regel.nummer(), fout.substring(0, spatie), fout.substring(spatie + 1) + " (" + versie.naam() + ")", regel.tekst());
        }
    }

    private static void tel(Persooneffect effect, Groepen groepen, Stand stand) {
        Gevolg gevolg = effect.gevolg();
        long perMaand = effect.perMaand() == null ? 0 : effect.perMaand();
        long[] erbij = new long[GROEP_AANTAL];
        erbij[0] = 1;
        erbij[1 + gevolg.ordinal()] = 1;
        erbij[6] = Math.max(perMaand, 0);
        erbij[7] = Math.max(-perMaand, 0);
        erbij[8] = effect.van() == null ? 0 : effect.van();
        erbij[9] = effect.naar() == null ? 0 : effect.naar();
        groepen.tel(stand, GROEP, erbij);
        if (gevolg != Gevolg.ONBEKEND) {
            stand.tel(Stand.sleutel(VERDELING, Verdeling.sleutel(perMaand)), 1);
            perMaand(effect, stand);
        }
    }

    private static void perMaand(Persooneffect effect, Stand stand) {
        Set<String> geteld = new TreeSet<>();
        for (Deel deel : effect.delen()) {
            stand.tel(Stand.sleutel(MAAND, deel.maand()), deel.van(), deel.naar(), deel.verschil() != 0 && geteld.add(deel.maand()) ? 1 : 0);
            if (deel.verschil() != 0) {
                for (String grond : gronden(deel)) {
                    stand.tel(Stand.sleutel(GROND, grond), geteld.add(grond) ? 1 : 0, deel.verschil());
                }
            }
        }
    }

    private static Set<String> gronden(Deel deel) {
        Set<String> gronden = new TreeSet<>(deel.grondenVan());
        gronden.addAll(deel.grondenNaar());
        return gronden;
    }

    private static void noem(Regel regel, Persooneffect effect, Groepen groepen, Stand stand) {
        Gevolg gevolg = effect.gevolg();
        if (gevolg == Gevolg.WINT || gevolg == Gevolg.VERLIEST) {
            Set<String> gronden = new TreeSet<>();
            effect.delen().stream().filter(deel -> deel.verschil() != 0).forEach(deel -> gronden.addAll(gronden(deel)));
            List<String> woorden = new ArrayList<>(List.of(groepen.waarde("uitkering"), groepen.waarde("fase"), Long.toString(effect.maanden()),
                    Long.toString(effect.van()), Long.toString(effect.naar())));
            woorden.addAll(gronden);
            stand.noem(gevolg == Gevolg.WINT ? WINST : VERLIES, new Stand.Persoon(regel.nummer(), Math.abs(effect.perMaand()), woorden));
        }
    }

    private static void rijen(Regel regel, Uitrekening oud, Uitrekening nieuw, Persooneffect effect, Groepen groepen, Rijontvanger rijen) throws IOException {
        for (Deel deel : effect.delen()) {
            if (deel.anders()) {
                rijen.rij(Tabel.VERSCHILLEN, regel.nummer(), oud.besluitId(), nieuw.besluitId(), deel.maand(), deel.uitkering(), deel.faseVan(), deel.faseNaar(),
                        deel.van(), deel.naar(), deel.verschil(), String.join(" ", deel.grondenVan()), String.join(" ", deel.grondenNaar()));
            }
        }
        rijen.rij(Tabel.PERSONEN, regel.nummer(), groepen.waarde("uitkering"), groepen.waarde("fase"), groepen.waarde("inkomen").replaceFirst("^\\d ", ""),
                groepen.waarde("huishouden"), effect.gevolg().name().toLowerCase(Locale.ROOT), (long) effect.maanden(), effect.van(), effect.naar(),
                effect.verschil(), effect.perMaand());
    }
}
