/** For who runs the service: figures about it, a calm end, and where to report a weakness. */
package nl.uitkomst.service.beheer;
