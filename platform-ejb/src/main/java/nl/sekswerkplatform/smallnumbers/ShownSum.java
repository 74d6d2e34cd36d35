package nl.sekswerkplatform.smallnumbers;

/**
 * Counts of people that were shown one by one, added up as far as they were shown.
 *
 * @param exact false when there may have been more
 * @param atLeast so many there were, or more
 */
public record ShownSum(boolean exact, int atLeast) {}
