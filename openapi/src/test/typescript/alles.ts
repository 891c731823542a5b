import { CatalogusApi } from "./client/index.js";
import { bedrag, centen } from "./geld.js";
import { rekenhulp, type Ingevuld } from "./rekenhulp.js";
import { begrippen, bereken, fouten, instelling, laatsteDagWw, situatie, watAls } from "./voorbeelden.js";

/** Everything of these files once, on the service at this address; what came out, by name. */
export async function alles(dienst: string): Promise<object> {
  const bewaard = await new CatalogusApi(instelling(dienst)).begrippenRaw();
  const wga = situatie.uitkeringen?.[0] ?? {};
  const ingevuld: Ingevuld = {
    van: "2026-10", totEnMet: "2026-11", geboortedatum: "1978-03-14", uitkering: wga, loonNu: "700.00", loonStraks: "1300.00",
  };
  const { loongerelateerdTotEnMet, ...zonderEinde } = wga;
  return {
    bereken: await bereken(dienst),
    watAls: await watAls(dienst),
    laatsteDagWw: await laatsteDagWw(dienst),
    fouten: await fouten(dienst, { ...situatie, uitkeringen: [{ ...wga, dagloon: "0.00" }] }),
    geenFouten: await fouten(dienst, situatie),
    begrippen: (await begrippen(dienst, bewaard)).begrippen.length,
    centen: [bedrag(centen("-0.05") + centen("1404.35")), bedrag(centen("0.10") + centen("0.20")), bedrag(-5n)],
    rekenhulp: await rekenhulp(dienst, ingevuld),
    rekenhulpVraagt: await rekenhulp(dienst, { ...ingevuld, uitkering: zonderEinde }),
    rekenhulpKanNiet: await rekenhulp(dienst, { ...ingevuld, uitkering: { soort: "wao" } }),
  };
}
