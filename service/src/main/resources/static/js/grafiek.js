// Two charts, drawn beside a table that holds the same figures. Colours and patterns come from css/grafiek.css: the security policy of the
// page forbids styles in attributes.

import {toonBedrag, toonMaand, vergelijk} from './getallen.js';

const SVG = 'http://www.w3.org/2000/svg';
const BREED = 360;
const HOOG = 240;
const VLAK = {links: 46, rechts: 8, boven: 30, onder: 26};
const VLAKBREED = BREED - VLAK.links - VLAK.rechts;
const VLAKHOOG = HOOG - VLAK.boven - VLAK.onder;
let volgnummer = 0;

/**
 * @typedef {{maand: string, uitkering: string | null, inkomen: string | null, samen: string | null}} Grafiekmaand
 * @typedef {Grafiekmaand & {uitkering: string, samen: string}} Complete
 * @typedef {{inkomen: string, samen?: string}} Punt
 * @typedef {Punt & {samen: string}} Bekend
 * @typedef {{inkomen: string, sprong?: string}} Drempel
 * @typedef {{stap: number, top: number}} As
 * @typedef {(deel: string) => string} Patroon the name of a pattern in one chart
 */

/**
 * Elements with attributes; text as the last one.
 * @param {string} naam
 * @param {Record<string, string | number>} [kenmerken]
 * @param {...(Node | string)} kinderen
 */
function el(naam, kenmerken = {}, ...kinderen) {
  const element = document.createElementNS(SVG, naam);
  Object.entries(kenmerken).forEach(([sleutel, waarde]) => element.setAttribute(sleutel, String(waarde)));
  element.append(...kinderen);
  return element;
}

/** Only for places on the screen; amounts themselves stay text. */
const plek = (/** @type {string | number} */ bedrag) => Number(bedrag);
const rond = (/** @type {number} */ getal) => Math.round(getal * 10) / 10;
const heleEuros = (/** @type {number} */ getal) => toonBedrag(String(getal)).replace(/,00$/, '').replace('€ ', '');

/**
 * The months as stacked columns: the benefit with the income on top of it. A month without a figure gets a question mark.
 * @param {{maanden: Grafiekmaand[], titel: string}} gegevens
 * @returns {SVGElement}
 */
export function maandgrafiek({maanden, titel}) {
  const hoogste = Math.max(1, ...maanden.map((maand) => (compleet(maand) ? plek(maand.samen) : 0)));
  const as = schaal(hoogste);
  const {svg, patroon} = kader(titel, maandzin(maanden), 'maandgrafiek');
  tekenAs(svg, as);
  legenda(svg, patroon, [['uitkering', 'uitkering'], ['inkomen', 'inkomen']]);
  const stap = VLAKBREED / maanden.length;
  const breed = rond(Math.min(28, stap * 0.7));
  const sprong = Math.ceil(maanden.length / 12);
  const groep = el('g');
  maanden.forEach((maand, nummer) => {
    const midden = rond(VLAK.links + stap * (nummer + 0.5));
    const x = rond(midden - breed / 2);
    if (compleet(maand)) {
      const onder = hoogte(maand.uitkering, as);
      const boven = hoogte(maand.samen, as);
      groep.append(staaf('uitkering', x, breed, VLAK.boven + VLAKHOOG, onder, patroon), staaf('inkomen', x, breed, onder, boven, patroon));
    } else {
      groep.append(el('text', {x: midden, y: VLAK.boven + VLAKHOOG - 4, 'text-anchor': 'middle', class: 'grafiek-onbekend'}, '?'));
    }
    if (nummer % sprong === 0) {
      groep.append(el('text', {x: midden, y: HOOG - 10, 'text-anchor': 'middle', class: 'grafiek-tekst'}, toonMaand(maand.maand).slice(0, 3)));
    }
  });
  svg.append(groep);
  return svg;
}

/** @param {Grafiekmaand} maand @returns {maand is Complete} */
const compleet = (maand) => maand.uitkering != null && maand.samen != null;

