// One short check on the page: the fields that matter now on the left, what the API says of them on the right. The elements of the fields stay
// where they are and are only hidden or shown, so that nobody loses the place where they type.

import {vraag, ingehaald} from '../api.js';
import {alinea, bericht, el, knop, kop, lijst} from '../dom.js';
import {leesVeld} from '../formulier/lezen.js';
import {idVan, maakVeld, toonStand} from '../formulier/veld.js';
import {kern, toonAntwoord} from './antwoord.js';
import {maakMaandtabel} from './maandtabel.js';
import {geldendeKolommen, geldendeVelden, maakVerzoek, tabelmaanden, veldVan} from './velden.js';

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
  let gevraagd = new Set();
  let geraakt = new Set();
  /** @type {{naam: string | undefined, fout: string}[]} */
  let geweigerd = [];
  /** @type {{antwoord: any, gelezen: any[]} | undefined} */
  let laatste;
  let klok;

  const dozen = new Map();
  const overzicht = el('div', {class: 'fouten'});
  const maanden = el('div', {class: 'maandenvak'});
  const formulier = el('form', {class: 'formulier', autocomplete: 'off', novalidate: true, 'aria-label': 'Gegevens', op: {submit: (gebeurtenis) => {
    gebeurtenis.preventDefault();
    controleer();
  }}});
  const uitkomst = el('div', {class: 'uitkomst'});
  const titel = kop(2, 'De uitkomst', {id: `uitkomst-${toets.code}`, tabindex: '-1'});
  const antwoordvak = el('section', {class: 'antwoord', 'aria-labelledby': titel.id}, titel, uitkomst);

  function zet(naam, waarde) {
    if (waarde === '') {
      delete waarden[naam];
    } else {
      waarden[naam] = waarde;
    }
    geweigerd = geweigerd.filter((fout) => fout.naam !== naam);
  }

  const doen = {
    meld,
    bijInvoer: (naam, waarde) => {
      zet(naam, waarde);
      clearTimeout(klok);
      klok = setTimeout(reken, RUST_MS);
    },
    bijKlaar: (naam, waarde) => {
      zet(naam, waarde);
      geraakt.add(naam);
      clearTimeout(klok);
      werkBij();
      reken();
    },
  };

  // ---- the fields

  function maakDoos(veld) {
    const metKeuze = veld.soort === 'keuze' ? {...veld, opties: [['', 'Niet ingevuld'], ...veld.opties]} : veld;
    const doos = maakVeld(metKeuze, veld.naam, '', doen);
    dozen.set(veld.naam, doos);
    return doos;
  }

  function bouwVelden() {
    const delen = [];
    const groepen = new Map();
    toets.velden.filter((veld) => !veld.meer).forEach((veld) => {
      const doos = maakDoos(veld);
      if (!veld.groep) {
        delen.push(doos);
        return;
      }
      if (!groepen.has(veld.groep)) {
        groepen.set(veld.groep, el('fieldset', {class: 'utrecht-form-fieldset groep'}, el('legend', {class: 'groeptitel'}, veld.groep)));
        delen.push(groepen.get(veld.groep));
      }
      groepen.get(veld.groep).append(doos);
    });
    const meer = toets.velden.filter((veld) => veld.meer).map(maakDoos);
    return [...delen, maanden, meer.length > 0 && el('details', {class: 'uitklap meer'}, el('summary', {}, 'Bijzonderheden'), meer)].filter(Boolean);
  }

  const zichtbaar = (veld) => veld.basis || veld.meer || gevraagd.has(veld.naam) || waarden[veld.naam] !== undefined
    || dozen.get(veld.naam).contains(document.activeElement);

  /** What is shown, and what is said at each field. */
  function werkBij() {
    const geldend = new Set(geldendeVelden(toets, waarden));
    const fouten = new Map(getoondeFouten().map(({naam, fout}) => [naam, fout]));
    toets.velden.forEach((veld) => {
      const doos = dozen.get(veld.naam);
      doos.hidden = !geldend.has(veld) || !zichtbaar(veld);
      const gelezen = leesVeld(veld, waarden[veld.naam] ?? '');
      toonStand(doos, {gelezen: gelezen.ok ? gelezen : undefined, fout: fouten.get(veld.naam)});
    });
    formulier.querySelectorAll('fieldset, details').forEach((groep) => {
      groep.hidden = [...groep.querySelectorAll('.veld')].every((doos) => doos.hidden);
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
    maanden.querySelectorAll('input').forEach((cel) => cel.setAttribute('aria-invalid', String(fouten.has(cel.dataset.plek))));
  }

  // ---- what is wrong

  const alleFouten = () => [...maakVerzoek(toets, waarden).fouten, ...geweigerd];
  const getoondeFouten = () => alleFouten().filter((fout) => !fout.naam || geraakt.has(fout.naam) || geweigerd.includes(fout));

  function toonFouten(gericht) {
    const fouten = getoondeFouten();
    const sleutel = JSON.stringify(fouten);
    if (overzicht.dataset.fouten !== sleutel) {
      overzicht.dataset.fouten = sleutel;
      overzicht.replaceChildren(...(fouten.length === 0 ? [] : [bericht('error', [
        kop(2, fouten.length === 1 ? 'Er klopt iets niet' : `Er kloppen ${fouten.length} dingen niet`, {class: 'nl-heading kop-klein fouttitel',
          tabindex: '-1'}),
        lijst(fouten.map((fout) => (fout.naam ? knop(fout.fout, () => naarVeld(fout.naam), {class: 'vraagknop', 'data-naar': fout.naam})
          : fout.fout)))])]));
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

  function naarVeld(naam) {
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
      toonUitkomst();
    } catch (fout) {
      if (ingehaald(fout)) {
        return;
      }
      geweigerd = fout.fouten.map((deel) => ({naam: veldVan(toets, waarden, deel.pad), fout: deel.uitleg}));
      werkBij();
      toonStoring(fout);
    } finally {
      clearTimeout(traag);
    }
  }

  /** All fields of a place: a question for functions shows every field of a function. */
  function veldenVan(plaats) {
    const pad = plaats.replace(/^\//, '');
    return toets.velden.filter((veld) => veld.pad === pad || veld.pad?.startsWith(`${pad}/`) || veld.ook?.includes(pad)).map((veld) => veld.naam);
  }

  function toonUitkomst() {
    const open = new Set([...uitkomst.querySelectorAll('details[open][id]')].map((deel) => deel.id));
    uitkomst.replaceChildren(...toonAntwoord(toets, laatste.antwoord, {gelezen: laatste.gelezen, velden: (plaats) => veldVan(toets, waarden,
      plaats), naarVeld, meld}));
    uitkomst.classList.remove('uitkomst--oud');
    uitkomst.querySelectorAll('details[id]').forEach((deel) => {
      deel.open = open.has(deel.id);
    });
    const {ontbrekend} = laatste.antwoord;
    const vragen = ontbrekend.length === 0 ? '' : ontbrekend.length === 1 ? ' Nog één vraag.' : ` Nog ${ontbrekend.length} vragen.`;
    meld(`${kern(laatste.antwoord)}${vragen}`);
  }

  /** What stands on the right belongs to what was typed before. */
  function markeerOud() {
    if (laatste && !uitkomst.classList.contains('uitkomst--oud')) {
      uitkomst.classList.add('uitkomst--oud');
      uitkomst.prepend(bericht('warning', [alinea('Deze uitkomst hoort bij wat u eerder invulde. Verbeter eerst wat links niet klopt.')]));
    }
  }

  function toonStoring(fout) {
    const opnieuw = fout.opnieuw && knop('Probeer het opnieuw', () => reken(), {class: 'utrecht-button utrecht-button--primary-action knop opnieuw'});
    uitkomst.classList.toggle('uitkomst--oud', Boolean(laatste));
    uitkomst.querySelector('.storing')?.remove();
    uitkomst.prepend(bericht('error', [alinea(fout.message), opnieuw], {class: 'utrecht-alert utrecht-alert--error storing'}));
    meld(fout.message);
  }

  function begin() {
    waarden = {};
    geraakt = new Set();
    gevraagd = new Set();
    geweigerd = [];
    formulier.querySelectorAll('input, select').forEach((invoer) => {
      invoer.value = '';
    });
    werkBij();
    reken();
    meld('Alle velden zijn leeg.');
    dozen.get(toets.velden[0].naam).querySelector('input, select').focus();
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
