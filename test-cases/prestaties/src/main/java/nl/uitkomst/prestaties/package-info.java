/** What is measured and how; one command a subject, each with a Markdown table as its result. See docs/prestaties.md. */
package nl.uitkomst.prestaties;
