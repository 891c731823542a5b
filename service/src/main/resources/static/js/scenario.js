// Up to four situations beside each other: each is a whole form, the one in view is the one that is edited.

import {el, knop, kop, lijst, tabel} from './dom.js';
import {toonBedrag, toonMaand, toonVerschil} from './getallen.js';
import {uitkeringVan} from './antwoord/woorden.js';
import {maakVerzoek} from './verzoek.js';

/** @typedef {import('../../../typen/uitkomst').Basisuitkomst} Basisuitkomst */
/** @typedef {import('../../../typen/uitkomst').Scenariouitkomst} Scenariouitkomst */
/** @typedef {import('../../../typen/uitkomst').VergelijkAntwoord} VergelijkAntwoord */
/** @typedef {import('../../../typen/uitkomst').Vergelijkverzoek} Vergelijkverzoek */

/** @typedef {import('./staat.js').Staat} Staat */

/**
 * @typedef {object} Vergelijkvraag
 * @property {boolean} metNu whether the comparison is with the present income
 * @property {number} eerste the first scenario that takes part
 * @property {number[]} nummers the scenarios that are compared
 * @property {Vergelijkverzoek} verzoek
 * @typedef {Vergelijkvraag & {antwoord: VergelijkAntwoord}} Vergelijking the comparison with its answer
 */

export const MEESTE = 4;

export class Scenarios {
  /** @param {Staat} staat */
  constructor(staat) {
    this.alle = [staat];
    this.actief = 0;
  }

  /** Begins again with one. @param {Staat} staat @returns {() => void} puts back what was there */
  wis(staat) {
    const {alle, actief} = this;
    this.alle = [staat];
    this.actief = 0;
    return () => Object.assign(this, {alle, actief});
  }

  get staat() {
    return this.alle[this.actief];
  }

  /** A copy of the one in view, to change one thing in. */
  kopieer() {
    if (this.alle.length < MEESTE) {
      this.alle.push(structuredClone(this.staat));
      this.actief = this.alle.length - 1;
    }
  }

  /** @param {number} nummer */
  haalWeg(nummer) {
    this.alle.splice(nummer, 1);
    this.actief = Math.min(this.actief > nummer ? this.actief - 1 : this.actief, this.alle.length - 1);
  }
}

const naam = (/** @type {number} */ nummer) => `scenario-${nummer + 1}`;

/** What `doel` has other than `van`, as a JSON Merge Patch. @param {any} van @param {any} doel @returns {any} undefined where nothing differs */
export function wijziging(van, doel) {
  if (JSON.stringify(van) === JSON.stringify(doel)) {
    return undefined;
  }
  const isObject = (/** @type {unknown} */ waarde) => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
  if (!isObject(van) || !isObject(doel)) {
    return doel;
  }
  return Object.fromEntries([...new Set([...Object.keys(van), ...Object.keys(doel)])]
    .map((sleutel) => [sleutel, sleutel in doel ? wijziging(van[sleutel], doel[sleutel]) : null])
    .filter(([sleutel, waarde]) => waarde !== undefined && !(waarde === null && !(/** @type {string} */ (sleutel) in van))));
}

/**
 * The comparison with the present income where that is known, otherwise with the first scenario; undefined where there is nothing to compare.
 * @param {Scenarios} scenarios
 * @returns {Vergelijkvraag | undefined}
 */
export function vergelijkverzoek(scenarios) {
  const nu = maakVerzoek(scenarios.staat, 'nu').verzoek;
  const gemaakt = scenarios.alle.map((staat) => maakVerzoek(staat));
  const deelnemers = gemaakt.map((deel, nummer) => ({deel, nummer})).filter(({deel}) => deel.fouten.length === 0 && deel.verzoek.periode);
  const metNu = nu.inkomen !== undefined;
  if (deelnemers.length === 0 || (!metNu && deelnemers.length < 2)) {
    return undefined;
  }
  /** @type {Vergelijkverzoek['basis']} */
  const basis = {...(metNu ? nu : deelnemers[0].deel.verzoek), uitleg: 'kort'};
  const anderen = metNu ? deelnemers : deelnemers.slice(1);
  return {
    metNu,
    eerste: deelnemers[0].nummer,
    nummers: anderen.map(({nummer}) => nummer),
    verzoek: {basis, scenarios: anderen.map(({deel, nummer}) => ({naam: naam(nummer), wijziging: wijziging(basis, {...deel.verzoek, uitleg: 'kort'}) ?? {}}))},
  };
}

const geld = (/** @type {string | undefined} */ bedrag) => (bedrag === undefined ? 'nog niet bekend' : toonBedrag(bedrag));

