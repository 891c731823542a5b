// What is still missing, as fields to fill in on the spot.

import {alinea, bericht, el, knop, kop} from '../dom.js';
import {maakVeld} from '../formulier/veld.js';
import {toonBedrag, vergelijk} from '../getallen.js';
import {lees} from '../staat.js';

/** @typedef {import('../../../../typen/uitkomst').Bandbreedte} Bandbreedte */
/** @typedef {import('../../../../typen/uitkomst').OntbrekendGegeven} OntbrekendGegeven */
/** @typedef {{bijKlaar: (plek: string, waarde: string) => void, naar: (plek: string) => void}} Doen */

/** @type {Record<string, string>} */
const WIE = {client: 'de cliënt', werkgever: 'de werkgever', uwv: 'UWV', bedrijfsarts: 'de bedrijfsarts'};

/**
 * @param {OntbrekendGegeven[]} gegevens `ontbrekend[]` of an answer
 * @param {import('../verzoek.js').Gemaakt} gemaakt
 * @param {import('../staat.js').Staat} staat
 * @param {Doen} doen
 */
export function ontbrekend(gegevens, gemaakt, staat, doen) {
  if (gegevens.length === 0) {
    return [];
  }
  return [bericht('info', [kop(2, gegevens.length === 1 ? 'Nog één vraag' : `Nog ${gegevens.length} vragen`, {class: 'nl-heading kop-klein', id: 'ontbrekend'}),
    el('ul', {class: 'vragen'}, gegevens.map((gegeven) => el('li', {}, vraag(gegeven, gemaakt, staat, doen))))])];
}

function vraag(/** @type {OntbrekendGegeven} */ gegeven, /** @type {import('../verzoek.js').Gemaakt} */ gemaakt, /** @type {import('../staat.js').Staat} */ staat, /** @type {Doen} */ doen) {
  const plek = gemaakt.plekken.get(gegeven.gegeven);
  const bekend = plek && gemaakt.velden.get(plek);
  const uitleg = [gegeven.waarom, gegeven.vindplaats, gegeven.wie && `Vraag het aan ${WIE[gegeven.wie] ?? gegeven.wie}.`, invloed(gegeven.invloed)].filter(Boolean).join(' ');
  if (bekend) {
    return maakVeld({...bekend.veld, label: gegeven.vraag ?? bekend.veld.label, hulp: uitleg}, plek, lees(staat, plek), {voor: 'm', bijKlaar: doen.bijKlaar});
  }
  return [el('strong', {}, gegeven.vraag ?? gegeven.gegeven), alinea(uitleg), plek && knop('Naar dit veld', () => doen.naar(plek))];
}

/** What the answer can still do to the whole. @param {Bandbreedte | undefined} grenzen */
function invloed(grenzen) {
  return grenzen && vergelijk(grenzen.laagste, grenzen.hoogste) !== 0
    ? `Het totaal ligt tussen ${toonBedrag(grenzen.laagste)} en ${toonBedrag(grenzen.hoogste)} bruto.` : '';
}
