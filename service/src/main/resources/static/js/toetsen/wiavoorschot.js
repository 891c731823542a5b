import {leesBedrag, toonBedrag, toonMaand} from '../getallen.js';
import {tabel, wetlink} from '../dom.js';
import {maandErbij} from '../staat.js';

/** @typedef {import('./velden.js').Waarden} Waarden */

const nogNiet = (/** @type {Waarden} */ waarden) => waarden.besluit === 'nog-niet';
const toegekend = (/** @type {Waarden} */ waarden) => waarden.besluit === 'toegekend';
const afgewezen = (/** @type {Waarden} */ waarden) => waarden.besluit === 'afgewezen';
const beslist = (/** @type {Waarden} */ waarden) => toegekend(waarden) || afgewezen(waarden);
const wga = (/** @type {Waarden} */ waarden) => nogNiet(waarden) && waarden.soort !== 'iva';
const bedrag = (/** @type {string | undefined} */ waarde) => waarde && `${toonBedrag(waarde)} bruto`;
/** @type {Record<string, string>} */
const BESTEMMING = {verrekenen: 'Afgetrokken van een andere uitkering of van de WIA', kwijtschelden: 'Hoeft niet terug', terugvorderen: 'Moet terug',
  matiging: 'Hoeft niet terug, om een dringende reden', onbekend: 'Nog niet bekend'};

