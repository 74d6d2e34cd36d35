package nl.sekswerkplatform.publicpolls;

import java.time.LocalDate;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why a poll cannot be asked, answered or withdrawn. */
public final class PublicPollRefused {
    private PublicPollRefused() {}

    /** A member answers once. */
    public static class AlreadyAnswered extends DomainException {
        AlreadyAnswered() {
            super();
        }
    }

    /** It answers what was not asked. */
    public static class AnswerUnknown extends DomainException {
        AnswerUnknown() {
            super();
        }
    }

    /** The last day comes too soon, or very late. Arguments of the text: the field, first and last possible day. */
    public static class ClosesOutOfRange extends DomainException {
        ClosesOutOfRange(LocalDate first, LocalDate last) {
            super("closes", first, last);
        }
    }

    /** It is asked of nobody. */
    public static class NobodyAsked extends DomainException {
        NobodyAsked() {
            super("groups");
        }
    }

    /** The act belongs to the group that asked. */
    public static class NotAskingGroup extends DomainException {
        NotAskingGroup() {
            super();
        }
    }

    /** No question was answered. */
    public static class NothingAnswered extends DomainException {
        NothingAnswered() {
            super();
        }
    }

    /** Of this group nobody is asked. */
    public static class NotAsked extends DomainException {
        NotAsked() {
            super();
        }
    }

    /** The first day comes before all could read the questions, or very late. Arguments of the text: the field, days. */
    public static class OpensOutOfRange extends DomainException {
        OpensOutOfRange(LocalDate first, LocalDate last) {
            super("opens", first, last);
        }
    }

    /** There is nothing to choose, or too much. Arguments of the text: the field, least, most. */
    public static class OptionsOutOfRange extends DomainException {
        OptionsOutOfRange(String field, int least, int most) {
            super(field, least, most);
        }
    }

    /** Two options say the same. */
    public static class OptionTwice extends DomainException {
        OptionTwice(String field) {
            super(field);
        }
    }

    /** What was asked is not counted, so nobody can talk about what came of it. Arguments of the text: the field, number. */
    public static class PollNotCounted extends DomainException {
        PollNotCounted(int number) {
            super("polls", number);
        }
    }

    /** Its days are over, or have not begun; or it was withdrawn. */
    public static class PollNotOpen extends DomainException {
        PollNotOpen() {
            super();
        }
    }

    /** It is counted or withdrawn already. */
    public static class PollOver extends DomainException {
        PollOver() {
            super();
        }
    }

    /** There is no such poll. */
    public static class PublicPollNotFound extends NotFound {
        PublicPollNotFound(int number) {
            super(number);
        }
    }

    /** What a dossier tells of the result does not fit the questions. */
    public static class ResultsDoNotFit extends DomainException {
        ResultsDoNotFit() {
            super("results");
        }
    }

    /** There is no question, or more than anybody answers at once. Arguments of the text: the field, most. */
    public static class QuestionsOutOfRange extends DomainException {
        QuestionsOutOfRange(int most) {
            super("question1", most);
        }
    }

    /** A group asks so many at once and no more: the same for each. Argument of the text: most. */
    public static class TooManyPolls extends DomainException {
        TooManyPolls(int most) {
            super(most);
        }
    }
}
