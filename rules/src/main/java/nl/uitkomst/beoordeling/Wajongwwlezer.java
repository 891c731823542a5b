package nl.uitkomst.beoordeling;

import java.util.Collection;
import java.util.List;
import nl.uitkomst.verzoek.Fout;
import nl.uitkomst.verzoek.Foutcode;
import nl.uitkomst.verzoek.SoortUitkering;
import nl.uitkomst.verzoek.Uitkering;
import nl.uitkomst.verzoek.Verzoek;
import nl.uitkomst.verzoek.VerzoekLezer;
import tools.jackson.databind.JsonNode;

/** Reads a request of {@code _wajongww}: one of {@code _bereken} with one Wajong, one WW and no other right. */
final class Wajongwwlezer {

    private Wajongwwlezer() {
    }

    static Verzoek lees(JsonNode json) {
        return VerzoekLezer.lees(json, VerzoekLezer::geheel, (verzoek, fouten) -> {
            VerzoekLezer.samenhang(verzoek, fouten);
            if (verzoek.uitkeringen().bekend()) {
                rechten(verzoek, fouten);
            }
        });
    }

    /** A right of which the kind is not known yet can be the one that is missing. */
    private static void rechten(Verzoek verzoek, Collection<Fout> fouten) {
        List<Uitkering> alle = verzoek.uitkeringen().waarde();
        List<Uitkering> wajong = alle.stream().filter(recht -> recht.soort().of(null) == SoortUitkering.WAJONG).toList();
        List<Uitkering> ww = alle.stream().filter(recht -> recht.soort().of(null) == SoortUitkering.WW).toList();
        List<Uitkering> onbekend = alle.stream().filter(recht -> !recht.soort().bekend()).toList();
        wajong.stream().skip(1).forEach(recht -> fouten.add(new Fout(recht.soort().pad(), Foutcode.MEER_DAN_EEN_WAJONG)));
        ww.stream().skip(1).forEach(recht -> fouten.add(new Fout(recht.soort().pad(), Foutcode.MEER_DAN_EEN_WW)));
        alle.stream().filter(recht -> recht.soort().bekend() && !wajong.contains(recht) && !ww.contains(recht))
                .forEach(recht -> fouten.add(new Fout(recht.soort().pad(), Foutcode.ALLEEN_WAJONG_EN_WW)));
        int ontbreken = (wajong.isEmpty() ? 1 : 0) + (ww.isEmpty() ? 1 : 0);
        boolean misvormd = fouten.stream().anyMatch(fout -> onbekend.stream().anyMatch(recht -> recht.soort().pad().equals(fout.pad())));
        if (ontbreken > onbekend.size()) {
            if (wajong.isEmpty()) {
                fouten.add(new Fout(verzoek.uitkeringen().pad(), Foutcode.WAJONG_ONTBREEKT));
            }
            if (ww.isEmpty()) {
                fouten.add(new Fout(verzoek.uitkeringen().pad(), Foutcode.WW_ONTBREEKT));
            }
        } else if (!misvormd) {
            onbekend.stream().skip(ontbreken).forEach(recht -> fouten.add(new Fout(recht.pad(), Foutcode.ALLEEN_WAJONG_EN_WW)));
        }
    }
}
