package nl.sekswerkplatform.discussions;

import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import nl.sekswerkplatform.discussions.DiscussionRefused.NotYourWords;
import nl.sekswerkplatform.discussions.DiscussionRefused.OwnProposal;
import nl.sekswerkplatform.discussions.DiscussionRefused.SameWords;
import nl.sekswerkplatform.discussions.DiscussionRefused.SuggestionClosed;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.houserules.ReturningWordsService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.EarlierText;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalRefused.NotYourProposal;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalChanged;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotOpen;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SuggestionServiceIT {
    private static final Delegate SCREENER = new Delegate(new GroupKey("support"), Set.of(Mandate.SCREENER));
    private static final Delegate OTHER = new Delegate(new GroupKey("sex-workers"), Set.of(Mandate.SCREENER));

    @Inject
    private SuggestionService suggestions;

    @Inject
    private ProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private ReturningWordsService returning;

    @Inject
    private DiscussionFixture discussions;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture time;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final int meeting = ThreadLocalRandom.current().nextInt(2_000_000, 1_000_000_000);
    private final ActingMember author = member("residents", 1);
    private final ActingMember officer = member("police", 1);
    private int proposal;

    @BeforeEach
    void propose() throws Exception {
        groups.seatAndAdmit();
        proposal = discussions.propose(author);
    }

    @AfterEach
    void putBack() {
        time.putBack();
    }

    @Test
    void isTakenOverAlsoWhenOthersSupportItAndTheyAreTold() throws Exception {
        discussions.support(officer, meeting, proposal);
        int number = discussions.suggest(member("support", 1), proposal, "Better words");
        discussions.act(() -> suggestions.takeOver(author, proposal, number));
        Proposal now = proposals.get(proposal);
        assertEquals("Better words", now.title());
        assertEquals(2, now.edition());
        assertEquals(
                SuggestionState.TAKEN_OVER, suggestions.get(proposal, number).state());
        assertEquals(2, suggestions.get(proposal, number).edition().orElseThrow());
        List<EarlierText> earlier = proposals.findEarlier(proposal);
        assertEquals(
                List.of("A proposal"), earlier.stream().map(EarlierText::title).toList());
        assertEquals(Map.of(proposal, 1), editions(), "she supports the older text, and can see it");
        discussions.support(officer, meeting, proposal);
        assertEquals(Map.of(proposal, 2), editions());
    }

    private Map<Integer, Integer> editions() throws Exception {
        return asMember.call(() -> ballots.findEditions(officer, meeting));
    }

    @Test
    void isDecidedByWhoProposedAloneAndOnce() throws Exception {
        int number = discussions.suggest(officer, proposal, "Better words");
        assertThrows(
                NotYourProposal.class, () -> discussions.act(() -> suggestions.takeOver(officer, proposal, number)));
        assertThrows(
                NotYourProposal.class,
                () -> discussions.act(() -> suggestions.decline(member("residents", 2), proposal, number, "No")));
        discussions.act(() -> suggestions.decline(author, proposal, number, "It says something else"));
        assertEquals("It says something else", suggestions.get(proposal, number).reason());
        assertThrows(
                SuggestionClosed.class, () -> discussions.act(() -> suggestions.takeOver(author, proposal, number)));
        assertThrows(
                SuggestionClosed.class, () -> discussions.act(() -> suggestions.takeBack(officer, proposal, number)));
    }

    @Test
    void isTakenOverOnceWhenTheProposerPressesInTwoWindows() throws Exception {
        int number = discussions.suggest(officer, proposal, "Better words");
        Callable<Void> press = () -> {
            discussions.act(() -> suggestions.takeOver(author, proposal, number));
            return null;
        };
        assertEquals(
                1,
                DiscussionFixture.done(
                        List.of(executor.submit(press), executor.submit(press)), SuggestionClosed.class));
        assertEquals(2, proposals.get(proposal).edition());
    }

    @Test
    void makesOneTextWhenTheProposerChangesItAtTheSameMoment() throws Exception {
        int number = discussions.suggest(officer, proposal, "Better words");
        var seen = discussions.seen(proposal);
        Callable<Void> taking = () -> {
            discussions.act(() -> suggestions.takeOver(author, proposal, number));
            return null;
        };
        Callable<Void> editing = () -> {
            discussions.act(() -> proposals.edit(author, seen, draft("Edited", 20)));
            return null;
        };
        int done = DiscussionFixture.done(
                List.of(executor.submit(taking), executor.submit(editing)), ProposalChanged.class);
        assertEquals(1, done);
    }

    @Test
    void isForTheTextThatSheReadAndNoOther() throws Exception {
        int number = discussions.suggest(officer, proposal, "Better words");
        int other = discussions.suggest(officer, proposal, "Other words");
        discussions.act(() -> suggestions.takeOver(author, proposal, number));
        assertFalse(suggestions.get(proposal, other).isFor(proposals.get(proposal)));
        assertThrows(ProposalChanged.class, () -> discussions.act(() -> suggestions.takeOver(author, proposal, other)));
        discussions.act(() -> suggestions.decline(author, proposal, other, "It changed"));
    }

    @Test
    void comesFromAnotherThanTheProposerAndSaysSomethingElse() throws Exception {
        assertThrows(OwnProposal.class, () -> discussions.suggest(author, proposal, "My own"));
        Proposal now = proposals.get(proposal);
        assertThrows(
                SameWords.class,
                () -> discussions.act(() -> suggestions.suggest(
                        officer,
                        discussions.seen(proposal),
                        new SuggestionService.Words(UUID.randomUUID(), now.title(), now.question()),
                        "Member 1")));
        discussions.act(() -> proposals.withdraw(author, proposal));
        assertThrows(ProposalNotOpen.class, () -> discussions.suggest(officer, proposal, "Too late"));
    }

    @Test
    void isTakenBackByWhoMadeItAlone() throws Exception {
        int number = discussions.suggest(officer, proposal, "Better words");
        assertThrows(NotYourWords.class, () -> discussions.act(() -> suggestions.takeBack(author, proposal, number)));
        discussions.act(() -> suggestions.takeBack(officer, proposal, number));
        assertEquals(HideableWords.NO_WORDS, suggestions.get(proposal, number).title());
    }

    @Test
    void isHiddenReturnedAndRemovedWithTheWordsOfItsProposal() throws Exception {
        int taken = discussions.suggest(officer, proposal, "Naming the neighbour");
        discussions.act(() -> suggestions.takeOver(author, proposal, taken));
        int open = discussions.suggest(officer, proposal, "Still the neighbour");
        hide();
        assertEquals(Set.of(HideableWords.NO_WORDS), titles());
        assertEquals(0, rowsThatSay("eighbour"), "no table says it in the open");
        assertThrows(SuggestionClosed.class, () -> discussions.act(() -> suggestions.takeOver(author, proposal, open)));
        time.moveBy(4);
        asOperator.call(() -> {
            returning.giveBackAll();
            return null;
        });
        assertEquals(Set.of("Naming the neighbour", "Still the neighbour", "A proposal"), titles());
        time.putBack();

        discussions.act(() -> suggestions.takeBack(officer, proposal, open));
        int last = discussions.suggest(officer, proposal, "Once more the neighbour");
        discussions.act(() -> suggestions.takeOver(author, proposal, last));
        hide();
        UUID hiding = asMember.call(() -> houseRules.findHidden(OTHER)).stream()
                .filter(item -> item.ref().equals("proposal/" + proposal))
                .findFirst()
                .orElseThrow()
                .id();
        discussions.act(() -> houseRules.confirm(OTHER, hiding));
        assertEquals(List.of(), proposals.findEarlier(proposal));
        assertTrue(suggestions.find(proposal).stream().noneMatch(Suggestion::isReadable));
        assertEquals(0, rowsThatSay("eighbour"));
    }

    private void hide() throws Exception {
        discussions.act(() -> houseRules.hide(SCREENER, "proposal/" + proposal, HidingReason.NAMES_SOMEONE));
    }

    private Set<String> titles() {
        Set<String> titles = new java.util.HashSet<>();
        titles.add(proposals.get(proposal).title());
        suggestions.find(proposal).forEach(each -> titles.add(each.title()));
        proposals.findEarlier(proposal).forEach(each -> titles.add(each.title()));
        return titles;
    }

    private int rowsThatSay(String words) throws Exception {
        int rows = 0;
        for (String column : List.of(
                "proposal.title",
                "proposal_earlier_text.title",
                "suggestion.title",
                "proposal_search.words",
                "search_entry.title",
                "search_anew.title",
                "merge_offer.title")) {
            String table = column.split("\\.")[0];
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    var found = statement.executeQuery(
                            "select count(*) from " + table + " where " + column + " like '%" + words + "%'")) {
                found.next();
                rows += found.getInt(1);
            }
        }
        return rows;
    }
}
