// The answer of a short check, in the words of the API. What it does not say, this page does not say either.

import {alinea, bericht, brontekst, el, knop, kop, lijst, wetlink} from '../dom.js';
import {stapblok} from '../antwoord/stappen.js';
import {aannames, waarschuwingen} from '../antwoord/verloop.js';
import {vandaag} from '../invoer.js';
import {kopieer} from '../klembord.js';
import {notitie} from './notitie.js';
import {OORDELEN} from './velden.js';

/** @typedef {import('./velden.js').Toetsantwoord} Toetsantwoord */
/** @typedef {{tekst: string, punten: string[]}} Blok */
/** @typedef {import('../../../../typen/uitkomst').Bron} Bron */
/** @typedef {import('../../../../typen/uitkomst').Instemming} Instemming */
/** @typedef {import('../../../../typen/uitkomst').OntbrekendGegeven} OntbrekendGegeven */
/** @typedef {import('../../../../typen/uitkomst').Voorwaarde} Voorwaarde */
/**
 * @typedef {object} Omgeving
 * @property {import('./velden.js').Gelezen[]} gelezen
 * @property {(plaats: string) => string | undefined} velden the field of a place in the request
 * @property {(naam: string) => void} naarVeld
 * @property {(tekst: string) => void} meld
 */

/** @type {Record<string, string>} */
const STATUS = {voldaan: 'Voldaan', 'niet-voldaan': 'Niet voldaan', onbekend: 'Niet bekend'};
/** @type {Record<string, string>} */
const TEKEN = {voldaan: '✓', 'niet-voldaan': '✗', onbekend: '?'};
/** @type {Record<string, string>} */
const WIE = {client: 'de klant', werkgever: 'de werkgever', uwv: 'UWV', bedrijfsarts: 'de bedrijfsarts'};

/** A text of the API in parts: a sentence or more, or a heading with points. @param {string | undefined} tekst */
export const blokken = (tekst) => (tekst ?? '').split('\n\n').filter(Boolean).map((blok) => {
  const regels = blok.split('\n');
  const punten = regels.filter((regel) => regel.startsWith('- ')).map((regel) => regel.slice(2));
  return {tekst: regels.filter((regel) => !regel.startsWith('- ')).join(' '), punten};
});

/** The answer in a sentence or two, as the API begins its explanation. @param {Pick<Toetsantwoord, 'uitleg'>} antwoord @returns {string} */
export function kern({uitleg}) {
  const [eerste] = blokken(uitleg?.eenvoudig);
  return eerste ? [eerste.tekst, ...eerste.punten].join(' ') : '';
}

const alsInhoud = (/** @type {Blok[]} */ delen) => delen.flatMap((deel) => (
  deel.punten.length === 0 ? [alinea(deel.tekst)] : [kop(3, deel.tekst), lijst(deel.punten)]));
/** @param {{bron?: Bron}} deel @param {string} tekst */
const metBron = (deel, tekst) => el('span', {}, tekst, ' ', el('span', {class: 'bron'}, wetlink(deel.bron)));
/**
 * @template T
 * @param {string} titel
 * @param {T[] | undefined} delen
 * @param {(deel: T) => Node} maak
 */
const blok = (titel, delen, maak) => (delen?.length ? [kop(2, titel), lijst(delen.map(maak))] : []);
const punt = (/** @type {import('../../../../typen/uitkomst').Gesprekspunt} */ deel) => metBron(deel, deel.tekst ?? deel.code);

/**
 * @param {import('./velden.js').Toets} toets
 * @param {Toetsantwoord} antwoord
 * @param {Omgeving} omgeving
 * @returns {Node[]}
 */
export function toonAntwoord(toets, antwoord, omgeving) {
  const oordeel = toets.oordeel[antwoord.uitkomst] ?? 'onbekend';
  const delen = blokken(antwoord.uitleg?.eenvoudig);
  const feiten = toets.feiten(antwoord).filter(([, waarde]) => waarde !== undefined && waarde !== null && waarde !== '');
  return [
    el('p', {class: `nl-data-badge oordeel oordeel--${oordeel}`}, OORDELEN[oordeel]),
    el('p', {class: 'kernzin'}, delen[0]?.tekst ?? ''),
    delen[0]?.punten.length > 0 && lijst(delen[0].punten),
    ...antwoord.nietBerekenbaar.map((deel) => bericht('warning', [alinea(deel.reden ?? deel.code), deel.doeDit && alinea(deel.doeDit),
      el('p', {class: 'bron'}, wetlink(deel.bron))])),
    feiten.length > 0 && el('dl', {class: 'feiten'}, feiten.flatMap(([naam, waarde]) => [el('dt', {}, naam), el('dd', {}, waarde)])),
    ...alsInhoud(delen.slice(1).filter((deel) => deel.punten.length > 0 && /^(Waarom|Dit kan het)/.test(deel.tekst))),
    ...vragen(antwoord.ontbrekend, omgeving),
    ...(toets.tabellen?.(antwoord) ?? []),
    ...voorwaarden(antwoord.voorwaarden),
    ...('instemmingen' in antwoord ? [...blok('Pluspunten, voor het gesprek', antwoord.voordelen, punt), ...blok('Minpunten, voor het gesprek',
      antwoord.nadelen, punt), ...blok('Wie moet instemmen?', antwoord.instemmingen, instemming)] : []),
    ...waarschuwingen(antwoord),
    ...uitklap(antwoord),
    ...aannames(antwoord),
    ...afsluiting(toets, antwoord, {...omgeving, oordeel, feiten}),
  ].filter(Boolean);
}

