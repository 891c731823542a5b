import {toonBedrag, toonDatum} from '../getallen.js';

/** @typedef {import('./velden.js').Waarden} Waarden */

const bezwaar = (/** @type {Waarden} */ waarden) => waarden.soort === 'wia-bezwaar';
const aanvraag = (/** @type {Waarden} */ waarden) => Boolean(waarden.soort) && !bezwaar(waarden);
const gekozen = (/** @type {Waarden} */ waarden) => Boolean(waarden.soort);
const datum = (/** @type {string | undefined} */ waarde) => waarde && toonDatum(waarde);
const bedrag = (/** @type {string | undefined} */ waarde) => waarde && toonBedrag(waarde);

/** @type {import('./velden.js').Toets<'dwangsom'>} */
export const DWANGSOM = {
  code: 'dwangsom',
  titel: 'UWV beslist te laat',
  vraag: 'Moet UWV een dwangsom betalen omdat een beslissing te laat is, en wat kan iemand nu doen?',
  velden: [
    {naam: 'soort', soort: 'keuze', basis: true, label: 'Waarover moet UWV beslissen?', pad: 'soortBesluit',
      opties: [['wia-aanvraag', 'Een WIA-aanvraag'], ['wia-herbeoordeling-op-verzoek', 'Een herbeoordeling op verzoek'], ['wia-bezwaar',
        'Een bezwaar over de WIA']]},
    {naam: 'ontvangen', soort: 'datum', basis: true, als: aanvraag, label: 'Aanvraag ontvangen op', hulp: 'De dag waarop UWV de aanvraag kreeg.',
      pad: 'aanvraagOntvangen'},
    {naam: 'eindeBezwaar', soort: 'datum', basis: true, als: bezwaar, label: 'Laatste dag om bezwaar te maken', pad: 'eindeBezwaartermijn'},
    {naam: 'medisch', soort: 'janee', als: bezwaar, label: 'Gaat het bezwaar over een medisch of arbeidskundig oordeel?',
      pad: 'medischOfArbeidskundig'},
    {naam: 'extern', soort: 'janee', als: bezwaar, label: 'Vraagt UWV advies aan een deskundige van buiten?', pad: 'externeDeskundige'},
    {naam: 'ingebreke', soort: 'datum', basis: true, als: gekozen, label: 'Ingebrekestelling ontvangen op',
      hulp: 'De brief waarin staat dat UWV te laat is. Leeg: er is geen brief gestuurd.',
      pad: 'ingebrekestellingOntvangen'},
    {naam: 'besluit', soort: 'datum', label: 'Besluit verstuurd op', hulp: 'Leeg als er nog geen besluit is.', als: gekozen,
      pad: 'besluitBekendgemaakt'},
    {naam: 'peildatum', soort: 'datum', label: 'Tel tot en met', hulp: 'Zolang er geen besluit is: bijvoorbeeld vandaag.', als: gekozen,
      pad: 'peildatum'},
    {naam: 'opAanvraag', soort: 'janee', meer: true, als: gekozen, label: 'Heeft iemand zelf om de beslissing gevraagd?', hulp: 'Leeg: ja.',
      pad: 'opAanvraag'},
    {naam: 'termijn', soort: 'aantal', meer: true, als: gekozen, label: 'Andere termijn die UWV noemde, in weken', pad: 'termijnWeken'},
    {naam: 'verlenging', soort: 'aantal', meer: true, als: gekozen, label: 'Verlenging door UWV, in weken', pad: 'verlengingWeken'},
    {naam: 'verlengdTot', soort: 'datum', meer: true, als: gekozen, label: 'Laatste dag die UWV zelf noemde', pad: 'verlengdTot'},
    {naam: 'opgeschort', soort: 'aantal', meer: true, als: gekozen, label: 'Dagen waarop de termijn stilstond', pad: 'opgeschorteDagen'},
    {naam: 'uitsluiting', soort: 'keuze', meer: true, als: gekozen, label: 'Reden waarom UWV niets hoeft te betalen', pad: 'uitsluitingen/0',
      opties: [['onredelijk-laat', 'De ingebrekestelling kwam veel te laat'], ['geen-belanghebbende', 'De beslissing gaat niet over de aanvrager'],
        ['kennelijk-niet-ontvankelijk-of-ongegrond', 'De aanvraag kon duidelijk niet slagen']]},
    {naam: 'aanvragers', soort: 'aantal', meer: true, als: gekozen, label: 'Aantal mensen dat samen vroeg', pad: 'aantalAanvragers'},
  ],
  oordeel: {dwangsom: 'voldaan', 'geen-dwangsom': 'niet-voldaan', 'te-vroeg': 'nog-niet', 'vereist-oordeel': 'mens'},
  feiten: (antwoord) => [
    ['Bedrag tot nu toe', bedrag(antwoord.bedrag)],
    ['Aantal dagen', antwoord.dagen === undefined ? undefined : String(antwoord.dagen)],
    ['Per aanvrager', bedrag(antwoord.bedragPerAanvrager)],
    ['Hoogste bedrag', bedrag(antwoord.maximum)],
    ['Hoogste bedrag bereikt op', datum(antwoord.maximumBereiktOp)],
    ['UWV moest beslissen tot en met', datum(antwoord.eindeBeslistermijn)],
    ['Eerste dag van de dwangsom', datum(antwoord.eersteDwangsomdag)],
    ['Beroep bij de rechter kan vanaf', datum(antwoord.beroepMogelijkVanaf)],
    ['UWV stelt het bedrag vast uiterlijk op', datum(antwoord.vaststellingUiterlijk)],
    ['Volgende stap', antwoord.volgendeStap?.tekst],
  ],
};
