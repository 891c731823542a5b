// The short checks as data: which fields, where they go in the request, and what of the answer is a figure. No check knows a rule: the API says
// what it needs and what comes of it.

import {leesVeld, zichtbaar} from '../formulier/lezen.js';
import {leesBedrag, leesMaand, toonMaand} from '../getallen.js';
import {aantalMaanden, maandErbij} from '../staat.js';

/** @typedef {import('../api.js').Vraag extends infer V ? V extends `beoordelingen/_${infer C}` ? C : never : never} Toetscode */
/** @typedef {Record<string, string>} Waarden what stands in the fields, as it was typed */
/** @typedef {[string, string | null | undefined][]} Feiten amounts, dates and periods of an answer, by name */
/** @typedef {{naam: string, label: string, getoond: string, persoonlijk: boolean}} Gelezen how a field was understood */
/** @typedef {{naam: string | undefined, fout: string}} Fout */
/** @typedef {{verzoek: any, fouten: Fout[], gelezen: Gelezen[]}} Gemaakt */
/**
 * @template {Toetscode} [C=Toetscode]
 * @typedef {import('../api.js').Verzoek<`beoordelingen/_${C}`>} Toetsverzoek
 */
/**
 * @template {Toetscode} [C=Toetscode]
 * @typedef {import('../api.js').Antwoord<`beoordelingen/_${C}`>} Toetsantwoord
 */
/**
 * `pad`: place in the request, without the first slash; `ook`: other places that this field answers for; `basis`: always there, other fields come
 * when the API asks for them; `persoonlijk`: stays out of the note; `groep`: heading of fields that belong together.
 * @template {string} [Pad=string]
 * @typedef {Omit<import('../formulier/rechten.js').Veld, 'pad'> & {
 *   pad?: Pad, ook?: Pad[], basis?: boolean, persoonlijk?: boolean, groep?: string
 * }} Toetsveld
 */
/**
 * A column of amounts per month.
 * @template {string} [Pad=string]
 * @typedef {object} Maandkolom
 * @property {string} naam
 * @property {string} label
 * @property {Pad} pad place of the list in the request
 * @property {Record<string, string>} [erbij] what each item holds besides
 * @property {(waarden: Waarden) => boolean} [als]
 */
/**
 * @template {string} [Pad=string]
 * @typedef {object} Maandtabel
 * @property {(waarden: Waarden) => boolean} als
 * @property {string} van name of the field with the first month
 * @property {string} tot name of the field with the last month
 * @property {Maandkolom<Pad>[]} kolommen
 */
/**
 * `code`: also the last part of the path in the API; `vraag`: what it answers; `begin`: the parts of the request that are always the same;
 * `bouw`: what is not one field to one place; `oordeel`: the word for each outcome.
 * @template {Toetscode} [C=Toetscode]
 * @typedef {{
 *   code: C, titel: string, vraag: string,
 *   velden: Toetsveld<import('../api.js').Plek<Toetsverzoek<C>>>[],
 *   maandtabel?: Maandtabel<import('../api.js').Plek<Toetsverzoek<C>>>,
 *   begin?(): Toetsverzoek<C>,
 *   bouw?(verzoek: Toetsverzoek<C>, waarden: Waarden): void,
 *   oordeel: Record<string, keyof typeof OORDELEN>,
 *   feiten(antwoord: Toetsantwoord<C>): Feiten,
 *   tabellen?(antwoord: Toetsantwoord<C>): Node[],
 * }} Toets
 */

/** What an outcome is said to be; nothing is ever granted here. */
export const OORDELEN = {
  voldaan: 'Aan de voorwaarden is voldaan',
  'nog-niet': 'Nog niet aan de voorwaarden voldaan',
  'niet-voldaan': 'Aan de voorwaarden is niet voldaan',
  mens: 'Een mens moet dit beoordelen',
  berekend: 'Berekend',
  onbekend: 'Nog niet bekend',
};

const MEESTE_MAANDEN = 36;

/** @param {Toets} toets @param {Waarden} waarden @returns {Toetsveld[]} */
export const geldendeVelden = (toets, waarden) => zichtbaar(toets.velden, waarden);

/** @param {Toets} toets @param {Waarden} waarden */
export const geldendeKolommen = ({maandtabel}, waarden) => (maandtabel?.als(waarden)
  ? maandtabel.kolommen.filter((kolom) => !kolom.als || kolom.als(waarden)) : []);

/** The first and the last month of the table, as far as they can be read. @param {Toets} toets @param {Waarden} waarden */
function grenzen({maandtabel}, waarden) {
  if (!maandtabel?.als(waarden)) {
    return undefined;
  }
  const [van, tot] = [leesMaand(waarden[maandtabel.van] ?? ''), leesMaand(waarden[maandtabel.tot] ?? '')];
  return van.ok && tot.ok ? {van: van.waarde, aantal: aantalMaanden(van.waarde, tot.waarde)} : undefined;
}

/** The months of the table; none as long as a month is missing. @param {Toets} toets @param {Waarden} waarden @returns {string[]} */
export function tabelmaanden(toets, waarden) {
  const bereik = grenzen(toets, waarden);
  return bereik && bereik.aantal > 0 && bereik.aantal <= MEESTE_MAANDEN
    ? Array.from({length: bereik.aantal}, (_, nummer) => maandErbij(bereik.van, nummer)) : [];
}

/** @param {Maandkolom} kolom @param {string} maand */
export const celnaam = (kolom, maand) => `${kolom.naam}.${maand}`;

