/** The same rules over files of situations, on one machine and on Apache Spark. */
package nl.uitkomst.simulatie;
