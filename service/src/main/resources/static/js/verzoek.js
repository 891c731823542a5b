// From what was typed to a request of the API, and back: which field stands for which place in the request.

import {tel} from './getallen.js';
import {EXTRA, GEBOORTEDATUM, HUISHOUDEN, INKOMEN, LOONVELDEN, PERIODE, VERREKENING} from './formulier/algemeen.js';
import {leesVeld, zichtbaar} from './formulier/lezen.js';
import {VELDEN, voorNiets} from './formulier/rechten.js';
import {leeg, lees, maandErbij} from './staat.js';

/** @typedef {import('../../../typen/uitkomst').Inkomen} Inkomen */
/** @typedef {Omit<import('../../../typen/uitkomst').LoonMaand, 'maand'>} Loonbedragen */
/** @typedef {Required<import('../../../typen/uitkomst').Periode>} Tijdvak */
/** @typedef {import('../../../typen/uitkomst').Uitkering} Uitkering */
/** @typedef {import('../../../typen/uitkomst').Verzoek} Verzoek */

/** @typedef {import('./staat.js').Staat} Staat */
/** @typedef {import('./formulier/rechten.js').Veld} Veld */
/** @typedef {import('./formulier/lezen.js').Lezing} Lezing */
/**
 * @typedef {object} Gemaakt
 * @property {Verzoek & {periode?: Tijdvak, uitkeringen: Uitkering[]}} verzoek request of `_bereken`
 * @property {Map<string, string>} plekken JSON Pointer → place in the state
 * @property {Map<string, {veld: Veld, gelezen: Lezing}>} velden place in the state → how the field was read
 * @property {{plek: string, tekst: string}[]} fouten what could not be read
 */

/** The columns of a series of payslips: in the state, in the request, on the page. @type {[string, keyof Loonbedragen, string][]} */
export const KOLOMMEN = [
  ['loon', 'svLoon', 'Sv-loon'], ['vu', 'vakantiebijslagUitbetaald', 'Vakantiegeld betaald'], ['vo', 'vakantiebijslagOpgebouwd', 'Vakantiegeld opgebouwd'],
  ['au', 'arbeidsvoorwaardenbedragUitbetaald', 'Keuzebudget betaald'], ['ao', 'arbeidsvoorwaardenbedragOpgebouwd', 'Keuzebudget opgebouwd'],
];
export const VIERWEKEN = 13;

/** @param {Staat} staat @returns {boolean} */
export const heeftRecht = (staat, /** @type {string} */ soort) => staat.rechten.some((recht) => recht.soort === soort);

/**
 * @param {Staat} staat
 * @param {'straks' | 'nu'} [welk] with the new income, or with the present one
 * @returns {Gemaakt}
 */
export function maakVerzoek(staat, welk = 'straks') {
  /** @type {Gemaakt} */
  const gemaakt = {verzoek: {uitkeringen: []}, plekken: new Map(), velden: new Map(), fouten: []};
  if (voorNiets(staat)) {
    // only what the service needs to say that it cannot be computed: the other fields are not in sight, so neither are their faults
    zetPeriode(leeg(), gemaakt);
    gemaakt.verzoek.uitkeringen = staat.rechten.map((recht) => ({soort: /** @type {Uitkering['soort']} */ (recht.soort)}));
    return gemaakt;
  }
  const periode = zetPeriode(staat, gemaakt);
  zetVelden(gemaakt, '', 'algemeen', [GEBOORTEDATUM, ...(heeftRecht(staat, 'toeslagenwet') ? HUISHOUDEN : [])], staat.algemeen);
  zetRechten(staat, gemaakt);
  zetInkomen(staat, gemaakt, welk, periode);
  zetVerrekening(staat, gemaakt, periode);
  gemaakt.verzoek.uitleg = 'volledig';
  return gemaakt;
}

/** @param {Gemaakt} gemaakt @param {string} plek @param {Veld} veld @param {string} tekst @returns {any} the value, or undefined */
function leesIn(gemaakt, plek, veld, tekst) {
  const gelezen = leesVeld(veld, tekst);
  gemaakt.velden.set(plek, {veld, gelezen});
  if (!gelezen.ok && !gelezen.leeg) {
    gemaakt.fouten.push({plek, tekst: gelezen.fout ?? ''});
  }
  return gelezen.ok ? gelezen.waarde : undefined;
}

