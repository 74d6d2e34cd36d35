package nl.sekswerkplatform.pilots;

/** A pilot in a list. */
public record PilotSummary(
        String key, String title, String question, PilotStatus status, boolean beforePlatform, boolean illustrative) {}
