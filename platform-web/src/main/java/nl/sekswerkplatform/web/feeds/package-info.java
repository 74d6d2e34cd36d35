/**
 * What readers and calendars subscribe to. Nothing in a feed changes by itself: the same state gives the same bytes, under
 * names that last ({@link nl.sekswerkplatform.web.Origin}).
 */
package nl.sekswerkplatform.web.feeds;
