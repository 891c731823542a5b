// Numbers and dates as people type them, and as they read them. Amounts stay decimal text: no floating point comes near money.

/**
 * What reading a field gives. With `ok` there is `waarde` (as the API takes it) and `getoond` (as it was understood); without, `fout` says
 * what to type. `leeg` marks a field in which nothing was typed.
 * @typedef {{ok: true, waarde: string, getoond: string, opmerking?: string} | Misgelezen} Gelezen
 * @typedef {{ok: false, fout: string, leeg?: true}} Misgelezen
 */

const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
/** @type {Record<string, number>} */
const MAAND_KORT = {jan: 1, feb: 2, mrt: 3, maa: 3, apr: 4, mei: 5, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, oct: 10, nov: 11, dec: 12};
const MEESTE_CIJFERS = 9;
const EERSTE_JAAR = 1900;
const LAATSTE_JAAR = 2199;

/** @param {string} tekst @returns {Misgelezen} */
const fout = (tekst) => ({ok: false, fout: tekst});
/** @param {string} tekst @returns {Misgelezen} */
const leeg = (tekst) => ({ok: false, fout: tekst, leeg: true});
const zonderNullen = (/** @type {string} */ cijfers) => cijfers.replace(/^0+(?=\d)/, '');
const tweeCijfers = (/** @type {number} */ getal) => String(getal).padStart(2, '0');

/** Spaces of every kind become one plain space; the ends go. @param {string} tekst */
const net = (tekst) => String(tekst ?? '').replace(/[\s\u00a0\u202f\u2007\u2009]+/g, ' ').trim();

// ---- amounts

/**
 * An amount in euro. `1.234` is understood as thousands, with a remark; `1,234` can be two things and is asked back.
 * @param {string} tekst
 * @param {{negatief?: boolean}} [mag] whether less than nothing is possible here, a loss for instance
 * @returns {Gelezen}
 */
export function leesBedrag(tekst, mag = {}) {
  const getypt = net(tekst);
  if (getypt === '') {
    return leeg('Vul een bedrag in, bijvoorbeeld 1.234,56.');
  }
  let rest = getypt.replace(/^(?:€|eur(?:o)?\b)\s*/i, '').replace(/\s*(?:€|\beuro?|eur)$/i, '');
  const min = /^[-−–]\s*/.test(rest);
  rest = rest.replace(/^[-−–]\s*/, '').replace(/^€\s*/, '').replace(/[.,]\s?[-−–]{1,2}$/, '');
  if (!/^[\d., ]+$/.test(rest) || !/\d/.test(rest)) {
    return fout('Dit is geen bedrag. Typ alleen cijfers, bijvoorbeeld 1.234,56.');
  }
  if (min && !mag.negatief) {
    return fout('Een bedrag kan hier niet lager zijn dan 0. Laat het minteken weg.');
  }
  const gelezen = splits(rest);
  if (gelezen.fout !== undefined) {
    return fout(gelezen.fout);
  }
  const euro = zonderNullen(gelezen.euro);
  if (euro.length > MEESTE_CIJFERS) {
    return fout('Dit bedrag is te hoog om mee te rekenen. Kijk het na.');
  }
  const waarde = `${min && !/^[0.]*$/.test(euro + gelezen.cent) ? '-' : ''}${euro}.${gelezen.cent.padEnd(2, '0')}`;
  const getoond = toonBedrag(waarde);
  return {ok: true, waarde, getoond, ...(gelezen.opmerking ? {opmerking: `${gelezen.opmerking} Wij lezen: ${getoond}.`} : {})};
}

/**
 * The digits before and after the decimal sign; or what is wrong.
 * @param {string} tekst
 * @returns {{euro: string, cent: string, opmerking?: string, fout?: undefined} | {fout: string}}
 */
