import {toonDatum} from '../getallen.js';

/** @type {import('./velden.js').Toets<'wgadienstverlening'>} */
export const WGADIENSTVERLENING = {
  code: 'wgadienstverlening',
  titel: 'Hulp bij het vinden van werk',
  vraag: 'Helpt UWV iemand met een WGA bij het vinden van werk?',
  velden: [
    {naam: 'werkgever', soort: 'keuze', basis: true, label: 'Wie betaalt de WGA?', pad: 'werkgever',
      opties: [['publiek-verzekerd', 'UWV, voor een werkgever'], ['geen', 'UWV, er is geen werkgever'], ['eigenrisicodrager',
        'De werkgever (eigenrisicodrager)']]},
    {naam: 'eersteDag', soort: 'datum', basis: true, label: 'Eerste dag van de WGA', pad: 'eersteDagWga'},
    {naam: 'peildatum', soort: 'datum', basis: true, label: 'Over welke dag gaat de vraag?', pad: 'peildatum'},
    {naam: 'percentage', soort: 'percentage', label: 'Arbeidsongeschiktheid, in procenten', pad: 'arbeidsongeschiktheidspercentage'},
    {naam: 'grond', soort: 'keuze', label: 'Waarom is iemand volledig arbeidsongeschikt?', pad: 'volledigGrond',
      opties: [['medisch', 'Om medische redenen'], ['arbeidskundig', 'Er zijn te weinig functies']]},
    {naam: 'iva', soort: 'janee', label: 'Is het een IVA?', pad: 'iva'},
    {naam: 'eigenVerzoek', soort: 'janee', label: 'Heeft iemand zelf om hulp gevraagd?', pad: 'eigenVerzoek'},
  ],
  oordeel: {'activerende-dienstverlening': 'voldaan', 'op-eigen-verzoek': 'voldaan', 'eerst-medisch-volgen': 'nog-niet',
    'niet-bij-uwv': 'niet-voldaan'},
  feiten: ({totEnMet}) => [['Actieve begeleiding tot en met', totEnMet && toonDatum(totEnMet)]],
};
