// Whether benefits can go together at all, asked of the service before anybody fills in their figures: with first days in either order. Only what
// it refuses both ways is told; the rest depends on the facts.

import {vraag} from './api.js';
import {maandErbij} from './staat.js';

/** @type {Map<string, any[]>} */
const bekend = new Map();

/**
 * @param {any} verzoek with its period and benefits
 * @returns {Promise<{code: string, reden?: string, doeDit?: string}[]>} why this combination cannot be computed
 */
export async function nooitSamen(verzoek) {
  const soorten = verzoek.uitkeringen.map((/** @type {any} */ recht) => recht.soort);
  const {van} = verzoek.periode;
  const sleutel = `${van} ${soorten.join(' ')}`;
  if (soorten.length < 2) {
    return [];
  }
  if (!bekend.has(sleutel)) {
    const dagen = soorten.map((/** @type {string} */ _, /** @type {number} */ nummer) => `${maandErbij(van, -2 * (nummer + 1))}-02`);
    const [heen, terug] = await Promise.all([dagen, [...dagen].reverse()].map((volgorde, keer) => vraag('uitkomsten/_bereken', {
      periode: {van, totEnMet: van}, inkomen: [], uitleg: 'kort',
      uitkeringen: soorten.map((/** @type {string} */ soort, /** @type {number} */ nummer) => ({soort, ingangsdatum: volgorde[nummer]})),
    }, `grenzen-${keer}`)));
    bekend.set(sleutel, heen.nietBerekenbaar.filter((/** @type {any} */ deel) => terug.nietBerekenbaar.some((/** @type {any} */ ander) => ander.code === deel.code)));
  }
  return bekend.get(sleutel) ?? [];
}
