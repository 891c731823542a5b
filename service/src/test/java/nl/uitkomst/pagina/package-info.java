/** The pages in a real browser, on the packaged service. */
package nl.uitkomst.pagina;
