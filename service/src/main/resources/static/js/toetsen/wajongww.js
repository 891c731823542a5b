import {leesBedrag, toonBedrag, toonDatum, toonMaand, toonVerschil} from '../getallen.js';
import {el, tabel} from '../dom.js';

/** @typedef {import('./velden.js').Waarden} Waarden */

/** @type {Record<string, string>} */
const NAMEN = {
  'ww-ontvangen': 'WW aangevraagd en gekregen', 'ww-niet-aangevraagd': 'Geen WW aangevraagd',
  'ww-geheel-geweigerd': 'WW helemaal geweigerd', 'ww-half-geweigerd': 'WW voor de helft geweigerd',
};
const WAJONG = 'uitkeringen/0/';
const WW = 'uitkeringen/1/';
const bedrag = (/** @type {string | undefined} */ waarde) => (waarde === undefined ? 'niet bekend' : toonBedrag(waarde));
const uitJaren = (/** @type {Waarden} */ waarden) => waarden.duur === 'jaren';

/** @type {import('./velden.js').Toets<'wajongww'>} */
export const WAJONGWW = {
  code: 'wajongww',
  titel: 'Wajong met WW',
  vraag: 'Wat gebeurt er met een Wajong als iemand WW krijgt, niet aanvraagt, of als UWV die weigert?',
  begin: () => ({uitkeringen: [{soort: 'wajong'}, {soort: 'ww'}]}),
  velden: [
    {naam: 'van', soort: 'maand', basis: true, label: 'Reken vanaf', pad: 'periode/van'},
    {naam: 'tot', soort: 'maand', basis: true, label: 'Tot en met', pad: 'periode/totEnMet'},
    {naam: 'regime', soort: 'keuze', basis: true, groep: 'De Wajong', label: 'Welke Wajong', pad: `${WAJONG}regime`,
      opties: [['owajong', 'Oude Wajong (voor 2010)'], ['wajong2010', 'Wajong 2010'], ['wajong2015', 'Wajong 2015']]},
    {naam: 'duurzaam', soort: 'janee', groep: 'De Wajong', label: 'Zegt UWV dat iemand nooit meer kan werken?',
      pad: `${WAJONG}duurzaamGeenArbeidsvermogen`},
    {naam: 'geboortedatum', soort: 'datum', persoonlijk: true, groep: 'De Wajong', label: 'Geboortedatum', pad: 'persoon/geboortedatum'},
    {naam: 'wwIngang', soort: 'datum', basis: true, groep: 'De WW', label: 'Eerste dag van de WW', pad: `${WW}ingangsdatum`},
    {naam: 'dagloon', soort: 'bedrag', basis: true, groep: 'De WW', label: 'Dagloon van de WW (bruto)', pad: `${WW}dagloon`},
    {naam: 'dagloonDatum', soort: 'datum', basis: true, groep: 'De WW', label: 'Dit dagloon gold op', pad: `${WW}dagloonPeildatum`},
    {naam: 'duur', soort: 'keuze', basis: true, groep: 'De WW', label: 'Einde van de WW', opties: [['datum', 'De laatste dag is bekend'], ['jaren',
      'Reken uit met de gewerkte jaren']]},
    {naam: 'wwTot', soort: 'datum', groep: 'De WW', label: 'Laatste dag van de WW', pad: `${WW}totEnMet`, basis: true,
      als: (waarden) => waarden.duur === 'datum'},
    {naam: 'jarenVoor', soort: 'jaren', groep: 'De WW', label: 'Gewerkte jaren voor 2016', pad: `${WW}arbeidsverleden/jarenVoor2016`,
      ook: [`${WW}totEnMet`], basis: true, als: uitJaren},
    {naam: 'jarenVanaf', soort: 'jaren', groep: 'De WW', label: 'Gewerkte jaren vanaf 2016', pad: `${WW}arbeidsverleden/jarenVanaf2016`,
      basis: true, als: uitJaren},
    {naam: 'viervijf', soort: 'janee', groep: 'De WW', label: 'Vier van de laatste vijf jaar genoeg gewerkt?', pad: `${WW}viervijfEis`,
      als: uitJaren},
    {naam: 'loon', soort: 'bedrag', basis: true, label: 'Loon per maand naast de uitkering (bruto)', hulp: 'Vul 0 in als iemand niet werkt.',
      ook: ['inkomen']},
  ],
  bouw: (verzoek, waarden) => {
    const loon = leesBedrag(waarden.loon ?? '');
    if (loon.ok && loon.waarde === '0.00') {
      verzoek.inkomen = [];
    } else if (loon.ok && verzoek.periode?.van && verzoek.periode?.totEnMet) {
      verzoek.inkomen = [{soort: 'loon', ...verzoek.periode, perMaand: loon.waarde}];
    }
  },
  oordeel: {vergelijking: 'berekend'},
  feiten: ({duur, bandbreedte}) => [
    ['Laatste dag met WW', duur?.laatsteDag && toonDatum(duur.laatsteDag)],
    ['WW telt mee tot en met', duur?.teltMeeTotEnMet && toonDatum(duur.teltMeeTotEnMet)],
    ['Samen over de hele periode', bandbreedte && `${toonBedrag(bandbreedte.laagste)} tot ${toonBedrag(bandbreedte.hoogste)} bruto`],
  ],
  tabellen: ({varianten = [], uitkomst}) => (uitkomst === 'onbekend' ? [] : [
    tabel('Over de hele periode, bruto', ['Geval', 'Wajong', 'WW', 'Samen', 'Vergeleken met WW'], varianten.map((variant) => [NAMEN[variant.naam]
      ?? variant.naam,
      bedrag(variant.totaal?.wajong), bedrag(variant.totaal?.ww), bedrag(variant.totaal?.samen),
      variant.verschilMetOntvangen === undefined ? 'niet bekend' : toonVerschil(variant.verschilMetOntvangen)])),
    el('details', {}, el('summary', {}, 'Per maand'), varianten.map((variant) => tabel(`${NAMEN[variant.naam] ?? variant.naam}, bruto per maand`,
      ['Maand', 'Wajong', 'WW', 'Loon', 'Samen'], variant.maanden.map((maand) => [toonMaand(maand.maand), bedrag(maand.wajong), bedrag(maand.ww),
        bedrag(maand.inkomen), bedrag(maand.samen)]))))]),
};