/** What is asked, by whom it is known, and a link to its field. @param {OntbrekendGegeven[]} ontbrekend @param {Omgeving} omgeving */
function vragen(ontbrekend, {velden, naarVeld}) {
  return ontbrekend.length === 0 ? [] : [bericht('info', [
    kop(2, ontbrekend.length === 1 ? 'Nog één vraag' : `Nog ${ontbrekend.length} vragen`, {class: 'nl-heading kop-klein'}),
    lijst(ontbrekend.map((deel) => {
      const naam = velden(deel.gegeven);
      const vraag = deel.vraag ?? deel.gegeven;
      const wie = deel.wie && `Wie weet dit? ${WIE[deel.wie] ?? deel.wie}.`.replace(/\? (\w)/, (_, letter) => `? ${letter.toUpperCase()}`);
      return el('span', {}, naam ? knop(vraag, () => naarVeld(naam), {class: 'vraagknop', 'data-naar': naam}) : el('strong', {}, vraag),
        ' ', [deel.waarom, deel.vindplaats, wie].filter(Boolean).join(' '));
    }))], {class: 'utrecht-alert utrecht-alert--info vraagblok'})];
}

function voorwaarden(/** @type {Voorwaarde[]} */ alle) {
  return alle.length === 0 ? [] : [kop(2, 'De voorwaarden'), el('ul', {class: 'lijst voorwaarden'}, alle.map((deel) => el('li',
    {class: `voorwaarde voorwaarde--${deel.status}`},
    el('span', {class: 'voorwaarde-teken', 'aria-hidden': 'true'}, TEKEN[deel.status]), el('span', {}, el('strong', {}, `${STATUS[deel.status]}: `),
      metBron(deel, deel.uitleg ?? deel.code)))))];
}

/** The text says whether somebody agrees; where it is not known, this page does. */
const instemming = (/** @type {Instemming} */ deel) => metBron(deel,
  `${deel.tekst ?? deel.wie}${deel.gegeven === undefined && deel.nodig !== false ? ' Nog niet bekend.' : ''}`);

function uitklap(/** @type {Toetsantwoord} */ {stappen, uitleg}) {
  const nummers = new Map(stappen.map((stap, nummer) => [stap.id, nummer + 1]));
  const deel = (/** @type {string} */ titel, /** @type {Node | Node[]} */ inhoud, /** @type {string} */ id) =>
    el('details', {class: 'uitklap', id}, el('summary', {}, titel), inhoud);
  return [
    stappen.length > 0 && deel(`De stappen, met de wet (${stappen.length})`, el('ol', {class: 'stappen'},
      stappen.map((stap, nummer) => stapblok(stap, nummer + 1, nummers))), 'stappen'),
    uitleg?.eenvoudig && deel('De uitleg voor de klant', alsInhoud(blokken(uitleg.eenvoudig)), 'eenvoudig'),
    uitleg?.voorlezen && deel('Om voor te lezen', alinea(uitleg.voorlezen), 'voorlezen'),
    uitleg?.juridisch && deel('De uitleg voor juristen', alsInhoud(blokken(uitleg.juridisch)), 'juridisch'),
  ];
}

/**
 * @param {import('./velden.js').Toets} toets
 * @param {Toetsantwoord} antwoord
 * @param {Omgeving & {oordeel: keyof typeof OORDELEN, feiten: import('./velden.js').Feiten}} wat
 */
function afsluiting(toets, antwoord, {gelezen, oordeel, feiten, meld}) {
  const tekst = () => notitie(toets, antwoord, {gelezen, oordeel: OORDELEN[oordeel], feiten, kern: kern(antwoord), bron: brontekst});
  return [
    el('div', {class: 'knoppen niet-op-papier'},
      knop('Kopieer als notitie', () => kopieer(tekst(), 'De notitie is gekopieerd. Er staan geen persoonsgegevens in.', meld),
        {id: 'kopieer-notitie'}),
      knop('Druk af', () => window.print(), {id: 'druk-af'})),
    el('section', {class: 'op-papier', 'aria-label': 'Ingevuld'}, kop(3, 'Ingevuld'),
      lijst(gelezen.map((deel) => `${deel.label}${deel.label.endsWith('?') ? '' : ':'} ${deel.getoond}`))),
    el('p', {class: 'herkomst'},
      `Berekend op ${vandaag()} met regelset ${antwoord.regelset.versie}. Kenmerk ${antwoord.besluitId}. `
      + 'Hier rekenen verandert niets aan een uitkering: UWV neemt de beslissing.'),
  ];
}
