// The fields of each benefit, in the order of the decision letter. `pad` is the place in the request; the API decides what is needed.

/**
 * @template {string} [Pad=string] the places that the contract knows
 * @typedef {object} Veld
 * @property {string} naam key in the state
 * @property {'bedrag' | 'verlies' | 'percentage' | 'datum' | 'maand' | 'keuze' | 'janee' | 'aantal' | 'jaren' | 'uren'} soort how it is read
 * @property {string} label
 * @property {string} [hulp] what it is, or where it stands
 * @property {Pad | ((velden: Record<string, string>) => Pad)} [pad] place in the object of the request; absent: only for this page
 * @property {[string, string][]} [opties] codes with their words
 * @property {string} [standaard] what counts as long as nothing was chosen
 * @property {(velden: Record<string, string>) => boolean} [als] whether the field is there
 * @property {boolean} [meer] under "Meer gegevens"
 * @property {number} [hoogste] of a whole number
 */

/** @typedef {Veld<import('../api.js').Plek<import('../../../../typen/uitkomst').Uitkering>>} Rechtveld a field of a benefit */

/** @type {[string, string][]} */
export const SOORTEN = [
  ['wga', 'WGA (WIA)'], ['iva', 'IVA (WIA)'], ['wajong', 'Wajong'], ['ww', 'WW'], ['zw', 'Ziektewet'], ['toeslagenwet', 'Toeslagenwet'],
  ['wao', 'WAO'], ['waz', 'WAZ'],
];

const BRIEF = 'Staat in de beslissing.';

/** @type {Rechtveld[]} */
const LOON = [
  {naam: 'loonsoort', soort: 'keuze', label: 'In de brief staat', standaard: 'dagloon', opties: [['dagloon', 'Dagloon (per dag)'], ['maandloon', 'Maandloon']]},
  {naam: 'loon', soort: 'bedrag', label: 'Dagloon of maandloon', hulp: 'Bruto, zonder maximum.',
    pad: (velden) => (velden.loonsoort === 'maandloon' ? 'maandloon' : 'dagloon')},
  {naam: 'dagloonPeildatum', soort: 'datum', label: 'Dit loon gold op', hulp: 'Zie de datum in de brief.',
    pad: 'dagloonPeildatum'},
];
/** @type {Rechtveld} */
const HULP = {naam: 'hulpbehoevendheid', soort: 'keuze', label: 'Verhoging omdat iemand veel hulp nodig heeft', pad: 'hulpbehoevendheid', meer: true,
  opties: [['', 'Niet bekend of niet van toepassing'], ['geen', 'Geen'], ['85', 'Naar 85%'], ['100', 'Naar 100%']]};
const NUL = 'beoordelingen/0/';
const EEN = 'beoordelingen/1/';

/** @param {string} label @param {string} [hulp] @param {boolean} [meer] @returns {Rechtveld} */
const ingang = (label, hulp = BRIEF, meer = false) => ({naam: 'ingangsdatum', soort: 'datum', label, hulp, pad: 'ingangsdatum', meer});
/** @param {(velden: Record<string, string>) => boolean} als @returns {Rechtveld[]} */
const jaren = (als) => [
  {naam: 'jarenVoor2016', soort: 'jaren', label: 'Gewerkte jaren vóór 2016', hulp: 'Op het overzicht van het arbeidsverleden. Kwartalen mag: 8,5.',
    pad: 'arbeidsverleden/jarenVoor2016', als},
  {naam: 'jarenVanaf2016', soort: 'jaren', label: 'Gewerkte jaren vanaf 2016', pad: 'arbeidsverleden/jarenVanaf2016', als},
];

