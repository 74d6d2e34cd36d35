package nl.sekswerkplatform.ballotwitness;

/** How far it is with a witness. */
public enum WitnessState {
    /** Not every seated group has agreed. */
    PUT_FORWARD,
    /** Ballots are sealed for her. */
    APPOINTED,
    /** Another was appointed. */
    REPLACED
}
