import {toonBedrag, toonPercentage} from '../getallen.js';
import {tabel} from '../dom.js';

/** @typedef {import('./velden.js').Waarden} Waarden */

const werkt = (/** @type {Waarden} */ waarden) => waarden.werkt === 'ja';
/** @type {Record<string, string>} */
const KLASSEN = {'minder-dan-35': 'minder dan 35%', '35-45': '35 tot 45%', '45-55': '45 tot 55%', '55-65': '55 tot 65%', '65-80': '65 tot 80%',
  '80-100': '80 tot 100%'};
/** @type {Record<string, string>} */
const METHODEN = {praktisch: 'Praktisch: het werk dat iemand doet', theoretisch: 'Theoretisch: de functies die iemand kan doen'};
const bedrag = (/** @type {string | undefined} */ waarde) => waarde && `${toonBedrag(waarde)} bruto`;
const percentage = (/** @type {string | undefined} */ waarde) => waarde && toonPercentage(waarde);

/** @type {(nummer: number) => import('./velden.js').Toets<'arbeidsongeschiktheid'>['velden']} */
const functie = (nummer) => [
  {naam: `functie${nummer}Loon`, soort: 'bedrag', groep: `Functie ${nummer + 1}`, label: `Functie ${nummer + 1}: loon per uur (bruto)`,
    pad: `functies/${nummer}/loonPerUur`},
  {naam: `functie${nummer}Uren`, soort: 'uren', groep: `Functie ${nummer + 1}`, label: `Functie ${nummer + 1}: uren per week`,
    pad: `functies/${nummer}/urenPerWeek`},
];

/** @type {import('./velden.js').Toets<'arbeidsongeschiktheid'>} */
export const ARBEIDSONGESCHIKTHEID = {
  code: 'arbeidsongeschiktheid',
  titel: 'Percentage en klasse',
  vraag: 'Hoeveel procent is iemand arbeidsongeschikt, ook als UWV praktisch beoordeelt?',
  velden: [
    {naam: 'datum', soort: 'datum', basis: true, label: 'Dag van de beoordeling', pad: 'beoordelingsdatum'},
    {naam: 'maatmanloon', soort: 'bedrag', basis: true, label: 'Maatmanloon per uur (bruto)',
      hulp: 'Wat iemand zonder ziekte per uur zou verdienen.', pad: 'maatmanloonPerUur'},
    {naam: 'maatmanuren', soort: 'uren', basis: true, label: 'Uren per week van de maatman', pad: 'maatmanUrenPerWeek'},
    {naam: 'werkt', soort: 'janee', basis: true, label: 'Doet iemand betaald werk?', hulp: 'Zonder antwoord rekenen wij zonder werk.'},
    {naam: 'werkloon', soort: 'bedrag', basis: true, als: werkt, groep: 'Het werk nu', label: 'Loon per uur van dit werk (bruto)',
      pad: 'werk/loonPerUur'},
    {naam: 'werkuren', soort: 'uren', basis: true, als: werkt, groep: 'Het werk nu', label: 'Uren per week van dit werk', pad: 'werk/urenPerWeek'},
    {naam: 'passend', soort: 'janee', als: werkt, groep: 'Het werk nu', label: 'Past het werk bij wat iemand kan?', pad: 'werk/passend'},
    {naam: 'blijvend', soort: 'janee', als: werkt, groep: 'Het werk nu', label: 'Kan de werkgever dit werk blijven aanbieden?',
      pad: 'werk/duurzaamAangeboden'},
    {naam: 'representatief', soort: 'janee', als: werkt, groep: 'Het werk nu', label: 'Is het loon normaal voor dit werk?',
      pad: 'werk/representatief'},
    {naam: 'loonwaarde', soort: 'janee', als: werkt, groep: 'Het werk nu', label: 'Is het loon voor het werk zelf, en niet therapeutisch?',
      pad: 'werk/loonwaarde'},
    ...functie(0), ...functie(1), ...functie(2),
    {naam: 'duurzaam', soort: 'janee', label: 'Is de arbeidsongeschiktheid blijvend, volgens de verzekeringsarts?', pad: 'duurzaam'},
    {naam: 'urenbeperking', soort: 'uren', meer: true, label: 'Uren per week die een arts toestaat', hulp: 'Alleen als er zo’n beperking is.',
      pad: 'medischeUrenbeperkingPerWeek'},
  ],
  bouw: (verzoek, waarden) => {
    if (werkt(waarden)) {
      verzoek.werk ??= {};
    }
  },
  oordeel: {'geen-recht': 'niet-voldaan', wga: 'voldaan', iva: 'voldaan', 'vereist-oordeel': 'mens'},
  feiten: (antwoord) => [
    ['Percentage', percentage(antwoord.arbeidsongeschiktheidspercentage)],
    ['Klasse', KLASSEN[antwoord.klasse ?? ''] ?? (antwoord.mogelijkeKlassen?.length
      ? `nog mogelijk: ${antwoord.mogelijkeKlassen.map((klasse) => KLASSEN[klasse] ?? klasse).join(', ')}` : undefined)],
    ['Zo beoordeeld', METHODEN[antwoord.methode ?? '']],
    ['Maatmaninkomen per maand', bedrag(antwoord.maatmaninkomenPerMaand)],
    ['Resterende verdiencapaciteit per maand', bedrag(antwoord.resterendeVerdiencapaciteitPerMaand)],
    ['Inkomenseis per maand', bedrag(antwoord.inkomenseisPerMaand)],
  ],
  tabellen: ({schattingen = []}) => (schattingen.length < 2 ? [] : [tabel('De twee manieren naast elkaar', ['Manier', 'Percentage', 'Klasse',
    'Kan nog verdienen'],
    schattingen.map((schatting) => [METHODEN[schatting.methode] ?? schatting.methode, percentage(schatting.arbeidsongeschiktheidspercentage)
      ?? 'niet bekend',
      KLASSEN[schatting.klasse] ?? 'niet bekend', bedrag(schatting.resterendeVerdiencapaciteitPerMaand) ?? 'niet bekend']))]),
};
