package nl.sekswerkplatform.thread;

/** A proposal that takes up what somebody said, both by number. */
record TakenUp(int input, int proposal) {}
