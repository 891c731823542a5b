/** The answer: immutable records in the shape of the contract, put together from what the rules concluded. Words come from outside. */
package nl.uitkomst.antwoord;
