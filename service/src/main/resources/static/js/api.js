// The only door to the service. A newer question drops the older one; an answer that stays away becomes a sentence.

/** @typedef {import('../../../typen/uitkomst').paths} Paden */
/** @typedef {import('../../../typen/uitkomst').Invoerfout} Invoerfout */
/** @typedef {{[Pad in keyof Paden]: Paden[Pad]['post'] extends object ? Pad : never}[keyof Paden]} Vraagpad the paths that take a request */
/** @typedef {Vraagpad extends `/${infer Pad}` ? Pad : never} Vraag without the first slash: `uitkomsten/_bereken` */
/**
 * @template {Vraag} P
 * @typedef {NonNullable<Paden[`/${P}`]['post']>['requestBody']['content']['application/json']} Verzoek the request that belongs to a path
 */
/**
 * @template {Vraag} P
 * @typedef {NonNullable<Paden[`/${P}`]['post']>['responses'][200]['content']['application/json']} Antwoord what a path answers
 */
/**
 * @template T
 * @typedef {T extends readonly (infer E)[] ? `${number}` | `${number}/${Plek<E>}` : T extends object
 *   ? {[K in keyof T & string]: K | `${K}/${Plek<NonNullable<T[K]>>}`}[keyof T & string] : never} Plek a place in a request, a JSON Pointer without
 *   its first slash
 */

const GEDULD_MS = 15_000;

/** Why there is no answer. `fouten` holds what the service refused, with the place in the request. */
export class GeenAntwoord extends Error {
  /** @param {string} tekst @param {Invoerfout[]} [fouten] @param {boolean} [opnieuw] whether trying again may help */
  constructor(tekst, fouten = [], opnieuw = true) {
    super(tekst);
    this.fouten = fouten;
    this.opnieuw = opnieuw;
  }
}

/** @type {Map<string, AbortController>} */
const onderweg = new Map();

/**
 * @template {Vraag} P
 * @param {P} pad
 * @param {Verzoek<P>} verzoek
 * @param {string} [rij] questions of one kind follow each other: the last one counts
 * @returns {Promise<Antwoord<P>>}
 * @throws {GeenAntwoord} with a sentence for the user
 * @throws {DOMException} `AbortError` where a newer question took its place
 */
export async function vraag(pad, verzoek, rij = pad) {
  onderweg.get(rij)?.abort();
  const rem = new AbortController();
  onderweg.set(rij, rem);
  const klok = setTimeout(() => rem.abort('te-laat'), GEDULD_MS);
  try {
    const antwoord = await fetch(`/v1/${pad}`, {method: 'POST', headers: {'Content-Type': 'application/json', Accept: 'application/json, application/problem+json'},
      body: JSON.stringify(verzoek), signal: rem.signal, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer'});
    if (antwoord.ok) {
      return await antwoord.json();
    }
    throw await geweigerd(antwoord);
  } catch (fout) {
    if (fout instanceof GeenAntwoord || (rem.signal.aborted && rem.signal.reason !== 'te-laat')) {
      throw fout;
    }
    throw new GeenAntwoord(rem.signal.aborted
      ? 'De rekendienst antwoordt niet op tijd. Wat u typte, blijft staan.'
      : 'De rekendienst is niet bereikbaar. Wat u typte, blijft staan.');
  } finally {
    clearTimeout(klok);
    if (onderweg.get(rij) === rem) {
      onderweg.delete(rij);
    }
  }
}

/** Whether this is a question that a newer one replaced. @param {any} fout */
export const ingehaald = (fout) => !(fout instanceof GeenAntwoord);

/** @param {Response} antwoord */
async function geweigerd(antwoord) {
  /** @type {Partial<import('../../../typen/uitkomst').Probleem>} */
  const probleem = await antwoord.json().catch(() => ({}));
  if (antwoord.status === 400 && probleem.fouten?.length) {
    return new GeenAntwoord('De rekendienst begrijpt niet alle gegevens.', probleem.fouten, false);
  }
  return new GeenAntwoord(antwoord.status >= 500 || antwoord.status === 429
    ? 'De rekendienst is nu te druk of heeft een storing. Wat u typte, blijft staan.'
    : 'De rekendienst kan deze vraag niet verwerken. Wat u typte, blijft staan.');
}
