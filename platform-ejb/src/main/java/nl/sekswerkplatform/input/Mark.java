package nl.sekswerkplatform.input;

/**
 * A stretch of a text that may give someone away.
 *
 * @param start first character, counted as {@link String} does
 * @param end after the last character
 */
public record Mark(int start, int end, Detector detector) {}
