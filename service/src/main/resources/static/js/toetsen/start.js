// The page with the short checks: which one is shown stands in the address, and nothing else does.

import {alinea, el} from '../dom.js';
import {maakBlad} from './blad.js';
import {TOETSEN} from './toetsen.js';

const TITEL = document.title;
const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const melding = element('melding');
const vak = element('toets');
const keuze = element('keuze');
/** What was typed in a check stays while another is looked at; leaving the page clears all of it. @type {Map<string, HTMLElement>} */
const bladen = new Map();

function meld(/** @type {string} */ tekst) {
  melding.textContent = tekst;
}

function toon(/** @type {boolean} */ gericht) {
  const toets = TOETSEN.find((kandidaat) => `#${kandidaat.code}` === location.hash);
  keuze.querySelectorAll('a').forEach((link) => (toets && link.hash === `#${toets.code}` ? link.setAttribute('aria-current', 'page')
    : link.removeAttribute('aria-current')));
  keuze.classList.toggle('keuze--gekozen', Boolean(toets));
  document.title = toets ? `${toets.titel} - ${TITEL}` : TITEL;
  if (!toets) {
    vak.replaceChildren(alinea('Kies een toets.'));
    return;
  }
  const blad = bladen.get(toets.code) ?? maakBlad(toets, meld);
  bladen.set(toets.code, blad);
  vak.replaceChildren(blad);
  if (gericht) {
    /** @type {HTMLElement | null} */ (vak.querySelector('.toetstitel'))?.focus();
  }
}

keuze.replaceChildren(el('ul', {class: 'keuzelijst'}, TOETSEN.map((toets) => el('li', {}, el('a', {class: 'nl-link', href: `#${toets.code}`},
  toets.titel),
  el('span', {class: 'keuze-uitleg'}, toets.vraag)))));
window.addEventListener('hashchange', () => toon(true));
toon(false);
