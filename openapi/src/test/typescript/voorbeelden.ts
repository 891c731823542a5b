import {
  BeoordelingenApi, CatalogusApi, Configuration, ResponseError, UitkomstenApi,
  type ApiResponse, type BegrippenAntwoord, type Probleem, type Verzoek,
} from "./client/index.js";
import { bedrag, centen } from "./geld.js";

export const situatie: Verzoek = {
  periode: { van: "2026-09", totEnMet: "2026-10" },
  persoon: { geboortedatum: "1978-03-14" },
  uitkeringen: [{
    soort: "wga",
    ingangsdatum: "2024-10-01",
    dagloon: "150.00",
    dagloonPeildatum: "2026-07-01",
    loongerelateerdTotEnMet: "2026-09-30",
    beoordelingen: [{
      vanaf: "2024-10-01",
      arbeidsongeschiktheidspercentage: "60.00",
      resterendeVerdiencapaciteitPerMaand: "1256.28",
      maatmaninkomenPerMaand: "3140.70",
    }],
  }],
  inkomen: [{ soort: "loon", van: "2026-09", totEnMet: "2026-10", perMaand: "700.00" }],
};

export const instelling = (dienst: string) => new Configuration({ basePath: `${dienst}/v1` });

export async function bereken(dienst: string): Promise<string> {
  const antwoord = await new UitkomstenApi(instelling(dienst)).berekenUitkomst({ verzoek: situatie });
  const samen = antwoord.maanden.map(maand => centen(maand.totaal?.samen ?? "0.00"));
  return bedrag(samen.reduce((som, deel) => som + deel, 0n));
}

export async function watAls(dienst: string): Promise<string | undefined> {
  const antwoord = await new UitkomstenApi(instelling(dienst)).vergelijkScenarios({
    vergelijkverzoek: {
      basis: situatie,
      scenarios: [{
        naam: "meer-werken",
        wijziging: { inkomen: [{ soort: "loon", van: "2026-09", totEnMet: "2026-10", perMaand: "1300.00" }] },
      }],
    },
  });
  return antwoord.scenarios[0]?.verschil.samen;
}

export async function laatsteDagWw(dienst: string): Promise<string | undefined> {
  const antwoord = await new BeoordelingenApi(instelling(dienst)).beoordeelDuur({
    duurverzoek: {
      soort: "ww",
      ingangsdatum: "2026-12-01",
      arbeidsverleden: { jarenVoor2016: 13, jarenVanaf2016: 9 },
      viervijfEis: true,
    },
  });
  return antwoord.laatsteDag;
}

export async function fouten(dienst: string, verzoek: Verzoek): Promise<string[]> {
  try {
    await new UitkomstenApi(instelling(dienst)).berekenUitkomst({ verzoek });
    return [];
  } catch (fout) {
    if (!(fout instanceof ResponseError) || fout.response.status !== 400) {
      throw fout;
    }
    const probleem: Probleem = await fout.response.json();
    return probleem.fouten.map(deel => `${deel.pad} ${deel.code}`);
  }
}

export async function begrippen(dienst: string, bewaard: ApiResponse<BegrippenAntwoord>): Promise<BegrippenAntwoord> {
  const etag = bewaard.raw.headers.get("ETag") ?? "";
  try {
    return await new CatalogusApi(instelling(dienst)).begrippen({ headers: { "If-None-Match": etag } });
  } catch (antwoord) {
    if (antwoord instanceof ResponseError && antwoord.response.status === 304) {
      return bewaard.value();
    }
    throw antwoord;
  }
}
