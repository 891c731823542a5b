/** JMH benchmarks; not tests. See docs/prestaties.md for how to run them. */
package nl.uitkomst.benchmark;
