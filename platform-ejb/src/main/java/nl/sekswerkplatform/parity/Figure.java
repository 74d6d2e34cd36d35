package nl.sekswerkplatform.parity;

/** What is counted of a group in a quarter: proposals, minutes, rounds, answers, follow-ups, turns; people never. */
public enum Figure {
    /** Put before the table in these months. */
    PROPOSALS_MADE,
    /** Items of agendas that the group proposed. */
    PROPOSALS_PLACED,
    /** The minutes of those items. */
    MINUTES_GIVEN,
    /** Minutes that the group had the floor. */
    MINUTES_USED,
    /** Rounds in which the table asked where the group stands. */
    ROUNDS_ASKED,
    /** Those in which enough of its members answered. */
    ROUNDS_HEARD,
    /** Rounds in which it stood at objecting. */
    OBJECTIONS,
    /** Those after which the table was asked about another text. */
    OBJECTIONS_REWORDED,
    /** Rounds in which it was heard, and where it stood may not be told. */
    STANDS_UNTOLD,
    /** Answers of decisions to the group. */
    ADVICE_FOLLOWED,
    ADVICE_PARTLY,
    ADVICE_NOT_FOLLOWED,
    /** Follow-ups that it was to have done by now. */
    FOLLOW_UPS_DUE,
    FOLLOW_UPS_IN_TIME,
    FOLLOW_UPS_LATE,
    TURNS_CHAIRED,
    TURNS_WROTE,
    TURNS_PASSED
}
