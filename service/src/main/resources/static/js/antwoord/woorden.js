// The words for the codes of an answer.

import {toonBedrag, toonMaand} from '../getallen.js';

/** @typedef {import('../../../../typen/uitkomst').MaandAntwoord} MaandAntwoord */
/** @typedef {import('../../../../typen/uitkomst').UitkeringAntwoord} UitkeringAntwoord */

/** @type {Record<string, string>} */
const SOORT = {wga: 'WGA', iva: 'IVA', wajong: 'Wajong', ww: 'WW', zw: 'Ziektewet', toeslagenwet: 'Toeslag', wao: 'WAO', waz: 'WAZ'};
/** @type {Record<string, string>} */
const FASE = {loongerelateerd: 'loongerelateerde uitkering', loonaanvulling: 'loonaanvulling', vervolg: 'vervolguitkering', ziekengeld: 'ziekengeld', geen: 'geen uitkering'};
/** @type {Record<string, string>} */
const KORT = {loongerelateerd: 'loongerelateerd', loonaanvulling: 'loonaanvulling', vervolg: 'vervolg', ziekengeld: 'ziekengeld', geen: 'geen'};
/** @type {Record<string, string>} */
const VARIANT = {'volledig-benut': 'verdiencapaciteit helemaal benut', 'deels-benut': 'verdiencapaciteit voor een deel benut'};
/** @type {Record<string, string>} */
const ZEKER = {vast: 'Vast bij deze cijfers', voorlopig: 'Voorlopig', bandbreedte: 'Tussen twee bedragen', onbekend: 'Nog niet bekend'};
const VOLGORDE = ['vast', 'voorlopig', 'bandbreedte', 'onbekend'];

/** @param {string} code */
export const soortnaam = (code) => SOORT[code] ?? code;
/** @param {string} code */
export const zekerheidnaam = (code) => ZEKER[code] ?? code;

/** `WGA, loonaanvulling`. @param {{soort: string, fase?: string}} deel */
export function naam(deel) {
  const fase = deel.fase && FASE[deel.fase];
  return fase ? `${soortnaam(deel.soort)}, ${fase}` : soortnaam(deel.soort);
}

/** The phase alone, where one kind of benefit is clear. @param {{soort: string, fase?: string}} deel */
export const fasenaam = (deel) => (deel.fase && KORT[deel.fase]) || soortnaam(deel.soort);

/** @param {{variant?: string}} deel */
export const variantnaam = (deel) => (deel.variant ? VARIANT[deel.variant] ?? deel.variant : '');

/** The least certain of a month. @param {Pick<UitkeringAntwoord, 'zekerheid'>[]} delen */
export const zekerheid = (delen) => VOLGORDE[Math.max(0, ...delen.map((deel) => VOLGORDE.indexOf(deel.zekerheid)))];

/** The amount of one benefit in a month. @param {UitkeringAntwoord} deel */
export function bedragVan(deel) {
  if (deel.recht !== undefined) {
    return toonBedrag(deel.recht);
  }
  return deel.bandbreedte ? `tussen ${toonBedrag(deel.bandbreedte.laagste)} en ${toonBedrag(deel.bandbreedte.hoogste)}` : 'nog niet bekend';
}

/** The benefits of a month together. @param {MaandAntwoord | undefined} maand */
export function uitkeringVan(maand) {
  if (maand?.totaal?.uitkering !== undefined) {
    return toonBedrag(maand.totaal.uitkering);
  }
  const delen = maand?.uitkeringen ?? [];
  return delen.length === 1 ? bedragVan(delen[0]) : delen.length === 0 ? toonBedrag('0.00') : delen.map((deel) => `${soortnaam(deel.soort)} ${bedragVan(deel)}`).join('; ');
}

/** `juli 2026`, or `juli 2026 tot en met juni 2027`. @param {string} van @param {string} tot */
export const tijdvak = (van, tot) => (van === tot ? toonMaand(van) : `${toonMaand(van)} tot en met ${toonMaand(tot)}`);
