/** The contract as a document (OpenAPI), made from the code, and the page that shows it. */
package nl.uitkomst.service.contract;
