// Amounts per month, in a table to type or to paste a column in.

import {el, knop} from '../dom.js';
import {idVan} from '../formulier/veld.js';
import {toonMaand} from '../getallen.js';
import {leesKolom} from '../plakken.js';
import {celnaam} from './velden.js';

/** @typedef {import('./velden.js').Maandkolom} Maandkolom */

/**
 * @param {string[]} maanden
 * @param {Maandkolom[]} kolommen
 * @param {import('./velden.js').Waarden} waarden
 * @param {{bijInvoer: (naam: string, waarde: string) => void, bijKlaar: (naam: string, waarde: string) => void, meld: (tekst: string) => void}} doen
 * @returns {HTMLElement}
 */
export function maakMaandtabel(maanden, kolommen, waarden, doen) {
  /** @type {Map<string, HTMLInputElement>} */
  const cellen = new Map();
  const cel = (/** @type {Maandkolom} */ kolom, /** @type {number} */ nummer) =>
    /** @type {HTMLInputElement} */ (cellen.get(celnaam(kolom, maanden[nummer])));
  const schrijf = (/** @type {Maandkolom} */ kolom, /** @type {number} */ nummer, /** @type {string} */ tekst) => {
    cel(kolom, nummer).value = tekst;
    doen.bijInvoer(celnaam(kolom, maanden[nummer]), tekst);
  };
  const plak = (/** @type {Maandkolom} */ kolom, /** @type {number} */ eerste) => (/** @type {ClipboardEvent} */ gebeurtenis) => {
    const tekst = gebeurtenis.clipboardData?.getData('text/plain') ?? '';
    if (!/[\n\t]/.test(tekst.trim())) {
      return;
    }
    gebeurtenis.preventDefault();
    const gelezen = leesKolom(tekst, maanden.length - eerste);
    gelezen.waarden.slice(0, maanden.length - eerste).forEach((waarde, nummer) => schrijf(kolom, eerste + nummer, waarde?.replace('.', ',') ?? ''));
    doen.bijKlaar(celnaam(kolom, maanden[eerste]), cel(kolom, eerste).value);
    doen.meld([`${gelezen.waarden.filter(Boolean).length} bedragen geplakt.`, ...gelezen.fouten, ...gelezen.opmerkingen].join(' '));
  };
  const maakCel = (/** @type {Maandkolom} */ kolom, /** @type {string} */ maand, /** @type {number} */ nummer) => {
    const naam = celnaam(kolom, maand);
    const invoer = el('input', {class: 'utrecht-textbox utrecht-textbox--html-input maandcel', type: 'text', inputmode: 'decimal',
      autocomplete: 'off', id: idVan(naam),
      'data-plek': naam, 'aria-label': `${kolom.label}, ${toonMaand(maand)}, in euro`, value: waarden[naam] || null, op: {
        input: (/** @type {any} */ gebeurtenis) => doen.bijInvoer(naam, gebeurtenis.target.value),
        change: (/** @type {any} */ gebeurtenis) => doen.bijKlaar(naam, gebeurtenis.target.value),
        paste: plak(kolom, nummer),
      }});
    cellen.set(naam, invoer);
    return el('td', {class: 'utrecht-table__cell'}, invoer);
  };
  const vulAan = (/** @type {Maandkolom} */ kolom) => knop(`${kolom.label}: elke maand gelijk`, () => {
    const eerste = cel(kolom, 0);
    maanden.forEach((_, nummer) => schrijf(kolom, nummer, eerste.value));
    doen.bijKlaar(celnaam(kolom, maanden[0]), eerste.value);
    doen.meld(eerste.value === '' ? 'Vul eerst de bovenste maand in.' : `${kolom.label}: elke maand ${eerste.value}.`);
  });
  return el('div', {class: 'maanden'},
    el('div', {class: 'utrecht-table-container utrecht-table-container--overflow-inline'},
      el('table', {class: 'utrecht-table'},
        el('caption', {class: 'utrecht-table__caption'}, 'Bedragen per maand, bruto. Een kolom uit een rekenblad plakken mag.'),
        el('thead', {class: 'utrecht-table__header'}, el('tr', {class: 'utrecht-table__row'},
          ['Maand', ...kolommen.map((kolom) => kolom.label)].map((tekst) => el('th', {scope: 'col', class: 'utrecht-table__header-cell'}, tekst)))),
        el('tbody', {class: 'utrecht-table__body'}, maanden.map((maand, nummer) => el('tr', {class: 'utrecht-table__row'},
          el('th', {scope: 'row', class: 'utrecht-table__header-cell rijkop'}, toonMaand(maand)), kolommen.map((kolom) => maakCel(kolom, maand,
            nummer))))))),
    maanden.length > 1 && el('div', {class: 'knoppen'}, kolommen.map(vulAan)));
}
