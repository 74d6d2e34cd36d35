package nl.sekswerkplatform.pilots;

/**
 * What a decision makes of a condition.
 *
 * @param seenEdition the edition that was read when it was decided; 0 for a new condition
 * @param before what that edition said; null for a new condition
 * @param text null when it holds no longer
 */
public record DecidedCondition(String key, int seenEdition, String before, String text) {}
