package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.Nullifier;

/** What one member said of the minutes that her group is asked to confirm. */
public enum MemberAnswer {
    /** Her group is not asked, or not any more. */
    NOT_ASKED,
    /** She may confirm, or object to her secretary. */
    NONE,
    OBJECTED,
    CONFIRMED;

    static MemberAnswer of(GroupConfirmation answer, Nullifier member) {
        if (answer.hasConfirmed(member)) {
            return CONFIRMED;
        }
        return answer.hasObjected(member) ? OBJECTED : NONE;
    }
}
