// The explanation as the service wrote it: to read aloud, in plain words, and for lawyers.

import {alinea, el, knop, kop, lijst} from '../dom.js';
import {kopieer} from '../klembord.js';

/** @typedef {import('../../../../typen/uitkomst').Antwoord} Antwoord */

/** Paragraphs and lists out of plain text. @param {string} tekst */
export function opgemaakt(tekst) {
  return tekst.split('\n\n').flatMap((blok) => {
    const regels = blok.split('\n');
    const punten = regels.filter((regel) => regel.startsWith('- ')).map((regel) => regel.slice(2));
    const rest = regels.filter((regel) => !regel.startsWith('- '));
    return [...rest.map((regel) => alinea(regel)), ...(punten.length > 0 ? [lijst(punten)] : [])];
  });
}

/** @param {Antwoord} antwoord @param {(tekst: string) => void} meld */
export function teksten(antwoord, meld) {
  const {eenvoudig, juridisch, voorlezen} = antwoord.uitleg ?? {};
  const deel = (/** @type {string} */ naam, /** @type {string} */ titel, /** @type {string | undefined} */ tekst, /** @type {any} */ inhoud) => tekst
    && el('details', {class: 'uitklap', 'data-open': naam}, el('summary', {}, titel), inhoud,
      knop('Kopieer deze tekst', () => kopieer(tekst, 'De tekst staat op het klembord.', meld), {id: `kopieer-${naam}`}));
  return [
    (voorlezen || eenvoudig || juridisch) && kop(2, 'Uitleg'),
    deel('voorlezen', 'Om voor te lezen', voorlezen, el('p', {class: 'voorlezen'}, voorlezen)),
    deel('eenvoudig', 'In gewone taal', eenvoudig, eenvoudig && opgemaakt(eenvoudig)),
    deel('juridisch', 'Met de artikelen', juridisch, juridisch && opgemaakt(juridisch)),
  ];
}