function splits(tekst) {
  let rest = tekst;
  if (rest.includes(' ')) {
    if (!/^\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?$/.test(rest)) {
      return {fout: 'Hier staat een spatie op een vreemde plek. Is dit één bedrag? Typ het zonder spaties.'};
    }
    rest = rest.replaceAll(' ', '');
  }
  if (/^\d+$/.test(rest)) {
    return {euro: rest, cent: ''};
  }
  // one sign, one or two digits after it: cents
  const centen = /^(\d*)[.,](\d{1,2})$/.exec(rest);
  if (centen) {
    return {euro: centen[1] || '0', cent: centen[2]};
  }
  // dots between groups of three, a comma before the cents: the Dutch way
  const nederlands = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(rest);
  if (nederlands) {
    const duizendtallen = nederlands[1].split('.').length - 1;
    return {euro: nederlands[1].replaceAll('.', ''), cent: nederlands[2] ?? '',
      ...(nederlands[2] === undefined && duizendtallen === 1 ? {opmerking: 'De punt lezen wij als duizendtal.'} : {})};
  }
  // the other way round: only where a second sign leaves no doubt
  const engels = /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d{1,2})$/.exec(rest) ?? /^([1-9]\d{0,2}(?:,\d{3}){2,})$/.exec(rest);
  if (engels) {
    return {euro: engels[1].replaceAll(',', ''), cent: engels[2] ?? '', opmerking: 'De komma lezen wij als duizendtal.'};
  }
  const twijfel = /^([1-9]\d{0,2}),(\d{3})$/.exec(rest);
  if (twijfel) {
    return {fout: `Dit kan twee dingen zijn. Bedoelt u ${toonBedrag(`${twijfel[1]}${twijfel[2]}.00`)}? Typ dan ${twijfel[1]}${twijfel[2]}. `
        + `Of bedoelt u ongeveer ${toonBedrag(`${twijfel[1]}.${twijfel[2].slice(0, 2)}`)}? Typ dan twee cijfers na de komma.`};
  }
  if (/^\d*[.,]\d{3,}$/.test(rest)) {
    return {fout: 'Een bedrag heeft hoogstens twee cijfers na de komma.'};
  }
  return {fout: 'Wij begrijpen de punten en komma’s niet. Typ het zo: 1.234,56.'};
}

/** @param {string} waarde as the API gives it, `1234.56` @returns {string} `€ 1.234,56` */
export function toonBedrag(waarde) {
  const {min, euro, cent} = delen(waarde);
  return `€ ${min ? '-' : ''}${euro.replace(/\B(?=(\d{3})+$)/g, '.')},${cent.padEnd(2, '0')}`;
}

/** @param {string} waarde a difference, `-12.00` @returns {string} `€ 12,00 minder` */
export function toonVerschil(waarde) {
  const teken = vergelijk(waarde, '0.00');
  return teken === 0 ? 'geen verschil' : `${toonBedrag(waarde.replace('-', ''))} ${teken > 0 ? 'meer' : 'minder'}`;
}

function delen(/** @type {string} */ waarde) {
  const gevonden = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(waarde));
  if (!gevonden) {
    throw new TypeError('not a decimal');
  }
  return {min: gevonden[1] === '-', euro: zonderNullen(gevonden[2]), cent: gevonden[3] ?? ''};
}

/** Whole cents, exact. @param {string} waarde */
function centen(waarde) {
  const {min, euro, cent} = delen(waarde);
  if (cent.length > 2) {
    throw new TypeError('more than two decimals');
  }
  const bedrag = BigInt(euro + cent.padEnd(2, '0'));
  return min ? -bedrag : bedrag;
}