/** @type {Rechtveld[]} */
const WGA = [
  ...LOON,
  {naam: 'percentage', soort: 'percentage', label: 'Percentage arbeidsongeschikt',
    hulp: 'Wat iemand niet meer kan.', pad: `${NUL}arbeidsongeschiktheidspercentage`},
  {naam: 'verdiencapaciteit', soort: 'bedrag', label: 'Verdiencapaciteit per maand',
    hulp: 'Resterend: wat nog kan.', pad: `${NUL}resterendeVerdiencapaciteitPerMaand`},
  ingang('Eerste dag van de WGA'),
  {naam: 'lgu', soort: 'keuze', label: 'Loongerelateerd tot', standaard: 'datum',
    opties: [['datum', 'Datum in de brief'], ['arbeidsverleden', 'Volgt uit gewerkte jaren'], ['geen', 'Is er niet']]},
  {naam: 'lguTot', soort: 'datum', label: 'Laatste dag loongerelateerd', hulp: BRIEF, pad: 'loongerelateerdTotEnMet',
    als: (velden) => (velden.lgu || 'datum') === 'datum'},
  ...jaren((velden) => velden.lgu === 'arbeidsverleden'),
  {naam: 'ontvangenWwMaanden', soort: 'aantal', label: 'Maanden WW die eraf gaan', pad: 'ontvangenWwMaanden', hoogste: 600,
    als: (velden) => velden.lgu === 'arbeidsverleden'},
  {naam: 'voorafgaandeIvaMaanden', soort: 'aantal', label: 'Maanden IVA direct ervoor', pad: 'voorafgaandeIvaMaanden', hoogste: 600,
    als: (velden) => velden.lgu === 'arbeidsverleden'},
  {naam: 'maatmaninkomen', soort: 'bedrag', label: 'Maatmaninkomen per maand', hulp: 'Wat iemand zou verdienen zonder ziekte.',
    pad: `${NUL}maatmaninkomenPerMaand`, meer: true},
  HULP,
  {naam: 'vanaf2', soort: 'datum', label: 'Nieuwe beoordeling vanaf', hulp: 'Alleen als UWV opnieuw heeft beoordeeld.', pad: `${EEN}vanaf`, meer: true},
  {naam: 'percentage2', soort: 'percentage', label: 'Nieuw percentage', pad: `${EEN}arbeidsongeschiktheidspercentage`, meer: true,
    als: (velden) => Boolean(velden.vanaf2)},
  {naam: 'verdiencapaciteit2', soort: 'bedrag', label: 'Nieuwe resterende verdiencapaciteit', pad: `${EEN}resterendeVerdiencapaciteitPerMaand`,
    meer: true, als: (velden) => Boolean(velden.vanaf2)},
  {naam: 'maatmaninkomen2', soort: 'bedrag', label: 'Nieuw maatmaninkomen', pad: `${EEN}maatmaninkomenPerMaand`, meer: true,
    als: (velden) => Boolean(velden.vanaf2)},
];

/** @type {Rechtveld[]} */
const IVA = [
  ...LOON, ingang('Eerste dag van de IVA'),
  {naam: 'maatmaninkomen', soort: 'bedrag', label: 'Maatmaninkomen per maand', hulp: 'Wat iemand zou verdienen zonder ziekte.',
    pad: 'maatmaninkomenPerMaand', meer: true},
  HULP,
];

/** @type {Rechtveld[]} */
const WAJONG = [
  {naam: 'regime', soort: 'keuze', label: 'Welke Wajong', pad: 'regime', hulp: 'Kijk naar het jaar van de eerste beslissing.',
    opties: [['', 'Kies'], ['owajong', 'Oude Wajong (voor 2010)'], ['wajong2010', 'Wajong 2010'], ['wajong2015', 'Wajong 2015']]},
  {naam: 'duurzaam', soort: 'janee', label: 'Kan iemand volgens UWV nooit meer werken?', hulp: 'In de brief: duurzaam geen arbeidsvermogen.',
    pad: 'duurzaamGeenArbeidsvermogen'},
  {naam: 'garantie', soort: 'bedrag', label: 'Garantiebedrag per maand', hulp: 'Alleen als het in de beslissing staat.', pad: 'garantiebedragPerMaand'},
  {naam: 'garantiePeildatum', soort: 'datum', label: 'Dit garantiebedrag gold op', pad: 'garantiebedragPeildatum', als: (velden) => Boolean(velden.garantie)},
  {naam: 'garantieTeller', soort: 'aantal', label: 'Maanden die al tellen voor het verval', pad: 'garantiebedragTeller', hoogste: 11,
    als: (velden) => Boolean(velden.garantie)},
  ingang('Eerste dag van de Wajong', 'Alleen nodig als de Wajong net begint.', true),
  {naam: 'maatmaninkomen', soort: 'bedrag', label: 'Maatmaninkomen per maand', pad: 'maatmaninkomenPerMaand', meer: true},
  {naam: 'gewerktSinds', soort: 'datum', label: 'Werkt zonder onderbreking sinds', pad: 'gewerktSinds', meer: true},
  {naam: 'voorziening', soort: 'janee', label: 'Gebruikt een voorziening voor het werk?', pad: 'gebruiktVoorziening', meer: true},
  {naam: 'wsw', soort: 'janee', label: 'Werkt in de sociale werkvoorziening (WSW)?', pad: 'werktInWsw', meer: true},
  HULP,
];

