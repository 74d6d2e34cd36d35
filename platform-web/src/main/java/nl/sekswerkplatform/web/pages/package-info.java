/**
 * Public pages are rendered once and given again until something changed: they hold no session, and every change fires
 * an event.
 */
package nl.sekswerkplatform.web.pages;
