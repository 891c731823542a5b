/** What if: whole computations side by side, one after another, or in numbers; no rule of law, all figures come from {@code _bereken}. */
package nl.uitkomst.watals;
