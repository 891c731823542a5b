/** The words of an answer, from the files in {@code teksten/}, keyed by rule id and code. */
package nl.uitkomst.service.teksten;
