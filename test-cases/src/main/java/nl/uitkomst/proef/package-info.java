/** The packaged service in a process of its own, for tests that talk to it as a client does. */
package nl.uitkomst.proef;