/** @param {any} doel @param {string} pad @param {any} waarde */
function zetOp(doel, pad, waarde) {
  const stappen = pad.split('/');
  const laatste = /** @type {string} */ (stappen.pop());
  let hier = doel;
  stappen.forEach((stap, nummer) => {
    const volgende = stappen[nummer + 1] ?? laatste;
    hier[stap] ??= /^\d+$/.test(volgende) ? [] : {};
    hier = hier[stap];
  });
  hier[laatste] = waarde;
}

/** Reads the fields of one part and puts what is known in its place. */
function zetVelden(/** @type {Gemaakt} */ gemaakt, /** @type {string} */ basis, /** @type {string} */ plek, /** @type {Veld[]} */ velden,
  /** @type {Record<string, string>} */ waarden) {
  for (const veld of zichtbaar(velden, waarden)) {
    const waarde = leesIn(gemaakt, `${plek}.${veld.naam}`, veld, waarden[veld.naam] ?? '');
    const pad = typeof veld.pad === 'function' ? veld.pad(waarden) : veld.pad;
    if (pad) {
      gemaakt.plekken.set(`/${basis}${pad}`, `${plek}.${veld.naam}`);
      if (waarde !== undefined) {
        zetOp(gemaakt.verzoek, basis + pad, waarde);
      }
    }
  }
}

function zetPeriode(/** @type {Staat} */ staat, /** @type {Gemaakt} */ gemaakt) {
  const van = leesIn(gemaakt, 'algemeen.van', PERIODE[0], staat.algemeen.van ?? '');
  const maanden = Number(leesIn(gemaakt, 'algemeen.maanden', PERIODE[1], staat.algemeen.maanden ?? ''));
  gemaakt.plekken.set('/periode', 'algemeen.van').set('/periode/van', 'algemeen.van').set('/periode/totEnMet', 'algemeen.maanden');
  if (!van) {
    return undefined;
  }
  gemaakt.verzoek.periode = {van, totEnMet: maandErbij(van, maanden - 1)};
  return gemaakt.verzoek.periode;
}

function zetRechten(/** @type {Staat} */ staat, /** @type {Gemaakt} */ gemaakt) {
  gemaakt.verzoek.uitkeringen = staat.rechten.map((recht) => ({soort: /** @type {Uitkering['soort']} */ (recht.soort)}));
  staat.rechten.forEach((recht, nummer) => {
    const [basis, plek] = [`uitkeringen/${nummer}/`, `rechten.${nummer}`];
    zetVelden(gemaakt, basis, plek, VELDEN[recht.soort] ?? [], recht);
    const uitkering = gemaakt.verzoek.uitkeringen[nummer];
    if (recht.lgu === 'geen' && recht.soort === 'wga') {
      uitkering.geenLoongerelateerd = true;
    }
    if (uitkering.beoordelingen) {
      // the first assessment works from the first day of the benefit
      uitkering.beoordelingen[0] = {...(uitkering.ingangsdatum && {vanaf: uitkering.ingangsdatum}), ...uitkering.beoordelingen[0]};
    }
    zetAndereNamen(gemaakt, `/${basis}`, plek, recht);
  });
}

/** Where the API may ask for a fact that another field on this page holds. */
function zetAndereNamen(/** @type {Gemaakt} */ gemaakt, /** @type {string} */ basis, /** @type {string} */ plek, /** @type {Record<string, string>} */ recht) {
  const einde = recht.lgu === 'arbeidsverleden' || recht.duur === 'arbeidsverleden' ? 'jarenVoor2016' : recht.soort === 'ww' ? 'totEnMet' : 'lguTot';
  const namen = {soort: 'soort', dagloon: 'loon', maandloon: 'loon', loongerelateerdTotEnMet: einde, totEnMet: einde, arbeidsverleden: einde,
    beoordelingen: 'percentage', 'beoordelingen/0': 'percentage', 'beoordelingen/0/vanaf': 'ingangsdatum'};
  Object.entries(namen).forEach(([pad, naam]) => {
    if (!gemaakt.plekken.has(basis + pad)) {
      gemaakt.plekken.set(basis + pad, `${plek}.${naam}`);
    }
  });
}

