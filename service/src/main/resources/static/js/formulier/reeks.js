// Income per month or per four weeks: a table of fields, a column to paste, and the sums.

import {el, knop} from '../dom.js';
import {tel, toonBedrag, toonDatum, toonMaand, leesDatum, leesMaand} from '../getallen.js';
import {leesKolom} from '../plakken.js';
import {lees, maandErbij} from '../staat.js';
import {KOLOMMEN, dagErbij, rijen} from '../verzoek.js';
import {maakVeld} from './veld.js';

/** @typedef {import('../staat.js').Staat} Staat */

/** @param {Staat} staat @returns {string[]} the names of the rows */
export function rijnamen(staat) {
  const maand = leesMaand(staat.algemeen.van ?? '');
  const dag = leesDatum(staat.inkomen.eersteDag ?? '');
  return Array.from({length: rijen(staat)}, (_, nummer) => {
    if (staat.inkomen.wijze === 'vierweken') {
      return dag.ok ? `Vier weken vanaf ${toonDatum(dagErbij(dag.waarde, nummer * 28))}` : `Periode ${nummer + 1}`;
    }
    return maand.ok ? toonMaand(maandErbij(maand.waarde, nummer)) : `Maand ${nummer + 1}`;
  });
}

/**
 * @param {Staat} staat
 * @param {{bijInvoer: (plek: string, waarde: string) => void, bijKlaar: (plek: string, waarde: string) => void, bijVorm: (doe: (staat: Staat) => void) => void}} doen
 */
export function maakReeks(staat, doen) {
  const kolommen = staat.inkomen.kolommen === 'ja' ? KOLOMMEN : KOLOMMEN.slice(0, 1);
  const namen = rijnamen(staat);
  const cel = (/** @type {string} */ kolom, /** @type {string} */ kolomnaam, /** @type {number} */ nummer) => {
    const plek = `reeks.${kolom}.${nummer}`;
    const veld = maakVeld({naam: kolom, soort: 'bedrag', label: `${kolomnaam}, ${namen[nummer]}`}, plek, lees(staat, plek), doen);
    veld.querySelector('label')?.classList.add('weg');
    veld.addEventListener('paste', (/** @type {any} */ gebeurtenis) => plak(gebeurtenis, kolom, nummer, namen.length, doen));
    return el('td', {class: 'utrecht-table__cell'}, veld);
  };
  return el('div', {class: 'reeks'},
    el('table', {class: 'utrecht-table reeks-tabel'},
      el('caption', {class: 'weg'}, 'Inkomen per periode'),
      el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, staat.inkomen.wijze === 'vierweken' ? 'Vier weken' : 'Maand'),
        kolommen.map(([, , naam]) => el('th', {scope: 'col'}, naam)))),
      el('tbody', {}, namen.map((naam, nummer) => el('tr', {}, el('th', {scope: 'row'}, naam), kolommen.map(([kolom, , kolomnaam]) => cel(kolom, kolomnaam, nummer))))),
      el('tfoot', {}, el('tr', {}, el('th', {scope: 'row'}, 'Samen'), kolommen.map(([kolom]) => el('td', {class: 'reeks-som', 'data-som': kolom}))))),
    el('div', {class: 'knoppen'},
      knop('Eerste bedrag op elke regel', () => doen.bijVorm((hier) => kolommen.forEach(([kolom]) => {
        hier.reeks[kolom] = namen.map(() => hier.reeks[kolom][0] ?? '');
      })), {id: 'omlaag'}),
      knop(kolommen.length > 1 ? 'Zonder vakantiegeld en keuzebudget' : 'Ook vakantiegeld en keuzebudget', () => doen.bijVorm((hier) => {
        hier.inkomen.kolommen = kolommen.length > 1 ? '' : 'ja';
      }), {id: 'kolommen'})),
    plakveld(namen.length, doen));
}

function plakveld(/** @type {number} */ aantal, /** @type {any} */ doen) {
  const uitslag = el('p', {class: 'plak-uitslag', role: 'status'});
  const vak = el('textarea', {id: 'plakvak', class: 'utrecht-textbox', rows: '3', autocomplete: 'off', 'aria-describedby': 'plakvak-hulp'});
  return el('details', {class: 'uitklap'}, el('summary', {}, 'Plak een kolom uit een rekenblad'),
    el('label', {class: 'utrecht-form-label', for: 'plakvak'}, 'Bedragen, één per regel'),
    el('div', {class: 'utrecht-form-field-description veld-hulp', id: 'plakvak-hulp'}, `Hier horen ${aantal} bedragen. U kunt ook direct in het eerste vak plakken.`),
    vak, uitslag,
    knop('Zet in de tabel', () => {
      const melding = verwerk(vak.value, 'loon', 0, aantal, doen);
      document.querySelector('.plak-uitslag')?.replaceChildren(melding);
    }, {id: 'plak'}));
}

/** A pasted column goes down from the field in which it was pasted. */
function plak(/** @type {ClipboardEvent} */ gebeurtenis, /** @type {string} */ kolom, /** @type {number} */ vanaf, /** @type {number} */ aantal, /** @type {any} */ doen) {
  const tekst = gebeurtenis.clipboardData?.getData('text/plain') ?? '';
  if (/[\n\t;]/.test(tekst.trim())) {
    gebeurtenis.preventDefault();
    verwerk(tekst, kolom, vanaf, aantal, doen);
  }
}

function verwerk(/** @type {string} */ tekst, /** @type {string} */ kolom, /** @type {number} */ vanaf, /** @type {number} */ aantal, /** @type {any} */ doen) {
  const {waarden, fouten, opmerkingen} = leesKolom(tekst, aantal - vanaf);
  if (waarden.some((waarde) => waarde !== null)) {
    doen.bijVorm((/** @type {Staat} */ hier) => waarden.slice(0, aantal - vanaf).forEach((waarde, nummer) => {
      if (waarde !== null) {
        hier.reeks[kolom][vanaf + nummer] = toonBedrag(waarde).replace('€ ', '');
      }
    }));
  }
  return [...fouten, ...opmerkingen].join(' ') || `${waarden.length} bedragen staan in de tabel.`;
}

/** The sums under the columns. @param {HTMLElement} houder @param {import('../verzoek.js').Gemaakt} gemaakt */
export function toonSommen(houder, gemaakt) {
  for (const vak of /** @type {NodeListOf<HTMLElement>} */ (houder.querySelectorAll('[data-som]'))) {
    const bedragen = [...gemaakt.velden].filter(([plek, {gelezen}]) => plek.startsWith(`reeks.${vak.dataset.som}.`) && gelezen.ok).map(([, {gelezen}]) => gelezen.waarde);
    vak.textContent = toonBedrag(tel('0.00', ...bedragen));
  }
}
