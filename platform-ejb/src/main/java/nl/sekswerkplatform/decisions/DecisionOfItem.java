package nl.sekswerkplatform.decisions;

/** A decision and the minutes item that it is about. */
public record DecisionOfItem(MinutesReference minutes, DecisionSummary decision) {}
