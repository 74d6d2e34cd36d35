package nl.sekswerkplatform.web.agenda;

/**
 * What an invented group gave to an invented item.
 *
 * @param level as on a real agenda
 * @param minutes in a decimal number, which a real agenda never shows
 */
public record TriedShare(String groupKey, String level, String minutes) {}
