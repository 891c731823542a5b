// One short check on the page: the fields that matter now on the left, what the API says of them on the right. The elements of the fields stay
// where they are and are only hidden or shown, so that nobody loses the place where they type.

import {vraag, ingehaald} from '../api.js';
import {alinea, bericht, el, knop, kop, lijst} from '../dom.js';
import {leesVeld} from '../formulier/lezen.js';
import {idVan, maakVeld, toonStand} from '../formulier/veld.js';
import {kern, toonAntwoord} from './antwoord.js';
import {maakMaandtabel} from './maandtabel.js';
import {geldendeKolommen, geldendeVelden, maakVerzoek, tabelmaanden, veldVan} from './velden.js';

/** @typedef {import('../api.js').GeenAntwoord} GeenAntwoord */
/** @typedef {import('./velden.js').Toetsveld} Toetsveld */

const RUST_MS = 300;
const TRAAG_MS = 3000;

/**
 * @param {import('./velden.js').Toets} toets
 * @param {(tekst: string) => void} meld says something aloud, without moving the focus
 * @returns {HTMLElement}
 */
export function maakBlad(toets, meld) {
  /** @type {import('./velden.js').Waarden} */
  let waarden = {};
  /** @type {Set<string>} */
  let gevraagd = new Set();
  /** @type {Set<string | undefined>} */
  let geraakt = new Set();
  /** @type {import('./velden.js').Fout[]} */
  let geweigerd = [];
  /** @type {{antwoord: import('./velden.js').Toetsantwoord, gelezen: import('./velden.js').Gelezen[]} | undefined} */
  let laatste;
  let klok = 0;

  /** @type {Map<string, HTMLElement>} */
  const dozen = new Map();
  const doosVan = (/** @type {Toetsveld} */ veld) => /** @type {HTMLElement} */ (dozen.get(veld.naam));
  const overzicht = el('div', {class: 'fouten'});
  const maanden = el('div', {class: 'maandenvak'});
  const formulier = el('form', {class: 'formulier', autocomplete: 'off', novalidate: true, 'aria-label': 'Gegevens', op: {
    submit: (/** @type {Event} */ gebeurtenis) => {
      gebeurtenis.preventDefault();
      controleer();
    },
  }});
  const uitkomst = el('div', {class: 'uitkomst'});
  const titel = kop(2, 'De uitkomst', {id: `uitkomst-${toets.code}`, tabindex: '-1'});
  const antwoordvak = el('section', {class: 'antwoord', 'aria-labelledby': titel.id}, titel, uitkomst);

  function zet(/** @type {string} */ naam, /** @type {string} */ waarde) {
    if (waarde === '') {
      delete waarden[naam];
    } else {
      waarden[naam] = waarde;
    }
    geweigerd = geweigerd.filter((fout) => fout.naam !== naam);
  }

  const doen = {
    meld,
    bijInvoer: (/** @type {string} */ naam, /** @type {string} */ waarde) => {
      zet(naam, waarde);
      clearTimeout(klok);
      klok = window.setTimeout(reken, RUST_MS);
    },
    bijKlaar: (/** @type {string} */ naam, /** @type {string} */ waarde) => {
      zet(naam, waarde);
      geraakt.add(naam);
      clearTimeout(klok);
      werkBij();
      reken();
    },
  };

  // ---- the fields

  function maakDoos(/** @type {Toetsveld} */ veld) {
    /** @type {Toetsveld} */
    const metKeuze = veld.soort === 'keuze' ? {...veld, opties: [['', 'Niet ingevuld'], ...(veld.opties ?? [])]} : veld;
    const doos = maakVeld(metKeuze, veld.naam, '', doen);
    dozen.set(veld.naam, doos);
    return doos;
  }

  function bouwVelden() {
    /** @type {HTMLElement[]} */
    const delen = [];
    /** @type {Map<string, HTMLElement>} */
    const groepen = new Map();
    toets.velden.filter((veld) => !veld.meer).forEach((veld) => {
      const doos = maakDoos(veld);
      if (!veld.groep) {
        delen.push(doos);
        return;
      }
      let groep = groepen.get(veld.groep);
      if (!groep) {
        groep = /** @type {HTMLElement} */ (el('fieldset', {class: 'utrecht-form-fieldset groep'}, el('legend', {class: 'groeptitel'}, veld.groep)));
        groepen.set(veld.groep, groep);
        delen.push(groep);
      }
      groep.append(doos);
    });
    const meer = toets.velden.filter((veld) => veld.meer).map(maakDoos);
    return [...delen, maanden, meer.length > 0 && el('details', {class: 'uitklap meer'}, el('summary', {}, 'Bijzonderheden'), meer)].filter(Boolean);
  }

  const zichtbaar = (/** @type {Toetsveld} */ veld) => veld.basis || veld.meer || gevraagd.has(veld.naam) || waarden[veld.naam] !== undefined
    || doosVan(veld).contains(document.activeElement);

  /** What is shown, and what is said at each field. */
  function werkBij() {
    const geldend = new Set(geldendeVelden(toets, waarden));
    const fouten = new Map(getoondeFouten().map(({naam, fout}) => [naam, fout]));
    toets.velden.forEach((veld) => {
      const doos = doosVan(veld);
      doos.hidden = !geldend.has(veld) || !zichtbaar(veld);
      const gelezen = leesVeld(veld, waarden[veld.naam] ?? '');
      toonStand(doos, {gelezen: gelezen.ok ? gelezen : undefined, fout: fouten.get(veld.naam)});
    });
    formulier.querySelectorAll('fieldset, details').forEach((/** @type {HTMLElement} */ groep) => {
      groep.hidden = [...groep.querySelectorAll('.veld')].every((doos) => /** @type {HTMLElement} */ (doos).hidden);
    });
    werkMaandenBij();
    toonFouten(false);
  }

  let maandsleutel = '';
  function werkMaandenBij() {
    const welke = tabelmaanden(toets, waarden);
    const kolommen = geldendeKolommen(toets, waarden);
    const sleutel = [welke.length ? welke[0] : '', welke.length, ...kolommen.map((kolom) => kolom.naam)].join(' ');
    if (sleutel !== maandsleutel) {
      maandsleutel = sleutel;
      maanden.replaceChildren(...(welke.length > 0 ? [maakMaandtabel(welke, kolommen, waarden, doen)] : []));
    }
    const fouten = new Set(getoondeFouten().map((fout) => fout.naam));
    maanden.querySelectorAll('input').forEach((/** @type {HTMLInputElement} */ cel) =>
      cel.setAttribute('aria-invalid', String(fouten.has(cel.dataset.plek))));
  }

  // ---- what is wrong

  const alleFouten = () => [...maakVerzoek(toets, waarden).fouten, ...geweigerd];
  const getoondeFouten = () => alleFouten().filter((fout) => !fout.naam || geraakt.has(fout.naam) || geweigerd.includes(fout));

  function toonFouten(/** @type {boolean} */ gericht) {
    const fouten = getoondeFouten();
    const sleutel = JSON.stringify(fouten);
    if (overzicht.dataset.fouten !== sleutel) {
      overzicht.dataset.fouten = sleutel;
      overzicht.replaceChildren(...(fouten.length === 0 ? [] : [bericht('error', [
        kop(2, fouten.length === 1 ? 'Er klopt iets niet' : `Er kloppen ${fouten.length} dingen niet`, {class: 'nl-heading kop-klein fouttitel',
          tabindex: '-1'}),
        lijst(fouten.map(({naam, fout}) => (naam ? knop(fout, () => naarVeld(naam), {class: 'vraagknop', 'data-naar': naam}) : fout)))])]));
    }
    if (gericht) {
      overzicht.querySelector('.fouttitel')?.focus();
    }
  }

  /** Enter, or the button: first what is wrong, else the answer. */
  function controleer() {
    Object.keys(waarden).forEach((naam) => geraakt.add(naam));
    maakVerzoek(toets, waarden).fouten.forEach((fout) => geraakt.add(fout.naam));
    werkBij();
    if (getoondeFouten().length > 0) {
      toonFouten(true);
      return;
    }
    reken().then(() => (getoondeFouten().length > 0 ? toonFouten(true) : titel.focus()));
  }

  function naarVeld(/** @type {string} */ naam) {
    const invoer = document.getElementById(idVan(naam));
    invoer?.closest('details')?.setAttribute('open', '');
    invoer?.focus();
  }

  // ---- the answer

  async function reken() {
    const {verzoek, fouten, gelezen} = maakVerzoek(toets, waarden);
    if (fouten.length > 0) {
      markeerOud();
      return;
    }
    const traag = setTimeout(() => meld('Het rekenen duurt langer dan anders. Wat u typte, blijft staan.'), TRAAG_MS);
    try {
      const antwoord = await vraag(`beoordelingen/_${toets.code}`, {...verzoek, uitleg: 'volledig'}, 'korte-toets');
      laatste = {antwoord, gelezen};
      geweigerd = [];
      gevraagd = new Set(antwoord.ontbrekend.flatMap((deel) => veldenVan(deel.gegeven)));
      werkBij();
      toonUitkomst(laatste);
    } catch (fout) {
      if (ingehaald(fout)) {
        return;
      }
      const reden = /** @type {GeenAntwoord} */ (fout);
      geweigerd = reden.fouten.map((deel) => ({naam: veldVan(toets, waarden, deel.pad), fout: deel.uitleg ?? deel.code}));
      werkBij();
      toonStoring(reden);
    } finally {
      clearTimeout(traag);
    }
  }

  /** All fields of a place: a question for functions shows every field of a function. */
  function veldenVan(/** @type {string} */ plaats) {
    const pad = plaats.replace(/^\//, '');
    return toets.velden.filter((veld) => veld.pad === pad
      || veld.pad?.startsWith(`${pad}/`) || veld.ook?.some((ander) => ander === pad)).map((veld) => veld.naam);
  }

  function toonUitkomst(/** @type {NonNullable<typeof laatste>} */ {antwoord, gelezen}) {
    const open = new Set([...uitkomst.querySelectorAll('details[open][id]')].map((deel) => deel.id));
    uitkomst.replaceChildren(...toonAntwoord(toets, antwoord, {gelezen, velden: (plaats) => veldVan(toets, waarden,
      plaats), naarVeld, meld}));
    uitkomst.classList.remove('uitkomst--oud');
    uitkomst.querySelectorAll('details[id]').forEach((/** @type {HTMLDetailsElement} */ deel) => {
      deel.open = open.has(deel.id);
    });
    const {ontbrekend} = antwoord;
    const vragen = ontbrekend.length === 0 ? '' : ontbrekend.length === 1 ? ' Nog één vraag.' : ` Nog ${ontbrekend.length} vragen.`;
    meld(`${kern(antwoord)}${vragen}`);
  }

  /** What stands on the right belongs to what was typed before. */
  function markeerOud() {
    if (laatste && !uitkomst.classList.contains('uitkomst--oud')) {
      uitkomst.classList.add('uitkomst--oud');
      uitkomst.prepend(bericht('warning', [alinea('Deze uitkomst hoort bij wat u eerder invulde. Verbeter eerst wat links niet klopt.')]));
    }
  }

  function toonStoring(/** @type {GeenAntwoord} */ fout) {
    const opnieuw = fout.opnieuw && knop('Probeer het opnieuw', () => reken(), {class: 'utrecht-button utrecht-button--primary-action knop opnieuw'});
    uitkomst.classList.toggle('uitkomst--oud', Boolean(laatste));
    uitkomst.querySelector('.storing')?.remove();
    uitkomst.prepend(bericht('error', [alinea(fout.message),
      laatste && alinea('De uitkomst hieronder hoort bij wat u eerder invulde.'), opnieuw], {class: 'utrecht-alert utrecht-alert--error storing'}));
    meld(fout.message);
  }

  function begin() {
    waarden = {};
    geraakt = new Set();
    gevraagd = new Set();
    geweigerd = [];
    formulier.querySelectorAll('input, select').forEach((/** @type {HTMLInputElement} */ invoer) => {
      invoer.value = '';
    });
    werkBij();
    reken();
    meld('Alle velden zijn leeg.');
    /** @type {HTMLElement | null} */ (doosVan(toets.velden[0]).querySelector('input, select'))?.focus();
  }

  formulier.append(overzicht, ...bouwVelden(), el('div', {class: 'knoppen'},
    el('button', {type: 'submit', class: 'utrecht-button utrecht-button--primary-action knop'}, 'Naar de uitkomst'),
    knop('Begin opnieuw', begin)));
  werkBij();
  reken();
  return el('div', {class: 'toets', 'data-toets': toets.code}, el('div', {class: 'toets-kop'}, kop(2, toets.titel, {tabindex: '-1',
    class: 'nl-heading nl-heading--level-2 toetstitel'}), alinea(toets.vraag)),
    formulier, antwoordvak);
}
