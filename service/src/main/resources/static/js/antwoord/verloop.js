// What changes, and when: the phases one after the other, and the events.

import {el, kop, lijst, wetlink} from '../dom.js';
import {toonDatum} from '../getallen.js';
import {bedragVan, naam, soortnaam, tijdvak, variantnaam} from './woorden.js';

/** @typedef {import('../../../../typen/uitkomst').Antwoord} Antwoord */
/** @typedef {import('../../../../typen/uitkomst').UitkeringAntwoord} UitkeringAntwoord */
/** @typedef {import('../../../../typen/uitkomst').Waarschuwing} Waarschuwing */

/** @typedef {UitkeringAntwoord & {bedrag: string, van: string, totEnMet: string}} Fase */

/** Months in a row with the same phase and amount, per benefit. @param {Antwoord} antwoord */
export function fasen(antwoord) {
  /** @type {Fase[]} */
  const alle = [];
  for (const maand of antwoord.maanden) {
    for (const deel of maand.uitkeringen) {
      const vorige = alle.findLast((hier) => hier.soort === deel.soort);
      const bedrag = bedragVan(deel);
      if (vorige && vorige.fase === deel.fase && vorige.variant === deel.variant && vorige.bedrag === bedrag && vorige.totEnMet !== maand.maand) {
        vorige.totEnMet = maand.maand;
      } else {
        alle.push({...deel, bedrag, van: maand.maand, totEnMet: maand.maand});
      }
    }
  }
  return alle;
}

/** The news that belongs to the advice, in the order of the days. @param {Antwoord} antwoord */
export const gebeurtenissen = (antwoord) => [...antwoord.gebeurtenissen].sort((a, b) => a.datum.localeCompare(b.datum))
  .map((gebeurtenis) => gebeurtenis.tekst ?? `${toonDatum(gebeurtenis.datum)}: ${gebeurtenis.soort} (${soortnaam(gebeurtenis.uitkering)})`);

/** @param {Antwoord} antwoord @param {{tekst: string, doe: () => void} | undefined} verder to look on, past the end of the first phase */
export function verloop(antwoord, verder) {
  const welke = fasen(antwoord);
  const nieuws = gebeurtenissen(antwoord);
  return [
    kop(2, 'Wat verandert er, en wanneer?'),
    lijst(welke.map((deel) => el('span', {}, el('strong', {}, `${tijdvak(deel.van, deel.totEnMet)}: `), `${naam(deel)}${deel.variant ? ` (${variantnaam(deel)})` : ''}, ${deel.bedrag}${deel.recht || deel.bandbreedte ? ' bruto per maand' : ''}.`))),
    nieuws.length > 0 && lijst(nieuws),
    verder && el('p', {}, el('button', {type: 'button', id: 'kijk-verder', class: 'utrecht-button utrecht-button--subtle knop', op: {click: verder.doe}}, verder.tekst)),
  ];
}

/** @param {Pick<Antwoord, 'waarschuwingen' | 'oordeelspunten'>} antwoord */
export function waarschuwingen(antwoord) {
  const eerst = antwoord.waarschuwingen.filter((deel) => deel.ernst === 'controleer-eerst');
  const rest = antwoord.waarschuwingen.filter((deel) => deel.ernst !== 'controleer-eerst');
  /** @param {Pick<Waarschuwing, 'tekst' | 'code' | 'bron'>} deel */
  const regel = (deel) => el('span', {'data-code': deel.code, tabindex: '-1'}, deel.tekst ?? deel.code, ' ',
    el('span', {class: 'bron'}, wetlink(deel.bron)));
  return [
    eerst.length > 0 && kop(2, 'Controleer eerst'), eerst.length > 0 && lijst(eerst.map(regel), {class: 'lijst lijst--eerst'}),
    antwoord.oordeelspunten.length > 0 && kop(2, 'Hier moet iemand over oordelen'),
    antwoord.oordeelspunten.length > 0 && lijst(antwoord.oordeelspunten.map((punt) => regel({...punt, tekst: [punt.tekst, punt.wie && `Wie: ${punt.wie}.`].filter(Boolean).join(' ')}))),
    rest.length > 0 && kop(2, 'Let op'), rest.length > 0 && lijst(rest.map(regel)),
  ];
}

/** @param {Pick<Antwoord, 'aannames'>} antwoord */
export const aannames = (antwoord) => (antwoord.aannames.length === 0 ? [] : [el('details', {class: 'uitklap', 'data-open': 'aannames'},
  el('summary', {}, `Waar deze uitkomst op rust (${antwoord.aannames.length})`),
  lijst(antwoord.aannames.map((deel) => el('span', {}, deel.tekst ?? deel.code, ' ', el('span', {class: 'bron'}, wetlink(deel.bron))))))]);
