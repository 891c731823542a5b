// Now, then and the difference in one month, in a sentence and in a table.

import {alinea, el, tabel} from '../dom.js';
import {toonBedrag, toonMaand, toonVerschil, verschil} from '../getallen.js';
import {naam, uitkeringVan, variantnaam, zekerheid, zekerheidnaam} from './woorden.js';

/** @param {any} antwoord @param {string} maand */
export const maandVan = (antwoord, maand) => antwoord?.maanden?.find((/** @type {any} */ hier) => hier.maand === maand);

/** @param {any} nu @param {any} straks */
const anders = (nu, straks, /** @type {string} */ wat) => (nu?.totaal?.[wat] !== undefined && straks?.totaal?.[wat] !== undefined
  ? verschil(straks.totaal[wat], nu.totaal[wat]) : undefined);

/**
 * The summary in one sentence, also for who hears the page.
 * @param {any} nu month without the change, where it is known
 * @param {any} straks
 */
export function kernzin(nu, straks) {
  if (!straks) {
    return '';
  }
  if (straks.totaal === undefined) {
    return `${toonMaand(straks.maand)}: de uitkering is ${uitkeringVan(straks)}${straks.uitkeringen.some((/** @type {any} */ deel) => deel.bandbreedte) ? ' bruto' : ''}.`;
  }
  const samen = anders(nu, straks, 'samen');
  return `${toonMaand(straks.maand)}: de uitkering is ${toonBedrag(straks.totaal.uitkering)} bruto${straks.totaal.samen === undefined ? '.'
    : `, samen met het inkomen ${toonBedrag(straks.totaal.samen)} bruto.`}${samen === undefined ? '' : ` Dat is ${toonVerschil(samen)}${/^0\.00$/.test(samen) ? '' : ' dan nu'}.`}`;
}

/**
 * @param {{antwoord: any, nu: any, maand: string, voorschot: boolean}} gegevens
 * @param {(maand: string) => void} kies
 */
export function samenvatting({antwoord, nu, maand, voorschot}, kies) {
  const straks = maandVan(antwoord, maand);
  const ervoor = maandVan(nu, maand);
  const bedrag = (/** @type {string | undefined} */ waarde) => (waarde === undefined ? 'nog niet bekend' : toonBedrag(waarde));
  const verschilVan = (/** @type {string} */ wat) => {
    const waarde = anders(ervoor, straks, wat);
    return waarde === undefined ? 'nog niet bekend' : toonVerschil(waarde);
  };
  const voor = (/** @type {any} */ hier, /** @type {string} */ tekst) => (nu ? tekst : 'vul “Inkomen nu” in');
  const inkomensverschil = ervoor?.inkomen !== undefined && straks?.inkomen !== undefined ? toonVerschil(verschil(straks.inkomen, ervoor.inkomen)) : 'nog niet bekend';
  const rijen = [
    ['Uitkering (bruto)', voor(ervoor, uitkeringVan(ervoor)), uitkeringVan(straks), voor(ervoor, verschilVan('uitkering'))],
    ['Inkomen (bruto)', voor(ervoor, bedrag(ervoor?.inkomen)), bedrag(straks?.inkomen), voor(ervoor, inkomensverschil)],
    ['Samen (bruto)', voor(ervoor, bedrag(ervoor?.totaal?.samen)), bedrag(straks?.totaal?.samen), voor(ervoor, verschilVan('samen'))],
  ].map((rij) => (nu ? rij : [rij[0], rij[2]]));
  const vooruit = voorschot && straks?.uitkeringen.filter((/** @type {any} */ deel) => deel.voorschot !== undefined);
  return [
    el('p', {class: 'kernzin', id: 'kernzin'}, kernzin(ervoor, straks)),
    el('div', {class: 'kern-regel'},
      el('span', {class: `nl-data-badge zeker zeker--${zekerheid(straks?.uitkeringen ?? [])}`}, zekerheidnaam(zekerheid(straks?.uitkeringen ?? []))),
      el('span', {class: 'kern-fase'}, (straks?.uitkeringen ?? []).map((/** @type {any} */ deel) => [naam(deel), variantnaam(deel)].filter(Boolean).join(': ')).join('; ')),
      el('label', {class: 'kern-maand'}, 'Maand in beeld ', el('select', {id: 'maand-in-beeld', class: 'utrecht-select utrecht-select--html-select klein',
        op: {change: (/** @type {any} */ gebeurtenis) => kies(gebeurtenis.target.value)}},
      antwoord.maanden.map((/** @type {any} */ hier) => el('option', {value: hier.maand, selected: hier.maand === maand}, toonMaand(hier.maand)))))),
    tabel(`Per maand, in ${toonMaand(maand)}`, nu ? ['', 'Nu', 'Straks', 'Verschil'] : ['', 'Straks'], rijen, {klasse: 'kern-tabel'}),
    vooruit?.length > 0 && alinea(`Voorschot in deze maand: ${vooruit.map((/** @type {any} */ deel) => toonBedrag(deel.voorschot)).join(' en ')} bruto. Later rekent UWV precies.`),
    !nu && alinea('Vul links ook “Inkomen nu” in. Dan ziet u het verschil.'),
  ];
}
