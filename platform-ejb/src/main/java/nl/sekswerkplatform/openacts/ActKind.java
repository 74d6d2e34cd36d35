package nl.sekswerkplatform.openacts;

/** What can be asked of a member; of two with the same last day, the one that stands first here comes first. */
public enum ActKind {
    /** Her group chairs today. */
    LEAD,
    /** In a round that is open. */
    POSITION,
    /** Minutes that are with the groups. */
    CONFIRM,
    /** Few reasons of her group, to be put together as one text. */
    WORD,
    /** What her group says in an evaluation of a pilot. */
    EVALUATE,
    /** What she finds of a pilot at its end. */
    JUDGE,
    /** Proposals, before the agenda is composed. */
    SUPPORT,
    /** What she supports was put otherwise. */
    SUPPORT_AGAIN,
    /** When she can come to a meeting. */
    DATES,
    /** One of the dates, for the group that asked. */
    PICK_DATE,
    /** A public poll that asks her group. */
    ANSWER_POLL,
    /** For who is elected in her group. */
    VOTE,
    STAND,
    /** A question that her group asks itself. */
    POLL,
    /** Words that a screener of another group hid. */
    HIDDEN,
    /** Her group does it. */
    FOLLOW_UP,
    /** Her group is asked to do it; for who answers for the group. */
    ANSWER_FOLLOW_UP,
    /** Agenda, attendance and minutes, for the groups that lead. */
    COMPOSE,
    PUBLISH_AGENDA,
    ATTENDANCE,
    WRITE,
    SCHEDULE,
    /** A decision that its publisher began. */
    DECIDE,
    WITNESS,
    /** Always there for who screens; whether anything waits shows where she reads. */
    SCREEN,
    /** Something is said in the room of her group. */
    TALK
}
