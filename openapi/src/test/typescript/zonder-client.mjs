export async function gewoonFetch(dienst) {
  const antwoord = await fetch(`${dienst}/v1/beoordelingen/_duur`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ soort: "ww", ingangsdatum: "2026-12-01", arbeidsverleden: { jarenVoor2016: 13, jarenVanaf2016: 9 }, viervijfEis: true }),
  });
  const inhoud = await antwoord.json();
  if (!antwoord.ok) {
    throw new Error(inhoud.fouten.map(fout => `${fout.pad}: ${fout.uitleg}`).join("\n") || inhoud.detail);
  }
  return inhoud.maanden;
}

/** Stuurt elk voorbeeld van de dienst en geeft de namen van wat een ander antwoord gaf. */
export async function andereAntwoorden(dienst) {
  const { voorbeelden } = await (await fetch(`${dienst}/v1/voorbeelden`)).json();
  const anders = [];
  for (const voorbeeld of voorbeelden) {
    const antwoord = await fetch(dienst + voorbeeld.pad, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(voorbeeld.verzoek),
    });
    if (await antwoord.text() !== JSON.stringify(voorbeeld.antwoord)) {
      anders.push(`${voorbeeld.pad} ${voorbeeld.code}`);
    }
  }
  return anders;
}
