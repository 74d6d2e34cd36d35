package nl.sekswerkplatform.admission;

import java.nio.file.Path;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.shared.DomainException;

/** Why a batch of cards, or someone with a card, is not let in. */
public final class AdmissionRefused {
    private AdmissionRefused() {}

    /** The batch file is not what it should be; tells at which path. Nothing was registered. */
    public static class BatchMalformed extends DomainException {
        private static final long serialVersionUID = 1L;

        /** @param path such as {@code $.cards[3]} */
        BatchMalformed(String path) {
            super(path);
        }
    }

    /** The batch was not signed with the key of this group, or was changed afterwards. */
    public static class BatchSignatureWrong extends DomainException {
        private static final long serialVersionUID = 1L;

        BatchSignatureWrong(GroupKey group) {
            super(group);
        }
    }

    /** A card of this batch is in another one: cards are printed for one batch only. */
    public static class CardAlreadyRegistered extends DomainException {
        private static final long serialVersionUID = 1L;

        CardAlreadyRegistered() {}
    }

    /** No card with this code waits here: mistyped, never registered, revoked, or exchanged before. */
    public static class CardUnknown extends DomainException {
        private static final long serialVersionUID = 1L;

        /** @param field where the code was typed */
        CardUnknown(String field) {
            super(field);
        }
    }

    /** The key of the group's vouching body was not entered yet, so nobody can vouch for its members. */
    public static class GroupHasNoKey extends DomainException {
        private static final long serialVersionUID = 1L;

        GroupHasNoKey(GroupKey group) {
            super(group);
        }
    }

    /** The accounts of this protected group become active together, so its batches cannot say at once. */
    public static class GroupNeedsWindow extends DomainException {
        private static final long serialVersionUID = 1L;

        GroupNeedsWindow(GroupKey group) {
            super(group);
        }
    }

    /** The file is not an Ed25519 key in PEM form, or the private one where the public one is meant. */
    public static class KeyFileWrong extends DomainException {
        private static final long serialVersionUID = 1L;

        KeyFileWrong(Path file) {
            super(file.getFileName().toString());
        }
    }

    /** The group signed for a mandate that only other groups can give. */
    public static class MandateOfOthers extends DomainException {
        private static final long serialVersionUID = 1L;

        MandateOfOthers(GroupKey group, Mandate mandate) {
            super(group, mandate);
        }
    }

    /** Members of this group are shown by their organisation, and the batch names none. */
    public static class OrganisationNeeded extends DomainException {
        private static final long serialVersionUID = 1L;

        OrganisationNeeded(GroupKey group) {
            super(group);
        }
    }
}
