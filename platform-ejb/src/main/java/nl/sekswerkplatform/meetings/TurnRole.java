package nl.sekswerkplatform.meetings;

/** What a group does when it is its turn. */
public enum TurnRole {
    CHAIR,
    SECRETARY
}
