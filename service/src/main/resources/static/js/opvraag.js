// A part of the answer that is only asked for when somebody opens it, and then keeps up with the form.

import {alinea, el, kop} from './dom.js';
import {ingehaald} from './api.js';

export class OpVraag {
  /** @param {HTMLElement} houder @param {string} titel @param {string} uitleg */
  constructor(houder, titel, uitleg) {
    this.houder = houder;
    this.uitslag = el('div', {class: 'opvraag-uitslag'});
    this.velden = el('div', {class: 'velden'});
    this.details = el('details', {class: 'opvraag', op: {toggle: () => this.details.open && this.haal()}},
      el('summary', {}, kop(2, titel)), alinea(uitleg), this.velden, this.uitslag);
    /** @type {import('./antwoord/vlak.js').Stand | undefined} */
    this.stand = undefined;
    this.maand = '';
  }

  weg() {
    this.houder.replaceChildren();
  }

  /** @param {import('./antwoord/vlak.js').Stand} stand @param {string} maand */
  ververs(stand, maand) {
    this.stand = stand;
    this.maand = maand;
    if (!stand.antwoord.maanden.some((hier) => hier.totaal)) {
      this.weg();
      return;
    }
    if (!this.houder.contains(this.details)) {
      this.houder.replaceChildren(this.details);
    }
    this.bereid?.();
    if (this.details.open) {
      this.haal();
    }
  }

  /** Fields of its own, where it has them. @type {(() => void) | undefined} */
  bereid;

  /** @returns {Promise<any[]>} what comes in the place of the result */
  async vraag() {
    throw new Error('each part asks its own question');
  }

  async haal() {
    this.uitslag.setAttribute('aria-busy', 'true');
    if (this.uitslag.childElementCount === 0) {
      this.uitslag.replaceChildren(alinea('Wij rekenen het uit.'));
    }
    try {
      const inhoud = await this.vraag();
      this.uitslag.replaceChildren(...inhoud.flat(2).filter(Boolean));
    } catch (fout) {
      if (!ingehaald(fout)) {
        this.uitslag.replaceChildren(alinea(/** @type {Error} */ (fout).message));
      } else if (fout instanceof TypeError) {
        throw fout;
      }
    } finally {
      this.uitslag.removeAttribute('aria-busy');
    }
  }
}
