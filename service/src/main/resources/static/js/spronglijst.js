// The words of an adviser and where they lead. The first place that is on the page now counts, with a sentence for who needs to do something first.
//
// A place is a field (`inkomen.straks`, `rechten.*.loon` in any benefit), a field of other income (`extra.winst.winst`: the row comes when it is not
// there), a warning in the answer (`!eenmalige-beloning`), or something else on the page (`#antwoord`).

/** @typedef {{woorden: string[], naar: [string, string?][]}} Sprong */

/** @type {[string, string?]} */
const ANTWOORD = ['#antwoord', 'Vul eerst de cijfers in.'];
/** @type {[string, string?]} */
const MAANDEN = ['inkomen.wijze', 'Kies “Per maand”. Dan kan elke maand anders zijn.'];
const soort = (/** @type {string} */ zin) => /** @type {[string, string?]} */ (['rechten.0.soort', zin]);
const WGA = soort('Dit hoort bij de WGA.');
/** @type {[string, string?][]} */
const TOESLAG = [['#recht-erbij', 'Dit hoort bij de Toeslagenwet. Voeg die uitkering eerst toe.'], soort('Dit hoort bij de Toeslagenwet.')];
/** @type {[string, string?]} */
const GEHUWD = ['algemeen.huishouden', 'Kies “Gehuwd of samenwonend”. Dan komt het veld erbij.'];

