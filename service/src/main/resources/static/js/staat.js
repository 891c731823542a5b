// What was typed, as it was typed. One object of this lives in memory for each scenario; leaving the page clears it.

/**
 * @typedef {Record<string, string>} Velden what stands in the fields of one part of the form
 * @typedef {{algemeen: Velden, rechten: Velden[], inkomen: Velden, reeks: Record<string, string[]>, extra: Velden[], verrekening: Velden}} Staat
 */

/** The month in which somebody opens this page. */
export function dezeMaand() {
  const nu = new Date();
  return `${nu.getFullYear()}-${String(nu.getMonth() + 1).padStart(2, '0')}`;
}

/** @param {string} maand @param {number} erbij @returns {string} */
export function maandErbij(maand, erbij) {
  const [jaar, nummer] = maand.split('-').map(Number);
  const alles = jaar * 12 + nummer - 1 + erbij;
  return `${Math.floor(alles / 12)}-${String((alles % 12) + 1).padStart(2, '0')}`;
}

/** How many months from `van` to `tot`, both included. @param {string} van @param {string} tot */
export function aantalMaanden(van, tot) {
  const [eersteJaar, eerste] = van.split('-').map(Number);
  const [laatsteJaar, laatste] = tot.split('-').map(Number);
  return (laatsteJaar - eersteJaar) * 12 + laatste - eerste + 1;
}

/** @returns {Staat} */
export const leeg = () => ({
  algemeen: {van: maandTekst(dezeMaand()), maanden: '12'},
  rechten: [{soort: 'wga'}],
  inkomen: {},
  reeks: {loon: [], vu: [], vo: [], au: [], ao: []},
  extra: [],
  verrekening: {},
});

/** A month as people type it: 11-2026. @param {string} maand */
export const maandTekst = (maand) => maand.split('-').reverse().join('-');

/** The field of a place: `rechten.0.dagloon`. @param {Staat} staat @param {string} plek @returns {string} */
export function lees(staat, plek) {
  return /** @type {any} */ (plek.split('.').reduce((deel, stap) => /** @type {any} */ (deel)?.[stap], staat)) ?? '';
}

/** @param {Staat} staat @param {string} plek @param {string} waarde */
export function zet(staat, plek, waarde) {
  const stappen = plek.split('.');
  const laatste = stappen.pop() ?? '';
  const deel = stappen.reduce((hier, stap) => /** @type {any} */ (hier)[stap], /** @type {any} */ (staat));
  if (waarde === '' && !Array.isArray(deel)) {
    delete deel[laatste];
  } else {
    deel[laatste] = waarde;
  }
}

/** Whether anything was typed yet. @param {Staat} staat */
export const onaangeroerd = (staat) => JSON.stringify({...staat, algemeen: {}}) === JSON.stringify({...leeg(), algemeen: {}});
