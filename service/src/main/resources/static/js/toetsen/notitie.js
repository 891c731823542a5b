// The answer as plain text for a file. Nothing in it says who it is about.

import {vandaag} from '../invoer.js';

const regels = (titel, alle) => (alle.length === 0 ? [] : ['', `${titel}:`, ...alle.map((regel) => `- ${regel}`)]);

/**
 * @param {import('./velden.js').Toets} toets
 * @param {any} antwoord
 * @param {{gelezen: {label: string, getoond: string, persoonlijk: boolean}[], oordeel: string, feiten: [string, string | undefined][], kern: string,
 *   bron: (bron: any) => string}} delen
 * @returns {string}
 */
export function notitie(toets, antwoord, {gelezen, oordeel, feiten, kern, bron}) {
  const nietVoldaan = antwoord.voorwaarden.filter((deel) => deel.status === 'niet-voldaan').map((deel) => `${deel.uitleg ?? deel.code} (${bron(deel.bron)})`);
  return [
    `${toets.titel}, ${vandaag()}`,
    `${oordeel}. ${kern}`,
    ...regels('Gegevens', gelezen.filter((deel) => !deel.persoonlijk).map((deel) => `${deel.label}: ${deel.getoond}`)),
    ...regels('Uitkomst', feiten.map(([naam, waarde]) => `${naam}: ${waarde}`)),
    ...regels('Niet voldaan', nietVoldaan),
    ...regels('Nog te vragen', antwoord.ontbrekend.map((deel) => deel.vraag ?? deel.gegeven)),
    ...regels('Controleer eerst', antwoord.waarschuwingen.filter((deel) => deel.ernst === 'controleer-eerst').map((deel) => deel.tekst ?? deel.code)),
    '',
    `Schatting, geen beslissing. Regelset ${antwoord.regelset.versie}, kenmerk ${antwoord.besluitId}.`,
  ].join('\n');
}
