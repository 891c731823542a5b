package nl.uitkomst.verzoek;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.uitkomst.geld.Percentage;
import nl.uitkomst.tijd.Maand;
import nl.uitkomst.tijd.Periode;
import nl.uitkomst.verzoek.Inkomen.LoonMaand;
import nl.uitkomst.verzoek.Inkomen.Vierwekenperiode;
import nl.uitkomst.verzoek.Uitkering.Beoordeling;

/** Faults that show only when fields are seen together. */
final class Samenhang {

    private final Verzoek verzoek;
    private final Collection<Fout> fouten;

    private Samenhang(Verzoek verzoek, Collection<Fout> fouten) {
        this.verzoek = verzoek;
        this.fouten = fouten;
    }

    static void controleer(Verzoek verzoek, Collection<Fout> fouten) {
        Samenhang samenhang = new Samenhang(verzoek, fouten);
        verzoek.uitkeringen().of(List.of()).forEach(samenhang::uitkering);
        samenhang.wwRechten();
        verzoek.inkomen().of(List.of()).forEach(samenhang::inkomen);
        samenhang.verrekening();
    }

    private void fout(String pad, Foutcode code) {
        fouten.add(new Fout(pad, code));
    }

    private void uitkering(Uitkering uitkering) {
        Gegeven<LocalDate> ingang = uitkering.ingangsdatum();
        if (ingang.bekend() && verzoek.periode().bekend()
                && ingang.waarde().isAfter(verzoek.periode().waarde().totEnMet().laatsteDag())) {
            fout(ingang.pad(), Foutcode.RECHT_NA_PERIODE);
        }
        hoogstensEen(List.of(uitkering.dagloon(), uitkering.maandloon()));
        boolean geen = uitkering.geenLoongerelateerd().of(false);
        hoogstensEen(geen
                ? List.of(uitkering.loongerelateerdTotEnMet(), uitkering.arbeidsverleden(), uitkering.geenLoongerelateerd())
                : List.of(uitkering.loongerelateerdTotEnMet(), uitkering.arbeidsverleden()));
        if (uitkering.soort().bekend() && uitkering.soort().waarde() == SoortUitkering.WW) {
            hoogstensEen(List.of(uitkering.totEnMet(), uitkering.arbeidsverleden()));
        }
        if (uitkering.regime().of(null) == Regime.WAJONG2015) {
            for (Gegeven<?> gegeven : List.of(uitkering.garantiebedragPerMaand(), uitkering.garantiebedragPeildatum(), uitkering.garantiebedragTeller())) {
                if (gegeven.bekend()) {
                    fout(gegeven.pad(), Foutcode.GARANTIEBEDRAG_BIJ_WAJONG2015);
                }
            }
        }
        for (Gegeven<LocalDate> einde : List.of(uitkering.loongerelateerdTotEnMet(), uitkering.totEnMet(), uitkering.maatregelTotEnMet())) {
            if (einde.bekend() && ingang.bekend() && einde.waarde().isBefore(ingang.waarde())) {
                fout(einde.pad(), Foutcode.EINDE_VOOR_BEGIN);
            }
        }
        Set<LocalDate> gezien = new HashSet<>();
        for (Beoordeling beoordeling : uitkering.beoordelingen().of(List.of())) {
            if (beoordeling.vanaf().bekend() && !gezien.add(beoordeling.vanaf().waarde())) {
                fout(beoordeling.vanaf().pad(), Foutcode.BEOORDELINGEN_OVERLAPPEN);
            }
        }
    }

    /** Two rights to WW arise from two losses of work, one after the other. */
    private void wwRechten() {
        Set<LocalDate> gezien = new HashSet<>();
        for (Uitkering uitkering : verzoek.uitkeringen().of(List.of())) {
            if (uitkering.soort().of(null) == SoortUitkering.WW && uitkering.ingangsdatum().bekend() && !gezien.add(uitkering.ingangsdatum().waarde())) {
                fout(uitkering.ingangsdatum().pad(), Foutcode.WW_RECHTEN_OP_DEZELFDE_DAG);
            }
        }
    }

