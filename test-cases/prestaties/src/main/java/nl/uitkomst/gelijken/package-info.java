/**
 * Other engines on the same work: the WGA of twelve months, each in its own language. None is timed before its answers equal those of Uitkomst and
 * of the independent computation to the cent. Nothing here is part of the service.
 */
package nl.uitkomst.gelijken;
