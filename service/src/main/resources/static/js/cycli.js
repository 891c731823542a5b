// Which settlement cycle spares somebody a bill.

import {alinea, el, kop, lijst, tabel} from './dom.js';
import {toonBedrag, toonMaand} from './getallen.js';
import {tijdvak} from './antwoord/woorden.js';
import {vraag} from './api.js';
import {VERREKENING} from './formulier/algemeen.js';
import {maakVeld} from './formulier/veld.js';
import {leesVeld} from './formulier/lezen.js';
import {OpVraag} from './opvraag.js';

/** @typedef {import('../../../typen/uitkomst').Cycliverzoek} Cycliverzoek */
/** @typedef {import('../../../typen/uitkomst').Signaal} Signaal */
/** @typedef {import('../../../typen/uitkomst').Verrekening} Verrekening */

const SCHATTING = /** @type {import('./formulier/rechten.js').Veld} */ (VERREKENING.find((veld) => veld.naam === 'schatting'));
/** @type {Record<string, string>} */
const AANBOD = {'op-verzoek': 'op verzoek', 'als-het-beter-past': 'als het beter past', gewoon: 'zo doet UWV het meestal', 'voor-zelfstandigen': 'voor zelfstandigen'};

/** @type {(keyof Signaal)[]} */
const GELIJK = ['geschat', 'werkelijk', 'passendVoorschot'];

/** Signals in a row that say the same. @param {Signaal[]} signalen */
function reeksen(signalen) {
  /** @type {(Signaal & {van: string, totEnMet: string})[]} */
  const alle = [];
  for (const signaal of signalen) {
    const vorige = alle.at(-1);
    if (vorige && GELIJK.every((veld) => vorige[veld] === signaal[veld])) {
      vorige.totEnMet = signaal.maand;
    } else {
      alle.push({...signaal, van: signaal.maand, totEnMet: signaal.maand});
    }
  }
  return alle;
}

export class Cycli extends OpVraag {
  /** @param {HTMLElement} houder @param {{bijKlaar: (plek: string, waarde: string) => void}} doen */
  constructor(houder, doen) {
    super(houder, 'Welke cyclus past het best?', 'Hier ziet u wat iemand terugbetaalt of erbij krijgt bij een afrekening na 1, 3, 6 of 12 maanden.');
    this.doen = doen;
  }

  bereid = () => {
    const {staat} = /** @type {import('./antwoord/vlak.js').Stand} */ (this.stand);
    const heeft = staat.verrekening.schatting ?? '';
    const veld = this.velden.querySelector('input');
    if (!veld) {
      this.velden.replaceChildren(maakVeld({...SCHATTING, als: undefined}, 'verrekening.schatting', heeft, {voor: 'c', bijKlaar: this.doen.bijKlaar}));
    } else if (document.activeElement !== veld) {
      veld.value = heeft;
    }
  };

  /** The situation with an advance on the estimate. @returns {Cycliverzoek & {situatie: {verrekening: Verrekening}}} */
  verzoek() {
    const {gemaakt, staat} = /** @type {import('./antwoord/vlak.js').Stand} */ (this.stand);
    const schatting = leesVeld(SCHATTING, staat.verrekening.schatting ?? '');
    const {uitleg, ...rest} = gemaakt.verzoek;
    return {situatie: {...rest, verrekening: {wijze: 'voorschot', cyclusMaanden: 6, cyclusStart: gemaakt.verzoek.verrekening?.cyclusStart ?? gemaakt.verzoek.periode?.van,
      ...(schatting.ok && {geschatInkomenPerMaand: schatting.waarde})}}};
  }

  async vraag() {
    const verzoek = this.verzoek();
    if (verzoek.situatie.verrekening.geschatInkomenPerMaand === undefined) {
      return [alinea('Vul eerst het geschatte inkomen in. Op dat bedrag rust het voorschot.')];
    }
    const antwoord = await vraag('uitkomsten/_cycli', verzoek);
    const geld = (/** @type {string | undefined} */ bedrag) => (bedrag === undefined ? 'nog niet bekend' : toonBedrag(bedrag));
    return [
      tabel('Afrekening per cyclus, bruto', ['Cyclus', 'Meeste terugbetalen', 'Meeste erbij', 'Maanden te veel, achter elkaar', 'Wanneer'],
        antwoord.cycli.map((cyclus) => [cyclus.cyclusMaanden === 1 ? '1 maand' : `${cyclus.cyclusMaanden} maanden`, geld(cyclus.grootsteTerugvordering),
          geld(cyclus.grootsteNabetaling), cyclus.maandenTeveel ?? '–', AANBOD[cyclus.aanbod] ?? cyclus.aanbod ?? ''].map((cel) => (typeof cel === 'number' ? String(cel) : cel)))),
      antwoord.tekst && el('p', {class: 'nl-paragraph'}, antwoord.tekst),
      antwoord.signalen?.length > 0 && kop(3, 'Het echte inkomen wijkt af'),
      antwoord.signalen?.length > 0 && lijst(reeksen(antwoord.signalen).map((reeks) => `${tijdvak(reeks.van, reeks.totEnMet)}: geschat ${toonBedrag(reeks.geschat)}, echt ${toonBedrag(reeks.werkelijk)}.${
        reeks.passendVoorschot ? ` Vanaf ${toonMaand(reeks.passendVoorschotVanaf)} past een voorschot van ${toonBedrag(reeks.passendVoorschot)}.` : ''}`)),
      ...antwoord.ontbrekend.map((deel) => alinea(deel.vraag ?? deel.gegeven)),
      ...antwoord.nietBerekenbaar.map((deel) => alinea([deel.reden ?? deel.code, deel.doeDit].filter(Boolean).join(' '))),
    ];
  }
}
