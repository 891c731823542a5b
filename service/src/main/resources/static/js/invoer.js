// What was filled in, in words: for the note and the print.

import {leesMaand} from './getallen.js';
import {soortnaam} from './antwoord/woorden.js';
import {rijnamen} from './formulier/reeks.js';
import {EXTRASOORTEN} from './formulier/algemeen.js';

/** @param {string} plek */
const isPersoonlijk = (plek) => plek === 'algemeen.geboortedatum' || plek === 'algemeen.partnerGeboren';

/**
 * @param {import('./verzoek.js').Gemaakt} gemaakt
 * @param {import('./staat.js').Staat} staat
 * @param {{zonderPersoon?: boolean}} [keuze] leave out what says something about who it is
 * @returns {{titel: string, regels: [string, string][]}[]}
 */
export function ingevuld(gemaakt, staat, {zonderPersoon = false} = {}) {
  const rijen = rijnamen(staat);
  const regels = (/** @type {(plek: string) => boolean} */ hoort) => [...gemaakt.velden].filter(([plek, {gelezen}]) => hoort(plek) && gelezen.ok && !(zonderPersoon && isPersoonlijk(plek)))
    .map(([plek, {veld, gelezen}]) => {
      const rij = /^reeks\.(\w+)\.(\d+)$/.exec(plek);
      return /** @type {[string, string]} */ ([rij ? rijen[Number(rij[2])] ?? veld.label : veld.label, gelezen.getoond ?? '']);
    });
  const begint = (/** @type {string} */ voor) => (/** @type {string} */ plek) => plek.startsWith(voor);
  return [
    ...staat.rechten.map((recht, nummer) => ({titel: soortnaam(recht.soort), regels: regels(begint(`rechten.${nummer}.`))})),
    {titel: 'Inkomen', regels: regels((plek) => plek.startsWith('inkomen.') || plek.startsWith('reeks.'))},
    ...staat.extra.map((item, nummer) => ({titel: EXTRASOORTEN.find(([code]) => code === item.soort)?.[1] ?? item.soort, regels: regels(begint(`extra.${nummer}.`))})),
    {titel: 'Verrekenen en periode', regels: regels((plek) => plek.startsWith('verrekening.') || plek === 'algemeen.van' || plek === 'algemeen.maanden')},
    {titel: 'Persoon', regels: regels((plek) => plek.startsWith('algemeen.') && plek !== 'algemeen.van' && plek !== 'algemeen.maanden')},
  ].filter((deel) => deel.regels.length > 0);
}

/** Today, as people write it; only on paper and in the note. */
export const vandaag = () => new Intl.DateTimeFormat('nl-NL', {day: 'numeric', month: 'long', year: 'numeric'}).format(new Date());

/** @param {import('./staat.js').Staat} staat */
export function peildatum(staat) {
  const gelezen = leesMaand(staat.algemeen.van ?? '');
  return gelezen.ok ? gelezen.getoond : '';
}
