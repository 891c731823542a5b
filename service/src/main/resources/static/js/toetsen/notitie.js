// The answer as plain text for a file: short, and nothing in it says who it is about.

import {vandaag} from '../invoer.js';
import {pasIn} from '../notitie.js';

const regel = (/** @type {string} */ titel, /** @type {string[]} */ alle) => alle.length > 0 && `${titel}: ${alle.join('; ')}.`;

/**
 * @param {import('./velden.js').Toets} toets
 * @param {import('./velden.js').Toetsantwoord} antwoord
 * @param {{gelezen: import('./velden.js').Gelezen[], oordeel: string, feiten: import('./velden.js').Feiten, kern: string,
 *   bron: (bron: import('../../../../typen/uitkomst').Bron | undefined) => string}} delen
 * @returns {string}
 */
export function notitie(toets, antwoord, {gelezen, oordeel, feiten, kern, bron}) {
  const nietVoldaan = antwoord.voorwaarden.filter((deel) => deel.status === 'niet-voldaan')
    .map((deel) => `${deel.uitleg ?? deel.code} (${bron(deel.bron)})`);
  return pasIn([
    `${toets.titel}, ${vandaag()}.`,
    `${oordeel}. ${kern}`,
    ...antwoord.waarschuwingen.filter((deel) => deel.ernst === 'controleer-eerst').map((deel) => `Controleer: ${deel.tekst ?? deel.code}`),
    regel('Uitkomst', feiten.map(([naam, waarde]) => `${naam} ${waarde}`)),
    regel('Niet voldaan', nietVoldaan),
    regel('Gegevens', gelezen.filter((deel) => !deel.persoonlijk).map((deel) => `${deel.label} ${deel.getoond}`)),
    antwoord.ontbrekend.length > 0 && `Nog onbekend: ${antwoord.ontbrekend.map((deel) => deel.vraag ?? deel.gegeven).join(' ')}`,
  ], `Schatting, geen beslissing. Regels ${antwoord.regelset.versie}, kenmerk ${antwoord.besluitId.slice(0, 23)}.`);
}
