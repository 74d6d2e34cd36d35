package nl.sekswerkplatform.input;

/**
 * How long what was written is kept; for each text a day is drawn around it.
 *
 * @param unpublished days, when nothing came of it
 * @param decided days after a decision that it led to
 * @param months in any case
 * @param spread most days by which the lot moves the day
 */
public record KeptTimes(int unpublished, int decided, int months, int spread) {}
