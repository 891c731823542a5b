// The form: builds the fields that the state asks for, and keeps the cursor where it was.

import {alinea, bericht, el, knop, kop, lijst, onthul} from '../dom.js';
import {lees} from '../staat.js';
import {heeftRecht, rijen} from '../verzoek.js';
import {EXTRA, EXTRASOORTEN, GEBOORTEDATUM, HUISHOUDEN, INKOMEN, PERIODE, VERREKENING} from './algemeen.js';
import {zichtbaar} from './lezen.js';
import {maakReeks, toonSommen} from './reeks.js';
import {SOORTEN, VELDEN, voorNiets} from './rechten.js';
import {idVan, maakVeld, toonStand} from './veld.js';

/** @typedef {import('../staat.js').Staat} Staat */
/** @typedef {import('./rechten.js').Veld} Veld */

export class Formulier {
  /**
   * @param {HTMLElement} houder
   * @param {{bijInvoer: (plek: string, waarde: string) => void, bijKlaar: (plek: string, waarde: string) => void,
   *   bijVorm: (doe: (staat: Staat) => void) => void, wis: () => void, herstel: () => void, bereken: () => void}} doen
   */
  constructor(houder, doen) {
    this.houder = houder;
    this.doen = doen;
    this.open = new Set();
    this.vorm = '';
    this.getoond = '';
    this.geweigerd = '[]';
    this.overzicht = el('div', {class: 'foutenlijst'});
    this.weigering = el('div', {class: 'weigering', 'aria-live': 'polite'});
    this.inhoud = el('div', {class: 'formulier-inhoud'});
    this.herstel = knop('Zet terug', () => doen.herstel(), {id: 'zet-terug', hidden: true});
    houder.replaceChildren(this.overzicht, this.inhoud, el('div', {class: 'formulier-knoppen'},
      el('button', {type: 'submit', class: 'utrecht-button utrecht-button--primary-action'}, 'Bereken'),
      knop('Wis alles', () => doen.wis(), {id: 'wis'}), this.herstel));
    houder.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      doen.bereken();
    });
  }

  /** Builds the fields again where the state asks for other fields than are there. @param {Staat} staat @param {boolean} [altijd] */
  toon(staat, altijd = false) {
    const vorm = this.vormVan(staat);
    if (!altijd && vorm === this.vorm) {
      return;
    }
    this.vorm = vorm;
    const actief = /** @type {any} */ (document.activeElement);
    const [id, begin, einde] = [actief?.id, actief?.selectionStart, actief?.selectionEnd];
    const naarHier = this.houder.contains(actief);
    this.inhoud.replaceChildren(...this.blokken(staat));
    const zelfde = /** @type {any} */ (id && naarHier ? document.getElementById(id) : null);
    zelfde?.focus();
    if (zelfde?.tagName === 'INPUT' && begin !== null) {
      zelfde.setSelectionRange(begin, einde);
    }
  }

  /** What decides which fields there are. */
  vormVan(/** @type {Staat} */ staat) {
    return JSON.stringify([
      staat.rechten.map((recht) => [recht.soort, zichtbaar(VELDEN[recht.soort] ?? [], recht).map((veld) => veld.naam)]),
      zichtbaar(INKOMEN, staat.inkomen).map((veld) => veld.naam), staat.inkomen.kolommen, rijen(staat), rijen(staat) ? staat.algemeen.van : '',
      rijen(staat) ? staat.inkomen.eersteDag : '', staat.extra.map((item) => item.soort),
      zichtbaar(HUISHOUDEN, staat.algemeen).map((veld) => veld.naam), zichtbaar(VERREKENING, staat.verrekening).map((veld) => veld.naam),
    ]);
  }

  blokken(/** @type {Staat} */ staat) {
    return [
      ...staat.rechten.map((recht, nummer) => this.rechtblok(staat, recht, nummer)),
      this.weigering,
      ...(voorNiets(staat) ? [] : this.rest(staat)),
    ];
  }

  /** What comes after the benefits. */
  rest(/** @type {Staat} */ staat) {
    return [
      staat.rechten.length < 4 && knop('Nog een uitkering erbij', () => this.doen.bijVorm((hier) => {
        hier.rechten.push({soort: hier.rechten.some((recht) => recht.soort === 'ww') ? 'toeslagenwet' : 'ww'});
      }), {id: 'recht-erbij', class: 'utrecht-button utrecht-button--subtle knop'}),
      this.blok('Inkomen', [
        this.velden(INKOMEN, 'inkomen', staat.inkomen, staat),
        rijen(staat) > 0 && maakReeks(staat, this.doen),
        ...this.meerVelden('inkomen', INKOMEN, 'inkomen', staat.inkomen, staat),
        ...staat.extra.map((item, nummer) => this.extrablok(staat, item, nummer)),
        knop('Ander inkomen erbij (winst, ziekengeld, pensioen)', () => this.doen.bijVorm((hier) => {
          hier.extra.push({soort: 'winst'});
        }), {id: 'inkomen-erbij', class: 'utrecht-button utrecht-button--subtle knop'}),
      ]),
      this.blok('Verrekenen en periode', [
        this.velden(VERREKENING, 'verrekening', staat.verrekening, staat),
        this.velden(PERIODE, 'algemeen', staat.algemeen, staat),
      ]),
      this.persoonblok(staat),
    ].filter(Boolean);
  }

  blok(/** @type {string} */ titel, /** @type {any[]} */ inhoud, /** @type {any} */ kenmerken = {}) {
    return el('fieldset', {class: 'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset blok', ...kenmerken},
      el('legend', {class: 'utrecht-form-fieldset__legend blok-titel'}, titel), inhoud);
  }

  rechtblok(/** @type {Staat} */ staat, /** @type {Record<string, string>} */ recht, /** @type {number} */ nummer) {
    const plek = `rechten.${nummer}`;
    const titel = nummer === 0 ? 'Uitkering (uit de beslissing)' : `Uitkering ${nummer + 1}`;
    const soort = {naam: 'soort', soort: /** @type {'keuze'} */ ('keuze'), label: 'Soort uitkering', opties: SOORTEN};
    const velden = VELDEN[recht.soort] ?? [];
    return this.blok(titel, [
      el('div', {class: 'velden'}, maakVeld(soort, `${plek}.soort`, recht.soort, {bijKlaar: (_, waarde) => this.doen.bijVorm((hier) => {
        hier.rechten[nummer] = {...hier.rechten[nummer], soort: waarde};
      })})),
      ...(voorNiets(staat) ? [] : [this.velden(velden, plek, recht, staat), ...this.meerVelden(plek, velden, plek, recht, staat)]),
      nummer > 0 && knop('Deze uitkering weghalen', () => this.doen.bijVorm((hier) => {
        hier.rechten.splice(nummer, 1);
      }), {id: `weg-${nummer}`, class: 'utrecht-button utrecht-button--subtle knop'}),
    ]);
  }

  extrablok(/** @type {Staat} */ staat, /** @type {Record<string, string>} */ item, /** @type {number} */ nummer) {
    const plek = `extra.${nummer}`;
    const soort = {naam: 'soort', soort: /** @type {'keuze'} */ ('keuze'), label: 'Soort inkomen', opties: EXTRASOORTEN};
    return this.blok(`Ander inkomen ${nummer + 1}`, [
      el('div', {class: 'velden'}, maakVeld(soort, `${plek}.soort`, item.soort, {bijKlaar: (_, waarde) => this.doen.bijVorm((hier) => {
        hier.extra[nummer] = {soort: waarde};
      })})),
      this.velden(EXTRA[item.soort], plek, item, staat),
      knop('Dit inkomen weghalen', () => this.doen.bijVorm((hier) => {
        hier.extra.splice(nummer, 1);
      }), {id: `extra-weg-${nummer}`, class: 'utrecht-button utrecht-button--subtle knop'}),
    ], {class: 'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset blok blok--binnen'});
  }

  persoonblok(/** @type {Staat} */ staat) {
    const toeslag = heeftRecht(staat, 'toeslagenwet');
    const inhoud = [
      this.velden([GEBOORTEDATUM, ...(toeslag ? HUISHOUDEN : [])], 'algemeen', staat.algemeen, staat),
      ...(toeslag ? this.meerVelden('persoon', HUISHOUDEN, 'algemeen', staat.algemeen, staat) : []),
    ];
    return toeslag || heeftRecht(staat, 'wajong') ? this.blok('Persoon', inhoud)
      : this.uitklap('persoon', 'Geboortedatum (alleen bij de AOW-leeftijd)', inhoud, Boolean(staat.algemeen.geboortedatum));
  }

  velden(/** @type {Veld[]} */ velden, /** @type {string} */ plek, /** @type {Record<string, string>} */ waarden, /** @type {Staat} */ staat) {
    return el('div', {class: 'velden'}, zichtbaar(velden, waarden).filter((veld) => !veld.meer).map((veld) => this.veld(veld, plek, staat)));
  }

  veld(/** @type {Veld} */ veld, /** @type {string} */ plek, /** @type {Staat} */ staat) {
    const hier = `${plek}.${veld.naam}`;
    return maakVeld(veld, hier, lees(staat, hier), this.doen);
  }

  meerVelden(/** @type {string} */ naam, /** @type {Veld[]} */ velden, /** @type {string} */ plek, /** @type {Record<string, string>} */ waarden,
    /** @type {Staat} */ staat) {
    const meer = zichtbaar(velden, waarden).filter((veld) => veld.meer);
    return meer.length === 0 ? [] : [this.uitklap(`meer-${naam}`, 'Meer gegevens',
      [el('div', {class: 'velden'}, meer.map((veld) => this.veld(veld, plek, staat)))], meer.some((veld) => waarden[veld.naam]))];
  }

  uitklap(/** @type {string} */ naam, /** @type {string} */ titel, /** @type {any[]} */ inhoud, /** @type {boolean} */ gevuld) {
    return el('details', {class: 'uitklap', open: gevuld || this.open.has(naam), op: {toggle: (/** @type {any} */ gebeurtenis) => {
      this.open[gebeurtenis.target.open ? 'add' : 'delete'](naam);
    }}}, el('summary', {}, titel), inhoud);
  }

  /** Opens what hides a field and puts the cursor in it. @param {string} plek */
  naar(plek) {
    const invoer = document.getElementById(idVan(plek));
    if (invoer) {
      onthul(invoer);
    }
  }

  /**
   * Shows at each field what was read, and all faults together above the form.
   * @param {import('../verzoek.js').Gemaakt} gemaakt
   * @param {Map<string, string>} fouten place → fault
   * @param {Map<string, string>} wenken place → what looks odd
   */
  toonStanden(gemaakt, fouten, wenken) {
    for (const invoer of /** @type {NodeListOf<HTMLElement>} */ (this.inhoud.querySelectorAll('[data-plek]'))) {
      const plek = invoer.dataset.plek ?? '';
      const houder = /** @type {HTMLElement} */ (invoer.closest('.veld'));
      toonStand(houder, {gelezen: gemaakt.velden.get(plek)?.gelezen, fout: fouten.get(plek), wenk: wenken.get(plek)});
    }
    toonSommen(this.inhoud, gemaakt);
    this.toonOverzicht(gemaakt, fouten, wenken);
  }

  toonOverzicht(/** @type {import('../verzoek.js').Gemaakt} */ gemaakt, /** @type {Map<string, string>} */ fouten, /** @type {Map<string, string>} */ wenken) {
    const inhoud = JSON.stringify([[...fouten], [...wenken]]);
    if (this.getoond === inhoud) {
      return;
    }
    this.getoond = inhoud;
    const naam = (/** @type {string} */ plek) => {
      const rij = /^reeks\.\w+\.(\d+)$/.exec(plek);
      return rij ? `Inkomen, regel ${Number(rij[1]) + 1}` : gemaakt.velden.get(plek)?.veld.label ?? 'Dit veld';
    };
    const punten = (/** @type {Map<string, string>} */ welke) => lijst([...welke].map(([plek, tekst]) => (plek
      ? el('a', {class: 'nl-link', href: `#${idVan(plek)}`, op: {click: (/** @type {Event} */ gebeurtenis) => {
        gebeurtenis.preventDefault();
        this.naar(plek);
      }}}, `${naam(plek)}: ${tekst}`) : tekst)));
    this.overzicht.replaceChildren(...[
      fouten.size > 0 && bericht('error', [kop(2, fouten.size === 1 ? 'Kijk één veld na' : `Kijk ${fouten.size} velden na`, {id: 'fouten', tabindex: '-1', class: 'nl-heading kop-klein'}),
        punten(fouten)]),
      wenken.size > 0 && bericht('warning', [kop(2, 'Klopt dit?', {class: 'nl-heading kop-klein'}), punten(wenken)]),
    ].filter((deel) => deel !== false));
  }

  /** What cannot be computed, next to the choice of the benefits. @param {{code: string, reden?: string, doeDit?: string}[]} redenen */
  toonWeigering(redenen) {
    const zinnen = [...new Set(redenen.map((reden) => `${reden.reden ?? reden.code} ${reden.doeDit ?? ''}`))];
    const tekst = JSON.stringify(zinnen);
    if (this.geweigerd !== tekst) {
      this.geweigerd = tekst;
      this.weigering.replaceChildren(...zinnen.map((zin) => bericht('warning', [kop(2, 'Dit kan deze rekenhulp niet berekenen', {class: 'nl-heading kop-klein'}), alinea(zin)])));
    }
  }
}
