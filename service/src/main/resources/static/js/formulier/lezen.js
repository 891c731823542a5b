// What a field says, as the API takes it.

import {leesBedrag, leesDatum, leesGetal, leesMaand, leesPercentage} from '../getallen.js';

/** @typedef {import('./rechten.js').Veld} Veld */
/** @typedef {{ok: true, waarde: any, getoond: string, opmerking?: string, fout?: undefined, leeg?: undefined}} Gelukt */
/** @typedef {{ok: false, waarde?: undefined, getoond?: undefined, opmerking?: undefined, fout?: string, leeg?: boolean}} Mislukt */
/** @typedef {Gelukt | Mislukt} Lezing */

/** @param {string} tekst @returns {Lezing} */
function leesJaren(tekst) {
  const gelezen = leesGetal(tekst, {decimalen: 2, hoogste: 70});
  if (gelezen.ok && (Number(gelezen.waarde) * 4) % 1 !== 0) {
    return {ok: false, fout: 'Typ hele jaren of kwartalen, bijvoorbeeld 8,25 of 8,5.'};
  }
  return gelezen.ok ? {...gelezen, waarde: Number(gelezen.waarde)} : gelezen;
}

/** @type {Record<string, (tekst: string, veld: Veld) => Lezing>} */
const LEZERS = {
  bedrag: (tekst) => leesBedrag(tekst),
  verlies: (tekst) => leesBedrag(tekst, {negatief: true}),
  percentage: (tekst) => leesPercentage(tekst),
  datum: (tekst) => leesDatum(tekst),
  maand: (tekst) => leesMaand(tekst),
  uren: (tekst) => leesGetal(tekst, {decimalen: 2, hoogste: 744}),
  jaren: leesJaren,
  aantal: (tekst, veld) => {
    const gelezen = leesGetal(tekst, {hoogste: veld.hoogste});
    return gelezen.ok ? {...gelezen, waarde: Number(gelezen.waarde)} : gelezen;
  },
  keuze: (tekst, veld) => ({ok: true, waarde: tekst, getoond: (veld.opties ?? []).find(([code]) => code === tekst)?.[1] ?? tekst}),
  janee: (tekst) => ({ok: true, waarde: tekst === 'ja', getoond: tekst === 'ja' ? 'Ja' : 'Nee'}),
};

/**
 * @param {Veld} veld
 * @param {string | undefined} tekst what stands in the field
 * @returns {Lezing}
 */
export function leesVeld(veld, tekst) {
  const inhoud = (tekst ?? '').trim() || (veld.standaard ?? '');
  return inhoud === '' ? {ok: false, leeg: true} : LEZERS[veld.soort](inhoud, veld);
}

/**
 * The fields that are there with these answers.
 * @template {Pick<Veld, 'als'>} V
 * @param {V[]} velden
 * @param {Record<string, string>} waarden
 */
export const zichtbaar = (velden, waarden) => velden.filter((veld) => !veld.als || veld.als(waarden));
