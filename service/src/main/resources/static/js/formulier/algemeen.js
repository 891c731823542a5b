// The fields that belong to no single benefit: person, period, income and settlement.

/** @typedef {import('../../../../typen/uitkomst').Inkomen} Inkomen */
/** @typedef {import('./rechten.js').Veld<import('../api.js').Plek<import('../../../../typen/uitkomst').Verzoek>>} Veld */
/** @typedef {import('./rechten.js').Veld<import('../api.js').Plek<Inkomen>>} Inkomenveld */

/** @type {Veld[]} */
export const PERIODE = [
  {naam: 'van', soort: 'maand', label: 'Reken vanaf (peildatum)', pad: 'periode/van'},
  {naam: 'maanden', soort: 'keuze', label: 'Aantal maanden', standaard: '12', pad: 'periode/totEnMet',
    opties: ['1', '3', '6', '12', '18', '24', '36', '48', '60', '120'].map((aantal) => [aantal, aantal === '1' ? '1 maand' : `${aantal} maanden`])},
];

/** @type {Veld} */
export const GEBOORTEDATUM = {naam: 'geboortedatum', soort: 'datum', label: 'Geboortedatum',
  hulp: 'Alleen nodig als de leeftijd telt, zoals bij de AOW.', pad: 'persoon/geboortedatum'};

const GEZIN = 'persoon/huishouden/';
const gehuwd = (/** @type {Record<string, string>} */ velden) => velden.huishouden === 'gehuwd';

/** @type {Veld[]} */
export const HUISHOUDEN = [
  {naam: 'huishouden', soort: 'keuze', label: 'Huishouden', pad: `${GEZIN}soort`, hulp: 'De toeslag hangt af van het huishouden.',
    opties: [['', 'Kies'], ['alleenstaand', 'Alleenstaand'], ['gehuwd', 'Gehuwd of samenwonend'], ['kostendeler', 'Woont met andere volwassenen (kostendeler)']]},
  {naam: 'woontBijOuders', soort: 'janee', label: 'Woont bij de ouders?', hulp: 'Alleen onder de 21 jaar.', pad: `${GEZIN}woontBijOuders`, meer: true},
  {naam: 'partnerGeboren', soort: 'datum', label: 'Geboortedatum van de partner', pad: `${GEZIN}partnerGeboortedatum`, als: gehuwd},
  {naam: 'partnerArbeid', soort: 'bedrag', label: 'Partner verdient met werk, per maand', hulp: 'Vul 0 in als de partner niet werkt.',
    pad: `${GEZIN}partnerInkomenUitArbeidPerMaand`, als: gehuwd},
  {naam: 'partnerOverig', soort: 'bedrag', label: 'Ander inkomen van de partner, per maand', hulp: 'Vul 0 in als dat er niet is.',
    pad: `${GEZIN}partnerOverigInkomenPerMaand`, als: gehuwd},
  {naam: 'kindOnder12', soort: 'janee', label: 'Is er een kind onder de 12 jaar?', pad: `${GEZIN}kindOnder12`, als: gehuwd},
];

/** @type {Veld[]} */
export const INKOMEN = [
  {naam: 'nu', soort: 'bedrag', label: 'Inkomen nu, per maand', hulp: 'Bruto. Werkt niet: vul 0 in.'},
  {naam: 'wijze', soort: 'keuze', label: 'Nieuw inkomen invullen', standaard: 'een',
    opties: [['een', 'Elke maand hetzelfde'], ['maanden', 'Per maand'], ['vierweken', 'Per vier weken'], ['deel', 'Deel van de verdiencapaciteit'], ['geen', 'Geen loon']]},
  {naam: 'straks', soort: 'bedrag', label: 'Inkomen straks, per maand', hulp: 'Bruto.', als: (velden) => (velden.wijze || 'een') === 'een'},
  {naam: 'telling', soort: 'keuze', label: 'Dit bedrag is', standaard: 'telt', als: (velden) => (velden.wijze || 'een') === 'een',
    opties: [['telt', 'Met vakantiegeld erin'], ['bruto', 'Brutoloon zonder vakantiegeld']]},
  {naam: 'vakantiePercentage', soort: 'percentage', label: 'Vakantiegeld, percentage', hulp: 'Leeg: 8%.', meer: true,
    als: (velden) => (velden.wijze || 'een') === 'een' && velden.telling === 'bruto'},
  {naam: 'vakantieMaand', soort: 'aantal', label: 'Vakantiegeld betaald in maand (1-12)', hulp: 'Leeg: mei.', meer: true, hoogste: 12,
    als: (velden) => (velden.wijze || 'een') === 'een' && velden.telling === 'bruto'},
  {naam: 'deel', soort: 'percentage', label: 'Deel van de verdiencapaciteit', hulp: 'Bijvoorbeeld 50: de helft.',
    als: (velden) => velden.wijze === 'deel'},
  {naam: 'eersteDag', soort: 'datum', label: 'Eerste dag van de eerste vier weken', hulp: 'Staat op de loonstrook.', als: (velden) => velden.wijze === 'vierweken'},
  {naam: 'allIn', soort: 'janee', label: 'Zit het vakantiegeld in het loon?', hulp: 'Dan krijgt iemand geen apart vakantiegeld.', meer: true,
    als: (velden) => velden.wijze !== 'geen'},
  {naam: 'bestond', soort: 'janee', label: 'Was dit loon er al voordat het recht begon?', hulp: 'Nee, als het loon komt van het werk waar de uitkering uit komt.',
    meer: true, als: (velden) => velden.wijze !== 'geen'},
  {naam: 'loonwaarde', soort: 'percentage', label: 'Loonwaarde bij loondispensatie (Wajong)', meer: true, als: (velden) => velden.wijze !== 'geen'},
];

