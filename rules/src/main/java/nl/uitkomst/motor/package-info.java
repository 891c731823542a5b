/** The engine that runs the rules; the only package that knows Drools. */
package nl.uitkomst.motor;
