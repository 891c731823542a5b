/** Errors, all as RFC 9457 problems, whether they arise in the rules, in Spring or in Tomcat. */
package nl.uitkomst.service.problemen;
