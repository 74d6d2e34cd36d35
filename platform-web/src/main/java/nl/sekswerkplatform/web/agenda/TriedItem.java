package nl.sekswerkplatform.web.agenda;

import java.util.List;

/**
 * An invented item, with what became of it.
 *
 * @param position on the agenda; 0 for none
 * @param why the end of a text key
 * @param shares of every group; empty for what has no place
 */
public record TriedItem(int position, int number, int minutes, String why, List<TriedShare> shares) {}
