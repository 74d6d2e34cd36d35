package nl.sekswerkplatform.input;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why an input is not taken, judged, withdrawn or found. */
public final class InputRefused {
    private InputRefused() {}

    /** What is out cannot be withdrawn. */
    public static class AlreadyOut extends DomainException {
        private static final long serialVersionUID = 1L;

        AlreadyOut() {
            super();
        }
    }

    /** This screener gave her verdict on this input before, and it was another one. */
    public static class AlreadyScreened extends DomainException {
        private static final long serialVersionUID = 1L;

        AlreadyScreened() {
            super();
        }
    }

    /** A subject or a group was chosen that does not exist, or no longer. */
    public static class ChoiceUnknown extends DomainException {
        private static final long serialVersionUID = 1L;

        ChoiceUnknown(String field) {
            super(field);
        }
    }

    /** There is no need yet to choose between waiting and standing alone. */
    public static class ChoiceTooEarly extends DomainException {
        private static final long serialVersionUID = 1L;

        ChoiceTooEarly() {
            super();
        }
    }

    /** What was written was kept as long as it may be, and is erased. */
    public static class ContentErased extends DomainException {
        private static final long serialVersionUID = 1L;

        ContentErased() {
            super();
        }
    }

    /** A dialogue has no more room. */
    public static class DialogueFull extends DomainException {
        private static final long serialVersionUID = 1L;

        DialogueFull() {
            super("message");
        }
    }

    /** A form came back sooner than anyone can write. */
    public static class FormEarly extends DomainException {
        private static final long serialVersionUID = 1L;

        /** @param seconds until it can be sent */
        FormEarly(long seconds) {
            super(seconds);
        }
    }

    /** A form came back without its token, or with one that we never gave. */
    public static class FormForged extends DomainException {
        private static final long serialVersionUID = 1L;

        public FormForged() {
            super();
        }
    }

    /** A form came back so long after it was opened that what is in it has to be looked over. */
    public static class FormLate extends DomainException {
        private static final long serialVersionUID = 1L;

        FormLate() {
            super();
        }
    }

    /** A form was sent before with other words. */
    public static class FormReused extends DomainException {
        private static final long serialVersionUID = 1L;

        FormReused() {
            super();
        }
    }

    /** There is no such input, or not for the one who asks. */
    public static class InputNotFound extends NotFound {
        private static final long serialVersionUID = 1L;
    }

    /** An input can only be withheld for a reason from the public list. */
    public static class ReasonMissing extends DomainException {
        private static final long serialVersionUID = 1L;

        ReasonMissing() {
            super("reason");
        }
    }

    /** Inputs take up all the room that they may. */
    public static class NoRoomLeft extends DomainException {
        private static final long serialVersionUID = 1L;

        NoRoomLeft() {
            super();
        }
    }

    /** Of what is held nothing was chosen to be sorted. */
    public static class NothingChosen extends DomainException {
        private static final long serialVersionUID = 1L;

        public NothingChosen() {
            super("chosen");
        }
    }

    /** Nothing that can be agreed to, refused or objected to waits for the writer. */
    public static class NothingAsked extends DomainException {
        private static final long serialVersionUID = 1L;

        NothingAsked() {
            super();
        }
    }

    /** A receipt that was given while very many came works in some minutes. */
    public static class ReceiptNotYet extends DomainException {
        private static final long serialVersionUID = 1L;

        ReceiptNotYet() {
            super();
        }
    }

    /** Leaving words out may not add any, and has to leave something out. */
    public static class RedactionAdds extends DomainException {
        private static final long serialVersionUID = 1L;

        RedactionAdds() {
            super("proposal");
        }
    }

    /** Two groups have agreed on this input, or it is out. */
    public static class ScreeningClosed extends DomainException {
        private static final long serialVersionUID = 1L;

        ScreeningClosed() {
            super();
        }
    }
}
