/** Een bedrag van de dienst ("1404.35") in hele centen. Geen number: dat rekent met afgeronde breuken. */
export function centen(bedrag: string): bigint {
  return BigInt(bedrag.replace(".", ""));
}

/** En terug. */
export function bedrag(centen: bigint): string {
  const cijfers = (centen < 0n ? -centen : centen).toString().padStart(3, "0");
  return `${centen < 0n ? "-" : ""}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
}