function zetVerrekening(/** @type {Staat} */ staat, /** @type {Gemaakt} */ gemaakt, /** @type {Tijdvak | undefined} */ periode) {
  zetVelden(gemaakt, '', 'verrekening', VERREKENING, staat.verrekening);
  const verrekening = gemaakt.verzoek.verrekening;
  if (verrekening?.wijze === 'voorschot') {
    verrekening.cyclusMaanden = /** @type {import('../../../typen/uitkomst').Verrekening['cyclusMaanden']} */ (Number(verrekening.cyclusMaanden));
    verrekening.cyclusStart ??= periode?.van;
  }
}

// ---- income

function zetInkomen(/** @type {Staat} */ staat, /** @type {Gemaakt} */ gemaakt, /** @type {'straks' | 'nu'} */ welk, /** @type {Tijdvak | undefined} */ periode) {
  const gelezen = Object.fromEntries(zichtbaar(INKOMEN, staat.inkomen).map((veld) => [veld.naam,
    leesIn(gemaakt, `inkomen.${veld.naam}`, veld, staat.inkomen[veld.naam] ?? '')]));
  gemaakt.plekken.set('/inkomen', welk === 'nu' ? 'inkomen.nu' : invulplek(staat));
  const reeks = leesReeks(staat, gemaakt);
  const loon = periode && (welk === 'nu' ? eenBedrag(gelezen.nu, gelezen.telling, periode) : straks(staat, gemaakt, gelezen, reeks, periode));
  if (!loon) {
    leesExtra(staat, gemaakt, periode, 0);
    return;
  }
  const ook = Object.fromEntries(Object.entries(LOONVELDEN).map(([naam, veld]) => [veld, gelezen[naam]]).filter(([, waarde]) => waarde !== undefined));
  const lonen = loon.map((item) => ({...item, ...ook}));
  lonen.forEach((_, nummer) => {
    gemaakt.plekken.set(`/inkomen/${nummer}`, invulplek(staat));
    Object.entries(LOONVELDEN).forEach(([naam, veld]) => gemaakt.plekken.set(`/inkomen/${nummer}/${veld}`, `inkomen.${naam}`));
    ['perMaand', 'brutoloonPerMaand'].forEach((veld) => gemaakt.plekken.set(`/inkomen/${nummer}/${veld}`, welk === 'nu' ? 'inkomen.nu' : invulplek(staat)));
  });
  gemaakt.verzoek.inkomen = [...lonen, ...leesExtra(staat, gemaakt, periode, lonen.length)];
}

/** The field in which the new income begins. */
function invulplek(/** @type {Staat} */ staat) {
  return {een: 'inkomen.straks', maanden: 'reeks.loon.0', vierweken: 'inkomen.eersteDag', deel: 'inkomen.deel', geen: 'inkomen.wijze'}[staat.inkomen.wijze || 'een']
    ?? 'inkomen.straks';
}

/** One figure for every month; nil is no income. @returns {Inkomen[] | undefined} */
function eenBedrag(/** @type {string | undefined} */ bedrag, /** @type {string | undefined} */ telling, /** @type {Tijdvak} */ periode) {
  if (bedrag === undefined) {
    return undefined;
  }
  return Number(bedrag) === 0 ? [] : [{soort: 'loon', van: periode.van, totEnMet: periode.totEnMet, [telling === 'bruto' ? 'brutoloonPerMaand' : 'perMaand']: bedrag}];
}

/** The wage items of the new income; undefined as long as they are not known. @returns {Inkomen[] | undefined} */
function straks(/** @type {Staat} */ staat, /** @type {Gemaakt} */ gemaakt, /** @type {Record<string, any>} */ gelezen, /** @type {Loonbedragen[]} */ reeks, /** @type {Tijdvak} */ periode) {
  const {van, totEnMet} = periode;
  switch (gelezen.wijze) {
    case 'geen':
      return [];
    case 'deel':
      return eenBedrag(deelVan(gelezen.deel, gemaakt), 'telt', periode);
    case 'maanden': {
      const maanden = reeks.map((bedragen, nummer) => ({maand: maandErbij(van, nummer), ...bedragen}));
      maanden.forEach((_, nummer) => zetReeksplekken(gemaakt, `/inkomen/0/maanden/${nummer}`, nummer));
      return reeks.some((bedragen) => bedragen.svLoon !== undefined) ? [{soort: 'loon', van, totEnMet, maanden}] : undefined;
    }
    case 'vierweken': {
      if (!gelezen.eersteDag || !reeks.some((bedragen) => bedragen.svLoon !== undefined)) {
        return undefined;
      }
      const perioden = reeks.map((bedragen, nummer) => ({van: dagErbij(gelezen.eersteDag, nummer * 28), totEnMet: dagErbij(gelezen.eersteDag, nummer * 28 + 27), ...bedragen}));
      perioden.forEach((_, nummer) => zetReeksplekken(gemaakt, `/inkomen/0/vierwekenperioden/${nummer}`, nummer));
      return [{soort: 'loon', van, totEnMet, vierwekenperioden: perioden}];
    }
    default:
      return eenBedrag(gelezen.straks, gelezen.telling, periode);
  }
}

