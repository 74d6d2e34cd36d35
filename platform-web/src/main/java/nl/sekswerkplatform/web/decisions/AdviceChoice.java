package nl.sekswerkplatform.web.decisions;

/** An item of published minutes that a decision can be about. */
public record AdviceChoice(String key, String title) {}
