package nl.sekswerkplatform.web.meetings;

/** How long a group had the floor at a meeting. */
public record SpokenRow(String groupKey, int minutes) {}
