/** The assessments: duration, income per statute, and a WW beside a Wajong. They run the same rules; words come from outside. */
package nl.uitkomst.beoordeling;
