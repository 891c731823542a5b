/** Two built rule sets side by side: which rules and amounts differ, and which cases have another outcome. */
package nl.uitkomst.verschillen;