/** @type {import('./velden.js').Toets<'wiavoorschot'>} */
export const WIAVOORSCHOT = {
  code: 'wiavoorschot',
  titel: 'Voorschot en kwijtschelding',
  vraag: 'Kan iemand een voorschot op de WIA krijgen, en wat moet er later van terug?',
  velden: [
    {naam: 'besluit', soort: 'keuze', basis: true, label: 'Heeft UWV al beslist over de WIA?', pad: 'besluit',
      opties: [['nog-niet', 'Nee, nog niet'], ['toegekend', 'Ja, toegekend'], ['afgewezen', 'Ja, afgewezen']]},
    {naam: 'wachtOp', soort: 'keuze', als: nogNiet, meer: true, label: 'Waarop wacht iemand?', hulp: 'Leeg: op de beslissing op de aanvraag.',
      pad: 'wachtOp',
      opties: [['beslissing-op-aanvraag', 'De beslissing op de aanvraag'], ['beslissing-op-bezwaar', 'De beslissing op bezwaar'], ['herbeoordeling',
        'Een herbeoordeling'],
        ['einde-loonsanctie', 'Het einde van een loonsanctie']]},
    {naam: 'soort', soort: 'keuze', basis: true, als: nogNiet, groep: 'De verwachte uitkering', label: 'Welke uitkering', pad: 'uitkering/soort',
      opties: [['wga', 'WGA'], ['iva', 'IVA']]},
    {naam: 'ingang', soort: 'datum', basis: true, als: nogNiet, groep: 'De verwachte uitkering', label: 'Eerste dag van de WIA',
      pad: 'uitkering/ingangsdatum'},
    {naam: 'dagloon', soort: 'bedrag', basis: true, als: nogNiet, groep: 'De verwachte uitkering', label: 'Dagloon (bruto)',
      pad: 'uitkering/dagloon'},
    {naam: 'dagloonDatum', soort: 'datum', als: nogNiet, groep: 'De verwachte uitkering', label: 'Dit dagloon gold op',
      pad: 'uitkering/dagloonPeildatum'},
    {naam: 'lguTot', soort: 'datum', als: wga, groep: 'De verwachte uitkering', label: 'Laatste dag van de loongerelateerde uitkering',
      pad: 'uitkering/loongerelateerdTotEnMet'},
    {naam: 'percentage', soort: 'percentage', als: wga, groep: 'De verwachte uitkering', label: 'Arbeidsongeschiktheid, in procenten',
      pad: 'uitkering/beoordelingen/0/arbeidsongeschiktheidspercentage'},
    {naam: 'verdiencapaciteit', soort: 'bedrag', als: wga, groep: 'De verwachte uitkering', label: 'Resterende verdiencapaciteit per maand',
      pad: 'uitkering/beoordelingen/0/resterendeVerdiencapaciteitPerMaand'},
    {naam: 'loon', soort: 'bedrag', basis: true, als: nogNiet, label: 'Inkomen per maand in die tijd (bruto)',
      hulp: 'Vul 0 in als er geen inkomen is.', ook: ['inkomen']},
    {naam: 'van', soort: 'maand', basis: true, als: beslist, groep: 'De maanden van het voorschot', label: 'Eerste maand', ook: ['voorschotten']},
    {naam: 'tot', soort: 'maand', basis: true, als: beslist, groep: 'De maanden van het voorschot', label: 'Laatste maand'},
    {naam: 'andere', soort: 'janee', als: afgewezen, label: 'Kreeg iemand in die maanden WW of ziekengeld?',
      hulp: 'Bij ja: vul de bedragen per maand in.', basis: true, ook: ['andereUitkeringen']},
    {naam: 'andereSoort', soort: 'keuze', basis: true, als: (waarden) => afgewezen(waarden) && waarden.andere === 'ja',
      label: 'Welke uitkering was dat?', opties: [['ww', 'WW'], ['zw', 'Ziektewet']]},
    {naam: 'misgelopen', soort: 'janee', meer: true, als: afgewezen, label: 'Weigerde of verlaagde UWV de WW?',
      hulp: 'Bij ja: vul per maand in welke WW er nog bij zou komen.',
      ook: ['misgelopenUitkering']},
    {naam: 'maatregel', soort: 'janee', meer: true, als: toegekend, label: 'Verlaagde UWV de WIA met een maatregel?',
      hulp: 'Bij ja: vul per maand in wat de WIA zonder maatregel was.',
      ook: ['rechtZonderMaatregel']},
    {naam: 'redenGeenWw', soort: 'keuze', als: afgewezen, label: 'Waarom is er geen WW?', pad: 'redenGeenWw', opties: [
      ['wekeneis-niet-voldaan', 'Niet genoeg weken gewerkt'], ['geen-urenverlies', 'Geen uren verloren'], ['niet-aangevraagd', 'Niet aangevraagd'],
      ['geen-gegevens-aangeleverd', 'Gegevens niet gestuurd'], ['niet-beschikbaar', 'Niet beschikbaar voor werk'], ['verwijtbaar-werkloos',
        'Werkloos door eigen schuld'],
      ['inkomen-boven-87-5', 'Inkomen boven 87,5% van het oude loon'], ['maximumduur-voorbij', 'De WW was al voorbij'],
      ['uitgesloten-alleen-ww', 'Uitgesloten van alleen de WW'], ['uitgesloten-ook-wia', 'Uitgesloten van WW en WIA']]},
    {naam: 'gelijk', soort: 'janee', als: toegekend, label: 'Waren dagloon en percentage gelijk aan die van het voorschot?',
      pad: 'dagloonEnPercentageGelijk'},
    {naam: 'fase', soort: 'keuze', als: toegekend, label: 'Soort uitkering in die maanden', pad: 'definitieveFase', opties: [
      ['iva', 'IVA'], ['loongerelateerd', 'Loongerelateerde uitkering'], ['loonaanvulling-volledig-benut', 'Loonaanvulling, alles verdiend wat kan'],
      ['loonaanvulling-deels-benut', 'Loonaanvulling, een deel verdiend'], ['vervolg', 'Vervolguitkering']]},
    {naam: 'inkomensdeel', soort: 'bedrag', als: beslist, label: 'Deel van het voorschot door inkomen dat niet meetelde',
      hulp: 'Vul 0 in als er geen zulk inkomen was.', pad: 'deelDoorNietMeegenomenInkomen'},
    {naam: 'teLaat', soort: 'janee', als: beslist, label: 'Besliste UWV te laat?', pad: 'besluitTeLaat'},
    {naam: 'oorzaak', soort: 'janee', als: beslist, label: 'Kwam dat door de klant?', pad: 'oorzaakBijClient'},
    {naam: 'gemist', soort: 'janee', als: beslist, label: 'Miste de klant een medisch onderzoek?', pad: 'medischOnderzoekGemist'},
    {naam: 'matiging', soort: 'percentage', als: beslist, meer: true, label: 'Verlaging om een dringende reden, in procenten',
      hulp: 'Alleen als UWV of de rechter die gaf.', pad: 'matigingPercentage'},
  ],
  maandtabel: {
    als: beslist,
    van: 'van',
    tot: 'tot',
    kolommen: [
      {naam: 'voorschot', label: 'Voorschot', pad: 'voorschotten'},
      {naam: 'recht', label: 'WIA volgens de beslissing', pad: 'recht', als: toegekend},
      {naam: 'zonderMaatregel', label: 'WIA zonder maatregel', pad: 'rechtZonderMaatregel', als: (waarden) => toegekend(waarden)
        && waarden.maatregel === 'ja'},
      {naam: 'anderBedrag', label: 'Andere uitkering', pad: 'andereUitkeringen', als: (waarden) => afgewezen(waarden) && waarden.andere === 'ja'},
      {naam: 'misgelopen', label: 'WW die is misgelopen', pad: 'misgelopenUitkering', als: (waarden) => afgewezen(waarden)
        && waarden.misgelopen === 'ja', erbij: {soort: 'ww'}},
    ],
  },
  bouw: (verzoek, waarden) => {
    const loon = leesBedrag(waarden.loon ?? '');
    if (nogNiet(waarden) && loon.ok && loon.waarde === '0.00') {
      verzoek.inkomen = [];
    } else if (nogNiet(waarden) && loon.ok && verzoek.uitkering?.ingangsdatum) {
      // the months that the API estimates when it is told none
      const van = verzoek.uitkering.ingangsdatum.slice(0, 7);
      verzoek.periode = {van, totEnMet: maandErbij(van, 5)};
      verzoek.inkomen = [{soort: 'loon', ...verzoek.periode, perMaand: loon.waarde}];
    }
    if (afgewezen(waarden) && waarden.andere === 'nee') {
      verzoek.andereUitkeringen = [];
    }
    verzoek.andereUitkeringen?.forEach((uitkering) => Object.assign(uitkering, {soort: waarden.andereSoort || 'ww'}));
    const {ingangsdatum, beoordelingen = []} = verzoek.uitkering ?? {};
    beoordelingen.forEach((beoordeling) => Object.assign(beoordeling, {vanaf: ingangsdatum}));
  },
  oordeel: {'voorschot-mogelijk': 'voldaan', 'geen-voorschot': 'niet-voldaan', nabetalen: 'berekend', 'geen-verschil': 'berekend',
    kwijtschelden: 'voldaan',
    'deels-kwijtschelden': 'berekend', terugvorderen: 'niet-voldaan', 'vereist-oordeel': 'mens'},
  feiten: (antwoord) => [
    ['Voorschot in totaal', bedrag(antwoord.voorschot)], ['Hoort te zijn', bedrag(antwoord.verschuldigd)], ['Verrekend', bedrag(antwoord.verrekend)],
    ['Nabetaling', bedrag(antwoord.nabetaling)], ['Te veel betaald', bedrag(antwoord.teVeel)], ['Hoeft niet terug', bedrag(antwoord.kwijtTeSchelden)],
    ['Moet terug', bedrag(antwoord.terugTeVorderen)],
    ['Moet terug, tussen', antwoord.bandbreedte && `${toonBedrag(antwoord.bandbreedte.laagste)} en ${toonBedrag(antwoord.bandbreedte.hoogste)}`],
    ['Voorschot, geschat in totaal', bedrag(antwoord.schatting?.totaal)],
  ],
  tabellen: ({delen = [], schatting: {maanden = []} = {}}) => [
    delen.length > 0 && tabel('De delen van het voorschot', ['Wat ermee gebeurt', 'Bedrag', 'Waarom', 'Bron'], delen.map((deel) => [
      BESTEMMING[deel.bestemming] ?? deel.bestemming, toonBedrag(deel.bedrag), deel.reden ?? '', wetlink(deel.bron)]), {getallen: false}),
    maanden.length > 0 && tabel('Geschat voorschot per maand, bruto', ['Maand', 'Uitkering', 'Betaald'],
      maanden.map((maand) => [
      toonMaand(maand.maand), toonBedrag(maand.recht), toonBedrag(maand.betaling)])),
  ].filter(Boolean),
};
