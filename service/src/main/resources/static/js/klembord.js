// To the clipboard, with word of it; where the browser does not allow it, the text comes in a field to copy by hand.

import {el, knop, kop} from './dom.js';

/** @param {string} tekst @param {string} gelukt @param {(melding: string) => void} meld */
export async function kopieer(tekst, gelukt, meld) {
  const knopje = document.activeElement;
  try {
    await navigator.clipboard.writeText(tekst);
    meld(gelukt);
    toonGelukt(knopje, gelukt);
  } catch {
    toonTekst(tekst);
  }
}

/** For who sees the page: the live region has already said it. */
function toonGelukt(/** @type {Element | null} */ knopje, /** @type {string} */ gelukt) {
  document.querySelector('.gelukt')?.remove();
  knopje?.after(el('span', {class: 'gelukt', 'aria-hidden': 'true'}, gelukt));
}

function toonTekst(/** @type {string} */ tekst) {
  const vak = el('textarea', {class: 'utrecht-textbox', rows: '10', readonly: true, id: 'kopieervak', 'aria-labelledby': 'kopieertitel'});
  vak.value = tekst;
  const venster = el('dialog', {class: 'venster', 'aria-labelledby': 'kopieertitel'}, kop(2, 'Kopieer deze tekst', {id: 'kopieertitel'}), vak,
    knop('Sluit', () => venster.close(), {id: 'kopieer-sluit'}));
  venster.addEventListener('close', () => venster.remove());
  document.body.append(venster);
  venster.showModal();
  vak.select();
}