    private void hoogstensEen(List<Gegeven<?>> gegevens) {
        boolean eerder = false;
        for (Gegeven<?> gegeven : gegevens) {
            if (gegeven.bekend() && eerder) {
                fout(gegeven.pad(), Foutcode.TEGENSTRIJDIG);
            }
            eerder |= gegeven.bekend();
        }
    }

    private void inkomen(Inkomen inkomen) {
        hoogstensEen(List.of(inkomen.perMaand(), inkomen.brutoloonPerMaand(), inkomen.maanden(), inkomen.vierwekenperioden()));
        if (inkomen.jaar().bekend() && inkomen.gestartOp().bekend() && inkomen.gestartOp().waarde().getYear() != inkomen.jaar().waarde()) {
            fout(inkomen.gestartOp().pad(), Foutcode.TEGENSTRIJDIG);
        }
        boolean komtErbij = inkomen.vakantiebijslagPercentage().compareTo(Percentage.NUL) > 0;
        if (inkomen.brutoloonPerMaand().bekend() && inkomen.vakantiebijslagInLoon() && komtErbij) {
            fout(inkomen.pad() + "/vakantiebijslagPercentage", Foutcode.TEGENSTRIJDIG);
        }
        loonmaanden(inkomen);
        vierweken(inkomen);
        Gegeven<Periode> duur = inkomen.jaar().bekend()
                ? inkomen.jaar().als(jaar -> new Periode(Maand.van(jaar, 1), Maand.van(jaar, 12)))
                : inkomen.duur();
        if (duur.bekend() && verzoek.periode().bekend() && !duur.waarde().overlapt(verzoek.periode().waarde())) {
            fout(inkomen.pad(), Foutcode.INKOMEN_BUITEN_PERIODE);
        }
    }

    private void loonmaanden(Inkomen inkomen) {
        Set<Maand> gezien = new HashSet<>();
        for (LoonMaand maand : inkomen.maanden().of(List.of())) {
            if (!gezien.add(maand.maand())) {
                fout(maand.pad() + "/maand", Foutcode.DUBBELE_MAAND);
            }
            if (inkomen.duur().bekend() && !inkomen.duur().waarde().bevat(maand.maand())) {
                fout(maand.pad() + "/maand", Foutcode.BUITEN_VAN_TOT_EN_MET);
            }
        }
    }

    private void vierweken(Inkomen inkomen) {
        List<Vierwekenperiode> perioden = inkomen.vierwekenperioden().of(List.of());
        for (int later = 1; later < perioden.size(); later++) {
            for (int eerder = 0; eerder < later; eerder++) {
                if (perioden.get(later).dagen().overlapt(perioden.get(eerder).dagen())) {
                    fout(perioden.get(later).pad(), Foutcode.VIERWEKENPERIODEN_OVERLAPPEN);
                    break;
                }
            }
        }
        for (Vierwekenperiode periode : perioden) {
            if (inkomen.duur().bekend() && !inkomen.duur().waarde().dagen().overlapt(periode.dagen())) {
                fout(periode.pad(), Foutcode.BUITEN_VAN_TOT_EN_MET);
            }
        }
    }

    private void verrekening() {
        Verrekening verrekening = verzoek.verrekening();
        hoogstensEen(List.of(verrekening.geschatInkomenPerMaand(), verrekening.geschatInkomen()));
        Set<Maand> gezien = new HashSet<>();
        List<Verrekening.Schatting> schattingen = verrekening.geschatInkomen().of(List.of());
        for (int nummer = 0; nummer < schattingen.size(); nummer++) {
            String pad = verrekening.geschatInkomen().pad() + "/" + nummer + "/maand";
            Maand maand = schattingen.get(nummer).maand();
            if (!gezien.add(maand)) {
                fout(pad, Foutcode.DUBBELE_MAAND);
            }
            if (verzoek.periode().bekend() && !verzoek.periode().waarde().bevat(maand)) {
                fout(pad, Foutcode.MAAND_BUITEN_PERIODE);
            }
        }
    }
}
