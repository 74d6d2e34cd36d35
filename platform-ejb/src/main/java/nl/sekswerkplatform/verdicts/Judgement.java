package nl.sekswerkplatform.verdicts;

/** Whether a pilot does what a criterion asks. */
public enum Judgement {
    MET,
    PARTLY,
    NOT_MET,
    CANNOT_SAY
}
