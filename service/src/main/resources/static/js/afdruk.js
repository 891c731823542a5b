// On paper: one page with the answer and what it rests on, and an annex with the months, the steps and the sources.

import {alinea, el, kop, lijst, tabel} from './dom.js';
import {toonMaand} from './getallen.js';
import {maandtabel} from './antwoord/maandtabel.js';
import {maandVan, samenvatting} from './antwoord/samenvatting.js';
import {stappenVan, toonWaarde} from './antwoord/stappen.js';
import {fasen, gebeurtenissen} from './antwoord/verloop.js';
import {naam, tijdvak} from './antwoord/woorden.js';
import {scenariotabel} from './scenario.js';
import {brontekst} from './dom.js';
import {ingevuld, peildatum, vandaag} from './invoer.js';

/**
 * @param {HTMLElement} houder
 * @param {(import('./antwoord/vlak.js').Stand & {maand?: string}) | undefined} stand
 */
export function vulAfdruk(houder, stand) {
  houder.hidden = false;
  houder.replaceChildren(...(stand && !stand.leeg ? bladen(stand) : [alinea('Er is nog niets berekend.')]));
}

function bladen(/** @type {import('./antwoord/vlak.js').Stand & {maand?: string}} */ stand) {
  const {antwoord, gemaakt, staat, vergelijk} = stand;
  const nu = vergelijk?.metNu ? vergelijk.antwoord.basis : undefined;
  const maand = stand.maand ?? antwoord.maanden[0].maand;
  const kern = samenvatting({antwoord, nu, maand, voorschot: gemaakt.verzoek.verrekening?.wijze === 'voorschot'}, () => {})
    .filter((deel) => deel && !deel.classList?.contains('kern-regel'));
  return [
    el('div', {class: 'blad-een'},
      kop(1, 'Wat gebeurt er met de uitkering?'),
      alinea(`Berekend op ${vandaag()}, vanaf ${peildatum(staat)}. Regels ${antwoord.regelset.versie}.`),
      kern,
      kop(2, 'Wat verandert er, en wanneer?'),
      lijst([...fasen(antwoord).map((deel) => `${tijdvak(deel.van, deel.totEnMet)}: ${naam(deel)}, ${deel.bedrag} bruto per maand.`), ...gebeurtenissen(antwoord)]),
      antwoord.waarschuwingen.length + antwoord.oordeelspunten.length > 0 && kop(2, 'Let op'),
      lijst([...antwoord.oordeelspunten.map((deel) => deel.tekst ?? deel.code),
        ...antwoord.waarschuwingen.map((deel) => `${deel.ernst === 'controleer-eerst' ? 'Controleer eerst: ' : ''}${deel.tekst ?? deel.code}`)]),
      antwoord.ontbrekend.length > 0 && [kop(2, 'Nog niet bekend'), lijst(antwoord.ontbrekend.map((deel) => deel.vraag ?? deel.gegeven))],
      kop(2, 'Ingevuld'),
      el('div', {class: 'ingevuld'}, ingevuld(gemaakt, staat).map((deel) => el('div', {}, kop(3, deel.titel),
        el('dl', {}, deel.regels.flatMap(([label, waarde]) => [el('dt', {}, label), el('dd', {}, waarde)]))))),
      alinea('Dit is een schatting met de cijfers hierboven. UWV neemt de beslissing. Van deze bedragen gaat nog belasting af.'),
      el('p', {class: 'ontvangst'}, `Kenmerk: ${antwoord.besluitId}`),
      el('p', {class: 'invullijnen'}, 'Naam: ', el('span', {class: 'lijn'}), ' Datum gesprek: ', el('span', {class: 'lijn'}))),
    el('div', {class: 'bijlage'},
      kop(1, 'Bijlage'),
      maandtabel(antwoord, gemaakt.verzoek),
      vergelijk && [kop(2, 'Naast elkaar'), scenariotabel(vergelijk, maand)].flat().filter((deel) => deel && deel.tagName !== 'DETAILS'),
      [...new Set([maand, ...fasen(antwoord).map((deel) => deel.van)])].sort().map((hier) => stappen(antwoord, hier)),
      antwoord.aannames.length > 0 && [kop(2, 'Waar deze uitkomst op rust'), lijst(antwoord.aannames.map((deel) => `${deel.tekst ?? deel.code} (${brontekst(deel.bron)})`))]),
  ];
}

function stappen(/** @type {import('../../../typen/uitkomst').Antwoord} */ antwoord, /** @type {string} */ maand) {
  const welke = stappenVan(antwoord, maand);
  return welke.length === 0 || !maandVan(antwoord, maand) ? [] : tabel(`Zo is ${toonMaand(maand)} berekend`, ['Stap', 'Formule en cijfers', 'Uitkomst', 'Wet'], welke.map((stap, nummer) => [
    `${nummer + 1}. ${stap.omschrijving ?? stap.regel}`,
    [stap.formule, Object.entries(stap.invoer ?? {}).map(([letter, waarde]) => `${letter} = ${toonWaarde(/** @type {string} */ (waarde))}`).join('; ')].filter(Boolean).join(', met '),
    toonWaarde(stap.uitkomst ?? ''),
    el('span', {}, brontekst(stap.bron), stap.bron?.url && el('span', {class: 'adres'}, ` ${stap.bron.url}`)),
  ]), {getallen: false});
}
