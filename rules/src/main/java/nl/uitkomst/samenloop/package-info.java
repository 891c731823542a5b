/** Concurrent benefits: what one benefit counts for another (AIB 3:2 to 3:6). */
package nl.uitkomst.samenloop;
