package nl.sekswerkplatform.proposals;

import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static nl.sekswerkplatform.proposals.ProposalFixture.proposalBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.ProposalRefused.MinutesOutOfRange;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalChanged;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotOpen;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import nl.sekswerkplatform.shared.TextRefused.TextTooLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {
    private final ActingMember author = member("residents", 1);

    /** Who may change or withdraw a proposal; a refusal is named, nothing means allowed. */
    @ParameterizedTest
    @CsvSource({
        // who, its state, others support it, refusal
        "author,     open,      false, ",
        "author,     open,      true,  AlreadySupported",
        "author,     chosen,    false, ProposalNotOpen",
        "author,     placed,    false, ProposalNotOpen",
        "author,     withdrawn, false, ProposalNotOpen",
        "same group, open,      false, NotYourProposal",
        "same group, open,      true,  NotYourProposal",
        "other,      open,      false, NotYourProposal",
        "other,      placed,    true,  NotYourProposal",
        "nobody,     open,      false, NotYourProposal"
    })
    void isChangedAndWithdrawnByItsAuthorAloneWhileNobodyElseSupportsIt(
            String who, String state, boolean othersSupport, String refusal) {
        assertEquals(refusal, refusalOf(() -> in(state, who)
                .edit(acting(who), in(state, who).version(), draft("New", 20), othersSupport)));
        assertEquals(refusal, refusalOf(() -> in(state, who).withdraw(acting(who), othersSupport)));
    }

    private ActingMember acting(String who) {
        return switch (who) {
            case "same group" -> member("residents", 2);
            case "other" -> member("municipality", 1);
            default -> author;
        };
    }

    private Proposal in(String state, String who) {
        Proposal proposal = who.equals("nobody") ? ofTheGroup() : proposalBy(author);
        switch (state) {
            case "chosen" -> proposal.stand(3);
            case "placed" -> {
                proposal.stand(3);
                proposal.place(3);
            }
            case "withdrawn" -> proposal.withdraw(author, false);
            default -> {}
        }
        return proposal;
    }

    private static Proposal ofTheGroup() {
        return Proposal.fromDossier(
                new ProposalFromDossier("p1", new GroupKey("residents"), draft("From the dossier", 30), true), 7);
    }

    private static String refusalOf(Runnable act) {
        try {
            act.run();
            return null;
        } catch (DomainException refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    @Test
    void keepsWhatElseWasTypedMeanwhileInAnotherWindow() {
        Proposal proposal = proposalBy(author);
        int stale = proposal.version() - 1;
        assertThrows(ProposalChanged.class, () -> proposal.edit(author, stale, draft("Overwritten", 20), false));
        assertEquals("A proposal", proposal.title());
    }

    @Test
    void staysOpenForAllToSeeUntilTheAgendaItWasChosenForIsPublished() {
        Proposal proposal = proposalBy(author);
        proposal.stand(3);
        assertEquals(ProposalState.OPEN, proposal.state());
        assertEquals(Optional.empty(), proposal.placedAt());
        assertFalse(proposal.isOpenForSupport());
        assertEquals(new ProposalUpdated(7, ProposalState.PLACED), proposal.place(3));
        assertEquals(Optional.of(3), proposal.placedAt());
    }

    @Test
    void comesOnNoAgendaThatItWasNotChosenFor() {
        Proposal proposal = proposalBy(author);
        assertThrows(ProposalNotOpen.class, () -> proposal.place(3));
        proposal.stand(3);
        assertThrows(ProposalNotOpen.class, () -> proposal.place(4));
        assertThrows(ProposalNotOpen.class, () -> proposal.stand(4));
    }

    @Test
    void isOpenAgainWhenTheAgendaIsComposedWithoutIt() {
        Proposal proposal = proposalBy(author);
        proposal.stand(3);
        assertThrows(ProposalNotOpen.class, () -> proposal.stepBack(4));
        proposal.stepBack(3);
        assertTrue(proposal.isOpenForSupport());
        assertThrows(ProposalNotOpen.class, () -> proposal.stepBack(3));
        assertThrows(ProposalNotOpen.class, () -> proposal.place(3));
    }

    @Test
    void isRecognisedByItsAuthorAndBearsNothingElseOfHer() {
        Proposal first = proposalBy(author);
        Proposal second = proposalBy(author);
        assertTrue(first.isBy(author));
        assertTrue(second.isBy(author));
        assertFalse(first.isBy(member("residents", 2)));
        assertFalse(ofTheGroup().isBy(author));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, 121, Integer.MAX_VALUE})
    void asksForMinutesThatATableCanGive(int minutes) {
        assertThrows(MinutesOutOfRange.class, () -> draft("Title", minutes));
    }

    @Test
    void hasATitleAndAQuestionOfBoundedLength() {
        assertThrows(TextMissing.class, () -> draft(" ", 30));
        assertThrows(TextTooLong.class, () -> draft("x".repeat(ProposalDraft.MAX_TITLE + 1), 30));
        assertThrows(
                TextTooLong.class,
                () -> new ProposalDraft("Title", "x".repeat(501), Purpose.INFORM, 30, null, Set.of()));
    }
}
