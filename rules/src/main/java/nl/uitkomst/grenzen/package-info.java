/** How much work one request may be. */
package nl.uitkomst.grenzen;
