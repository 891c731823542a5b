/** Pages on which people who know the law check the rules. */
package nl.uitkomst.service.toetsing;
