/** Pages for people who read a run: tables, and charts that say in a table what they draw. */
package nl.uitkomst.simulatie.verslag;
