package nl.sekswerkplatform.pilots;

/** What an indicator holds: numbers, or what people tell. */
public enum IndicatorKind {
    QUANTITATIVE,
    QUALITATIVE
}
