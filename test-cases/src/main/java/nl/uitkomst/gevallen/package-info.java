/** The cases: read from YAML, put to whatever answers requests, compared with what is expected, and counted per rule. */
package nl.uitkomst.gevallen;
