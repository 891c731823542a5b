// The live region: short news at once, the summary at most once a second.

const RUST_MS = 1000;

export class Melder {
  /** @param {HTMLElement} houder */
  constructor(houder) {
    this.houder = houder;
    this.laatst = 0;
    this.straks = 0;
  }

  /** @param {string} tekst */
  zeg(tekst) {
    clearTimeout(this.straks);
    this.laatst = Date.now();
    this.houder.textContent = tekst;
  }

  /** @param {string} tekst */
  zegRustig(tekst) {
    clearTimeout(this.straks);
    this.straks = window.setTimeout(() => {
      if (this.houder.textContent !== tekst) {
        this.zeg(tekst);
      }
    }, Math.max(RUST_MS - (Date.now() - this.laatst), 300));
  }
}
