// The calculator page: what is typed goes to the service, what it says comes beside it. Everything lives in memory, and only there.

import {wenken} from './aannemelijk.js';
import {Antwoordvlak} from './antwoord/vlak.js';
import {GeenAntwoord, ingehaald, vraag} from './api.js';
import {leesStaat} from './delen.js';
import {onthul} from './dom.js';
import {vulAfdruk} from './afdruk.js';
import {Formulier} from './formulier/formulier.js';
import {nooitSamen} from './grenzen.js';
import {Melder} from './melder.js';
import {Scenarios, vergelijkverzoek} from './scenario.js';
import {Sneltoetsen} from './sneltoetsen.js';
import {Sprong} from './sprong.js';
import {leeg, onaangeroerd, zet} from './staat.js';
import {maakVerzoek} from './verzoek.js';

const RUST_MS = 250;
const TRAAG_MS = 1500;

const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

const melder = new Melder(element('melding'));
const scenarios = new Scenarios(leeg());
const uitCode = leesStaat(location.hash);
let wachten = 0;
let vraagnummer = 0;
/** The field that is being typed in: its faults wait until the cursor leaves it. */
let bezig = '';
/** What the service refused in the last request. @type {Map<string, string>} */
let geweigerd = new Map();
/** Undoes the last "Wis alles", until something is filled in again. @type {(() => void) | undefined} */
let terug;
/** @type {import('./verzoek.js').Gemaakt} */
let gemaakt = maakVerzoek(scenarios.staat);

const formulier = new Formulier(element('formulier'), {
  bijInvoer(plek, waarde) {
    bezig = plek;
    houdVast(undefined);
    zet(scenarios.staat, plek, waarde);
    geweigerd.delete(plek);
    formulier.toon(scenarios.staat);
    herzie();
    plan(RUST_MS);
  },
  bijKlaar(plek, waarde) {
    bezig = '';
    houdVast(undefined);
    zet(scenarios.staat, plek, waarde);
    formulier.toon(scenarios.staat);
    herzie();
    plan(0);
  },
  bijVorm: verbouw,
  wis,
  herstel,
  bereken() {
    bezig = '';
    herzie();
    if (fouten().size > 0) {
      document.getElementById('fouten')?.focus();
    } else {
      plan(0);
      element('antwoord').focus();
    }
  },
});

const vlak = new Antwoordvlak(element('antwoord'), {
  scenarios,
  meld: (tekst) => melder.zeg(tekst),
  naar: (plek) => formulier.naar(plek),
  bijKlaar: (plek, waarde) => verbouw((staat) => zet(staat, plek, waarde)),
  bijVorm: verbouw,
  kiesScenario(doe) {
    doe();
    herbouw();
  },
  opnieuw: () => plan(0),
});

const sprong = new Sprong(element('sprong'), {
  toon: onthul,
  extra(soort) {
    const nummer = scenarios.staat.extra.findIndex((item) => item.soort === soort);
    if (nummer >= 0 || !document.getElementById('inkomen-erbij')) {
      return nummer >= 0 ? {nummer, nieuw: false} : undefined;
    }
    verbouw((staat) => staat.extra.push({soort}));
    return {nummer: scenarios.staat.extra.length - 1, nieuw: true};
  },
});

new Sneltoetsen(element('sneltoetsen'), {
  g: () => sprong.richt(),
  f: () => formulier.naar('rechten.0.soort'),
  u: () => element('antwoord').focus(),
  k: () => druk('scenario-erbij', 'Een kopie maken kan nu niet.'),
  n: () => druk('notitie', 'Er is nog geen uitkomst voor een notitie.'),
  p: () => druk('druk-af', 'Er is nog geen uitkomst om af te drukken.'),
  w: wis,
});

/** As if somebody pressed a button, where it is there. */
function druk(/** @type {string} */ id, /** @type {string} */ anders) {
  const doel = document.getElementById(id);
  if (doel) {
    onthul(doel);
    doel.click();
  } else {
    sprong.zeg(anders);
  }
}

/** Changes which parts the form has. */
function verbouw(/** @type {(staat: import('./staat.js').Staat) => void} */ doe) {
  doe(scenarios.staat);
  houdVast(undefined);
  herbouw();
}

/** The form as the state has it now, without what was refused before. */
function herbouw() {
  bezig = '';
  geweigerd = new Map();
  formulier.toon(scenarios.staat, true);
  herzie();
  plan(0);
}

