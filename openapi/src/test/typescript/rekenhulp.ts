import { UitkomstenApi, type MaandAntwoord, type Uitkering, type Verzoek } from "./client/index.js";
import { instelling } from "./voorbeelden.js";

/** Wat de rekenhulp aan de gebruiker vraagt. Wat iemand niet weet, blijft weg. */
export interface Ingevuld {
  van: string;
  totEnMet: string;
  geboortedatum?: string;
  uitkering: Uitkering;
  loonNu: string;
  loonStraks: string;
}

/** Wat de rekenhulp daarna laat zien: een vraag, een reden, of de uitkomst. */
export type Scherm =
  | { soort: "vragen"; vragen: { veld: string; vraag: string; vindplaats: string }[] }
  | { soort: "kan-niet"; redenen: { reden: string; doeDit: string }[] }
  | { soort: "uitkomst"; tekst: string; letOp: string[]; verschilBruto: string; nu: VoorNetto[]; straks: VoorNetto[] };

/** Per maand wat een nettoberekening van de uitkering moet weten; het brutoloon van de loonstrook heeft de rekenhulp zelf. */
export interface VoorNetto {
  maand: string;
  uitkeringen: { soort: string; brutoBetaald: string; vakantiegeldBewaard: string }[];
}

function loon(invoer: Ingevuld, perMaand: string) {
  return [{ soort: "loon" as const, van: invoer.van, totEnMet: invoer.totEnMet, perMaand }];
}

export async function rekenhulp(dienst: string, invoer: Ingevuld): Promise<Scherm> {
  const basis: Verzoek = {
    periode: { van: invoer.van, totEnMet: invoer.totEnMet },
    persoon: invoer.geboortedatum === undefined ? {} : { geboortedatum: invoer.geboortedatum },
    uitkeringen: [invoer.uitkering],
    inkomen: loon(invoer, invoer.loonNu),
  };
  const antwoord = await new UitkomstenApi(instelling(dienst)).vergelijkScenarios({
    vergelijkverzoek: { basis, scenarios: [{ naam: "straks", wijziging: { inkomen: loon(invoer, invoer.loonStraks) } }] },
  });

  if (antwoord.nietBerekenbaar.length > 0) {
    return { soort: "kan-niet", redenen: antwoord.nietBerekenbaar.map(deel => ({ reden: deel.reden ?? "", doeDit: deel.doeDit ?? "" })) };
  }
  if (antwoord.ontbrekend.length > 0) {
    return {
      soort: "vragen",
      vragen: antwoord.ontbrekend.map(deel => ({ veld: deel.gegeven, vraag: deel.vraag ?? "", vindplaats: deel.vindplaats ?? "" })),
    };
  }
  const straks = antwoord.scenarios[0];
  return {
    soort: "uitkomst",
    tekst: antwoord.uitleg?.eenvoudig ?? "",
    letOp: antwoord.waarschuwingen.map(deel => deel.tekst ?? deel.code),
    verschilBruto: straks?.verschil.samen ?? "",
    nu: antwoord.basis.maanden.map(voorNetto),
    straks: (straks?.maanden ?? []).map(voorNetto),
  };
}

function voorNetto(maand: MaandAntwoord): VoorNetto {
  return {
    maand: maand.maand,
    uitkeringen: maand.uitkeringen.map(deel => ({
      soort: deel.soort,
      brutoBetaald: deel.betaling ?? "",
      vakantiegeldBewaard: deel.vakantiebijslag ?? "",
    })),
  };
}
