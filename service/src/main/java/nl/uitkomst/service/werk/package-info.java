/** The work that a request may be: how large, how long, how much at once. */
package nl.uitkomst.service.werk;
