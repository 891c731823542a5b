/** The sources of law as data: statutes, places in them, and what a rule file says about its rules. */
package nl.uitkomst.recht;
