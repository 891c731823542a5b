/** Questions with few answers on which an assessment turns, and the outcome that the rules give to each combination of answers. */
package nl.uitkomst.toetsing;
