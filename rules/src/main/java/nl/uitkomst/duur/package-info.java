/** How long a benefit lasts by the years of work: the loongerelateerde uitkering (WIA 59) and the WW (WW 42). */
package nl.uitkomst.duur;
