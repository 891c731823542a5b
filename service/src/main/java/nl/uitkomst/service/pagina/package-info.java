/** The pages for people: files from the jar, with the headers of a page. */
package nl.uitkomst.service.pagina;
