/** The assessments over HTTP: duration, income per statute, and a WW beside a Wajong. */
package nl.uitkomst.service.beoordelingen;
