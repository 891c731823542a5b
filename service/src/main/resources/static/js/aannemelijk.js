// What may well be a slip of the pen: said kindly, never refused.

import {tel, toonBedrag, vergelijk} from './getallen.js';

const KLEIN_LOON = '2500.00';

/** An amount times a whole number. @param {string} bedrag @param {number} maal */
const keer = (bedrag, maal) => tel(...Array.from({length: maal}, () => bedrag));

/** The monthly wage that goes with the daily wage: 21.75 times, for comparison only. @param {import('../../../typen/uitkomst').Uitkering} recht */
function maandloon(recht) {
  return recht.maandloon ?? (recht.dagloon && String(Number(recht.dagloon) * 21.75));
}

/**
 * @param {import('./verzoek.js').Gemaakt} gemaakt
 * @returns {Map<string, string>} place → a friendly question
 */
export function wenken(gemaakt) {
  const gezien = new Map();
  const waarde = (/** @type {string} */ plek) => {
    const lezing = gemaakt.velden.get(plek)?.gelezen;
    return lezing?.ok ? lezing.waarde : undefined;
  };
  const lonen = gemaakt.verzoek.uitkeringen.map(maandloon).filter(Boolean).map(Number);
  const grens = lonen.length > 0 ? Math.max(...lonen) * 1.5 : undefined;
  for (const [plek, {gelezen, veld}] of gemaakt.velden) {
    const isInkomen = /^(inkomen\.(nu|straks)|verrekening\.schatting|reeks\.loon\.\d+)$/.test(plek);
    if (gelezen.ok && isInkomen && veld.soort === 'bedrag') {
      const bedrag = Number(gelezen.waarde);
      if (bedrag >= 8000 && (grens === undefined || bedrag > grens)) {
        gezien.set(plek, 'Is dit een bedrag per jaar? Vul in wat iemand per maand verdient.');
      } else if (grens !== undefined && bedrag > grens) {
        gezien.set(plek, 'Dit is veel hoger dan het oude loon. Klopt dit bedrag per maand?');
      }
    }
  }
  gemaakt.verzoek.uitkeringen.forEach((recht, nummer) => rechtwenken(recht, `rechten.${nummer}`, waarde, gezien));
  return gezien;
}

function rechtwenken(/** @type {import('../../../typen/uitkomst').Uitkering} */ recht, /** @type {string} */ plek, /** @type {(plek: string) => any} */ waarde, /** @type {Map<string, string>} */ gezien) {
  const percentage = waarde(`${plek}.percentage`);
  if (percentage !== undefined && Number(percentage) < 35) {
    gezien.set(`${plek}.percentage`, 'Onder de 35% is er meestal geen WGA. Klopt dit percentage?');
  }
  if (recht.dagloon && vergelijk(recht.dagloon, '1000.00') > 0) {
    gezien.set(`${plek}.loon`, `${toonBedrag(recht.dagloon)} per dag is erg hoog. Is dit een maandloon?`);
  } else if (recht.maandloon && vergelijk(recht.maandloon, '500.00') < 0) {
    gezien.set(`${plek}.loon`, `${toonBedrag(recht.maandloon)} per maand is erg laag. Is dit een dagloon?`);
  } else if (recht.maandloon && vergelijk(recht.maandloon, keer(KLEIN_LOON, 8)) > 0) {
    gezien.set(`${plek}.loon`, 'Dit is erg hoog. Is dit een bedrag per jaar?');
  }
  const capaciteit = recht.beoordelingen?.[0]?.resterendeVerdiencapaciteitPerMaand;
  const loon = maandloon(recht);
  if (capaciteit && loon && Number(capaciteit) > Number(loon) * 1.5) {
    gezien.set(`${plek}.verdiencapaciteit`, 'Dit is hoger dan het oude loon. Is dit een bedrag per maand?');
  }
  for (const [naam, einde] of [['lguTot', recht.loongerelateerdTotEnMet], ['totEnMet', recht.totEnMet]]) {
    if (einde && recht.ingangsdatum && einde < recht.ingangsdatum) {
      gezien.set(`${plek}.${naam}`, 'Deze dag ligt voor de eerste dag van de uitkering. Kijk de data na.');
    }
  }
}
