// What somebody keeps of each euro, and where the cliffs are.

import {alinea, el, tabel, wetlink} from './dom.js';
import {toonBedrag, toonMaand, toonVerschil} from './getallen.js';
import {curvegrafiek} from './grafiek.js';
import {vraag} from './api.js';
import {leesVeld} from './formulier/lezen.js';
import {maakVeld, toonStand} from './formulier/veld.js';
import {OpVraag} from './opvraag.js';

const PUNTEN = 40;
const HOOGSTE = 25_000;
/** @type {import('./formulier/rechten.js').Veld} */
const TOT = {naam: 'tot', soort: 'bedrag', label: 'Kijk tot een inkomen van', hulp: 'Bruto per maand.'};

/** `0.4` → `40 cent`. @param {string | undefined} deel */
function behouden(deel) {
  if (deel === undefined) {
    return 'nog niet bekend';
  }
  const cent = Math.round(Number(deel) * 100);
  return cent >= 100 ? 'de hele euro' : cent <= 0 ? 'niets' : `${cent} cent`;
}

export class Verkenning extends OpVraag {
  /** @param {HTMLElement} houder */
  constructor(houder) {
    super(houder, 'Wat levert meer werken op?', 'Hier ziet u bij elk inkomen wat iemand samen krijgt, en waar een grens ligt.');
    this.tot = '';
  }

  bereid = () => {
    if (this.velden.childElementCount === 0) {
      this.velden.replaceChildren(maakVeld(TOT, 'verkenning.tot', this.tot, {voor: 'k', bijKlaar: (_, waarde) => {
        this.tot = waarde;
        this.haal();
      }}));
    }
  };

  /** To where: as typed, or somewhat above the old wage. */
  grens() {
    const gelezen = leesVeld(TOT, this.tot);
    toonStand(/** @type {HTMLElement} */ (this.velden.firstElementChild), {gelezen, fout: gelezen.ok || gelezen.leeg ? undefined : gelezen.fout});
    if (gelezen.ok && Number(gelezen.waarde) > 0) {
      return Math.min(Number(gelezen.waarde), HOOGSTE);
    }
    const {gemaakt} = /** @type {import('./antwoord/vlak.js').Stand} */ (this.stand);
    const lonen = gemaakt.verzoek.uitkeringen.map((recht) => Number(recht.maandloon ?? Number(recht.dagloon ?? 0) * 21.75));
    return Math.min(HOOGSTE, Math.max(2500, Math.ceil((Math.max(...lonen) * 1.1) / 500) * 500));
  }

  async vraag() {
    const {uitleg, verrekening, ...situatie} = /** @type {import('./antwoord/vlak.js').Stand} */ (this.stand).gemaakt.verzoek;
    const tot = this.grens();
    const antwoord = await vraag('uitkomsten/_verken', {situatie, maand: this.maand, inkomenVan: '0.00', inkomenTot: tot.toFixed(2), stap: Math.max(1, Math.ceil(tot / PUNTEN)).toFixed(2)});
    const punten = antwoord.punten.flatMap(({inkomen, uitkering, samen, behoudenPerEuro}) => (uitkering === undefined || samen === undefined ? []
      : [{inkomen, uitkering, samen, behoudenPerEuro}]));
    const elke = Math.max(1, Math.round(punten.length / 10));
    const grenzen = antwoord.drempels;
    return [
      punten.length > 1 && el('div', {class: 'tabel-en-grafiek'},
        tabel(`Samen bij elk inkomen, bruto, in ${toonMaand(this.maand)}`, ['Inkomen', 'Uitkering', 'Samen', 'Over van een extra euro'],
          punten.filter((_, nummer) => nummer % elke === 0)
            .map((punt) => [toonBedrag(punt.inkomen), toonBedrag(punt.uitkering), toonBedrag(punt.samen), behouden(punt.behoudenPerEuro)])),
        el('div', {class: 'grafiekvak'}, curvegrafiek({punten, drempels: grenzen, titel: `Inkomen en uitkering samen in ${toonMaand(this.maand)}`}))),
      grenzen.length > 0 ? el('ol', {class: 'lijst grenzen'}, grenzen.map((drempel) => el('li', {}, el('strong', {}, `${toonBedrag(drempel.inkomen)}: `),
        drempel.soort === 'sprong' ? `${toonVerschil(drempel.sprong)} uitkering. ` : '', drempel.tekst, ' ', el('span', {class: 'bron'}, wetlink(drempel.bron)))))
        : alinea('Tussen deze bedragen ligt geen grens.'),
      ...antwoord.ontbrekend.map((deel) => alinea(deel.vraag ?? deel.gegeven)),
      ...antwoord.nietBerekenbaar.map((deel) => alinea([deel.reden ?? deel.code, deel.doeDit].filter(Boolean).join(' '))),
    ];
  }
}
