/** Re-integration service by UWV for people with a WGA: for whom, and how long of its own accord. */
package nl.uitkomst.dienstverlening;
