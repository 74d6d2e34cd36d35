package nl.sekswerkplatform.thread;

/**
 * A proposal of an evaluation: by which the evaluation comes before the table, or that came of it.
 *
 * @param pilot the key of the pilot that it is of
 */
record LookedBackOn(int evaluation, String pilot, int proposal) {}
