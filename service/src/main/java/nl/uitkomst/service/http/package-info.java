/** What every response has in common, and what is logged of a request. */
package nl.uitkomst.service.http;
