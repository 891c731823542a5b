/** What happens to my uitkering: the operation that computes. */
package nl.uitkomst.service.uitkomsten;