/** The chart in one sentence, also for beside the table. @param {Grafiekmaand[]} maanden */
export function maandzin(maanden) {
  const bekend = maanden.filter(compleet);
  if (bekend.length === 0) {
    return 'Van geen enkele maand is een bedrag bekend.';
  }
  const opSamen = [...bekend].sort((een, ander) => vergelijk(een.samen, ander.samen));
  const [laagste, meeste] = [opSamen[0], opSamen[opSamen.length - 1]];
  const rest = maanden.length - bekend.length;
  const onbekend = rest === 0 ? '' : ` Van ${rest} ${rest === 1 ? 'maand' : 'maanden'} weten wij het niet.`;
  return (vergelijk(laagste.samen, meeste.samen) === 0
    ? `Uitkering en inkomen zijn samen elke maand ${toonBedrag(meeste.samen)} bruto.`
    : `Samen is het laagst in ${toonMaand(laagste.maand)} (${toonBedrag(laagste.samen)}) en het hoogst in ${toonMaand(meeste.maand)} `
      + `(${toonBedrag(meeste.samen)}), bruto.`) + onbekend;
}

/**
 * What comes in together at each income, with the places where it jumps or bends as numbered lines.
 * @param {{punten: Punt[], drempels: Drempel[], titel: string}} gegevens
 * @returns {SVGElement}
 */
export function curvegrafiek({punten, drempels, titel}) {
  const bekend = punten.filter(isBekend);
  const {svg} = kader(titel, curvezin(bekend, drempels), 'curvegrafiek');
  const as = schaal(Math.max(1, ...bekend.map((punt) => plek(punt.samen))));
  const [van, tot] = [plek(punten[0]?.inkomen ?? 0), plek(punten.at(-1)?.inkomen ?? 1)];
  const plekX = (/** @type {string | number} */ bedrag) => rond(VLAK.links + VLAKBREED * (plek(bedrag) - van) / Math.max(1, tot - van));
  tekenAs(svg, as);
  [van, (van + tot) / 2, tot].forEach((inkomen, nummer) => svg.append(el('text',
    {x: plekX(inkomen), y: HOOG - 10, 'text-anchor': ['start', 'middle', 'end'][nummer], class: 'grafiek-tekst'}, heleEuros(Math.round(inkomen)))));
  svg.append(el('text', {x: VLAK.links, y: 12, class: 'grafiek-tekst'}, 'samen per maand, bij dit inkomen, in euro bruto'));
  drempels.forEach((drempel, nummer) => {
    const x = plekX(drempel.inkomen);
    const y = VLAK.boven - 4;
    svg.append(el('line', {x1: x, x2: x, y1: VLAK.boven, y2: VLAK.boven + VLAKHOOG, class: 'grafiek-drempel'}),
      el('text', {x, y, 'text-anchor': 'middle', class: 'grafiek-tekst grafiek-nummer'}, String(nummer + 1)));
  });
  lijnen(punten, drempels).forEach((lijn) => svg.append(el('polyline', {
    points: lijn.map((punt) => `${plekX(punt.inkomen)},${hoogte(punt.samen, as)}`).join(' '), class: 'grafiek-lijn'})));
  return svg;
}

/** @param {Punt} punt @returns {punt is Bekend} */
const isBekend = (punt) => punt.samen != null;

/** The line is broken where the sum jumps, and where it is unknown. @param {Punt[]} punten @param {Drempel[]} drempels */
function lijnen(punten, drempels) {
  const sprongen = drempels.filter((drempel) => drempel.sprong !== undefined && vergelijk(drempel.sprong, '0.00') !== 0);
  /** @type {Bekend[][]} */
  const gemaakt = [[]];
  punten.forEach((punt, nummer) => {
    const vorige = punten[nummer - 1];
    const gesprongen = vorige && sprongen.some((drempel) => vergelijk(vorige.inkomen, drempel.inkomen) < 0
      && vergelijk(drempel.inkomen, punt.inkomen) <= 0);
    if (!isBekend(punt) || gesprongen) {
      gemaakt.push([]);
    }
    if (isBekend(punt)) {
      gemaakt[gemaakt.length - 1].push(punt);
    }
  });
  return gemaakt.filter((lijn) => lijn.length > 1);
}

