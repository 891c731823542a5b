// The months in a table and in a chart beside it.

import {el, kop, knop, lijst, tabel} from '../dom.js';
import {tel, toonBedrag, toonMaand, toonVerschil} from '../getallen.js';
import {maandgrafiek} from '../grafiek.js';
import {csv} from '../plakken.js';
import {aantalMaanden} from '../staat.js';
import {kopieer} from '../klembord.js';
import {fasenaam, naam, soortnaam, tijdvak, uitkeringVan} from './woorden.js';

/** @typedef {import('../../../../typen/uitkomst').Antwoord} Antwoord */
/** @typedef {import('../../../../typen/uitkomst').UitkeringAntwoord} UitkeringAntwoord */
/** @typedef {import('../../../../typen/uitkomst').Verzoek} Verzoek */

/** @param {UitkeringAntwoord[]} delen @param {'verschil' | 'voorschot'} veld @returns {string | undefined} the sum, where one has it */
function som(delen, veld) {
  const bedragen = delen.map((deel) => deel[veld]).filter((bedrag) => bedrag !== undefined);
  return bedragen.length > 0 ? tel(...bedragen) : undefined;
}

/**
 * The rows of the table: figures as the API gives them, so that they add up.
 * @param {Antwoord} antwoord
 * @param {Verzoek} verzoek
 */
export function maandregels(antwoord, verzoek) {
  const {cyclusStart, cyclusMaanden, geschatInkomenPerMaand} = verzoek.verrekening ?? {};
  let stand = '0.00';
  const eenSoort = new Set(antwoord.maanden.flatMap((maand) => maand.uitkeringen.map((deel) => deel.soort))).size === 1;
  return antwoord.maanden.map((maand) => {
    const verschil = som(maand.uitkeringen, 'verschil');
    if (cyclusStart && cyclusMaanden && (aantalMaanden(cyclusStart, maand.maand) - 1) % cyclusMaanden === 0) {
      stand = '0.00';
    }
    stand = verschil === undefined ? stand : tel(stand, verschil);
    return {
      maand: maand.maand,
      uitkering: [...new Set(maand.uitkeringen.map(eenSoort ? fasenaam : naam))].join('; ') || 'geen',
      verwacht: geschatInkomenPerMaand,
      inkomen: maand.inkomen,
      voorschot: som(maand.uitkeringen, 'voorschot'),
      betaaldatum: [...new Set(maand.uitkeringen.flatMap((deel) => deel.betaaldatum ?? []))],
      recht: maand.totaal?.uitkering,
      rechtTekst: uitkeringVan(maand),
      verschil,
      saldo: verschil === undefined ? undefined : stand,
      samen: maand.totaal?.samen,
    };
  });
}

/** `23-11-2026` @param {string} datum */
const kort = (datum) => datum.split('-').reverse().map((deel) => deel.replace(/^0/, '')).join('-');
/** @param {string | undefined} bedrag */
const anders = (bedrag) => (bedrag === undefined ? '–' : toonVerschil(bedrag));
const geld = (/** @type {string | undefined} */ bedrag) => (bedrag === undefined ? '–' : toonBedrag(bedrag));

/**
 * The columns; the same for the screen, the print and the spreadsheet. `tekst` is the cell for people, `ruw` the figure as the API gives it, `som`
 * the figure to add up below.
 * @typedef {ReturnType<typeof maandregels>[number]} Regel
 * @typedef {'verwacht' | 'inkomen' | 'voorschot' | 'recht' | 'verschil' | 'samen'} Bedragveld
 * @typedef {{titel: string, tekst: (regel: Regel) => string, ruw: (regel: Regel) => string | undefined, som?: Bedragveld, voorschot?: true}} Kolom
 * @type {Kolom[]}
 */