function wis() {
  const {uitDeelcode} = vlak;
  const zetTerug = scenarios.wis(leeg());
  vlak.uitDeelcode = '';
  // wiping twice does not lose what the first time can give back
  houdVast(terug ?? (() => {
    zetTerug();
    vlak.uitDeelcode = uitDeelcode;
  }));
  sprong.wis();
  herbouw();
  formulier.naar('rechten.0.soort');
  melder.zeg('Alles is gewist. De knop “Zet terug” haalt het terug, tot u iets invult.');
}

function herstel() {
  terug?.();
  houdVast(undefined);
  herbouw();
  formulier.naar('rechten.0.soort');
  melder.zeg('Alles staat er weer.');
}

/** What was wiped is let go as soon as something else comes in its place. */
function houdVast(/** @type {(() => void) | undefined} */ zetTerug) {
  terug = zetTerug;
  formulier.herstel.hidden = zetTerug === undefined;
}

/** What is wrong, as far as it may be said now. */
function fouten() {
  const alle = new Map([...gemaakt.fouten.map(({plek, tekst}) => /** @type {[string, string]} */ ([plek, tekst])), ...geweigerd]);
  alle.delete(bezig);
  return alle;
}

function herzie() {
  gemaakt = maakVerzoek(scenarios.staat);
  formulier.toonStanden(gemaakt, fouten(), bezig ? new Map([...wenken(gemaakt)].filter(([plek]) => plek !== bezig)) : wenken(gemaakt));
}

function plan(/** @type {number} */ over) {
  clearTimeout(wachten);
  wachten = window.setTimeout(reken, over);
}

async function reken() {
  const nummer = ++vraagnummer;
  if (!gemaakt.verzoek.periode || gemaakt.fouten.length > 0) {
    vlak.verouderd(gemaakt.fouten.length > 0 && fouten().size > 0 ? 'Verbeter eerst de velden met een fout.' : '');
    return;
  }
  const dit = gemaakt;
  const traag = setTimeout(() => vlak.bezig('Even geduld, het rekenen duurt langer dan anders.'), TRAAG_MS);
  vlak.bezig();
  try {
    const naast = vergelijkverzoek(scenarios);
    const [antwoord, vergelijk, nooit] = await Promise.all([vraag('uitkomsten/_bereken', dit.verzoek),
      naast ? vraag('uitkomsten/_vergelijk', naast.verzoek) : Promise.resolve(undefined), nooitSamen(dit.verzoek)]);
    if (nummer === vraagnummer) {
      formulier.toonWeigering([...antwoord.nietBerekenbaar, ...nooit]);
      vlak.toon({antwoord, gemaakt: dit, staat: scenarios.staat, vergelijk: naast && vergelijk && {...naast, antwoord: vergelijk}, leeg: onaangeroerd(scenarios.staat)});
      melder.zegRustig(vlak.kern());
    }
  } catch (fout) {
    if (nummer === vraagnummer && !ingehaald(fout)) {
      meldFout(/** @type {GeenAntwoord} */ (fout), dit);
    } else if (!(fout instanceof DOMException) && !(fout instanceof GeenAntwoord) && typeof fout !== 'string') {
      throw fout;
    }
  } finally {
    clearTimeout(traag);
  }
}

/** What the service refuses comes at the fields; what it cannot answer comes where the answer would be. */
function meldFout(/** @type {GeenAntwoord} */ fout, /** @type {import('./verzoek.js').Gemaakt} */ dit) {
  geweigerd = new Map(fout.fouten.map(({pad, uitleg, code}) => [veldVan(pad, dit), uitleg ?? code]));
  herzie();
  vlak.storing(fout.message, fout.opnieuw);
  melder.zeg(fout.message);
}

/** The field of the nearest place above that is known. */
function veldVan(/** @type {string} */ pad, /** @type {import('./verzoek.js').Gemaakt} */ dit) {
  for (let hier = pad.replace(/^\/(basis|situatie)/, ''); hier !== ''; hier = hier.slice(0, hier.lastIndexOf('/'))) {
    const plek = dit.plekken.get(hier);
    if (plek) {
      return plek;
    }
  }
  return '';
}

window.addEventListener('beforeprint', () => vulAfdruk(element('afdruk'), vlak.stand && {...vlak.stand, maand: vlak.maand}));
window.addEventListener('afterprint', () => {
  element('afdruk').hidden = true;
});
window.addEventListener('online', () => plan(0));

if (uitCode) {
  scenarios.wis(uitCode.staat);
  history.replaceState(null, '', location.pathname);
  vlak.uitDeelcode = uitCode.regels;
}
formulier.toon(scenarios.staat, true);
herzie();
plan(0);
