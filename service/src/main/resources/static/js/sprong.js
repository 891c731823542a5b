// The jump field: a word of the adviser's own leads to the field, the warning or the part of the answer it is about.

import {el} from './dom.js';
import {SPRONGEN} from './spronglijst.js';

/** Letters and digits only, without accents. @param {string} tekst */
export const kaal = (tekst) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

const ALLE = SPRONGEN.flatMap((sprong) => sprong.woorden.map((woord) => ({woord: kaal(woord), sprong})));

/**
 * What somebody means: the word itself, a word that begins so, a word within a sentence (the longest first).
 * @param {string} tekst
 * @returns {import('./spronglijst.js').Sprong | undefined}
 */
export function zoek(tekst) {
  const vraag = kaal(tekst);
  if (vraag === '') {
    return undefined;
  }
  const binnen = ALLE.filter(({woord}) => ` ${vraag} `.includes(` ${woord} `)).sort((a, b) => b.woord.length - a.woord.length);
  return (ALLE.find(({woord}) => woord === vraag) ?? ALLE.find(({woord}) => vraag.length > 1 && woord.startsWith(vraag)) ?? binnen[0]
    ?? ALLE.find(({woord}) => vraag.length > 2 && woord.includes(vraag)))?.sprong;
}

/** A field of the form that has these words in its label. @param {string} tekst @returns {HTMLElement | undefined} */
function opLabel(tekst) {
  const vraag = kaal(tekst);
  const labels = /** @type {NodeListOf<HTMLLabelElement>} */ (document.querySelectorAll('#formulier label'));
  return [...labels].find((label) => vraag.length > 2 && kaal(label.textContent ?? '').includes(vraag))?.control ?? undefined;
}

/** What the place is called on the page; a warning has no name, it is read as it is. @param {HTMLElement} element */
function naamVan(element) {
  const naam = /** @type {HTMLInputElement} */ (element).labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent ?? '';
  return element.dataset.code ? 'de waarschuwing hierover' : `“${naam.trim()}”`;
}

export class Sprong {
  /**
   * @param {HTMLElement} houder
   * @param {{toon: (element: HTMLElement) => void, extra: (soort: string) => {nummer: number, nieuw: boolean} | undefined}} doen
   */
  constructor(houder, doen) {
    this.doen = doen;
    this.vak = el('input', {id: 'ga-naar', class: 'utrecht-textbox utrecht-textbox--html-input', type: 'text', list: 'ga-naar-woorden', autocomplete: 'off',
      spellcheck: 'false', 'aria-describedby': 'ga-naar-melding'});
    this.melding = el('p', {id: 'ga-naar-melding', class: 'sprong-melding', role: 'status'});
    houder.replaceChildren(el('label', {class: 'utrecht-form-label', for: 'ga-naar'}, 'Ga naar'), this.vak,
      el('datalist', {id: 'ga-naar-woorden'}, SPRONGEN.flatMap(({woorden}) => woorden).map((woord) => el('option', {value: woord}))),
      el('button', {type: 'submit', class: 'utrecht-button utrecht-button--secondary-action knop'}, 'Ga'), this.melding);
    houder.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      this.spring(this.vak.value);
    });
  }

  /** Puts the cursor in the jump field. */
  richt() {
    this.vak.focus();
    this.vak.select();
  }

  wis() {
    this.vak.value = '';
    this.melding.textContent = '';
  }

  /** @param {string} tekst */
  spring(tekst) {
    if (kaal(tekst) === '') {
      this.zeg('Typ een woord, bijvoorbeeld bonus of voorschot.');
      return;
    }
    const sprong = zoek(tekst);
    for (const [plek, zin] of sprong?.naar ?? []) {
      const gevonden = this.vind(plek);
      if (gevonden.element) {
        this.ga(gevonden.element, zin, gevonden.nieuw);
        return;
      }
    }
    const veld = opLabel(tekst);
    if (veld) {
      this.ga(veld);
    } else {
      this.zeg(sprong ? 'Dit veld is er nu niet. Kies eerst een andere uitkering.' : 'Niets gevonden. Probeer een ander woord, bijvoorbeeld loon of voorschot.');
      this.richt();
    }
  }

  /** @param {string} plek @returns {{element: HTMLElement | null | undefined, nieuw?: boolean}} */
  vind(plek) {
    if (plek.startsWith('!')) {
      return {element: /** @type {HTMLElement | null} */ (document.querySelector(`#antwoord [data-code="${plek.slice(1)}"]`))};
    }
    if (/^[#.[]/.test(plek)) {
      return {element: /** @type {HTMLElement | null} */ (document.querySelector(plek))};
    }
    const [deel, soort, naam] = plek.split('.');
    const rij = deel === 'extra' ? this.doen.extra(soort) : undefined;
    const vorm = new RegExp(`^${(rij ? `extra.${rij.nummer}.${naam}` : plek).replaceAll('.', '\\.').replace('*', '\\d+')}$`);
    const velden = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('#formulier [data-plek]'));
    return {element: [...velden].find((veld) => vorm.test(veld.dataset.plek ?? '')), nieuw: rij?.nieuw};
  }

  /** @param {HTMLElement} element @param {string} [zin] @param {boolean} [nieuw] the row was not there yet */
  ga(element, zin = '', nieuw = false) {
    const bijVeld = element.closest('.veld')?.querySelector('.veld-gelezen');
    if (bijVeld && zin) {
      // it describes the field, so it is read with it; the next word typed there takes its place
      bijVeld.textContent = zin;
    }
    this.vak.value = '';
    this.zeg([nieuw && 'Er is een inkomen bijgekomen.', `U bent nu bij ${naamVan(element)}.`, !bijVeld && zin].filter(Boolean).join(' '));
    this.doen.toon(element);
  }

  /** @param {string} tekst */
  zeg(tekst) {
    this.melding.textContent = tekst;
  }
}
