// The page with the short checks: which one is shown stands in the address, and nothing else does.

import {alinea, el} from '../dom.js';
import {maakBlad} from './blad.js';
import {TOETSEN} from './toetsen.js';

const TITEL = document.title;
const melding = document.getElementById('melding');
const vak = document.getElementById('toets');
const keuze = document.getElementById('keuze');
/** What was typed in a check stays while another is looked at; leaving the page clears all of it. */
const bladen = new Map();

function meld(tekst) {
  melding.textContent = tekst;
}

function toon(gericht) {
  const toets = TOETSEN.find((kandidaat) => `#${kandidaat.code}` === location.hash);
  keuze.querySelectorAll('a').forEach((link) => (toets && link.hash === `#${toets.code}` ? link.setAttribute('aria-current', 'page')
    : link.removeAttribute('aria-current')));
  keuze.classList.toggle('keuze--gekozen', Boolean(toets));
  document.title = toets ? `${toets.titel} - ${TITEL}` : TITEL;
  if (!toets) {
    vak.replaceChildren(alinea('Kies een toets.'));
    return;
  }
  if (!bladen.has(toets.code)) {
    bladen.set(toets.code, maakBlad(toets, meld));
  }
  vak.replaceChildren(bladen.get(toets.code));
  if (gericht) {
    vak.querySelector('.toetstitel').focus();
  }
}

keuze.replaceChildren(el('ul', {class: 'keuzelijst'}, TOETSEN.map((toets) => el('li', {}, el('a', {class: 'nl-link', href: `#${toets.code}`},
  toets.titel),
  el('span', {class: 'keuze-uitleg'}, toets.vraag)))));
window.addEventListener('hashchange', () => toon(true));
toon(false);
