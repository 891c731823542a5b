package nl.uitkomst.service.toetsing;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import nl.uitkomst.catalogus.Catalogus;
import nl.uitkomst.catalogus.Lezingblad;
import nl.uitkomst.catalogus.Wetblad;
import nl.uitkomst.service.paginas.Paginas;
import nl.uitkomst.service.toetsing.Overzichtpagina.Samenvatting;
import nl.uitkomst.service.toetsing.Overzichtpagina.Vondst;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages for who checks the rules: from a statute to an article to a rule with its cases. */
@Hidden
@Controller
class ToetsingController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE;
    private static final String PAGINA = "pagina";
    private static final int MEESTE_TREFFERS = 60;
    /** A longer question is no question. */
    private static final int LANGSTE_VRAAG = 120;

    private final Toetsboek boek;
    private final Paginas paginas;

    ToetsingController(Toetsboek boek, Paginas paginas) {
        this.boek = boek;
        this.paginas = paginas;
    }

    @GetMapping(path = Adressen.TOETSING, produces = HTML)
    ResponseEntity<byte[]> overzicht(@RequestParam(name = "zoek", defaultValue = "") String zoek) {
        Catalogus catalogus = boek.catalogus();
        String vraag = zoek.strip().substring(0, Math.min(zoek.strip().length(), LANGSTE_VRAAG));
        List<Vondst> gevonden = vraag.isEmpty() ? null
                : catalogus.zoek(vraag, MEESTE_TREFFERS).stream().map(treffer -> new Vondst(treffer, Adressen.treffer(treffer, boek))).toList();
        Overzichtpagina pagina = new Overzichtpagina(samenvatting(false), samenvatting(true), catalogus.versie(), catalogus.gevallen().size(),
                (int) catalogus.gevallen().stream().filter(geval -> !geval.groen()).count(), vraag, gevonden);
        return paginas.pagina("toetsing/overzicht.jte", Map.of(PAGINA, pagina));
    }

    private List<Samenvatting> samenvatting(boolean beleid) {
        return boek.catalogus().wetten().stream().filter(wet -> wet.wet().beleid() == beleid).map(Samenvatting::van).toList();
    }

    @GetMapping(path = Adressen.TOETSING + "/dekking", produces = HTML)
    ResponseEntity<byte[]> dekking() {
        return paginas.pagina("toetsing/dekking.jte", Map.of("wetten", boek.catalogus().wetten().stream().filter(wet -> !wet.wet().beleid()).toList(), "boek", boek));
    }

    @GetMapping(path = Adressen.TOETSING + "/bedragen", produces = HTML)
    ResponseEntity<byte[]> bedragen() {
        return paginas.pagina("toetsing/bedragen.jte", Map.of("catalogus", boek.catalogus()));
    }

    @GetMapping(path = Adressen.TOETSING + "/lezingen/{blad}", produces = HTML)
    ResponseEntity<byte[]> lezing(@PathVariable("blad") String blad) {
        Lezingblad lezing = boek.catalogus().lezingen().stream().filter(deel -> deel.blad().equals(blad)).findFirst().orElseThrow(ToetsingController::onbekend);
        return paginas.pagina("toetsing/lezing.jte", Map.of("lezing", lezing, "blokken", Bladtekst.van(lezing.tekst()), "regels", boek.regels(lezing.regels())));
    }

    @GetMapping(path = Adressen.TOETSING + "/regels/{id}", produces = HTML)
    ResponseEntity<byte[]> regel(@PathVariable("id") String id) {
        return boek.catalogus().regel(id).map(regel -> paginas.pagina("toetsing/eenregel.jte", Map.of("deel", Artikelpagina.deel(boek, regel, Integer.MAX_VALUE))))
                .orElseThrow(ToetsingController::onbekend);
    }

    @GetMapping(path = Adressen.TOETSING + "/{wet}", produces = HTML)
    ResponseEntity<byte[]> wet(@PathVariable("wet") String code) {
        Wetblad wet = boek.wet(code).orElseThrow(ToetsingController::onbekend);
        return wet.wet().beleid() ? paginas.pagina("toetsing/artikel.jte", Map.of(PAGINA, Artikelpagina.van(boek, wet, wet.artikelen().get(0))))
                : paginas.pagina("toetsing/wet.jte", Map.of("blad", wet, "boek", boek));
    }

    @GetMapping(path = Adressen.TOETSING + "/{wet}/{artikel}", produces = HTML)
    ResponseEntity<byte[]> artikel(@PathVariable("wet") String code, @PathVariable("artikel") String nummer) {
        Wetblad wet = boek.wet(code).orElseThrow(ToetsingController::onbekend);
        return boek.artikel(wet, nummer).map(artikel -> paginas.pagina("toetsing/artikel.jte", Map.of(PAGINA, Artikelpagina.van(boek, wet, artikel))))
                .orElseThrow(ToetsingController::onbekend);
    }

    static ResponseStatusException onbekend() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
