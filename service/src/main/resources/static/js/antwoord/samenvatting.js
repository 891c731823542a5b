// Now, then and the difference in one month, in a sentence and in a table.

import {alinea, el, tabel} from '../dom.js';
import {tel, toonBedrag, toonMaand, toonVerschil, verschil} from '../getallen.js';
import {naam, uitkeringVan, variantnaam, zekerheid, zekerheidnaam} from './woorden.js';

/** @param {any} antwoord @param {string} maand */
export const maandVan = (antwoord, maand) => antwoord?.maanden?.find((/** @type {any} */ hier) => hier.maand === maand);

/** @param {any} nu @param {any} straks */
const anders = (nu, straks, /** @type {string} */ wat) => (nu?.totaal?.[wat] !== undefined && straks?.totaal?.[wat] !== undefined
  ? verschil(straks.totaal[wat], nu.totaal[wat]) : undefined);

/** What is paid out in a month: without what is set aside for the holiday allowance. @param {any} maand @returns {string | undefined} */
function betaling(maand) {
  const delen = maand?.uitkeringen?.map((/** @type {any} */ deel) => deel.betaling) ?? [];
  return delen.length > 0 && delen.every((/** @type {any} */ bedrag) => bedrag !== undefined) ? tel(...delen) : undefined;
}

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
    return `In ${toonMaand(straks.maand)} is de uitkering ${uitkeringVan(straks)}${straks.uitkeringen.some((/** @type {any} */ deel) => deel.bandbreedte) ? ' bruto' : ''}.`;
  }
  const samen = anders(nu, straks, 'samen');
  return `In ${toonMaand(straks.maand)} is de uitkering ${toonBedrag(straks.totaal.uitkering)} bruto.${straks.totaal.samen === undefined ? ''
    : ` Met het inkomen erbij is dat ${toonBedrag(straks.totaal.samen)} bruto.`}${samen === undefined ? '' : ` Dat is ${toonVerschil(samen)}${/^0\.00$/.test(samen) ? '' : ' dan nu'}.`}`;
}

/**
 * @param {{antwoord: any, nu: any, maand: string, voorschot: boolean, iets?: boolean}} gegevens
 * @param {(maand: string) => void} kies
 */
export function samenvatting({antwoord, nu, maand, voorschot, iets = true}, kies) {
  const straks = maandVan(antwoord, maand);
  const ervoor = maandVan(nu, maand);
  if (!iets) {
    return [el('p', {class: 'kernzin', id: 'kernzin'}, kernzin(ervoor, straks))];
  }
  const bedrag = (/** @type {string | undefined} */ waarde) => (waarde === undefined ? 'nog niet bekend' : toonBedrag(waarde));
  const verschilVan = (/** @type {string} */ wat) => {
    const waarde = anders(ervoor, straks, wat);
    return waarde === undefined ? 'nog niet bekend' : toonVerschil(waarde);
  };
  const voor = (/** @type {any} */ hier, /** @type {string} */ tekst) => (nu ? tekst : 'vul “Inkomen nu” in');
  const tussen = (/** @type {string | undefined} */ van, /** @type {string | undefined} */ tot) => (van !== undefined && tot !== undefined ? toonVerschil(verschil(tot, van)) : 'nog niet bekend');
  const rijen = [
    ['Uitkering', voor(ervoor, uitkeringVan(ervoor)), uitkeringVan(straks), voor(ervoor, verschilVan('uitkering'))],
    ['Daarvan betaald in de maand', voor(ervoor, bedrag(betaling(ervoor))), bedrag(betaling(straks)), voor(ervoor, tussen(betaling(ervoor), betaling(straks)))],
    ['Inkomen', voor(ervoor, bedrag(ervoor?.inkomen)), bedrag(straks?.inkomen), voor(ervoor, tussen(ervoor?.inkomen, straks?.inkomen))],
    ['Uitkering en inkomen samen', voor(ervoor, bedrag(ervoor?.totaal?.samen)), bedrag(straks?.totaal?.samen), voor(ervoor, verschilVan('samen'))],
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
    tabel(`Per maand, in ${toonMaand(maand)}`, nu ? ['Bruto', 'Nu', 'Straks', 'Verschil'] : ['Bruto', 'Straks'], rijen, {klasse: 'kern-tabel'}),
    vooruit?.length > 0 && alinea(`Voorschot in deze maand: ${vooruit.map((/** @type {any} */ deel) => toonBedrag(deel.voorschot)).join(' en ')} bruto. Later rekent UWV precies.`),
    !nu && alinea('Vul links ook “Inkomen nu” in. Dan ziet u het verschil.'),
  ];
}
