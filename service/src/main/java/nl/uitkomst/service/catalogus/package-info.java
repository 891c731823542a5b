/** The GET resources of the contract: rules, amounts, words and examples. */
package nl.uitkomst.service.catalogus;