const KOLOMMEN = [
  {titel: 'Maand', tekst: (regel) => toonMaand(regel.maand), ruw: (regel) => regel.maand},
  {titel: 'Uitkering', tekst: (regel) => regel.uitkering, ruw: (regel) => regel.uitkering},
  {titel: 'Inkomen verwacht', tekst: (regel) => geld(regel.verwacht), ruw: (regel) => regel.verwacht, som: 'verwacht', voorschot: true},
  {titel: 'Inkomen echt', tekst: (regel) => geld(regel.inkomen), ruw: (regel) => regel.inkomen, som: 'inkomen'},
  {titel: 'Voorschot', tekst: (regel) => geld(regel.voorschot), ruw: (regel) => regel.voorschot, som: 'voorschot', voorschot: true},
  {titel: 'Betaling (verwacht)', tekst: (regel) => regel.betaaldatum.map(kort).join(', ') || '–', ruw: (regel) => regel.betaaldatum.join(' ')},
  {titel: 'Recht (bruto)', tekst: (regel) => regel.rechtTekst, ruw: (regel) => regel.recht, som: 'recht'},
  {titel: 'Verschil', tekst: (regel) => anders(regel.verschil), ruw: (regel) => regel.verschil, som: 'verschil', voorschot: true},
  {titel: 'Stand van de cyclus', tekst: (regel) => geld(regel.saldo), ruw: (regel) => regel.saldo, voorschot: true},
  {titel: 'Samen met inkomen', tekst: (regel) => geld(regel.samen), ruw: (regel) => regel.samen, som: 'samen'},
];

/** @param {Verzoek} verzoek */
const kolommen = (verzoek) => KOLOMMEN.filter((kolom) => !kolom.voorschot || verzoek.verrekening?.wijze === 'voorschot');

/** The sum under a column, where every month has a figure. @param {Kolom} kolom @param {Regel[]} regels */
function onderaan({som: veld}, regels) {
  if (!veld) {
    return '';
  }
  const bedragen = regels.flatMap((regel) => regel[veld] ?? []);
  if (bedragen.length < regels.length) {
    return '–';
  }
  return veld === 'verschil' ? toonVerschil(tel(...bedragen)) : toonBedrag(tel(...bedragen));
}

/** @param {Antwoord} antwoord @param {Verzoek} verzoek */
export function maandtabel(antwoord, verzoek) {
  const regels = maandregels(antwoord, verzoek);
  const welke = kolommen(verzoek);
  const voet = welke.map((kolom, nummer) => (nummer === 0 ? 'Samen' : onderaan(kolom, regels)));
  return tabel('Uitkering en inkomen per maand', welke.map(({titel}) => titel), regels.map((regel) => welke.map(({tekst}) => tekst(regel))),
    {voet, klasse: 'maandtabel'});
}

/** @param {Antwoord} antwoord */
const afrekeningen = (antwoord) => (antwoord.afrekeningen.length === 0 ? [] : [kop(3, 'Afrekening van het voorschot'), lijst(antwoord.afrekeningen.map((deel) => {
  const uitslag = deel.saldo === undefined ? 'nog niet bekend' : deel.terugvordering && deel.terugvordering !== '0.00' ? `${toonBedrag(deel.terugvordering)} terugbetalen`
    : deel.nabetaling && deel.nabetaling !== '0.00' ? `${toonBedrag(deel.nabetaling)} erbij` : 'geen verschil';
  return `${soortnaam(deel.soort)}, ${tijdvak(deel.van, deel.totEnMet)}: ${uitslag} (bruto).`;
}))]);

/** @param {Antwoord} antwoord @param {Verzoek} verzoek @param {(tekst: string) => void} meld */
export function maandblok(antwoord, verzoek, meld) {
  const maanden = antwoord.maanden.map((maand) => ({maand: maand.maand, uitkering: maand.totaal?.uitkering ?? null, inkomen: maand.inkomen ?? null, samen: maand.totaal?.samen ?? null}));
  const alsCsv = () => {
    const welke = kolommen(verzoek);
    return csv([welke.map(({titel}) => titel), ...maandregels(antwoord, verzoek).map((regel) => welke.map(({ruw}) => ruw(regel) ?? ''))]);
  };
  return [
    kop(2, 'Maand voor maand'),
    el('div', {class: 'tabel-en-grafiek'}, maandtabel(antwoord, verzoek),
      maanden.length > 1 && el('div', {class: 'grafiekvak'}, maandgrafiek({maanden, titel: 'Uitkering en inkomen per maand'}))),
    el('div', {class: 'knoppen'}, knop('Kopieer de tabel (CSV)', () => kopieer(alsCsv(), 'De tabel staat op het klembord.', meld), {id: 'kopieer-csv'})),
    ...afrekeningen(antwoord),
  ];
}
