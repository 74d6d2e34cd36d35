package nl.sekswerkplatform.thread;

/**
 * One thing led to another.
 *
 * @param from the address of what came first
 * @param to the address of what came of it
 */
public record ThreadLink(String from, String to) {}
