/** Pages for people: templates compiled at build time, one frame, one style sheet, and nothing from another host. */
package nl.uitkomst.service.paginas;
