/** Dated amounts. A value changes by adding a line to a YAML file; no amount stands in a rule file or in Java. */
package nl.uitkomst.normen;
