// json-rules-engine with the WGA of a month: the rules stand in regels.json, the arithmetic is decimal.js.
// node gelijke.js <rules> <file with cases> <seconds to warm up> <seconds to measure>: prints the answers, and the microseconds of the first case.
import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { Engine } from 'json-rules-engine';

Decimal.set({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

const NIHIL = new Decimal(0);
const [regelbestand, gevallenbestand, opwarmen, meten] = process.argv.slice(2);

const gemaximeerd = maand => Decimal.min(maand.dagloon, maand.maximumdagloon);
const maandloon = maand => gemaximeerd(maand).times('21.75');
// one division, last
const naAftrek = (maand, aftrek, factor) => Decimal.max(NIHIL,
  maandloon(maand).times(maand.dagloon).minus(aftrek.times(gemaximeerd(maand))).times(factor).dividedBy(maand.dagloon));
const bodem = (maand, klassepercentage) => Decimal.min(maand.minimumloon, maandloon(maand)).times(klassepercentage);

const formules = {
  naInkomen: (maand, factor) => naAftrek(maand, maand.inkomen, factor),
  naCapaciteit: (maand, factor) => naAftrek(maand, maand.verdiencapaciteit, factor),
  bodem: async (maand, factor, feiten) => bodem(maand, await feiten.factValue('klassepercentage')),
};

const motor = new Engine();
motor.addOperator('minstens', (feit, grens) => feit.greaterThanOrEqualTo(grens));
motor.addOperator('minderDan', (feit, grens) => feit.lessThan(grens));
const vanMaand = waarde => async (parameters, feiten) => waarde(await feiten.factValue('maand'), feiten);
for (const naam of ['termijn', 'percentage', 'inkomen', 'verdiencapaciteit']) {
  motor.addFact(naam, vanMaand(maand => maand[naam]));
}
motor.addFact('inkomenseis', vanMaand(maand => maand.verdiencapaciteit.times('0.5')));
motor.addFact('naCapaciteit', vanMaand(maand => naAftrek(maand, maand.verdiencapaciteit, '0.70')));
motor.addFact('plafond', vanMaand(maand => naAftrek(maand, maand.inkomen, '0.70')));
motor.addFact('bodem', vanMaand((maand, feiten) => formules.bodem(maand, null, feiten)));
for (const regel of JSON.parse(readFileSync(regelbestand, 'utf8'))) {
  motor.addRule({
    ...regel,
    onSuccess: (event, feiten) => {
      if (event.type !== 'hoogte') {
        feiten.addFact(event.type, event.params.waarde);
      }
    },
  });
}

async function maanduitkomst(maand) {
  const { events, almanac } = await motor.run({ maand, soort: null });
  const [{ params }] = events.filter(event => event.type === 'hoogte');
  const recht = await formules[params.formule](maand, params.factor, almanac);
  const afgerond = recht.toDecimalPlaces(2);
  const vakantiebijslag = recht.times(8).dividedBy(108).toDecimalPlaces(2);
  return {
    fase: params.fase,
    variant: params.variant ?? null,
    recht: afgerond.toFixed(2),
    verrekendInkomen: (maand[params.verrekend] ?? NIHIL).toFixed(2),
    vakantiebijslag: vakantiebijslag.toFixed(2),
    betaling: afgerond.minus(vakantiebijslag).toFixed(2),
  };
}

async function geval(maanden) {
  const uitkomsten = [];
  for (const maand of maanden) {
    uitkomsten.push(await maanduitkomst(maand));
  }
  return uitkomsten;
}

const gevallen = JSON.parse(readFileSync(gevallenbestand, 'utf8')).map(maanden => maanden.map(({ termijn, ...bedragen }) =>
  ({ termijn, ...Object.fromEntries(Object.entries(bedragen).map(([naam, bedrag]) => [naam, new Decimal(bedrag)])) })));

const antwoorden = [];
for (const maanden of gevallen) {
  antwoorden.push(await geval(maanden));
}

async function tijd(seconden) {
  const begin = process.hrtime.bigint();
  const einde = begin + BigInt(Math.round(seconden * 1e9));
  let keren = 0;
  let nu = begin;
  while (nu < einde) {
    for (let i = 0; i < 20; i++) {
      await geval(gevallen[0]);
    }
    keren += 20;
    nu = process.hrtime.bigint();
  }
  return keren === 0 ? null : Number(nu - begin) / 1000 / keren;
}

await tijd(Number(opwarmen));
process.stdout.write(JSON.stringify({ antwoorden, microseconden: await tijd(Number(meten)) }));
