// The months in a table and in a chart beside it.

import {el, kop, knop, lijst, tabel} from '../dom.js';
import {tel, toonBedrag, toonMaand, toonVerschil} from '../getallen.js';
import {maandgrafiek} from '../grafiek.js';
import {csv} from '../plakken.js';
import {aantalMaanden} from '../staat.js';
import {kopieer} from '../klembord.js';
import {fasenaam, naam, soortnaam, tijdvak, uitkeringVan} from './woorden.js';

/** @param {any[]} delen @param {string} veld @returns {string | undefined} the sum, where one has it */
function som(delen, veld) {
  const bedragen = delen.map((deel) => deel[veld]).filter((bedrag) => bedrag !== undefined);
  return bedragen.length > 0 ? tel(...bedragen) : undefined;
}

/**
 * The rows of the table: figures as the API gives them, so that they add up.
 * @param {any} antwoord
 * @param {any} verzoek
 */
export function maandregels(antwoord, verzoek) {
  const {cyclusStart, cyclusMaanden, geschatInkomenPerMaand} = verzoek.verrekening ?? {};
  let stand = '0.00';
  const eenSoort = new Set(antwoord.maanden.flatMap((/** @type {any} */ maand) => maand.uitkeringen.map((/** @type {any} */ deel) => deel.soort))).size === 1;
  return antwoord.maanden.map((/** @type {any} */ maand) => {
    const verschil = som(maand.uitkeringen, 'verschil');
    if (cyclusStart && (aantalMaanden(cyclusStart, maand.maand) - 1) % cyclusMaanden === 0) {
      stand = '0.00';
    }
    stand = verschil === undefined ? stand : tel(stand, verschil);
    return {
      maand: maand.maand,
      uitkering: [...new Set(maand.uitkeringen.map(eenSoort ? fasenaam : naam))].join('; ') || 'geen',
      verwacht: geschatInkomenPerMaand,
      inkomen: maand.inkomen,
      voorschot: som(maand.uitkeringen, 'voorschot'),
      betaaldatum: [...new Set(maand.uitkeringen.map((/** @type {any} */ deel) => deel.betaaldatum).filter(Boolean))],
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
const geld = (/** @type {string | undefined} */ bedrag) => (bedrag === undefined ? '–' : toonBedrag(bedrag));

/** Column headings and cells; the same for the screen, the print and the spreadsheet. @param {boolean} voorschot */
function kolommen(voorschot) {
  /** @type {[string, (regel: any) => string, (regel: any) => string | undefined][]} */
  const alle = [
    ['Maand', (regel) => toonMaand(regel.maand), (regel) => regel.maand],
    ['Uitkering', (regel) => regel.uitkering, (regel) => regel.uitkering],
    ...(voorschot ? [/** @type {any} */ (['Inkomen verwacht', (/** @type {any} */ regel) => geld(regel.verwacht), (/** @type {any} */ regel) => regel.verwacht])] : []),
    ['Inkomen echt', (regel) => geld(regel.inkomen), (regel) => regel.inkomen],
    ...(voorschot ? [/** @type {any} */ (['Voorschot', (/** @type {any} */ regel) => geld(regel.voorschot), (/** @type {any} */ regel) => regel.voorschot])] : []),
    ['Betaling (verwacht)', (regel) => regel.betaaldatum.map(kort).join(', ') || '–', (regel) => regel.betaaldatum.join(' ')],
    ['Recht (bruto)', (regel) => regel.rechtTekst, (regel) => regel.recht],
    ...(voorschot ? [
      /** @type {any} */ (['Verschil', (/** @type {any} */ regel) => (regel.verschil === undefined ? '–' : toonVerschil(regel.verschil)), (/** @type {any} */ regel) => regel.verschil]),
      /** @type {any} */ (['Stand van de cyclus', (/** @type {any} */ regel) => geld(regel.saldo), (/** @type {any} */ regel) => regel.saldo]),
    ] : []),
    ['Samen met inkomen', (regel) => geld(regel.samen), (regel) => regel.samen],
  ];
  return alle;
}

/** @param {any} antwoord @param {any} verzoek */
export function maandtabel(antwoord, verzoek) {
  const voorschot = verzoek.verrekening?.wijze === 'voorschot';
  const regels = maandregels(antwoord, verzoek);
  const welke = kolommen(voorschot);
  const totaal = (/** @type {string} */ veld) => (regels.every((/** @type {any} */ regel) => regel[veld] !== undefined) ? toonBedrag(tel(...regels.map((/** @type {any} */ regel) => regel[veld]))) : '–');
  const bekend = regels.map((/** @type {any} */ regel) => regel.verschil).filter((/** @type {any} */ bedrag) => bedrag !== undefined);
  const voet = welke.map(([titel]) => ({Maand: 'Samen', 'Inkomen verwacht': totaal('verwacht'), 'Inkomen echt': totaal('inkomen'), Voorschot: totaal('voorschot'), Verschil: bekend.length > 0 ? toonVerschil(tel(...bekend)) : '–',
    'Recht (bruto)': totaal('recht'), 'Samen met inkomen': totaal('samen')}[titel] ?? ''));
  return tabel('Uitkering en inkomen per maand', welke.map(([titel]) => titel), regels.map((/** @type {any} */ regel) => welke.map(([, cel]) => cel(regel))), {voet, klasse: 'maandtabel'});
}

/** @param {any} antwoord */
const afrekeningen = (antwoord) => (antwoord.afrekeningen.length === 0 ? [] : [kop(3, 'Afrekening van het voorschot'), lijst(antwoord.afrekeningen.map((/** @type {any} */ deel) => {
  const uitslag = deel.saldo === undefined ? 'nog niet bekend' : deel.terugvordering && deel.terugvordering !== '0.00' ? `${toonBedrag(deel.terugvordering)} terugbetalen`
    : deel.nabetaling && deel.nabetaling !== '0.00' ? `${toonBedrag(deel.nabetaling)} erbij` : 'geen verschil';
  return `${soortnaam(deel.soort)}, ${tijdvak(deel.van, deel.totEnMet)}: ${uitslag} (bruto).`;
}))]);

/** @param {any} antwoord @param {any} verzoek @param {(tekst: string) => void} meld */
export function maandblok(antwoord, verzoek, meld) {
  const maanden = antwoord.maanden.map((/** @type {any} */ maand) => ({maand: maand.maand, uitkering: maand.totaal?.uitkering ?? null, inkomen: maand.inkomen ?? null, samen: maand.totaal?.samen ?? null}));
  const alsCsv = () => {
    const welke = kolommen(verzoek.verrekening?.wijze === 'voorschot');
    return csv([welke.map(([titel]) => titel), ...maandregels(antwoord, verzoek).map((/** @type {any} */ regel) => welke.map(([, , ruw]) => ruw(regel) ?? ''))]);
  };
  return [
    kop(2, 'Maand voor maand'),
    el('div', {class: 'tabel-en-grafiek'}, maandtabel(antwoord, verzoek),
      maanden.length > 1 && el('div', {class: 'grafiekvak'}, maandgrafiek({maanden, titel: 'Uitkering en inkomen per maand'}))),
    el('div', {class: 'knoppen'}, knop('Kopieer de tabel (CSV)', () => kopieer(alsCsv(), 'De tabel staat op het klembord.', meld), {id: 'kopieer-csv'})),
    ...afrekeningen(antwoord),
  ];
}
