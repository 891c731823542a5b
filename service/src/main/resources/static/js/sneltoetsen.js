// Shortcuts of one letter (WCAG 2.1.4): never while somebody types or chooses, in sight, and to be switched off. The choice is not kept.

import {el} from './dom.js';

/** @type {[string, string][]} */
export const TOETSEN = [
  ['g', 'Ga naar: zoek een veld'], ['f', 'Naar het eerste veld'], ['u', 'Naar de uitkomst'], ['k', 'Kopie maken als nieuw scenario'],
  ['n', 'Kopieer als notitie'], ['p', 'Druk af'], ['w', 'Wis alles'],
];

const VELD = 'input, select, textarea, [contenteditable]';

export class Sneltoetsen {
  /**
   * @param {HTMLElement} houder
   * @param {Record<string, () => void>} doen what each letter does
   */
  constructor(houder, doen) {
    this.doen = doen;
    this.aan = el('input', {type: 'checkbox', id: 'sneltoetsen-aan', checked: true});
    houder.replaceChildren(el('details', {class: 'uitklap'}, el('summary', {}, 'Sneltoetsen'),
      el('label', {class: 'sneltoetsen-aan', for: 'sneltoetsen-aan'}, this.aan, 'Sneltoetsen aan'),
      el('p', {class: 'veld-hulp'}, 'Ze werken als de cursor niet in een veld staat.'),
      el('dl', {class: 'sneltoetsen-lijst'}, TOETSEN.map(([toets, wat]) => el('div', {}, el('dt', {}, el('kbd', {}, toets)), el('dd', {}, wat))))));
    document.addEventListener('keydown', (gebeurtenis) => this.druk(gebeurtenis));
  }

  /** @param {KeyboardEvent} gebeurtenis */
  druk(gebeurtenis) {
    const {key, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing, target} = gebeurtenis;
    const bezet = (target instanceof Element && target.closest(VELD)) || document.querySelector('dialog[open]');
    const toets = key.toLowerCase();
    if (!this.aan.checked || ctrlKey || metaKey || altKey || shiftKey || repeat || isComposing || bezet || !Object.hasOwn(this.doen, toets)) {
      return;
    }
    gebeurtenis.preventDefault();
    this.doen[toets]();
  }
}
