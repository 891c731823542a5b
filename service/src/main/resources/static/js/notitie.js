// A note for the contact record: plain text, at most 1,000 characters, nothing that says who it is about.

import {toonBedrag, toonMaand, toonVerschil, verschil} from './getallen.js';
import {fasen} from './antwoord/verloop.js';
import {kernzin, maandVan} from './antwoord/samenvatting.js';
import {naam, tijdvak} from './antwoord/woorden.js';
import {ingevuld, vandaag} from './invoer.js';

export const LANGSTE = 1000;

/**
 * @param {import('./antwoord/vlak.js').Stand} stand
 * @param {import('../../../typen/uitkomst').Basisuitkomst | undefined} nu the present situation, where it is known
 * @param {string} maand
 * @returns {string}
 */
export function notitie({antwoord, gemaakt, staat}, nu, maand) {
  const straks = maandVan(antwoord, maand);
  const ervoor = maandVan(nu, maand);
  const einde = `Schatting, bruto, geen beslissing. Regels ${antwoord.regelset.versie}, kenmerk ${antwoord.besluitId.slice(0, 23)}.`;
  const regels = [
    `Rekenhulp Uitkomst, ${vandaag()}.`,
    kernzin(ervoor, straks),
    ervoor?.totaal && straks?.totaal && `Uitkering nu ${toonBedrag(ervoor.totaal.uitkering)}, straks ${toonBedrag(straks.totaal.uitkering)} (${toonVerschil(verschil(straks.totaal.uitkering, ervoor.totaal.uitkering))}) in ${toonMaand(maand)}.`,
    antwoord.ontbrekend.length > 0 && `Nog onbekend: ${antwoord.ontbrekend.map((deel) => deel.vraag ?? deel.gegeven).join(' ')}`,
    ...antwoord.waarschuwingen.filter((deel) => deel.ernst === 'controleer-eerst').map((deel) => `Controleer: ${deel.tekst}`),
    ...fasen(antwoord).map((deel) => `${tijdvak(deel.van, deel.totEnMet)}: ${naam(deel)}, ${deel.bedrag}.`),
    ...ingevuld(gemaakt, staat, {zonderPersoon: true}).map((deel) => `${deel.titel}: ${deel.regels.map(([label, waarde]) => `${label} ${waarde}`).join('; ')}.`),
    ...antwoord.waarschuwingen.filter((deel) => deel.ernst !== 'controleer-eerst').map((deel) => `Let op: ${deel.tekst}`),
  ];
  return pasIn(regels, einde);
}

/**
 * Whole lines as long as they fit; the last one always does.
 * @param {(string | undefined | false)[]} regels
 * @param {string} einde
 */
export function pasIn(regels, einde) {
  const gekozen = [];
  let lengte = einde.length;
  for (const regel of regels) {
    if (regel && lengte + regel.length + 1 <= LANGSTE) {
      gekozen.push(regel);
      lengte += regel.length + 1;
    }
  }
  return [...gekozen, einde].join('\n');
}
