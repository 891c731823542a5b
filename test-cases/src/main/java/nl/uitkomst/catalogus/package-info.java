/**
 * Everything about the rule set for people who read law: statutes, articles and paragraphs with the rules that carry them or the reason why there
 * are none, and per rule its text, amounts, cases, readings and sign-off. Nothing here is kept by hand but the reasons, the readings and the
 * sign-offs. {@link nl.uitkomst.catalogus.Catalogus} is the way in.
 */
package nl.uitkomst.catalogus;
