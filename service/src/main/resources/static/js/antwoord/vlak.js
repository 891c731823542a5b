// Where the answer comes: each part in a place of its own, with what was open staying open and the cursor staying put.

import {alinea, bericht, el, knop, kop} from '../dom.js';
import {toonMaand} from '../getallen.js';
import {Cycli} from '../cycli.js';
import {deelblok} from '../delen.js';
import {kopieer} from '../klembord.js';
import {notitie} from '../notitie.js';
import {scenarioblok} from '../scenario.js';
import {aantalMaanden, maandErbij} from '../staat.js';
import {Verkenning} from '../verkenning.js';
import {maandblok} from './maandtabel.js';
import {ontbrekend} from './ontbrekend.js';
import {kernzin, maandVan, samenvatting} from './samenvatting.js';
import {stappenblok} from './stappen.js';
import {teksten} from './teksten.js';
import {aannames, verloop, waarschuwingen} from './verloop.js';

const DELEN = ['bovenaan', 'vragen', 'kern', 'acties', 'letop', 'verloop', 'maanden', 'uitleg', 'scenarios', 'cycli', 'verkenning', 'stappen', 'onderaan'];

/**
 * @typedef {object} Stand
 * @property {import('../../../../typen/uitkomst').Antwoord} antwoord
 * @property {import('../verzoek.js').Gemaakt} gemaakt
 * @property {import('../staat.js').Staat} staat
 * @property {import('../scenario.js').Vergelijking | undefined} vergelijk
 * @property {boolean} leeg
 */

export class Antwoordvlak {
  /**
   * @param {HTMLElement} houder
   * @param {{scenarios: import('../scenario.js').Scenarios, meld: (tekst: string) => void, naar: (plek: string) => void,
   *   bijKlaar: (plek: string, waarde: string) => void, bijVorm: (doe: (staat: import('../staat.js').Staat) => void) => void,
   *   kiesScenario: (doe: () => void) => void, opnieuw: () => void}} doen
   */
  constructor(houder, doen) {
    this.houder = houder;
    this.doen = doen;
    this.maand = '';
    this.gekozen = '';
    this.uitDeelcode = '';
    /** @type {Stand | undefined} */
    this.stand = undefined;
    this.delen = Object.fromEntries(DELEN.map((naam) => [naam, el('div', {class: `deel deel--${naam}`})]));
    houder.replaceChildren(...Object.values(this.delen));
    this.opVraag = [new Cycli(this.delen.cycli, doen), new Verkenning(this.delen.verkenning)];
  }

  /** Puts new content in one place; open details stay open, the cursor stays where it was. */
  zet(/** @type {string} */ naam, /** @type {any[]} */ ...inhoud) {
    const plek = this.delen[naam];
    const open = new Set([...plek.querySelectorAll('details[open][data-open]')].map((deel) => /** @type {HTMLElement} */ (deel).dataset.open));
    const id = plek.contains(document.activeElement) ? document.activeElement?.id : '';
    plek.replaceChildren(...inhoud.flat(2).filter((deel) => deel !== null && deel !== undefined && deel !== false && deel !== ''));
    plek.querySelectorAll('details[data-open]').forEach((/** @type {any} */ deel) => {
      deel.open = open.has(deel.dataset.open);
    });
    if (id) {
      document.getElementById(id)?.focus();
    }
  }

  /** @param {string} [tekst] said where it takes long */
  bezig(tekst) {
    this.houder.setAttribute('aria-busy', 'true');
    if (tekst) {
      this.zet('bovenaan', bericht('info', [alinea(tekst)]));
    }
  }

  /** What is there is from before. @param {string} tekst */
  verouderd(tekst) {
    this.houder.removeAttribute('aria-busy');
    this.houder.classList.toggle('verouderd', Boolean(tekst));
    this.zet('bovenaan', tekst ? bericht('warning', [alinea(tekst, this.stand && !this.stand.leeg ? ' De uitkomst hieronder is van ervoor.' : '')]) : '');
  }

  /** @param {string} tekst @param {boolean} opnieuw */
  storing(tekst, opnieuw) {
    this.houder.removeAttribute('aria-busy');
    this.houder.classList.add('verouderd');
    this.zet('bovenaan', bericht('error', [alinea(this.stand && !this.stand.leeg ? `${tekst} De uitkomst hieronder is van ervoor.` : tekst),
      opnieuw && knop('Probeer het opnieuw', () => this.doen.opnieuw(), {id: 'opnieuw'})].filter(Boolean)));
  }

  /** The present situation, where the comparison has it. */
  get nu() {
    return this.stand?.vergelijk?.metNu ? this.stand.vergelijk.antwoord.basis : undefined;
  }

  /** The summary for the live region. */
  kern() {
    return this.stand && !this.stand.leeg ? kernzin(maandVan(this.nu, this.maand), maandVan(this.stand.antwoord, this.maand)) : '';
  }

  /** @param {Stand} stand */
  toon(stand) {
    this.stand = stand;
    this.houder.removeAttribute('aria-busy');
    this.houder.classList.remove('verouderd');
    const maanden = stand.antwoord.maanden.map((deel) => deel.maand);
    // the month that somebody chose, as long as it is there; otherwise the first
    this.maand = maanden.includes(this.gekozen) ? this.gekozen : maanden[0];
    const wasHier = this.houder !== document.activeElement && this.houder.contains(document.activeElement);
    this.zet('bovenaan', this.boven());
    this.ververs();
    if (wasHier && document.activeElement === document.body) {
      this.richt();
    }
  }

