/** Changes the Java of the rules in small ways, as PIT does, and looks which changes a case or a test notices; all in one process, without loading the rules again. */
package nl.uitkomst.javafouten;