/** The curve in one sentence. @param {Punt[]} punten @param {Drempel[]} drempels */
export function curvezin(punten, drempels) {
  const bekend = punten.filter(isBekend);
  if (bekend.length === 0) {
    return 'Van geen enkel inkomen is de uitkomst bekend.';
  }
  const [eerste, laatste] = [bekend[0], bekend[bekend.length - 1]];
  const dalingen = drempels.filter((drempel) => drempel.sprong !== undefined && vergelijk(drempel.sprong, '0.00') < 0).length;
  return `Wie ${toonBedrag(eerste.inkomen)} verdient, heeft samen ${toonBedrag(eerste.samen)}; wie ${toonBedrag(laatste.inkomen)} verdient `
    + `${toonBedrag(laatste.samen)}${dalingen === 0 ? ', zonder val' : `, met ${dalingen} keer een val`} daartussen.`;
}

// ---- what both charts need

/** The frame with its name and its sentence; patterns have names of their own in each chart. @param {string} titel @param {string} zin @param {string} soort */
function kader(titel, zin, soort) {
  const nummer = ++volgnummer;
  /** @type {Patroon} */
  const patroon = (deel) => `grafiek-${nummer}-${deel}`;
  const svg = el('svg', {viewBox: `0 0 ${BREED} ${HOOG}`, role: 'img', class: `grafiek ${soort}`, focusable: 'false',
    'aria-labelledby': `${patroon('titel')} ${patroon('zin')}`},
  el('title', {id: patroon('titel')}, titel),
  el('desc', {id: patroon('zin')}, zin));
  const streep = el('pattern', {id: patroon('inkomen'), width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'},
    el('rect', {width: 6, height: 6, class: 'grafiek-inkomen-grond'}),
    el('rect', {width: 3, height: 6, class: 'grafiek-inkomen-streep'}));
  svg.append(el('defs', {}, streep));
  return {svg, patroon};
}

/** Round steps, four or five of them, that reach the highest figure. @param {number} hoogste @returns {As} */
function schaal(hoogste) {
  const ruw = hoogste / 4;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const stap = [1, 2, 2.5, 5, 10].map((keer) => keer * macht).find((keer) => keer >= ruw) ?? 10 * macht;
  return {stap, top: Math.ceil(hoogste / stap) * stap};
}

const hoogte = (/** @type {string | number} */ bedrag, /** @type {As} */ as) => rond(VLAK.boven + VLAKHOOG * (1 - plek(bedrag) / as.top));

function tekenAs(/** @type {SVGElement} */ svg, /** @type {As} */ as) {
  for (let waarde = 0; waarde <= as.top + as.stap / 2; waarde += as.stap) {
    const y = hoogte(waarde, as);
    svg.append(el('line', {x1: VLAK.links, x2: BREED - VLAK.rechts, y1: y, y2: y, class: 'grafiek-as'}),
      el('text', {x: VLAK.links - 5, y: y + 3.5, 'text-anchor': 'end', class: 'grafiek-tekst'}, heleEuros(Math.round(waarde))));
  }
}

/** @param {string} soort @param {number} x @param {number} breed @param {number} onder @param {number} boven @param {Patroon} patroon */
function staaf(soort, x, breed, onder, boven, patroon) {
  return el('rect', {x, y: boven, width: breed, height: rond(Math.max(0, onder - boven)), class: `grafiek-${soort}`,
    ...(soort === 'inkomen' ? {fill: `url(#${patroon('inkomen')})`} : {})});
}

/** @param {SVGElement} svg @param {Patroon} patroon @param {string[][]} delen */
function legenda(svg, patroon, delen) {
  let x = VLAK.links;
  delen.forEach(([soort, woord]) => {
    svg.append(staaf(soort, x, 12, 20, 8, patroon), el('text', {x: x + 17, y: 18, class: 'grafiek-tekst'}, woord));
    x += 90;
  });
  svg.append(el('text', {x, y: 18, class: 'grafiek-tekst'}, 'in euro bruto'));
}
