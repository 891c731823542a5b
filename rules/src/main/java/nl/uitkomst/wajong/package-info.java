/** Wet arbeidsongeschiktheidsvoorziening jonggehandicapten (Wajong): three regimes, set-off since 2021, garantiebedrag. */
package nl.uitkomst.wajong;
