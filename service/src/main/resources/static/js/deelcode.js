// A share code: the state of a form in the fragment of an address, which no browser sends along. Figures, dates, months, yes or no and the
// codes of the contract go in, and nothing else: there is no room for a name.

/** The codes that a request of the contract can hold; a test holds this list against the contract. */
export const CODES = new Set(`
  acht-procent-eraf acht-weken afgewezen alleen-bij-medische-urenbeperking alleenstaand altijd andere arbeidskundig
  beslissing-op-aanvraag beslissing-op-bezwaar boven-vijf-procent dag-ervoor dag-van-bekendmaking eigenrisicodrager
  einde-loonsanctie geen geen-belanghebbende geen-gegevens-aangeleverd geen-urenverlies geheel-geweigerd gehuwd gemaximeerd
  half-geweigerd hele-inkomen hele-maand helft-van-uitkering herbeoordeling honderd-gedeeld-door-108 inkomen-boven-87-5 iva
  kalendermaanden kennelijk-niet-ontvankelijk-of-ongegrond kort kostendeler letterlijk loon loonaanvulling-deels-benut
  loonaanvulling-volledig-benut loongerelateerd maximumduur-voorbij medisch na-veertien-dagen naar-werkdagen niet-aangevraagd
  niet-beschikbaar nog-niet nog-te-beoordelen ongemaximeerd onredelijk-laat onvoldoende over-het-geheel overige-uitkering owajong
  pensioen-uit-dienstbetrekking per-maand publiek-verzekerd telt-mee telt-niet-mee toegekend toeslagenwet tweede-aanvraag
  uitgesloten-alleen-ww uitgesloten-ook-wia uwv veertiende-dag verhogen-na-aftrek verhogen-voor-aftrek verkorte-wachttijd vervolg
  verwijtbaar-werkloos voldoende volgens-27-lid-11 volledig voorschot wajong wajong2010 wajong2015 wao waz wekeneis-niet-voldaan
  werkdagen wga wia wia-aanvraag wia-bezwaar wia-herbeoordeling-op-verzoek winst ww zestien-weken ziekengeld-of-doorbetaald-loon
  zw
`.trim().split(/\s+/));

const VERSIE = 'v1';
const LANGSTE = 20_000;
const DIEPSTE = 8;
const SLEUTEL = /^[a-z][A-Za-z0-9]{0,39}$/;
// at most eight digits before the decimal sign: a number of nine could be that of a person
const CIJFERS = /^(?:-?\d{1,8}(?:\.\d{1,6})?|\d{4}-\d{2}(?:-\d{2})?)$/;

/**
 * @param {unknown} staat objects, lists, text with figures or codes, whole numbers, yes or no
 * @param {Set<string>} [codes] the codes that may go in; with words of a page itself: `new Set([...CODES, 'eigen-code'])`
 * @returns {string} `#v1.…`
 * @throws {TypeError} where the state holds anything else
 */
export function maakDeelcode(staat, codes = CODES) {
  if (!mag(staat, codes, 0)) {
    throw new TypeError('only figures, dates, months and codes go into a share code');
  }
  const code = btoa(JSON.stringify(staat)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `#${VERSIE}.${code}`;
}

/**
 * @param {string} fragment with or without the number sign
 * @param {Set<string>} [codes] as with {@link maakDeelcode}
 * @returns {any} the state, or null where this is no share code of this version
 */
export function leesDeelcode(fragment, codes = CODES) {
  const gevonden = /^#?v1\.([A-Za-z0-9_-]+)$/.exec(String(fragment ?? ''));
  if (!gevonden || gevonden[1].length > LANGSTE) {
    return null;
  }
  try {
    const staat = JSON.parse(atob(gevonden[1].replaceAll('-', '+').replaceAll('_', '/')));
    return mag(staat, codes, 0) ? staat : null;
  } catch {
    return null;
  }
}

/** @param {unknown} waarde @param {Set<string>} codes @param {number} diepte @returns {boolean} */
function mag(waarde, codes, diepte) {
  if (diepte > DIEPSTE) {
    return false;
  }
  switch (typeof waarde) {
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(waarde) && Math.abs(waarde) < 100_000_000;
    case 'string':
      return waarde === '' || CIJFERS.test(waarde) || codes.has(waarde);
    case 'object':
      return waarde === null || (Array.isArray(waarde)
        ? waarde.every((deel) => mag(deel, codes, diepte + 1))
        : Object.entries(waarde).every(([sleutel, deel]) => SLEUTEL.test(sleutel) && mag(deel, codes, diepte + 1)));
    default:
      return false;
  }
}
