package nl.uitkomst.watals;
import nl.uitkomst.antwoord.Teksten;
import nl.uitkomst.motor.Regelset;
import nl.uitkomst.berekening.Berekening;
import tools.jackson.databind.json.JsonMapper;
class ProefTest {
    public static void main(String[] z) throws Exception {
        Watals w = new Watals(Regelset.laad(), Teksten.GEEN, Watalsteksten.GEEN);
        var j = new JsonMapper().readTree(java.nio.file.Files.readString(java.nio.file.Path.of("/tmp/werk/h/verken/proef.json")));
        int n = Integer.parseInt(z[0]);
        for (var v : j) { for (int i = 0; i < n; i++) { Verkenproef.TEL = 0; long t = System.nanoTime(); var a = w.verken(v); if (i == 0) { var p = a.punten(); System.out.println("UIT " + p.size() + " " + (p.isEmpty()? "": p.get(0) + " " + p.get(p.size()-1)) + " " + a.ontbrekend() + a.nietBerekenbaar()); a.drempels().forEach(d -> System.out.println("UIT   " + d.inkomen() + " " + d.soort() + " " + d.sprong() + " " + d.sprongLater() + " " + d.behoudenVoor() + " > " + d.behoudenNa() + " " + d.regels())); } if (i == 0 || i==n-1) System.out.println("UIT tijd " + (System.nanoTime() - t)/1e6 + " runs " + Verkenproef.TEL); } }
    }
}