/**
 * @param {Scenarios} scenarios
 * @param {Vergelijking | undefined} vergelijk the comparison and its answer, where there is one
 * @param {string} maand
 * @param {(doe: () => void) => void} kies
 */
export function scenarioblok(scenarios, vergelijk, maand, kies) {
  const balk = el('div', {class: 'knoppen scenariobalk', role: 'group', 'aria-label': 'Scenario in het formulier'},
    scenarios.alle.map((_, nummer) => knop(`Scenario ${nummer + 1}`, () => kies(() => {
      scenarios.actief = nummer;
    }), {'aria-pressed': String(nummer === scenarios.actief), id: `scenario-kies-${nummer + 1}`})),
    scenarios.alle.length < MEESTE && knop('Kopie maken en aanpassen', () => kies(() => scenarios.kopieer()), {id: 'scenario-erbij'}),
    scenarios.alle.length > 1 && knop(`Scenario ${scenarios.actief + 1} weghalen`, () => kies(() => scenarios.haalWeg(scenarios.actief)), {id: 'scenario-weg'}));
  return [kop(2, 'Scenario’s naast elkaar'),
    el('p', {class: 'nl-paragraph'}, scenarios.alle.length === 1 ? 'Maak een kopie en verander één ding. Dan ziet u het verschil naast elkaar.'
      : `In het formulier staat nu scenario ${scenarios.actief + 1}.`), balk,
    scenarios.alle.length > 1 && vergelijk && scenariotabel(vergelijk, maand)];
}

/** @param {Vergelijking} vergelijk @param {string} maand */
export function scenariotabel(vergelijk, maand) {
  const {antwoord, metNu, eerste, nummers} = vergelijk;
  /** @type {(Basisuitkomst & Partial<Scenariouitkomst> & {naam: string})[]} */
  const kolommen = [{naam: metNu ? 'Nu' : `Scenario ${eerste + 1}`, ...antwoord.basis}, ...antwoord.scenarios.map((deel, plek) => (
    {...deel, naam: `Scenario ${nummers[plek] + 1}`}))];
  const inMaand = (/** @type {Basisuitkomst} */ kolom) => kolom.maanden.find((hier) => hier.maand === maand);
  const verschilIn = (/** @type {Partial<Scenariouitkomst>} */ kolom, /** @type {'uitkering' | 'samen'} */ wat) => {
    const hier = kolom.verschilPerMaand?.find((deel) => deel.maand === maand)?.[wat];
    return hier === undefined ? (kolom.verschilPerMaand ? 'nog niet bekend' : '–') : toonVerschil(hier);
  };
  const rijen = [
    [`Inkomen in ${toonMaand(maand)}`, ...kolommen.map((kolom) => geld(inMaand(kolom)?.inkomen))],
    [`Uitkering in ${toonMaand(maand)}`, ...kolommen.map((kolom) => (inMaand(kolom) ? uitkeringVan(inMaand(kolom)) : '–'))],
    [`Samen in ${toonMaand(maand)}`, ...kolommen.map((kolom) => geld(inMaand(kolom)?.totaal?.samen))],
    [`Verschil in ${toonMaand(maand)}`, ...kolommen.map((kolom) => verschilIn(kolom, 'samen'))],
    ['Uitkering, hele periode', ...kolommen.map((kolom) => geld(kolom.totaal?.uitkering))],
    ['Samen, hele periode', ...kolommen.map((kolom) => geld(kolom.totaal?.samen))],
    ['Verschil, hele periode', ...kolommen.map((kolom) => (kolom.verschil?.samen !== undefined ? toonVerschil(kolom.verschil.samen) : kolom.verschilPerMaand ? 'nog niet bekend' : '–'))],
  ];
  return [tabel(`Scenario’s, bruto, vergeleken met ${metNu ? 'nu' : `scenario ${eerste + 1}`}`, ['Bruto', ...kolommen.map((kolom) => kolom.naam)], rijen, {klasse: 'scenariotabel'}),
    ...antwoord.scenarios.map((deel, plek) => waarom(deel, `Scenario ${nummers[plek] + 1}`))];
}

/** Which rules make the difference, said once for each sentence. @param {Scenariouitkomst} deel @param {string} titel */
function waarom(deel, titel) {
  const zinnen = [...new Set((deel.andereRegels ?? []).flatMap((regel) => regel.tekst ?? []))];
  return zinnen.length === 0 ? '' : el('details', {class: 'uitklap', 'data-open': `waarom-${titel}`}, el('summary', {}, `Waarom ${titel.toLowerCase()} anders is`), lijst(zinnen));
}
