// Elements, made without HTML as text: nothing that somebody typed can become part of the page. An amount never breaks after its sign.

/**
 * @param {string} naam
 * @param {Record<string, any>} [kenmerken] attributes; `op` holds listeners, a value of `false`, `null` or `undefined` is left out
 * @param {...(Node | string | null | undefined | false | (Node | string | null | undefined | false)[])} kinderen
 * @returns {any} the element
 */
export function el(naam, kenmerken = {}, ...kinderen) {
  const element = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(kenmerken)) {
    if (sleutel === 'op') {
      Object.entries(waarde).forEach(([soort, doe]) => element.addEventListener(soort, doe));
    } else if (waarde !== undefined && waarde !== null && waarde !== false) {
      element.setAttribute(sleutel, waarde === true ? '' : String(waarde));
    }
  }
  element.append(...kinderen.flat(3).filter((kind) => kind !== null && kind !== undefined && kind !== false)
    .map((kind) => (typeof kind === 'string' ? kind.replaceAll('€ ', '€\u00a0') : kind)));
  return element;
}

/** @param {number} niveau @param {string} tekst @param {Record<string, any>} [kenmerken] */
export const kop = (niveau, tekst, kenmerken = {}) => el(`h${niveau}`, {class: `nl-heading nl-heading--level-${niveau}`, ...kenmerken}, tekst);

/** @param {...(Node | string)} kinderen */
export const alinea = (...kinderen) => el('p', {class: 'nl-paragraph'}, ...kinderen);

/**
 * @param {string} tekst
 * @param {(gebeurtenis: Event) => void} doe
 * @param {Record<string, any>} [kenmerken]
 */
export const knop = (tekst, doe, kenmerken = {}) => el('button', {type: 'button', class: 'utrecht-button utrecht-button--secondary-action knop',
  op: {click: doe}, ...kenmerken}, tekst);

/** A link to the law; it opens beside this page, so that nothing typed is lost. @param {import('../../../typen/uitkomst').Bron | undefined} bron */
export const wetlink = (bron) => (bron?.url
  ? el('a', {class: 'nl-link wetlink', href: bron.url, target: '_blank', rel: 'noopener noreferrer'}, brontekst(bron),
    el('span', {class: 'weg'}, ' (opent in een nieuw venster)'))
  : brontekst(bron));

/** @param {import('../../../typen/uitkomst').Bron | undefined} bron */
export function brontekst(bron) {
  if (!bron) {
    return '';
  }
  return [bron.wet, bron.artikel && `artikel ${bron.artikel}`, bron.lid && `lid ${bron.lid}`, bron.onderdeel && `onder ${bron.onderdeel}`]
    .filter(Boolean).join(' ');
}

/** A list with the class of this page. @param {(Node | string)[]} punten @param {Record<string, any>} [kenmerken] */
export const lijst = (punten, kenmerken = {}) => el('ul', {class: 'lijst', ...kenmerken}, punten.map((punt) => el('li', {}, punt)));

/** @param {'info' | 'ok' | 'warning' | 'error'} soort @param {(Node | string)[]} inhoud @param {Record<string, any>} [kenmerken] */
export const bericht = (soort, inhoud, kenmerken = {}) => el('div', {class: `utrecht-alert utrecht-alert--${soort}`, ...kenmerken},
  el('div', {class: 'utrecht-alert__message'}, inhoud));

/**
 * A table with row and column headings.
 * @param {string} bijschrift
 * @param {(string | Node)[]} koppen
 * @param {(string | Node)[][]} rijen the first cell is the heading of the row
 * @param {{getallen?: boolean, voet?: (string | Node)[], klasse?: string}} [keuze]
 */
export function tabel(bijschrift, koppen, rijen, {getallen = true, voet, klasse = ''} = {}) {
  const cel = (/** @type {string | Node} */ inhoud, /** @type {number} */ nummer) => (nummer === 0
    ? el('th', {scope: 'row', class: 'utrecht-table__header-cell rijkop'}, inhoud)
    : el('td', {class: `utrecht-table__cell${getallen ? ' utrecht-table__cell--numeric-column' : ''}`}, inhoud));
  const rij = (/** @type {(string | Node)[]} */ cellen) => el('tr', {class: 'utrecht-table__row'}, cellen.map(cel));
  return el('div', {class: 'utrecht-table-container utrecht-table-container--overflow-inline', tabindex: '0', role: 'region',
    'aria-label': bijschrift},
  el('table', {class: `utrecht-table ${klasse}`.trim()},
    el('caption', {class: 'utrecht-table__caption'}, bijschrift),
    el('thead', {class: 'utrecht-table__header'}, el('tr', {class: 'utrecht-table__row'}, koppen.map((inhoud, nummer) => el('th',
      {scope: 'col', class: `utrecht-table__header-cell${getallen && nummer ? ' utrecht-table__header-cell--numeric-column' : ''}`}, inhoud)))),
    el('tbody', {class: 'utrecht-table__body'}, rijen.map(rij)),
    voet && el('tfoot', {class: 'utrecht-table__footer'}, rij(voet))));
}

/** Opens what hides an element, also the one it is the heading of, and gives it the focus. @param {HTMLElement} element */
export function onthul(element) {
  for (let om = element.closest('details'); om; om = om.parentElement?.closest('details') ?? null) {
    om.open = true;
  }
  element.focus();
}