function zetReeksplekken(/** @type {Gemaakt} */ gemaakt, /** @type {string} */ pad, /** @type {number} */ nummer) {
  gemaakt.plekken.set(pad, `reeks.loon.${nummer}`);
  KOLOMMEN.forEach(([naam, veld]) => gemaakt.plekken.set(`${pad}/${veld}`, `reeks.${naam}.${nummer}`));
}

/** How many rows the table of payslips has. @param {Staat} staat */
export const rijen = (staat) => (staat.inkomen.wijze === 'vierweken' ? VIERWEKEN : staat.inkomen.wijze === 'maanden' ? Number(staat.algemeen.maanden || 12) : 0);

/** @type {Veld} */
const CEL = {naam: 'bedrag', soort: 'bedrag', label: 'Bedrag'};

/** @returns {Loonbedragen[]} */
function leesReeks(/** @type {Staat} */ staat, /** @type {Gemaakt} */ gemaakt) {
  const kolommen = staat.inkomen.kolommen === 'ja' ? KOLOMMEN : KOLOMMEN.slice(0, 1);
  return Array.from({length: rijen(staat)}, (_, nummer) => Object.fromEntries(kolommen
    .map(([naam, veld]) => [veld, leesIn(gemaakt, `reeks.${naam}.${nummer}`, CEL, lees(staat, `reeks.${naam}.${nummer}`))])
    .filter(([, waarde]) => waarde !== undefined)));
}

/** A share of the remaining earning capacity, to the cent. */
function deelVan(/** @type {string | undefined} */ percentage, /** @type {Gemaakt} */ gemaakt) {
  const capaciteit = gemaakt.verzoek.uitkeringen.find((recht) => recht.soort === 'wga')?.beoordelingen?.[0]?.resterendeVerdiencapaciteitPerMaand;
  if (percentage === undefined || capaciteit === undefined) {
    return undefined;
  }
  const [heel, rest = ''] = percentage.split('.');
  const miljoensten = BigInt(heel + rest.padEnd(6, '0').slice(0, 6));
  const centen = (BigInt(capaciteit.replace('.', '')) * miljoensten + 50_000_000n) / 100_000_000n;
  const cijfers = String(centen).padStart(3, '0');
  return tel(`${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`);
}

/** @param {string} dag @param {number} erbij @returns {string} */
export function dagErbij(dag, erbij) {
  const datum = new Date(`${dag}T00:00:00Z`);
  datum.setUTCDate(datum.getUTCDate() + erbij);
  return datum.toISOString().slice(0, 10);
}

function leesExtra(/** @type {Staat} */ staat, /** @type {Gemaakt} */ gemaakt, /** @type {Tijdvak | undefined} */ periode, /** @type {number} */ eerder) {
  /** @type {Gemaakt & {verzoek: {inkomen: Inkomen[]}}} */
  const hulp = {...gemaakt, verzoek: {inkomen: [], uitkeringen: []}};
  staat.extra.forEach((item, nummer) => {
    zetOp(hulp.verzoek, `inkomen/${eerder + nummer}/soort`, item.soort);
    zetVelden(hulp, `inkomen/${eerder + nummer}/`, `extra.${nummer}`, EXTRA[item.soort], item);
  });
  return hulp.verzoek.inkomen.slice(eerder).map((item) => (item.soort === 'winst' || !periode ? item
    : {...item, van: item.van ?? periode.van, totEnMet: item.totEnMet ?? periode.totEnMet}));
}