function alsTekst(/** @type {bigint} */ cent) {
  const cijfers = String(cent < 0n ? -cent : cent).padStart(3, '0');
  return `${cent < 0n ? '-' : ''}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}

/** The exact sum. @param {...string} bedragen @returns {string} */
export function tel(...bedragen) {
  return alsTekst(bedragen.reduce((som, bedrag) => som + centen(bedrag), 0n));
}

/** What `a` is more than `b`. @param {string} a @param {string} b @returns {string} */
export function verschil(a, b) {
  return alsTekst(centen(a) - centen(b));
}

/** @param {string} a @param {string} b @returns {-1 | 0 | 1} */
export function vergelijk(a, b) {
  const rest = centen(a) - centen(b);
  return rest < 0n ? -1 : rest > 0n ? 1 : 0;
}

// ---- percentages and plain numbers

/**
 * A percentage of 0 to 100, at most six digits after the comma.
 * @param {string} tekst
 * @returns {Gelezen}
 */
export function leesPercentage(tekst) {
  const getypt = net(tekst).replace(/\s*(?:%|procent)$/i, '');
  if (getypt === '') {
    return leeg('Vul een percentage in, bijvoorbeeld 60 of 42,5.');
  }
  const gelezen = /^(\d{1,3})(?:[.,](\d{1,6}))?$/.exec(getypt);
  if (!gelezen) {
    return fout('Dit is geen percentage. Typ een getal van 0 tot en met 100, bijvoorbeeld 42,5.');
  }
  const heel = zonderNullen(gelezen[1]);
  const rest = gelezen[2] ?? '';
  if (Number(heel) > 100 || (Number(heel) === 100 && /[1-9]/.test(rest))) {
    return fout('Een percentage is hoogstens 100.');
  }
  return {ok: true, waarde: `${heel}.${rest.padEnd(2, '0')}`, getoond: `${heel}${/[1-9]/.test(rest) ? `,${rest}` : ''}%`};
}

/**
 * A number that is no amount: hours, weeks, years.
 * @param {string} tekst
 * @param {{decimalen?: number, hoogste?: number}} [mag]
 * @returns {Gelezen}
 */
export function leesGetal(tekst, {decimalen = 0, hoogste = 9999} = {}) {
  const getypt = net(tekst);
  if (getypt === '') {
    return leeg('Vul een getal in.');
  }
  const gelezen = /^(\d{1,6})(?:[.,](\d+))?$/.exec(getypt);
  const rest = (gelezen?.[2] ?? '').replace(/0+$/, '');
  if (!gelezen || rest.length > decimalen) {
    return fout(decimalen === 0 ? 'Typ een heel getal, zonder komma.' : `Typ een getal met hoogstens ${decimalen} cijfers na de komma.`);
  }
  const heel = zonderNullen(gelezen[1]);
  if (Number(`${heel}.${rest || 0}`) > hoogste) {
    return fout(`Dit getal is hoogstens ${hoogste}.`);
  }
  return {ok: true, waarde: rest ? `${heel}.${rest}` : heel, getoond: rest ? `${heel},${rest}` : heel};
}

// ---- dates and months

const schrikkeljaar = (/** @type {number} */ jaar) => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
const dagenIn = (/** @type {number} */ jaar, /** @type {number} */ maand) => [31, schrikkeljaar(jaar) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maand - 1];

/** The number of a month from its name, in full or short; 0 where it is none. @param {string} naam */
function maandnummer(naam) {
  const klein = naam.toLowerCase().replace(/\.$/, '');
  return MAANDEN.indexOf(klein) + 1 || MAAND_KORT[klein] || 0;
}

function controleerJaar(/** @type {string} */ tekst) {
  if (tekst.length !== 4) {
    return 'Typ het jaar met vier cijfers, bijvoorbeeld 2026.';
  }
  return Number(tekst) < EERSTE_JAAR || Number(tekst) > LAATSTE_JAAR ? 'Kijk het jaar na.' : undefined;
}

/**
 * A date: `1-10-2026`, `01/10/2026`, `1 okt 2026`, `2026-10-01`. The day comes first.
 * @param {string} tekst
 * @returns {Gelezen}
 */
export function leesDatum(tekst) {
  const getypt = net(tekst);
  if (getypt === '') {
    return leeg('Vul een datum in, bijvoorbeeld 1-10-2026.');
  }
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(getypt);
  const gewoon = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{2,4})$/.exec(getypt);
  const woord = /^(\d{1,2})[ -]?([a-z]{3,9}\.?)[ -]?(\d{2,4})$/i.exec(getypt);
  const [dag, maand, jaar] = iso ? [iso[3], iso[2], iso[1]]
    : gewoon ? [gewoon[1], gewoon[2], gewoon[3]]
      : woord && maandnummer(woord[2]) ? [woord[1], String(maandnummer(woord[2])), woord[3]] : [];
  if (dag === undefined || jaar === undefined) {
    return fout('Dit is geen datum. Typ dag, maand en jaar, bijvoorbeeld 1-10-2026.');
  }
  const jaarfout = controleerJaar(jaar);
  if (jaarfout) {
    return fout(jaarfout);
  }
  const [d, m, j] = [Number(dag), Number(maand), Number(jaar)];
  if (m < 1 || m > 12) {
    return fout(m > 12 && d >= 1 && d <= 12
      ? `Maand ${m} bestaat niet. Bedoelt u ${toonDatum(`${jaar}-${tweeCijfers(d)}-${tweeCijfers(m)}`)}? Typ eerst de dag.`
      : `Maand ${m} bestaat niet. Typ dag, maand en jaar, bijvoorbeeld 1-10-2026.`);
  }
  if (d < 1 || d > dagenIn(j, m)) {
    return fout(d > 31 || d < 1 ? `Dag ${d} bestaat niet.` : `${d} ${MAANDEN[m - 1]} ${j} bestaat niet. Deze maand heeft ${dagenIn(j, m)} dagen.`);
  }
  const waarde = `${jaar}-${tweeCijfers(m)}-${tweeCijfers(d)}`;
  return {ok: true, waarde, getoond: toonDatum(waarde)};
}

/**
 * A month: `10-2026`, `oktober 2026`, `2026-10`.
 * @param {string} tekst
 * @returns {Gelezen}
 */
export function leesMaand(tekst) {
  const getypt = net(tekst);
  if (getypt === '') {
    return leeg('Vul een maand in, bijvoorbeeld oktober 2026.');
  }
  const iso = /^(\d{4})[-/.](\d{1,2})$/.exec(getypt);
  const gewoon = /^(\d{1,2}) ?[-/. ] ?(\d{2,4})$/.exec(getypt);
  const woord = /^([a-z]{3,9}\.?)[ -]?(\d{2,4})$/i.exec(getypt);
  const [maand, jaar] = iso ? [Number(iso[2]), iso[1]] : gewoon ? [Number(gewoon[1]), gewoon[2]]
    : woord && maandnummer(woord[1]) ? [maandnummer(woord[1]), woord[2]] : [];
  if (maand === undefined || jaar === undefined) {
    return fout('Dit is geen maand. Typ maand en jaar, bijvoorbeeld oktober 2026.');
  }
  const jaarfout = controleerJaar(jaar);
  if (jaarfout) {
    return fout(jaarfout);
  }
  if (maand < 1 || maand > 12) {
    return fout(`Maand ${maand} bestaat niet.`);
  }
  const waarde = `${jaar}-${tweeCijfers(maand)}`;
  return {ok: true, waarde, getoond: toonMaand(waarde)};
}

/** @param {string} waarde `2026-10-01` @returns {string} `1 oktober 2026` */
export function toonDatum(waarde) {
  const [jaar, maand, dag] = waarde.split('-').map(Number);
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`;
}

/** @param {string} waarde `2026-10` @returns {string} `oktober 2026` */
export function toonMaand(waarde) {
  const [jaar, maand] = waarde.split('-').map(Number);
  return `${MAANDEN[maand - 1]} ${jaar}`;
}

/** @param {string} waarde `60.50` @returns {string} `60,5%` */
export function toonPercentage(waarde) {
  return `${toonGetal(waarde)}%`;
}

/** @param {string | number} waarde `19.5` @returns {string} `19,5` */
export function toonGetal(waarde) {
  return String(waarde).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '').replace('.', ',');
}
