package nl.sekswerkplatform.thread;

/**
 * A proposal that takes up what somebody said, or what a signal asks, both by number.
 *
 * @param thing the number of the input or the signal
 */
record TakenUp(int thing, int proposal) {}
