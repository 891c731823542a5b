/** The door: HTTP, errors, limits, texts and pages. No rule of law stands here. */
package nl.uitkomst.service;
