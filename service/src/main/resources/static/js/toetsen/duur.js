import {toonDatum, toonGetal} from '../getallen.js';

/** @typedef {import('./velden.js').Waarden} Waarden */

const ww = (/** @type {Waarden} */ waarden) => waarden.soort === 'ww';
const wga = (/** @type {Waarden} */ waarden) => waarden.soort === 'wga';
const gekozen = (/** @type {Waarden} */ waarden) => Boolean(waarden.soort);
const maanden = (/** @type {string | undefined} */ waarde) => waarde && `${toonGetal(waarde)} ${waarde === '1.0' ? 'maand' : 'maanden'}`;

/** @type {import('./velden.js').Toets<'duur'>} */
export const DUUR = {
  code: 'duur',
  titel: 'Duur van een uitkering',
  vraag: 'Hoe lang duurt een WW of een loongerelateerde WGA?',
  velden: [
    {naam: 'soort', soort: 'keuze', basis: true, label: 'Welke uitkering?', pad: 'soort', opties: [['ww', 'WW'], ['wga', 'Loongerelateerde WGA']]},
    {naam: 'ingang', soort: 'datum', basis: true, label: 'Eerste dag van de uitkering', pad: 'ingangsdatum'},
    {naam: 'voor', soort: 'jaren', basis: true, als: gekozen, label: 'Gewerkte jaren voor 2016',
      hulp: 'Staat bij het arbeidsverleden van UWV. Kwartalen mag: 8,5.', pad: 'arbeidsverleden/jarenVoor2016'},
    {naam: 'vanaf', soort: 'jaren', basis: true, als: gekozen, label: 'Gewerkte jaren vanaf 2016', pad: 'arbeidsverleden/jarenVanaf2016'},
    {naam: 'viervijf', soort: 'janee', als: ww, label: 'Vier van de laatste vijf jaar genoeg gewerkt?', pad: 'viervijfEis'},
    {naam: 'wwMaanden', soort: 'aantal', meer: true, als: wga, label: 'Maanden WW die eraf gaan', pad: 'ontvangenWwMaanden'},
    {naam: 'ivaMaanden', soort: 'aantal', meer: true, als: wga, label: 'Maanden IVA direct ervoor', pad: 'voorafgaandeIvaMaanden'},
  ],
  oordeel: {duur: 'berekend', 'geen-duur': 'niet-voldaan'},
  feiten: (antwoord) => [
    ['Duur', maanden(antwoord.maanden)],
    ['Laatste dag', antwoord.laatsteDag && toonDatum(antwoord.laatsteDag)],
    ['Minstens', maanden(antwoord.grenzen?.minstens)],
    ['Hoogstens', maanden(antwoord.grenzen?.hoogstens)],
  ],
};