  /** What had the focus is gone, an answered question for instance: on to the next one, or to the answer. */
  richt() {
    const volgende = this.delen.vragen.querySelector('input, select') ?? this.delen.kern.querySelector('h2');
    /** @type {HTMLElement | null} */ (volgende)?.focus();
  }

  boven() {
    const {versie} = /** @type {Stand} */ (this.stand).antwoord.regelset;
    return [
      this.uitDeelcode && bericht('info', [alinea(this.uitDeelcode === versie ? 'Deze cijfers komen uit een deelcode.'
        : `Deze cijfers komen uit een deelcode van regels ${this.uitDeelcode}. Ze zijn opnieuw berekend met regels ${versie}.`)]),
    ];
  }

  /** From where on the amounts are those of before. */
  grens() {
    const {regelset, maanden} = /** @type {Stand} */ (this.stand).antwoord;
    const bekend = regelset.bedragenTotEnMet.slice(0, 7);
    return maanden.some(({maand}) => maand > bekend) && alinea(`De bedragen zijn bekend tot en met ${toonMaand(bekend)}. Daarna is de uitkomst voorlopig.`);
  }

  ververs() {
    const {antwoord, gemaakt, staat, vergelijk, leeg} = /** @type {Stand} */ (this.stand);
    const {doen} = this;
    if (leeg) {
      DELEN.slice(1).forEach((naam) => this.zet(naam, ''));
      this.zet('vragen', kop(2, 'De uitkomst'), alinea('Vul links de cijfers uit de beslissing in. Hier ziet u steeds wat er met de uitkering gebeurt.'),
        alinea('Alle bedragen zijn bruto. Typ een bedrag zoals u wilt: 1.234,56 of 1234,56.'));
      this.opVraag.forEach((deel) => deel.weg());
      return;
    }
    const heeft = (/** @type {(keyof import('../../../../typen/uitkomst').UitkeringAntwoord)[]} */ ...velden) => antwoord.maanden.some((maand) => maand.uitkeringen.some((deel) => velden.some((veld) => deel[veld] !== undefined)));
    const iets = heeft('recht', 'bandbreedte');
    const geweigerd = antwoord.nietBerekenbaar.length > 0 && !iets;
    this.zet('vragen', !geweigerd && ontbrekend(antwoord.ontbrekend, gemaakt, staat, doen));
    this.zet('kern', kop(2, 'De uitkomst', {tabindex: '-1'}), geweigerd
      ? antwoord.nietBerekenbaar.map((deel) => bericht('warning', [alinea(`${deel.reden ?? ''} ${deel.doeDit ?? ''}`)]))
      : samenvatting({antwoord, nu: this.nu, maand: this.maand, voorschot: gemaakt.verzoek.verrekening?.wijze === 'voorschot', iets}, (maand) => {
        this.gekozen = maand;
        this.maand = maand;
        this.ververs();
      }));
    this.zet('acties', iets && el('div', {class: 'knoppen'},
      knop('Kopieer als notitie', () => kopieer(notitie(/** @type {Stand} */ (this.stand), this.nu, this.maand), 'De notitie staat op het klembord.', doen.meld), {id: 'notitie'}),
      knop('Druk af', () => window.print(), {id: 'druk-af'})), !geweigerd && deelblok(gemaakt, antwoord, staat, doen.meld));
    this.zet('letop', iets && this.grens(), waarschuwingen(antwoord));
    this.zet('verloop', iets && verloop(antwoord, this.verder()));
    this.zet('maanden', iets && maandblok(antwoord, gemaakt.verzoek, doen.meld));
    this.zet('uitleg', iets && teksten(antwoord, doen.meld));
    this.zet('scenarios', (iets || doen.scenarios.alle.length > 1) && scenarioblok(doen.scenarios, vergelijk, this.maand, doen.kiesScenario));
    this.zet('stappen', iets && stappenblok(antwoord, this.maand));
    this.zet('onderaan', iets && aannames(antwoord), el('p', {class: 'ontvangst'}, `Regels ${antwoord.regelset.versie}. Kenmerk van deze berekening: `, el('code', {}, antwoord.besluitId)));
    this.opVraag.forEach((deel) => deel.ververs(/** @type {Stand} */ (this.stand), this.maand));
  }

  /** Looking on past the end of the wage-related phase: "during" and "after" belong together. */
  verder() {
    const {gemaakt, antwoord} = /** @type {Stand} */ (this.stand);
    const einde = gemaakt.verzoek.uitkeringen.map((recht) => recht.loongerelateerdTotEnMet).find(Boolean);
    const laatste = antwoord.maanden.at(-1)?.maand;
    if (!einde || !laatste || einde.slice(0, 7) < laatste) {
      return undefined;
    }
    const nodig = aantalMaanden(antwoord.maanden[0].maand, maandErbij(einde.slice(0, 7), 2));
    const keuze = ['18', '24', '36', '48', '60', '120'].find((aantal) => Number(aantal) >= nodig);
    return keuze === undefined ? undefined : {tekst: `Kijk ook na de loongerelateerde uitkering (${keuze} maanden)`, doe: () => this.doen.bijVorm((staat) => {
      staat.algemeen.maanden = keuze;
    })};
  }
}