/** Where the fields of the wage go in each item of the request. @type {Record<string, keyof Inkomen>} */
export const LOONVELDEN = {
  allIn: 'vakantiebijslagInLoon', bestond: 'bestondVoorRecht', loonwaarde: 'loonwaardePercentage',
  vakantiePercentage: 'vakantiebijslagPercentage', vakantieMaand: 'vakantiebijslagUitbetaaldIn',
};

/** @type {[string, string][]} */
export const EXTRASOORTEN = [['winst', 'Winst uit eigen bedrijf'], ['ziekengeld-of-doorbetaald-loon', 'Ziekengeld of doorbetaald loon'],
  ['overige-uitkering', 'Andere uitkering of pensioen']];

/** @type {Inkomenveld[]} */
const TIJDVAK = [
  {naam: 'van', soort: 'maand', label: 'Van', hulp: 'Leeg: vanaf de peildatum.', pad: 'van'},
  {naam: 'totEnMet', soort: 'maand', label: 'Tot en met', hulp: 'Leeg: tot het einde.', pad: 'totEnMet'},
];
/** @type {Inkomenveld} */
const BESTOND = {naam: 'bestond', soort: 'janee', label: 'Was dit er al voordat het recht begon?', pad: 'bestondVoorRecht'};

/** @type {Record<string, Inkomenveld[]>} */
export const EXTRA = {
  winst: [
    {naam: 'jaar', soort: 'aantal', label: 'Jaar', pad: 'jaar', hoogste: 2199},
    {naam: 'winst', soort: 'verlies', label: 'Belastbare winst in dat jaar', hulp: 'Bij verlies met een minteken.', pad: 'belastbareWinst'},
    {naam: 'aftrek', soort: 'bedrag', label: 'Ondernemersaftrek', pad: 'ondernemersaftrek'},
    {naam: 'mkb', soort: 'bedrag', label: 'Mkb-winstvrijstelling', pad: 'mkbWinstvrijstelling'},
    {naam: 'gestart', soort: 'datum', label: 'Begonnen op', hulp: 'Alleen als het bedrijf in dat jaar begon.', pad: 'gestartOp'},
    {naam: 'uren', soort: 'uren', label: 'Gewerkte uren per maand', hulp: 'Nodig naast WW.', pad: 'urenPerMaand'},
    BESTOND,
  ],
  'ziekengeld-of-doorbetaald-loon': [
    {naam: 'perMaand', soort: 'bedrag', label: 'Bedrag per maand (bruto)', pad: 'perMaand'},
    {naam: 'ervoor', soort: 'bedrag', label: 'Inkomen per maand voor de ziekte', hulp: 'Vul 0 in als er niets was.', pad: 'voorafgaandInkomenPerMaand'},
    {naam: 'honderd', soort: 'janee', label: 'Wordt 100% doorbetaald?', pad: 'honderdProcent'},
    ...TIJDVAK,
  ],
  'overige-uitkering': [
    {naam: 'aard', soort: 'keuze', label: 'Wat is het', pad: 'aard',
      opties: [['', 'Kies'], ['pensioen-uit-dienstbetrekking', 'Pensioen van een werkgever'], ['andere', 'Andere uitkering']]},
    {naam: 'perMaand', soort: 'bedrag', label: 'Bedrag per maand (bruto)', pad: 'perMaand'},
    {naam: 'ervoor', soort: 'bedrag', label: 'Inkomen per maand ervoor', hulp: 'Vul 0 in als er niets was.', pad: 'voorafgaandInkomenPerMaand'},
    BESTOND, ...TIJDVAK,
  ],
};

const voorschot = (/** @type {Record<string, string>} */ velden) => velden.wijze === 'voorschot';

/** @type {Veld[]} */
export const VERREKENING = [
  {naam: 'wijze', soort: 'keuze', label: 'UWV betaalt', standaard: 'per-maand', pad: 'verrekening/wijze',
    opties: [['per-maand', 'Op het echte inkomen'], ['voorschot', 'Voorschot, later afrekenen']]},
  {naam: 'cyclus', soort: 'keuze', label: 'Afrekening na', standaard: '6', pad: 'verrekening/cyclusMaanden', als: voorschot,
    opties: [['3', '3 maanden'], ['6', '6 maanden'], ['12', '12 maanden']]},
  {naam: 'schatting', soort: 'bedrag', label: 'Geschat inkomen per maand', hulp: 'Op dit bedrag rust het voorschot.',
    pad: 'verrekening/geschatInkomenPerMaand', als: voorschot},
  {naam: 'start', soort: 'maand', label: 'De cyclus begint in', hulp: 'Leeg: in de eerste maand.', pad: 'verrekening/cyclusStart', als: voorschot},
];
