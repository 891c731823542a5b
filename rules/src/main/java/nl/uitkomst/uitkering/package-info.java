/** What rights under every statute share: a right, a part of a month, the amount of a month, the end of a right. */
package nl.uitkomst.uitkering;
