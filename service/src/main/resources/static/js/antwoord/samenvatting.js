// Now, then and the difference in one month, in a sentence and in a table.

import {alinea, el, tabel} from '../dom.js';
import {tel, toonBedrag, toonMaand, toonVerschil, verschil} from '../getallen.js';
import {naam, uitkeringVan, variantnaam, zekerheid, zekerheidnaam} from './woorden.js';

/** @typedef {import('../../../../typen/uitkomst').Antwoord} Antwoord */
/** @typedef {import('../../../../typen/uitkomst').Basisuitkomst} Basisuitkomst */
/** @typedef {import('../../../../typen/uitkomst').MaandAntwoord} MaandAntwoord */

/** @param {{maanden: MaandAntwoord[]} | undefined} antwoord @param {string} maand */
export const maandVan = (antwoord, maand) => antwoord?.maanden.find((hier) => hier.maand === maand);

/** @param {MaandAntwoord | undefined} nu @param {MaandAntwoord | undefined} straks @param {'uitkering' | 'samen'} wat */
const anders = (nu, straks, wat) => (nu?.totaal?.[wat] !== undefined && straks?.totaal?.[wat] !== undefined
  ? verschil(straks.totaal[wat], nu.totaal[wat]) : undefined);

/** What is paid out in a month: without what is set aside for the holiday allowance. @param {MaandAntwoord | undefined} maand @returns {string | undefined} */
function betaling(maand) {
  const delen = maand?.uitkeringen?.map((deel) => deel.betaling) ?? [];
  return delen.length > 0 && delen.every((bedrag) => bedrag !== undefined) ? tel(...delen) : undefined;
}

/**
 * The summary in one sentence, also for who hears the page.
 * @param {MaandAntwoord | undefined} nu month without the change, where it is known
 * @param {MaandAntwoord | undefined} straks
 */
export function kernzin(nu, straks) {
  if (!straks) {
    return '';
  }
  if (straks.totaal === undefined) {
    return `In ${toonMaand(straks.maand)} is de uitkering ${uitkeringVan(straks)}${straks.uitkeringen.some((deel) => deel.bandbreedte) ? ' bruto' : ''}.`;
  }
  const samen = anders(nu, straks, 'samen');
  return `In ${toonMaand(straks.maand)} is de uitkering ${toonBedrag(straks.totaal.uitkering)} bruto.${straks.totaal.samen === undefined ? ''
    : ` Met het inkomen erbij is dat ${toonBedrag(straks.totaal.samen)} bruto.`}${samen === undefined ? '' : ` Dat is ${toonVerschil(samen)}${/^0\.00$/.test(samen) ? '' : ' dan nu'}.`}`;
}

/**
 * @param {{antwoord: Antwoord, nu: Basisuitkomst | undefined, maand: string, voorschot: boolean, iets?: boolean}} gegevens
 * @param {(maand: string) => void} kies
 */
export function samenvatting({antwoord, nu, maand, voorschot, iets = true}, kies) {
  const straks = maandVan(antwoord, maand);
  const ervoor = maandVan(nu, maand);
  if (!iets) {
    return [el('p', {class: 'kernzin', id: 'kernzin'}, kernzin(ervoor, straks))];
  }
  const bedrag = (/** @type {string | undefined} */ waarde) => (waarde === undefined ? 'nog niet bekend' : toonBedrag(waarde));
  const verschilVan = (/** @type {'uitkering' | 'samen'} */ wat) => {
    const waarde = anders(ervoor, straks, wat);
    return waarde === undefined ? 'nog niet bekend' : toonVerschil(waarde);
  };
  const voor = (/** @type {string} */ tekst) => (nu ? tekst : 'vul “Inkomen nu” in');
  const tussen = (/** @type {string | undefined} */ van, /** @type {string | undefined} */ tot) => (van !== undefined && tot !== undefined ? toonVerschil(verschil(tot, van)) : 'nog niet bekend');
  const rijen = [
    ['Uitkering', voor(uitkeringVan(ervoor)), uitkeringVan(straks), voor(verschilVan('uitkering'))],
    ['Daarvan betaald in de maand', voor(bedrag(betaling(ervoor))), bedrag(betaling(straks)), voor(tussen(betaling(ervoor), betaling(straks)))],
    ['Inkomen', voor(bedrag(ervoor?.inkomen)), bedrag(straks?.inkomen), voor(tussen(ervoor?.inkomen, straks?.inkomen))],
    ['Uitkering en inkomen samen', voor(bedrag(ervoor?.totaal?.samen)), bedrag(straks?.totaal?.samen), voor(verschilVan('samen'))],
  ].map((rij) => (nu ? rij : [rij[0], rij[2]]));
  const vooruit = voorschot ? (straks?.uitkeringen ?? []).flatMap((deel) => deel.voorschot ?? []) : [];
  return [
    el('p', {class: 'kernzin', id: 'kernzin'}, kernzin(ervoor, straks)),
    el('div', {class: 'kern-regel'},
      el('span', {class: `nl-data-badge zeker zeker--${zekerheid(straks?.uitkeringen ?? [])}`}, zekerheidnaam(zekerheid(straks?.uitkeringen ?? []))),
      el('span', {class: 'kern-fase'}, (straks?.uitkeringen ?? []).map((deel) => [naam(deel), variantnaam(deel)].filter(Boolean).join(': ')).join('; ')),
      el('label', {class: 'kern-maand'}, 'Maand in beeld ', el('select', {id: 'maand-in-beeld', class: 'utrecht-select utrecht-select--html-select klein',
        op: {change: (/** @type {any} */ gebeurtenis) => kies(gebeurtenis.target.value)}},
      antwoord.maanden.map((hier) => el('option', {value: hier.maand, selected: hier.maand === maand}, toonMaand(hier.maand)))))),
    tabel(`Per maand, in ${toonMaand(maand)}`, nu ? ['Bruto', 'Nu', 'Straks', 'Verschil'] : ['Bruto', 'Straks'], rijen, {klasse: 'kern-tabel'}),
    vooruit.length > 0 && alinea(`Voorschot in deze maand: ${vooruit.map(toonBedrag).join(' en ')} bruto. Later rekent UWV precies.`),
    !nu && alinea('Vul links ook “Inkomen nu” in. Dan ziet u het verschil.'),
  ];
}