/** Puts a value at a place; a step that is a number makes a list. @param {any} verzoek @param {string} pad @param {unknown} waarde */
function zet(verzoek, pad, waarde) {
  const stappen = pad.split('/');
  let hier = verzoek;
  stappen.slice(0, -1).forEach((stap, nummer) => {
    hier[stap] ??= /^\d+$/.test(stappen[nummer + 1]) ? [] : {};
    hier = hier[stap];
  });
  hier[stappen[stappen.length - 1]] = waarde;
}

/**
 * The request that the fields make, with what is wrong in them and what they were understood to be.
 * @param {Toets} toets
 * @param {Waarden} waarden
 * @returns {Gemaakt}
 */
export function maakVerzoek(toets, waarden) {
  /** @type {any} */
  const verzoek = toets.begin?.() ?? {};
  /** @type {Fout[]} */
  const fouten = [];
  /** @type {Gelezen[]} */
  const gelezen = [];
  for (const veld of geldendeVelden(toets, waarden)) {
    const waarde = leesVeld(veld, waarden[veld.naam]);
    if (!waarde.ok) {
      if (!waarde.leeg) {
        fouten.push({naam: veld.naam, fout: waarde.fout ?? ''});
      }
      continue;
    }
    gelezen.push({naam: veld.naam, label: veld.label, getoond: waarde.getoond, persoonlijk: Boolean(veld.persoonlijk)});
    if (veld.pad) {
      zet(verzoek, veld.pad, waarde.waarde);
    }
  }
  voegMaandenToe(toets, waarden, {verzoek, fouten, gelezen});
  toets.bouw?.(verzoek, waarden);
  return {verzoek: zonderGaten(verzoek), fouten, gelezen};
}

/**
 * A column goes along when it is full; an empty one is not known, a half full one is asked back.
 * @param {Toets} toets
 * @param {Waarden} waarden
 * @param {Gemaakt} gemaakt
 */
function voegMaandenToe(toets, waarden, {verzoek, fouten, gelezen}) {
  const maanden = tabelmaanden(toets, waarden);
  if (maanden.length === 0) {
    controleerVolgorde(toets, waarden, fouten);
    return;
  }
  for (const kolom of geldendeKolommen(toets, waarden)) {
    const cellen = maanden.map((maand) => ({maand, naam: celnaam(kolom, maand), tekst: waarden[celnaam(kolom, maand)] ?? ''}));
    if (cellen.every((cel) => cel.tekst.trim() === '')) {
      continue;
    }
    const bedragen = cellen.map((cel) => {
      const waarde = leesBedrag(cel.tekst);
      if (!waarde.ok) {
        const fout = waarde.leeg ? 'Vul elke maand in. Was er niets, vul dan 0 in.' : waarde.fout;
        fouten.push({naam: cel.naam, fout: `${kolom.label}, ${toonMaand(cel.maand)}: ${fout}`});
        return null;
      }
      gelezen.push({naam: cel.naam, label: `${kolom.label}, ${toonMaand(cel.maand)}`, getoond: waarde.getoond, persoonlijk: false});
      return {...kolom.erbij, maand: cel.maand, bedrag: waarde.waarde};
    });
    if (!bedragen.includes(null)) {
      zet(verzoek, kolom.pad, [...(verzoek[kolom.pad] ?? []), ...bedragen]);
    }
  }
}

/** @param {Toets} toets @param {Waarden} waarden @param {Fout[]} fouten */
function controleerVolgorde(toets, waarden, fouten) {
  const bereik = grenzen(toets, waarden);
  if (bereik) {
    fouten.push({naam: toets.maandtabel?.tot, fout: bereik.aantal < 1 ? 'De laatste maand ligt voor de eerste maand.'
      : `Vul hoogstens ${MEESTE_MAANDEN} maanden in.`});
  }
}

/** A list of rows in which the first was left empty has no hole. @param {any} waarde @returns {any} */
function zonderGaten(waarde) {
  if (Array.isArray(waarde)) {
    return waarde.filter((deel) => deel !== undefined && deel !== null).map(zonderGaten);
  }
  return waarde !== null && typeof waarde === 'object'
    ? Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, zonderGaten(deel)])) : waarde;
}

/**
 * The field that a place of the request belongs to; of several the first that is empty.
 * @param {Toets} toets
 * @param {Waarden} waarden
 * @param {string} plaats JSON Pointer
 * @returns {string | undefined} its name
 */
export function veldVan(toets, waarden, plaats) {
  const pad = plaats.replace(/^\//, '');
  const past = (/** @type {string | undefined} */ eigen) => eigen === pad || eigen?.startsWith(`${pad}/`);
  const velden = geldendeVelden(toets, waarden).filter((veld) => past(veld.pad) || veld.ook?.includes(pad));
  const veld = velden.find((kandidaat) => !waarden[kandidaat.naam]) ?? velden[0];
  return veld?.naam ?? celVan(toets, waarden, pad);
}

/** A place in a list of months: `recht` or `recht/2/bedrag`. @param {Toets} toets @param {Waarden} waarden @param {string} pad */
function celVan(toets, waarden, pad) {
  const [lijst, nummer = '0'] = pad.split('/');
  const kolom = geldendeKolommen(toets, waarden).find((kandidaat) => kandidaat.pad === lijst);
  const maanden = tabelmaanden(toets, waarden);
  return !kolom ? undefined : maanden.length === 0 ? toets.maandtabel?.van : celnaam(kolom, maanden[Number(nummer)] ?? maanden[0]);
}
