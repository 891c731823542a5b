// Whether benefits can go together at all, asked of the service before anybody fills in their figures: with first days in either order. Only what
// it refuses both ways is told; the rest depends on the facts.

import {vraag} from './api.js';
import {maandErbij} from './staat.js';

/** @typedef {import('../../../typen/uitkomst').NietTeBerekenen} NietTeBerekenen */
/** @typedef {import('../../../typen/uitkomst').Verzoek} Verzoek */

/** @type {Map<string, NietTeBerekenen[]>} */
const bekend = new Map();

/**
 * @param {Verzoek} verzoek with its period and benefits
 * @returns {Promise<NietTeBerekenen[]>} why this combination cannot be computed
 */
export async function nooitSamen(verzoek) {
  const soorten = (verzoek.uitkeringen ?? []).map((recht) => recht.soort);
  const van = verzoek.periode?.van;
  const sleutel = `${van} ${soorten.join(' ')}`;
  if (soorten.length < 2 || van === undefined) {
    return [];
  }
  if (!bekend.has(sleutel)) {
    const dagen = soorten.map((_, nummer) => `${maandErbij(van, -2 * (nummer + 1))}-02`);
    const [heen, terug] = await Promise.all([dagen, [...dagen].reverse()].map((volgorde, keer) => vraag('uitkomsten/_bereken', {
      periode: {van, totEnMet: van}, inkomen: [], uitleg: 'kort',
      uitkeringen: soorten.map((soort, nummer) => ({soort, ingangsdatum: volgorde[nummer]})),
    }, `grenzen-${keer}`)));
    bekend.set(sleutel, heen.nietBerekenbaar.filter((deel) => terug.nietBerekenbaar.some((ander) => ander.code === deel.code)));
  }
  return bekend.get(sleutel) ?? [];
}
