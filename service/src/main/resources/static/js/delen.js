// The share code: made when somebody asks for it, read when somebody opens it. Figures and codes only, no date of birth.

import {alinea, el, knop} from './dom.js';
import {CODES, leesDeelcode, maakDeelcode} from './deelcode.js';
import {kopieer} from './klembord.js';
import {leeg, lees, zet} from './staat.js';
import {maakVerzoek} from './verzoek.js';

const WOORDEN = new Set([...CODES, 'dagloon', 'maandloon', 'datum', 'arbeidsverleden', 'ja', 'nee', 'een', 'maanden', 'vierweken', 'deel', 'telt', 'bruto',
  'ziekengeld-of-doorbetaald-loon', 'overige-uitkering']);
const PERSOONLIJK = ['algemeen.geboortedatum', 'algemeen.partnerGeboren'];

/** @param {any} gelezen */
const alsCode = ({veld, gelezen}) => (veld.soort === 'janee' ? (gelezen.waarde ? 'ja' : 'nee') : String(gelezen.waarde));

/** @param {import('./verzoek.js').Gemaakt} gemaakt @param {import('../../../typen/uitkomst').Antwoord} antwoord */
export function deelcode(gemaakt, antwoord) {
  const staat = {algemeen: {}, rechten: gemaakt.verzoek.uitkeringen.map((recht) => ({soort: recht.soort})), inkomen: {}, reeks: leeg().reeks,
    extra: /** @type {any[]} */ ([]), verrekening: {}};
  for (const [plek, veld] of gemaakt.velden) {
    if (veld.gelezen.ok && !PERSOONLIJK.includes(plek)) {
      const extra = /^extra\.(\d+)/.exec(plek);
      if (extra) {
        staat.extra[Number(extra[1])] ??= {};
      }
      zet(/** @type {any} */ (staat), plek, alsCode(veld));
    }
  }
  return {staat, regels: antwoord.regelset.versie};
}

/** @param {import('./verzoek.js').Gemaakt} gemaakt @param {import('../../../typen/uitkomst').Antwoord} antwoord @param {import('./staat.js').Staat} staat */
function adres(gemaakt, antwoord, staat) {
  const inhoud = deelcode(gemaakt, antwoord);
  staat.extra.forEach((item, nummer) => {
    inhoud.staat.extra[nummer] = {...inhoud.staat.extra[nummer], soort: item.soort};
  });
  if (staat.inkomen.kolommen) {
    zet(/** @type {any} */ (inhoud.staat), 'inkomen.kolommen', staat.inkomen.kolommen);
  }
  Object.values(inhoud.staat.reeks).forEach((kolom) => {
    for (let nummer = 0; nummer < kolom.length; nummer++) {
      kolom[nummer] ??= '';
    }
  });
  return location.origin + location.pathname + maakDeelcode(inhoud, WOORDEN);
}

/** @param {import('./verzoek.js').Gemaakt} gemaakt @param {import('../../../typen/uitkomst').Antwoord} antwoord @param {import('./staat.js').Staat} staat @param {(tekst: string) => void} meld */
export function deelblok(gemaakt, antwoord, staat, meld) {
  const houder = el('div', {class: 'deelcode'});
  return el('details', {class: 'uitklap', 'data-open': 'deelcode'}, el('summary', {}, 'Deelcode'),
    alinea('Met een deelcode opent een collega dezelfde cijfers. In de code staan bedragen. Deel hem alleen met wie ze mag zien. Een geboortedatum gaat niet mee.'),
    knop('Maak deelcode', () => {
      const link = adres(gemaakt, antwoord, staat);
      const vak = el('input', {class: 'utrecht-textbox utrecht-textbox--html-input', readonly: true, id: 'deelcode', value: link});
      houder.replaceChildren(el('label', {class: 'utrecht-form-label', for: 'deelcode'}, 'Deelcode'), vak,
        knop('Kopieer de deelcode', () => kopieer(link, 'De deelcode staat op het klembord.', meld), {id: 'kopieer-deelcode'}));
      vak.select();
    }, {id: 'maak-deelcode'}), houder);
}

/**
 * The state of a share code, with figures as people write them.
 * @param {string} fragment
 * @returns {{staat: import('./staat.js').Staat, regels: string} | null}
 */
export function leesStaat(fragment) {
  const gelezen = leesDeelcode(fragment, WOORDEN);
  if (!gelezen?.staat || !Array.isArray(gelezen.staat.rechten) || gelezen.staat.rechten.length === 0) {
    return null;
  }
  try {
    const staat = {...leeg(), ...gelezen.staat, reeks: {...leeg().reeks, ...gelezen.staat.reeks}};
    for (const [plek, {veld, gelezen: lezing}] of maakVerzoek(staat).velden) {
      if (lezing.ok && lees(staat, plek) !== '' && veld.soort !== 'keuze' && veld.soort !== 'janee') {
        zet(staat, plek, (lezing.getoond ?? '').replace(/^€ |%$/g, ''));
      }
    }
    return {staat, regels: String(gelezen.regels ?? '')};
  } catch {
    return null;
  }
}
