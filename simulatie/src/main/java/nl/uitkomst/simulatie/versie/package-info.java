/** Rule sets side by side: which there are, how one is loaded beside another, and what each says of a request. */
package nl.uitkomst.simulatie.versie;
