/** Which income counts, for which month (Algemeen inkomensbesluit socialezekerheidswetten, AIB). */
package nl.uitkomst.inkomen;