/** @type {Rechtveld[]} */
const WW = [
  ...LOON, ingang('Eerste dag van de WW'),
  {naam: 'duur', soort: 'keuze', label: 'Einde van de WW', standaard: 'datum',
    opties: [['datum', 'Datum in de brief'], ['arbeidsverleden', 'Volgt uit gewerkte jaren']]},
  {naam: 'totEnMet', soort: 'datum', label: 'Laatste dag van de WW', hulp: BRIEF, pad: 'totEnMet', als: (velden) => (velden.duur || 'datum') === 'datum'},
  ...jaren((velden) => velden.duur === 'arbeidsverleden'),
  {naam: 'viervijf', soort: 'janee', label: 'Vier van de laatste vijf jaar gewerkt?', hulp: 'De vier-uit-vijf-eis.', pad: 'viervijfEis',
    als: (velden) => velden.duur === 'arbeidsverleden'},
  {naam: 'maatregel', soort: 'keuze', label: 'Maatregel van UWV op de WW', pad: 'maatregel', meer: true,
    opties: [['', 'Geen'], ['geheel-geweigerd', 'Geheel geweigerd'], ['half-geweigerd', 'Voor de helft geweigerd'], ['nog-te-beoordelen', 'UWV moet dit nog beoordelen']]},
  {naam: 'maatregelTot', soort: 'datum', label: 'Laatste dag van de maatregel', pad: 'maatregelTotEnMet', meer: true,
    als: (velden) => velden.maatregel === 'half-geweigerd'},
  {naam: 'aangevraagd', soort: 'janee', label: 'Is de WW aangevraagd?', hulp: 'Laat leeg als dat zo is.', pad: 'aangevraagd', meer: true},
  {naam: 'uren', soort: 'uren', label: 'Uren per week voor de werkloosheid', hulp: 'Nodig als iemand ook voor zichzelf werkt.', pad: 'arbeidsurenPerWeek', meer: true},
  {naam: 'nietBeschikbaar', soort: 'datum', label: 'Niet beschikbaar voor werk vanaf', pad: 'nietBeschikbaarVanaf', meer: true},
];

/** @type {Rechtveld[]} */
const ZW = [
  ...LOON, ingang('Eerste ziektedag', 'De eerste dag van het ziekengeld.'),
  {naam: 'dienstbetrekking', soort: 'janee', label: 'Is er nog een werkgever?', pad: 'dienstbetrekkingLoopt'},
];

/** @type {Rechtveld[]} */
const TOESLAGENWET = [ingang('Eerste dag van de toeslag', 'Vanaf die dag telt een deel van het loon twee jaar niet mee.')];

/** @type {Record<string, Rechtveld[]>} */
export const VELDEN = {wga: WGA, iva: IVA, wajong: WAJONG, ww: WW, zw: ZW, toeslagenwet: TOESLAGENWET, wao: [], waz: []};

/** Whether there is a benefit of which nothing can be filled in: the service refuses it, so every other field would be for nothing. */
export const voorNiets = (/** @type {import('../staat.js').Staat} */ staat) => staat.rechten.some((recht) => VELDEN[recht.soort]?.length === 0);