/** @type {Sprong[]} */
export const SPRONGEN = [
  // the benefit
  {woorden: ['soort uitkering', 'WGA', 'WIA', 'IVA', 'WW', 'Ziektewet', 'ZW', 'WAO', 'WAZ'], naar: [['rechten.0.soort']]},
  {woorden: ['tweede uitkering', 'nog een uitkering', 'samenloop'], naar: [['#recht-erbij'], ['rechten.0.soort']]},
  {woorden: ['dagloon', 'maandloon', 'oude loon'], naar: [['rechten.*.loon'], soort('Kies eerst de uitkering.')]},
  {woorden: ['maximumdagloon'], naar: [['!boven-maximumdagloon'], ['rechten.*.loon'], soort('Kies eerst de uitkering.')]},
  {woorden: ['percentage', 'arbeidsongeschikt', 'afgekeurd'], naar: [['rechten.*.percentage'], WGA]},
  {woorden: ['verdiencapaciteit', 'restverdiencapaciteit', 'RVC', 'inkomenseis'], naar: [['rechten.*.verdiencapaciteit'], WGA]},
  {woorden: ['maatmaninkomen', 'maatman'], naar: [['rechten.*.maatmaninkomen'], soort('Dit hoort bij de WGA, IVA en Wajong.')]},
  {woorden: ['herbeoordeling', 'nieuwe beoordeling'], naar: [['rechten.*.vanaf2'], WGA]},
  {woorden: ['eerste dag', 'ingangsdatum', 'eerste ziektedag'], naar: [['rechten.*.ingangsdatum'], soort('Kies eerst de uitkering.')]},
  {woorden: ['laatste dag', 'einde van de uitkering', 'loongerelateerd', 'duur'],
    naar: [['rechten.*.lguTot'], ['rechten.*.totEnMet'], ['rechten.*.lgu'], ['rechten.*.duur'], soort('Dit hoort bij de WGA en de WW.')]},
  {woorden: ['arbeidsverleden', 'gewerkte jaren'], naar: [['rechten.*.jarenVoor2016'], ['rechten.*.lgu', 'Kies “Volgt uit gewerkte jaren”.'],
    ['rechten.*.duur', 'Kies “Volgt uit gewerkte jaren”.'], soort('Dit hoort bij de WGA en de WW.')]},
  {woorden: ['hulp nodig', 'hulpbehoevend', 'verzorging'], naar: [['rechten.*.hulpbehoevendheid'], soort('Dit hoort bij de WGA, IVA en Wajong.')]},
  {woorden: ['Wajong', 'oude Wajong', 'regime'], naar: [['rechten.*.regime'], soort('Kies “Wajong”.')]},
  {woorden: ['duurzaam', 'nooit meer werken'], naar: [['rechten.*.duurzaam'], soort('Dit hoort bij de Wajong.')]},
  {woorden: ['garantiebedrag'], naar: [['rechten.*.garantie'], soort('Dit hoort bij de Wajong.')]},
  {woorden: ['maatregel', 'verwijtbaar', 'WW geweigerd'], naar: [['!wajong-ww-verwijtbaar'], ['rechten.*.maatregel'], soort('Dit hoort bij de WW.')]},
  {woorden: ['uren per week'], naar: [['rechten.*.uren'], soort('Dit hoort bij de WW.')]},

  // income from work
  {woorden: ['loon', 'salaris', 'inkomen', 'nieuwe baan', 'loonstrook', 'sv-loon'], naar: [['inkomen.straks'], ['reeks.loon.0'], ['inkomen.deel'], ['inkomen.wijze']]},
  {woorden: ['inkomen nu', 'loon nu'], naar: [['inkomen.nu']]},
  {woorden: ['tweede baan', 'bijbaan', 'twee banen', 'bijverdienen'], naar: [['inkomen.straks', 'Tel het loon van alle banen op.'],
    ['reeks.loon.0', 'Tel het loon van alle banen op.'], ['inkomen.wijze', 'Kies “Per maand”. Tel het loon van alle banen op.']]},
  {woorden: ['al langer deze baan', 'baan van voor de uitkering'], naar: [['inkomen.bestond'], ['inkomen.wijze']]},
  {woorden: ['vier weken', 'vierwekenloon', '4 weken'], naar: [['inkomen.eersteDag'], ['inkomen.wijze', 'Kies “Per vier weken”.']]},
  {woorden: ['wisselend inkomen', 'oproepkracht', 'flexwerk'], naar: [['reeks.loon.0'], MAANDEN]},
  {woorden: ['bonus', 'dertiende maand', 'eindejaarsuitkering', 'gratificatie'], naar: [['!eenmalige-beloning'],
    ['reeks.loon.0', 'Zet het bedrag bij de maand van de loonstrook.'], MAANDEN]},
  {woorden: ['vakantiegeld', 'vakantiebijslag', 'vakantietoeslag'], naar: [['inkomen.telling', 'Kies of het vakantiegeld in het bedrag zit.'], ['reeks.vu.0'],
    ['#kolommen', 'Met deze knop komt het vakantiegeld in de tabel.'], ['inkomen.wijze', 'Kies “Elke maand hetzelfde” of “Per maand”.']]},
  {woorden: ['keuzebudget', 'IKB'], naar: [['reeks.au.0'], ['#kolommen', 'Met deze knop komt het keuzebudget in de tabel.'],
    ['inkomen.wijze', 'Kies “Per maand”. Dan kunt u het keuzebudget invullen.']]},
  {woorden: ['all-in loon'], naar: [['inkomen.allIn'], ['inkomen.wijze']]},
  {woorden: ['plakken', 'rekenblad', 'Excel'], naar: [['#plakvak'], ['inkomen.wijze', 'Kies “Per maand”. Dan kunt u een kolom plakken.']]},
  {woorden: ['stoppen met werken', 'geen loon', 'ontslag'], naar: [['inkomen.wijze', 'Kies “Geen loon”.']]},
  {woorden: ['helft verdienen', 'deel van de verdiencapaciteit'], naar: [['inkomen.deel'], ['inkomen.wijze', 'Kies “Deel van de verdiencapaciteit”.']]},
  {woorden: ['loonwaarde', 'loondispensatie'], naar: [['inkomen.loonwaarde'], ['inkomen.wijze']]},
  {woorden: ['nabetaling'], naar: [['!nabetaling-oude-periode'], ['reeks.loon.0', 'Zet het bedrag bij de maand van de loonstrook.'], MAANDEN]},

  // other income
  {woorden: ['winst', 'eigen bedrijf', 'zelfstandige', 'zzp', 'verlies'], naar: [['extra.winst.winst']]},
  {woorden: ['ziek', 'ziekengeld', 'doorbetaald loon', 'loon bij ziekte'],
    naar: [['extra.ziekengeld-of-doorbetaald-loon.perMaand', 'Dit is ziekengeld of loon als inkomen.']]},
  {woorden: ['pensioen', 'andere uitkering'], naar: [['extra.overige-uitkering.aard']]},

  // person and household
  {woorden: ['geboortedatum', 'leeftijd', 'AOW'], naar: [['algemeen.geboortedatum']]},
  {woorden: ['partner', 'samenwonen', 'inkomen van de partner'], naar: [['algemeen.partnerArbeid'], GEHUWD, ...TOESLAG]},
  {woorden: ['kind', 'kinderen'], naar: [['algemeen.kindOnder12'], GEHUWD, ...TOESLAG]},
  {woorden: ['huishouden', 'alleenstaand', 'kostendeler', 'Toeslagenwet'], naar: [['algemeen.huishouden'], ...TOESLAG]},

  // settlement and period
  {woorden: ['voorschot', 'schatting', 'afrekening', 'terugbetalen'], naar: [['verrekening.schatting'], ['verrekening.wijze', 'Kies “Voorschot, later afrekenen”.']]},
  {woorden: ['cyclus'], naar: [['verrekening.cyclus'], ['verrekening.wijze', 'Kies “Voorschot, later afrekenen”.']]},
  {woorden: ['peildatum', 'periode', 'beginmaand'], naar: [['algemeen.van']]},
  {woorden: ['aantal maanden', 'verder kijken'], naar: [['algemeen.maanden']]},

  // the answer
  {woorden: ['uitkomst', 'antwoord'], naar: [['#antwoord']]},
  {woorden: ['grens', 'wat als'], naar: [['!dichtbij-grens'], ['.deel--verkenning summary'], ANTWOORD]},
  {woorden: ['toeslagen', 'zorgtoeslag', 'huurtoeslag'], naar: [['!toeslagen-elders'], ['#antwoord', 'Zorgtoeslag en huurtoeslag rekent deze pagina niet uit.']]},
  {woorden: ['netto', 'belasting'], naar: [['#antwoord', 'Alle bedragen zijn bruto. Netto rekent deze pagina niet uit.']]},
  {woorden: ['stappen', 'berekening', 'wetsartikel'], naar: [['#stappen-open'], ANTWOORD]},
  {woorden: ['voorlezen'], naar: [['[data-open=voorlezen] summary'], ANTWOORD]},
  {woorden: ['uitleg'], naar: [['[data-open=eenvoudig] summary'], ANTWOORD]},
  {woorden: ['scenario', 'vergelijken'], naar: [['#scenario-erbij'], ['#scenario-kies-1'], ANTWOORD]},
  {woorden: ['notitie'], naar: [['#notitie'], ANTWOORD]},
  {woorden: ['afdrukken', 'printen'], naar: [['#druk-af'], ANTWOORD]},
  {woorden: ['deelcode'], naar: [['#maak-deelcode'], ANTWOORD]},
  {woorden: ['wissen', 'opnieuw beginnen'], naar: [['#wis']]},
  {woorden: ['sneltoetsen'], naar: [['#sneltoetsen-aan']]},
  {woorden: ['korte toetsen', '60-plus', 'dwangsom', 'te laat besloten', 'kwijtschelding'],
    naar: [['#korte-toetsen', 'Dit staat op een andere pagina. Wat u hier typte, gaat dan weg.']]},
];
