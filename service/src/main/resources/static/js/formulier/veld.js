// One field: label, help, what was understood, and what is wrong with it.

import {el} from '../dom.js';

/** @typedef {import('./rechten.js').Veld} Veld */
/** @typedef {import('./lezen.js').Lezing} Lezing */

/** @type {[string, string][]} */
const JANEE = [['', 'Niet ingevuld'], ['ja', 'Ja'], ['nee', 'Nee']];
const TOETSENBORD = {bedrag: 'decimal', percentage: 'decimal', jaren: 'decimal', uren: 'decimal', aantal: 'numeric'};

/** @param {string} plek @param {string} [voor] */
export const idVan = (plek, voor = 'v') => `${voor}-${plek.replaceAll('.', '-')}`;

/**
 * @param {Veld} veld
 * @param {string} plek place in the state
 * @param {string} waarde what stands in it
 * @param {{voor?: string, bijInvoer?: (plek: string, waarde: string) => void, bijKlaar?: (plek: string, waarde: string) => void}} keuze
 */
export function maakVeld(veld, plek, waarde, {voor = 'v', bijInvoer, bijKlaar} = {}) {
  const id = idVan(plek, voor);
  const isKeuze = veld.soort === 'keuze' || veld.soort === 'janee';
  const op = {
    input: (/** @type {any} */ gebeurtenis) => bijInvoer?.(plek, gebeurtenis.target.value),
    change: (/** @type {any} */ gebeurtenis) => bijKlaar?.(plek, gebeurtenis.target.value),
  };
  const gemeen = {id, 'data-plek': plek, op, 'aria-describedby': [veld.hulp && `${id}-hulp`, `${id}-fout`, `${id}-gelezen`].filter(Boolean).join(' ')};
  const invoer = isKeuze
    ? el('select', {class: 'utrecht-select utrecht-select--html-select', ...gemeen}, keuzes(veld, waarde))
    : el('input', {class: 'utrecht-textbox utrecht-textbox--html-input', type: 'text', inputmode: TOETSENBORD[veld.soort], autocomplete: 'off',
      spellcheck: 'false', value: waarde || null, ...gemeen});
  return el('div', {class: `utrecht-form-field utrecht-form-field--text veld veld--${veld.soort}`},
    el('label', {class: 'utrecht-form-label', for: id}, veld.label),
    el('div', {class: 'utrecht-form-field-description veld-hulp', id: `${id}-hulp`}, veld.hulp ?? ''),
    el('div', {class: 'utrecht-form-field-error-message veld-fout', id: `${id}-fout`}),
    invoer,
    el('div', {class: 'veld-gelezen', id: `${id}-gelezen`}));
}

function keuzes(/** @type {Veld} */ veld, /** @type {string} */ waarde) {
  const opties = veld.soort === 'janee' ? JANEE : veld.opties ?? [];
  return opties.map(([code, tekst]) => el('option', {value: code, selected: code === (waarde || veld.standaard || '')}, tekst));
}

/** @param {string} tekst */
const kaal = (tekst) => tekst.replace(/[€%\s]/g, '').replace(/,00?$/, '');

/** Same digits and signs: then what was understood need not be said again. */
const zelfde = (/** @type {string} */ a, /** @type {string} */ b) => kaal(a) === kaal(b);

/**
 * Shows at the field what was understood, what is wrong, or what looks odd.
 * @param {HTMLElement} houder
 * @param {{gelezen?: Lezing, fout?: string, wenk?: string}} stand
 */
export function toonStand(houder, {gelezen, fout, wenk}) {
  const invoer = /** @type {HTMLInputElement | null} */ (houder.querySelector('[data-plek]'));
  if (!invoer) {
    return;
  }
  houder.classList.toggle('utrecht-form-field--invalid', Boolean(fout));
  invoer.classList.toggle('utrecht-textbox--invalid', Boolean(fout) && invoer.tagName === 'INPUT');
  if (fout) {
    invoer.setAttribute('aria-invalid', 'true');
  } else {
    invoer.removeAttribute('aria-invalid');
  }
  zetTekst(houder.querySelector('.veld-fout'), fout ?? '');
  const gezien = gelezen?.ok && invoer.tagName === 'INPUT' && !zelfde(gelezen.getoond ?? '', invoer.value) ? `= ${gelezen.getoond}` : '';
  const uitleg = [gelezen?.ok && gelezen.opmerking ? gelezen.opmerking : gezien, wenk].filter(Boolean).join(' ');
  const regel = houder.querySelector('.veld-gelezen');
  zetTekst(regel, uitleg);
  regel?.classList.toggle('veld-wenk', Boolean(wenk));
}

function zetTekst(/** @type {Element | null} */ knoop, /** @type {string} */ tekst) {
  if (knoop && knoop.textContent !== tekst) {
    knoop.textContent = tekst;
  }
}
