import {toonDatum} from '../getallen.js';

/** @type {[string, string][]} */
const WERKGEVER = [['publiek-verzekerd', 'Ja, en UWV betaalt de WGA'], ['eigenrisicodrager', 'Ja, en die betaalt de WGA zelf (eigenrisicodrager)'],
  ['geen', 'Nee (vangnetter)']];
/** @type {Record<string, string>} */
const VENSTER = {open: 'De maatregel geldt op die dag', gesloten: 'De maatregel geldt niet op die dag', onbekend: 'Niet bekend'};
/** @param {Partial<import('../../../../typen/uitkomst').Zestigplusperiode> | undefined} venster */
const periode = (venster) => venster?.van && venster.totEnMet && `${toonDatum(venster.van)} tot en met ${toonDatum(venster.totEnMet)}`;

/** @type {import('./velden.js').Toets<'zestigplus'>} */
export const ZESTIGPLUS = {
  code: 'zestigplus',
  titel: '60-plusmaatregel',
  vraag: 'Kan iemand van 60 jaar of ouder een WGA krijgen zonder medische beoordeling?',
  velden: [
    {naam: 'eindeWachttijd', soort: 'datum', basis: true, label: 'Eerste dag na 104 weken ziekte', hulp: 'De eerste ziektedag plus 728 dagen.',
      pad: 'eindeWachttijd'},
    {naam: 'geboortedatum', soort: 'datum', basis: true, persoonlijk: true, label: 'Geboortedatum', pad: 'geboortedatum'},
    {naam: 'werkgever', soort: 'keuze', basis: true, label: 'Is er een werkgever?', opties: WERKGEVER, pad: 'werkgever'},
    {naam: 'rivToets', soort: 'keuze', label: 'Wat vindt UWV van de re-integratie?', pad: 'rivToets',
      opties: [['voldoende', 'Genoeg gedaan'], ['onvoldoende', 'Niet genoeg gedaan'], ['nog-niet', 'UWV heeft dit nog niet bekeken']]},
    {naam: 'aanwijzingDuurzaam', soort: 'janee', label: 'Is er een teken dat iemand nooit meer kan werken?', pad: 'aanwijzingDuurzaam'},
    {naam: 'duurzaam', soort: 'janee', label: 'Zegt de verzekeringsarts dat iemand nooit meer kan werken?', pad: 'duurzaam'},
    {naam: 'instemmingWerknemer', soort: 'janee', label: 'Stemt de werknemer in?', pad: 'instemmingWerknemer'},
    {naam: 'instemmingWerkgever', soort: 'janee', label: 'Stemt de werkgever in?', pad: 'instemmingWerkgever'},
    {naam: 'werkt', soort: 'janee', label: 'Werkt iemand nu?', pad: 'werkt'},
    {naam: 'verlies', soort: 'percentage', label: 'Deel van het oude loon dat iemand kwijt is, in procenten', pad: 'verliesPercentage'},
    {naam: 'praktisch', soort: 'janee', label: 'Kan UWV uitgaan van het werk dat iemand doet?', pad: 'voldoetAanPraktischeSchatting'},
    {naam: 'eersteVereenvoudigd', soort: 'janee', label: 'Ging de eerste aanvraag met de 60-plusmaatregel?', pad: 'eersteAanvraagVereenvoudigd',
      meer: true, als: (waarden) => waarden.soortAanvraag === 'tweede-aanvraag'},
    {naam: 'tweede', soort: 'datum', label: 'Dag van de tweede aanvraag', pad: 'datumTweedeAanvraag', meer: true,
      als: (waarden) => waarden.soortAanvraag === 'tweede-aanvraag'},
    {naam: 'soortAanvraag', soort: 'keuze', meer: true, label: 'Soort aanvraag', hulp: 'Leeg: een eerste WIA-aanvraag.', pad: 'soortAanvraag',
      opties: [['wia-aanvraag', 'Eerste WIA-aanvraag'], ['herbeoordeling', 'Herbeoordeling'], ['verkorte-wachttijd', 'Verkorte wachttijd'],
        ['tweede-aanvraag', 'Tweede aanvraag']]},
    {naam: 'loonsanctieTot', soort: 'datum', meer: true, label: 'Loonsanctie tot', pad: 'loonsanctieTot'},
    {naam: 'grens', soort: 'janee', meer: true, label: 'Speelt er een ander land mee?', hulp: 'Leeg: nee.', pad: 'grensoverschrijdend'},
  ],
  oordeel: {'volgt-route': 'voldaan', 'gewone-beoordeling': 'niet-voldaan', 'loonsanctie-eerst': 'nog-niet', 'geen-recht': 'niet-voldaan',
    'vereist-oordeel': 'mens'},
  feiten: ({venster, leeftijd, gevolg}) => [
    ['Leeftijd op die dag', leeftijd === undefined ? undefined : `${leeftijd} jaar`],
    ['Maatregel', VENSTER[venster?.status]],
    ['Maatregel geldt van', periode(venster)],
    ['Vorige keer', periode(venster?.vorige)],
    ['Volgende keer', periode(venster?.volgende)],
    ['Leidt tot', gevolg && `${gevolg.regeling}${gevolg.klasse ? `, ${gevolg.klasse}%` : ''}`.replace(/^wga/, 'WGA').replace(/^iva/, 'IVA')],
  ],
};
