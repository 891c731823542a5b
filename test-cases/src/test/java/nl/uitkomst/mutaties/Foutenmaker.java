package nl.uitkomst.mutaties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.uitkomst.motor.Regeltekst;
import nl.uitkomst.mutaties.Regelvorm.Deel;
import nl.uitkomst.mutaties.Regelvorm.Patroon;

/** Makes all faults of one rule. Each differs from the rule in one place. */
final class Foutenmaker {

    private static final Pattern GETAL_ALS_TEKST = Pattern.compile("\"(\\d+(?:\\.\\d+)?)\"");
    private static final Pattern GETAL = Pattern.compile("(?<![\\w.\"$-])(\\d+)(?![\\w.\"-])");
    private static final Pattern DAG = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"");
    private static final Pattern VERGELIJKING = Pattern.compile(" (<=|>=|<|>|==|!=) ");
    private static final Pattern LIJSTWAARDE = Pattern.compile("(?<![\\w.\"$])((?:[A-Z]\\w*\\.)*[A-Z]\\w*[a-z]\\w*)\\.([A-Z][A-Z0-9_]+)\\b(?!\\()");
    private static final Pattern KALE_WAARDE = Pattern.compile("(?<![\\w.\"$])([A-Z][A-Z0-9_]{2,})\\b(?![.(\"])");
    private static final Pattern WAARHEID = Pattern.compile("(?<![\\w.\"$])(true|false)\\b");
    private static final Pattern HELE_GETALLEN = Pattern.compile(" ([+*-]) ");
    private static final Pattern KEUZE = Pattern.compile("\\b(laagste|kleinste|Math\\.max)\\(");
    private static final Pattern OMKEERBAAR = Pattern.compile("\\.(min|lagerDan)\\(");
    private static final Pattern REKENSTAP = Pattern.compile("\\.(plus|min|maal|gedeeldDoor)\\(");
    private static final Pattern VERHOUDING = Pattern.compile("verhouding\\( (\\d+), (\\d+) \\)");

    private static final Map<String, String> NET_WEL_NET_NIET = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
    private static final Map<String, String> TEGENDEEL = Map.of("<", ">=", "<=", ">", ">", "<=", ">=", "<", "==", "!=", "!=", "==");
    private static final Map<String, String> TEKENS = Map.of(".plus(", ".min(", ".min(", ".plus(",
            ".maal(", ".gedeeldDoor(", ".gedeeldDoor(", ".maal(");
    private static final Map<String, String> DAGEN = Map.of(".plusDays(", ".minusDays(", ".minusDays(", ".plusDays(");
    private static final Map<String, String> REKENTEKENS = Map.of("+", "-", "-", "+", "*", "+");
    private static final Map<String, String> VASTE_WAARDEN = Map.of("Bedrag.NUL", "Bedrag.CENT", "Boolean.TRUE", "Boolean.FALSE", "Boolean.FALSE", "Boolean.TRUE",
            "WEKEN_PER_MAAND", "nl.uitkomst.geld.Factor.van( \"4.36\" )");

    /** Longer lines are shown in part. */
    private static final int KORT = 70;
    private static final int OMTREK = 12;

    private final String regel;
    private final String bestand;
    private final Regelvorm vorm;
    private final String drl;
    private final Constanten constanten;
    private final Map<String, Fout> fouten = new LinkedHashMap<>();

    private Foutenmaker(String regel, Regeltekst tekst, Constanten constanten) {
        this.regel = regel;
        this.bestand = tekst.bestand();
        this.vorm = Regelvorm.lees(tekst.drl());
        this.drl = vorm.drl();
        this.constanten = constanten;
    }

    /**
     * @param regel      its id
     * @param tekst      as it stands in its file
     * @param constanten those that the file can name
     */
    static List<Fout> fouten(String regel, Regeltekst tekst, Constanten constanten) {
        Foutenmaker maker = new Foutenmaker(regel, tekst, constanten);
        maker.getallen();
        maker.vergelijkingen();
        maker.waarden();
        maker.rekenstappen();
        maker.volgorde();
        for (Patroon patroon : maker.vorm.patronen()) {
            maker.voorwaarden(patroon);
        }
        maker.fouten.put("", new Fout(regel, tekst.bestand(), Foutsoort.REGEL_WEG, "de hele regel", ""));
        Map<String, Integer> keren = new HashMap<>();
        return maker.fouten.values().stream().map(fout -> fout.metKeer(keren.merge(fout.sleutel(), 1, Integer::sum))).toList();
    }

    /** Keeps the fault, with the part of the rule that shows it. */
    private void fout(Foutsoort soort, Deel deel, String nieuw) {
        Deel om = vorm.omgeving(deel);
        boolean heel = om.van() <= deel.van() && deel.tot() <= om.tot();
        Deel toon = heel ? om : deel;
        String was = toon.in(drl);
        String wordt = was.substring(0, deel.van() - toon.van()) + nieuw + was.substring(deel.tot() - toon.van());
        String anders = drl.substring(0, deel.van()) + nieuw + drl.substring(deel.tot());
        fouten.putIfAbsent(anders, new Fout(regel, bestand, soort, kort(was, wordt), kort(wordt, was), 1, anders, deel.van() < vorm.besluit()));
    }

    /** Of a long line the part in which it differs from the other, with the words around it. */
    private static String kort(String tekst, String ander) {
        if (Math.max(tekst.length(), ander.length()) <= KORT) {
            return plat(tekst);
        }
        int begin = 0;
        while (begin < Math.min(tekst.length(), ander.length()) && tekst.charAt(begin) == ander.charAt(begin)) {
            begin++;
        }
        int eind = 0;
        int korter = Math.min(tekst.length(), ander.length());
        while (eind < korter - begin && tekst.charAt(tekst.length() - 1 - eind) == ander.charAt(ander.length() - 1 - eind)) {
            eind++;
        }
        int van = tekst.lastIndexOf(' ', Math.max(0, begin - OMTREK)) + 1;
        int tot = tekst.indexOf(' ', Math.min(tekst.length(), tekst.length() - eind + OMTREK));
        return (van > 0 ? "… " : "") + plat(tekst.substring(van, tot < 0 ? tekst.length() : tot)) + (tot < 0 ? "" : " …");
    }

    private static String plat(String tekst) {
        return tekst.strip().replaceAll("\\s+", " ");
    }

    private void elke(Pattern patroon, Foutsoort soort, Function<MatchResult, List<String>> anders) {
        for (MatchResult treffer : patroon.matcher(drl).results().toList()) {
            for (String nieuw : anders.apply(treffer)) {
                fout(soort, new Deel(treffer.start(), treffer.end()), nieuw);
            }
        }
    }

    private void getallen() {
        elke(DAG, Foutsoort.DATUM, dag -> List.of(-1, 1).stream().map(verschil -> "\"" + LocalDate.parse(dag.group(1)).plusDays(verschil) + "\"").toList());
        elke(GETAL_ALS_TEKST, Foutsoort.GETAL, getal -> buren(new BigDecimal(getal.group(1))).stream().map(ander -> "\"" + ander + "\"").toList());
        elke(GETAL, Foutsoort.GETAL, getal -> buren(new BigDecimal(getal.group(1))));
    }

    /** One more and one less in the last digit; no number here may be below nil. */
    private static List<String> buren(BigDecimal getal) {
        String meer = getal.add(getal.ulp()).toPlainString();
        return getal.signum() == 0 ? List.of(meer) : List.of(getal.subtract(getal.ulp()).toPlainString(), meer);
    }

    private void vergelijkingen() {
        elke(VERGELIJKING, Foutsoort.GRENS, teken -> lijst(NET_WEL_NET_NIET.get(teken.group(1))).stream().map(ander -> " " + ander + " ").toList());
        elke(VERGELIJKING, Foutsoort.ONTKENNING, teken -> List.of(" " + TEGENDEEL.get(teken.group(1)) + " "));
    }

    private static List<String> lijst(String waarde) {
        return waarde == null ? List.of() : List.of(waarde);
    }

    private void waarden() {
        elke(LIJSTWAARDE, Foutsoort.WAARDE, waarde -> {
            String vast = VASTE_WAARDEN.get(waarde.group());
            return vast != null ? List.of(vast) : constanten.andere(waarde.group(1), waarde.group(2)).stream().toList();
        });
        elke(KALE_WAARDE, Foutsoort.WAARDE, waarde -> {
            String vast = VASTE_WAARDEN.get(waarde.group());
            return vast != null ? List.of(vast) : constanten.andere(waarde.group(1)).stream().toList();
        });
        elke(WAARHEID, Foutsoort.WAARDE, waarde -> List.of(waarde.group().equals("true") ? "false" : "true"));
    }

    private void rekenstappen() {
        TEKENS.forEach((oud, nieuw) -> elke(Pattern.compile(Pattern.quote(oud)), Foutsoort.TEKEN, teken -> List.of(nieuw)));
        DAGEN.forEach((oud, nieuw) -> elke(Pattern.compile(Pattern.quote(oud)), Foutsoort.DATUM, teken -> List.of(nieuw)));
        elke(HELE_GETALLEN, Foutsoort.TEKEN, teken -> List.of(" " + REKENTEKENS.get(teken.group(1)) + " "));
    }

    private void volgorde() {
        elke(Pattern.compile("\\.tenMinsteNul\\(\\)"), Foutsoort.VOLGORDE, grens -> List.of(""));
        elke(VERHOUDING, Foutsoort.VOLGORDE, deling -> List.of("verhouding( " + deling.group(2) + ", " + deling.group(1) + " )"));
        for (MatchResult keuze : KEUZE.matcher(drl).results().toList()) {
            Deel geheel = new Deel(keuze.start(), Regelvorm.sluit(drl, keuze.end() - 1) + 1);
            Deel binnen = new Deel(keuze.end(), geheel.tot() - 1);
            Regelvorm.gescheiden(drl, binnen, ",").forEach(kant -> fout(Foutsoort.VOLGORDE, geheel, kant.in(drl)));
            String tegendeel = Map.of("laagste", "nl.uitkomst.geld.Bedrag.hoogste", "Math.max", "Math.min").get(keuze.group(1));
            if (tegendeel != null) {
                fout(Foutsoort.VOLGORDE, geheel, tegendeel + "(" + binnen.in(drl) + ")");
            }
        }
        for (MatchResult stap : OMKEERBAAR.matcher(drl).results().toList()) {
            int dicht = Regelvorm.sluit(drl, stap.end() - 1);
            Deel voor = ontvanger(stap.start());
            fout(Foutsoort.VOLGORDE, new Deel(voor.van(), dicht + 1),
                    drl.substring(stap.end(), dicht).strip() + stap.group() + " " + voor.in(drl).strip() + " )");
        }
        for (MatchResult stap : REKENSTAP.matcher(drl).results().toList()) {
            verwisseld(stap);
        }
    }

    /** Adding before multiplying, and the other way round. */
    private void verwisseld(MatchResult stap) {
        int dicht = Regelvorm.sluit(drl, stap.end() - 1) + 1;
        int volgende = dicht;
        while (Character.isWhitespace(drl.charAt(volgende))) {
            volgende++;
        }
        var ander = REKENSTAP.matcher(drl).region(volgende, drl.length());
        if (ander.lookingAt() && telt(stap.group(1)) != telt(ander.group(1))) {
            int eind = Regelvorm.sluit(drl, ander.end() - 1) + 1;
            fout(Foutsoort.VOLGORDE, new Deel(stap.start(), eind), drl.substring(volgende, eind) + drl.substring(stap.start(), dicht));
        }
    }

    private static boolean telt(String stap) {
        return stap.equals("plus") || stap.equals("min");
    }

    /** What stands before a dot: a name or call with the calls before it. */
    private Deel ontvanger(int punt) {
        int plaats = punt;
        while (true) {
            while (Character.isWhitespace(drl.charAt(plaats - 1))) {
                plaats--;
            }
            if (drl.charAt(plaats - 1) == ')') {
                plaats = open(plaats - 1);
            }
            while (Character.isJavaIdentifierPart(drl.charAt(plaats - 1))) {
                plaats--;
            }
            int voor = plaats;
            while (Character.isWhitespace(drl.charAt(voor - 1))) {
                voor--;
            }
            if (drl.charAt(voor - 1) != '.') {
                return new Deel(plaats, punt);
            }
            plaats = voor - 1;
        }
    }

    private int open(int dicht) {
        int diepte = 0;
        for (int plaats = dicht; plaats >= 0; plaats--) {
            char teken = drl.charAt(plaats);
            diepte += teken == ')' ? 1 : teken == '(' ? -1 : 0;
            if (diepte == 0) {
                return plaats;
            }
        }
        throw new IllegalArgumentException("not opened: " + drl);
    }

    private void voorwaarden(Patroon patroon) {
        if (patroon.ontkend()) {
            fout(Foutsoort.ONTKENNING, new Deel(patroon.geheel().van(), patroon.geheel().van() + "not".length()), "exists");
        }
        if (patroon.geheel().in(drl).startsWith("exists")) {
            fout(Foutsoort.ONTKENNING, new Deel(patroon.geheel().van(), patroon.geheel().van() + "exists".length()), "not");
        }
        if (!patroon.gebonden() && vorm.patronen().size() > 1 && !patroon.inhoud().in(drl).contains("$")) {
            fout(Foutsoort.VOORWAARDE_WEG, patroon.geheel(), "");
        }
        List<Deel> alle = patroon.beperkingen();
        for (Deel beperking : alle) {
            if (!beperking.in(drl).matches("(?s)\\$\\w+\\s*:.*")) {
                String rest = alle.stream().filter(ander -> ander != beperking).map(ander -> ander.in(drl)).collect(Collectors.joining(", "));
                weg(patroon.inhoud(), beperking, rest);
                keerOm(beperking);
            }
        }
    }

    private void weg(Deel inhoud, Deel beperking, String rest) {
        String anders = drl.substring(0, inhoud.van()) + " " + rest + " " + drl.substring(inhoud.tot());
        fouten.putIfAbsent(anders, new Fout(regel, bestand, Foutsoort.VOORWAARDE_WEG, plat(beperking.in(drl)), "", 1, anders, true));
    }

    /** A constraint that is a name or call, negated; of one with "or" or "and" each part once left out, and the word itself changed. */
    private void keerOm(Deel beperking) {
        for (String woord : List.of("||", "&&")) {
            List<Deel> delen = Regelvorm.gescheiden(drl, beperking, woord);
            if (delen.size() > 1) {
                samengesteld(beperking, delen, woord);
                return;
            }
        }
        String tekst = beperking.in(drl);
        if (tekst.startsWith("(") && Regelvorm.sluit(drl, beperking.van()) == beperking.tot() - 1) {
            String binnen = drl.substring(beperking.van() + 1, beperking.tot() - 1);
            int begin = beperking.van() + 1 + binnen.length() - binnen.stripLeading().length();
            keerOm(new Deel(begin, begin + binnen.strip().length()));
        } else if (!tekst.startsWith("==") && !VERGELIJKING.matcher(tekst).find()) {
            fout(Foutsoort.ONTKENNING, beperking, tekst.startsWith("!") ? tekst.substring(1).strip() : "!" + tekst);
        }
    }

    private void samengesteld(Deel beperking, List<Deel> delen, String woord) {
        List<String> teksten = new ArrayList<>();
        for (Deel deel : delen) {
            String tekst = deel.in(drl);
            String eerste = delen.get(0).in(drl);
            teksten.add(tekst.startsWith("==") ? eerste.substring(0, eerste.indexOf("==")) + tekst : tekst); // "a == X || == Y" names a once
        }
        for (int nummer = 0; nummer < teksten.size(); nummer++) {
            List<String> rest = new ArrayList<>(teksten);
            rest.remove(nummer);
            fout(Foutsoort.VOORWAARDE_WEG, beperking, String.join(" " + woord + " ", rest));
        }
        fout(Foutsoort.ONTKENNING, beperking, String.join(woord.equals("||") ? " && " : " || ", teksten));
        delen.forEach(this::keerOm);
    }
}
