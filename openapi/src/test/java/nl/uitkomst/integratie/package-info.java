/** What an integrator does with the contract: the clients, the examples of {@code docs/integratie}, and those pages themselves. */
package nl.uitkomst.integratie;
