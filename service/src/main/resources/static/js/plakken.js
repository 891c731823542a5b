// A column out of a spreadsheet into fields, and a table out of the page into a spreadsheet.

import {leesBedrag} from './getallen.js';

/**
 * The amounts of a pasted column, one to a line. Words before an amount (a month, a label) may stand along; a first line without a figure is
 * a heading.
 * @param {string} tekst
 * @param {number} aantal how many there should be
 * @returns {{waarden: (string | null)[], fouten: string[], opmerkingen: string[]}} null where a line could not be read
 */
export function leesKolom(tekst, aantal) {
  const regels = inRegels(String(tekst ?? ''));
  if (regels.length === 0) {
    return {waarden: [], fouten: ['Er is niets geplakt.'], opmerkingen: []};
  }
  if (regels.length > 1 && !/\d/.test(regels[0])) {
    regels.shift();
  }
  const gelezen = regels.map(leesRegel);
  const fouten = gelezen.flatMap((regel, nummer) => (regel.ok ? [] : [`Regel ${nummer + 1}: ${regel.fout}`]));
  if (regels.length !== aantal) {
    fouten.unshift(`U plakte ${regels.length === 1 ? '1 bedrag' : `${regels.length} bedragen`}. Hier horen er ${aantal}.`);
  }
  return {
    waarden: gelezen.map((regel) => (regel.ok ? regel.waarde : null)),
    fouten,
    opmerkingen: gelezen.flatMap((regel, nummer) => (regel.ok && regel.opmerking ? [`Regel ${nummer + 1}: ${regel.opmerking}`] : [])),
  };
}

/** Lines without the empty ones at the end; one line with tabs or semicolons is a row, and reads as a column. @param {string} tekst */
function inRegels(tekst) {
  const regels = tekst.replace(/\r\n?/g, '\n').split('\n');
  while (regels.length > 0 && regels[regels.length - 1].trim() === '') {
    regels.pop();
  }
  return regels.length === 1 && /[\t;]/.test(regels[0]) ? regels[0].split(/[\t;]/) : regels;
}

/** @param {string} regel @returns {import('./getallen.js').Gelezen} */
function leesRegel(regel) {
  const cellen = regel.split(/[\t;]/).map((cel) => cel.trim()).filter((cel) => cel !== '');
  if (cellen.length === 0) {
    return {ok: false, fout: 'hier staat niets. Vul 0 in als er geen inkomen was.'};
  }
  const bedragen = cellen.map((cel) => leesBedrag(cel)).filter((cel) => cel.ok);
  if (bedragen.length > 1) {
    return {ok: false, fout: 'hier staan twee bedragen. Kopieer alleen de kolom met het inkomen.'};
  }
  return bedragen[0] ?? leesBedrag(cellen[cellen.length - 1]);
}

/**
 * Rows as text for a Dutch spreadsheet: semicolons, a comma before the cents. An amount as the API gives it (`1234.56`) becomes `1234,56`; a
 * text that a spreadsheet would run as a formula gets an apostrophe in front.
 * @param {(string | number | null | undefined)[][]} rijen
 * @returns {string}
 */
export function csv(rijen) {
  return rijen.map((rij) => rij.map(cel).join(';')).join('\r\n') + '\r\n';
}

function cel(/** @type {string | number | null | undefined} */ waarde) {
  const tekst = String(waarde ?? '');
  if (/^-?\d+(?:\.\d+)?$/.test(tekst)) {
    return tekst.replace('.', ',');
  }
  const veilig = /^[\s]*[=+\-@]|^[\t\r]/.test(tekst) ? `'${tekst}` : tekst;
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}
