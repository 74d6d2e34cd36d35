package nl.sekswerkplatform.web.agenda;

import java.util.List;

/**
 * What the method makes of an invented meeting.
 *
 * @param extra minutes that each group got on top, so that the time was used
 * @param budget of each group with these
 */
public record TriedAgenda(List<TriedItem> placed, List<TriedItem> unplaced, String extra, String budget) {}
