/** What goes along with the service: the image, the manifests, and what is said of the project to registers. */
package nl.uitkomst.uitrol;
