package nl.sekswerkplatform.proposals;

import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.input.EarlierInput;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.ProposalRefused.AlreadyProposed;
import nl.sekswerkplatform.proposals.ProposalRefused.AlreadySupported;
import nl.sekswerkplatform.proposals.ProposalRefused.InputNotPublished;
import nl.sekswerkplatform.proposals.ProposalRefused.NotYourProposal;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalChanged;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ProposalServiceIT {
    private static final int ONE_MEETING = 1_000_001;
    private static final int OTHER_MEETING = 1_000_002;

    @Inject
    private ProposalService proposals;

    @Inject
    private EnterProposalService entered;

    @Inject
    private BallotService ballots;

    @Inject
    private PublishedInputService inputs;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    private final ActingMember author = member("residents", 1);
    private final ActingMember other = member("police", 1);

    @BeforeEach
    void seatGroups() throws Exception {
        groups.seatAndAdmit();
    }

    @Test
    void proposesOnceHoweverOftenTheFormIsSent() throws Exception {
        UUID form = UUID.randomUUID();
        int number = propose(form);
        AlreadyProposed again = assertThrows(AlreadyProposed.class, () -> propose(form));
        assertEquals(number, again.number());
        assertEquals(number + 1, propose(UUID.randomUUID()), "the refused one left no gap");
    }

    @Test
    void keepsTheInputsThatItTakesUp() throws Exception {
        Set<Integer> said = Set.of(published(), published());
        ProposalDraft draft = new ProposalDraft("With inputs", "Why?", Purpose.DECIDE, 20, null, said);
        int number = asMember.call(() -> proposals.propose(author, UUID.randomUUID(), draft));
        assertEquals(said, Set.copyOf(proposals.get(number).inputs()));
        for (int input : said) {
            assertEquals(
                    List.of(number),
                    proposals.findTakingUp(input).stream().map(Proposal::number).toList());
        }
    }

    @Test
    void takesUpNothingThatNobodyCanRead() {
        ProposalDraft draft = new ProposalDraft("With inputs", "Why?", Purpose.DECIDE, 20, null, Set.of(999_999));
        assertThrows(
                InputNotPublished.class,
                () -> asMember.call(() -> proposals.propose(author, UUID.randomUUID(), draft)));
    }

    private int published() throws Exception {
        EarlierInput earlier =
                new EarlierInput("it-" + UUID.randomUUID(), null, null, new IsoWeek(2023, 10), "What was said", true);
        return asOperator.call(() -> inputs.recordEarlier(earlier));
    }

    @Test
    void isNotForWhoeverIsNotSignedIn() {
        assertThrows(EJBAccessException.class, () -> proposals.propose(author, UUID.randomUUID(), draft("Title", 20)));
    }

    @Test
    void changesWhileOnlyItsAuthorSupportsIt() throws Exception {
        int number = propose(UUID.randomUUID());
        support(author, ONE_MEETING, number);
        support(author, OTHER_MEETING, number);
        edit(author, number, "Changed");
        assertEquals("Changed", proposals.get(number).title());
    }

    @Test
    void staysAsItIsOnceSomebodyElseSupportsItForWhicheverMeeting() throws Exception {
        int number = propose(UUID.randomUUID());
        support(author, ONE_MEETING, number);
        support(other, OTHER_MEETING, number);
        assertThrows(AlreadySupported.class, () -> edit(author, number, "Changed"));
        assertThrows(AlreadySupported.class, () -> act(() -> proposals.withdraw(author, number)));
        assertEquals(ProposalState.OPEN, proposals.get(number).state());
    }

    @Test
    void changesAgainWhenTheOtherTakesTheSupportBack() throws Exception {
        int number = propose(UUID.randomUUID());
        support(other, ONE_MEETING, number);
        act(() -> ballots.save(other, ONE_MEETING, List.of()));
        edit(author, number, "Changed");
        assertEquals("Changed", proposals.get(number).title());
    }

    @Test
    void refusesWhatWasTypedOnAnOlderText() throws Exception {
        int number = propose(UUID.randomUUID());
        SeenProposal seen = seen(number);
        edit(author, number, "First window");
        assertThrows(ProposalChanged.class, () -> act(() -> proposals.edit(author, seen, draft("Second window", 20))));
        assertEquals("First window", proposals.get(number).title());
    }

    @Test
    void letsNobodyElseWithdrawIt() throws Exception {
        int number = propose(UUID.randomUUID());
        assertThrows(NotYourProposal.class, () -> act(() -> proposals.withdraw(other, number)));
        act(() -> proposals.withdraw(author, number));
        assertEquals(ProposalState.WITHDRAWN, proposals.get(number).state());
    }

    @Test
    void entersADossierOnce() throws Exception {
        String key = "it-" + UUID.randomUUID();
        ProposalFromDossier entry =
                new ProposalFromDossier(key, new GroupKey("police"), draft("From the dossier", 25), true);
        int number = asOperator.call(() -> entered.enterFromDossier(entry));
        assertEquals(number, asOperator.call(() -> entered.enterFromDossier(entry)));
        assertThrows(NotYourProposal.class, () -> edit(other, number, "Mine now"));
    }

    @Test
    void listsByStateNewestFirstAndGoesOnWhereItStopped() throws Exception {
        int first = propose(UUID.randomUUID());
        int second = propose(UUID.randomUUID());
        act(() -> proposals.withdraw(author, second));
        int third = propose(UUID.randomUUID());
        assertEquals(List.of(third, first), numbers(new ProposalFilter(ProposalState.OPEN, null, null)));
        assertEquals(
                first,
                numbers(new ProposalFilter(ProposalState.OPEN, null, third)).get(0));
        assertEquals(List.of(third, second), numbers(new ProposalFilter(null, null, null)));
        assertEquals(List.of(), numbers(new ProposalFilter(null, "no-such-pilot", null)));
    }

    private List<Integer> numbers(ProposalFilter filter) {
        return proposals.find(filter, 2).stream().map(Proposal::number).toList();
    }

    private int propose(UUID form) throws Exception {
        return asMember.call(() -> proposals.propose(author, form, draft("A proposal", 20)));
    }

    private void edit(ActingMember by, int number, String title) throws Exception {
        SeenProposal seen = seen(number);
        act(() -> proposals.edit(by, seen, draft(title, 20)));
    }

    private void support(ActingMember by, int meeting, int number) throws Exception {
        SeenProposal seen = seen(number);
        act(() -> ballots.save(by, meeting, List.of(seen)));
    }

    private SeenProposal seen(int number) {
        return new SeenProposal(number, proposals.get(number).version());
    }

    private void act(Runnable act) throws Exception {
        asMember.call((Callable<Void>) () -> {
            act.run();
            return null;
        });
    }

    @Test
    void isFoundByWhoIsAboutToProposeTheSame() throws Exception {
        String street = "Kastanjestraat" + Long.toString(System.nanoTime(), 36);
        ProposalDraft lamps = new ProposalDraft(
                "Straatverlichting " + street, "Wanneer komen er lantaarns?", Purpose.DISCUSS, 20, null, Set.of());
        int number = asMember.call(() -> proposals.propose(author, UUID.randomUUID(), lamps));
        String other = "Lantaarns en straatverlichting in de " + street;
        assertEquals(List.of(number), alike(other));
        assertEquals(List.of(), alike("Parkeren en " + street + " \" +-* ("));
        edit(author, number, "Nothing of the kind");
        assertEquals(List.of(), alike(other));
        asOperator.call(() -> {
            proposals.rebuildIndex();
            return null;
        });
        edit(author, number, "Lantaarns en straatverlichting: " + street);
        assertEquals(List.of(number), alike(other));
        act(() -> proposals.withdraw(author, number));
        assertEquals(List.of(), alike(other));
    }

    private List<Integer> alike(String text) {
        return proposals.findAlike(text).stream().map(Proposal::number).toList();
    }
}
