// The steps behind the figures, each with its formula, its numbers and the law.

import {el, kop, knop, wetlink} from '../dom.js';
import {toonBedrag, toonDatum, toonGetal, toonMaand} from '../getallen.js';

/** @typedef {import('../../../../typen/uitkomst').MaandAntwoord} MaandAntwoord */
/** @typedef {import('../../../../typen/uitkomst').Stap} Stap */
/** @typedef {{maanden: MaandAntwoord[], stappen: Stap[]}} MetStappen */

/** A number of a formula as people read it; anything else as it is. @param {string} waarde */
export function toonWaarde(waarde) {
  const tekst = String(waarde);
  if (/^\d{4}-\d{2}-\d{2}$/.test(tekst)) {
    return toonDatum(tekst);
  }
  if (/^-?\d+\.\d{2}$/.test(tekst)) {
    return toonBedrag(tekst).replace('€ ', '');
  }
  return /^-?\d+(\.\d+)?$/.test(tekst) ? toonGetal(tekst) : tekst;
}

/** The steps that the amounts of one month rest on, in order. @param {MetStappen} antwoord @param {string} maand */
export function stappenVan(antwoord, maand) {
  const hier = antwoord.maanden.find((deel) => deel.maand === maand);
  const ids = new Set((hier?.uitkeringen ?? []).flatMap((deel) => deel.stappen));
  return antwoord.stappen.filter((stap) => ids.has(stap.id) && stap.doel !== 'voorschot');
}

/** @param {Stap} stap @param {number} nummer @param {Map<string, number>} nummers */
export function stapblok(stap, nummer, nummers) {
  const invoer = Object.entries(stap.invoer ?? {});
  const rust = (stap.steuntOp ?? []).map((/** @type {string} */ id) => nummers.get(id)).filter(Boolean);
  return el('li', {}, el('details', {class: 'stap', 'data-open': `stap-${stap.regel}`},
    el('summary', {}, `${nummer}. ${stap.omschrijving ?? stap.regel}`),
    el('dl', {class: 'stap-inhoud'},
      stap.formule && [el('dt', {}, 'Formule'), el('dd', {class: 'formule'}, stap.formule)],
      invoer.length > 0 && [el('dt', {}, 'Met'), el('dd', {}, invoer.map(([letter, waarde]) => `${letter} = ${toonWaarde(/** @type {string} */ (waarde))}`).join('; '))],
      stap.uitkomst && [el('dt', {}, 'Uitkomst'), el('dd', {}, toonWaarde(stap.uitkomst), stap.onafgerond && stap.onafgerond !== stap.uitkomst && ` (niet afgerond: ${toonWaarde(stap.onafgerond)})`)],
      rust.length > 0 && [el('dt', {}, 'Volgt uit'), el('dd', {}, `stap ${rust.join(', ')}`)],
      el('dt', {}, 'Wet'), el('dd', {}, wetlink(stap.bron), el('span', {class: 'regelnaam'}, ` (regel ${stap.regel})`)))));
}

/** @param {MetStappen} antwoord @param {string} maand */
export function stappenlijst(antwoord, maand) {
  const stappen = stappenVan(antwoord, maand);
  const nummers = new Map(stappen.map((stap, nummer) => [stap.id, nummer + 1]));
  return el('ol', {class: 'stappen'}, stappen.map((stap, nummer) => stapblok(stap, nummer + 1, nummers)));
}

/** @param {MetStappen} antwoord @param {string} maand */
export function stappenblok(antwoord, maand) {
  const stappen = stappenVan(antwoord, maand);
  if (stappen.length === 0) {
    return [];
  }
  const houder = stappenlijst(antwoord, maand);
  const alles = (/** @type {boolean} */ open) => houder.querySelectorAll('details').forEach((/** @type {HTMLDetailsElement} */ stap) => {
    stap.open = open;
  });
  return [kop(2, `Zo is ${toonMaand(maand)} berekend`),
    el('div', {class: 'knoppen'}, knop('Alles open', () => alles(true), {id: 'stappen-open'}), knop('Alles dicht', () => alles(false), {id: 'stappen-dicht'})), houder];
}
