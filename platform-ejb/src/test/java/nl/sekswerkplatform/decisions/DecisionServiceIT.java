package nl.sekswerkplatform.decisions;

import static nl.sekswerkplatform.decisions.DecisionFixture.COUNCILLOR;
import static nl.sekswerkplatform.decisions.DecisionFixture.PUBLISHER;
import static nl.sekswerkplatform.decisions.DecisionFixture.RESIDENTS;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORT;
import static nl.sekswerkplatform.decisions.DecisionFixture.earlierDecision;
import static nl.sekswerkplatform.decisions.DecisionFixture.text;
import static nl.sekswerkplatform.recommendations.RecommendationFixture.earlierRecommendation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionAlreadyPublished;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionNotFound;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.recommendations.ReasonsMissing;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.recommendations.Response;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DecisionServiceIT {
    private static final LocalDate LAST_MONTH =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(40);

    @Inject
    private DecisionService decisions;

    @Inject
    private WriteDecisionService writing;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private GroupService groups;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember member;

    @Resource
    private ManagedExecutorService threads;

    @BeforeEach
    void foundTheTable() throws Exception {
        operator.call(() -> {
            TableFixture.found(groups);
            return null;
        });
    }

    @Test
    void publishesADraftWithItsAnswersAndFollowUps() throws Exception {
        Decision published = decisions.get(publish(draft(written("All in one"))));
        assertEquals("All in one", published.title());
        assertEquals(RESIDENTS, published.answers().get(0).group());
        assertEquals(2, published.followUps().size());
        assertEquals(published.number(), decisions.latest(1).get(0).number());
    }

    @Test
    void revisesADraftWithoutLeavingAnythingBehind() throws Exception {
        UUID id = draft(written("First thoughts"));
        var answer = new GroupAnswer(RESIDENTS, Response.FOLLOWED, null);
        var one = new PlannedFollowUp("Only this", SUPPORT, "Adviser", LAST_MONTH.plusDays(50));
        var second = text("Second thoughts", LAST_MONTH, AdviceResponse.NONE, List.of(answer), List.of(one));
        asMember(() -> {
            writing.revise(id, second, 1, PUBLISHER);
            return null;
        });
        Decision revised = decisions.get(publish(id));
        assertEquals("Second thoughts", revised.title());
        assertEquals(
                List.of("Only this"),
                revised.followUps().stream().map(PlannedFollowUp::text).toList());
        assertEquals(
                List.of(Response.FOLLOWED),
                revised.answers().stream().map(GroupAnswer::response).toList());
    }

    @Test
    void keepsOneDraftOfAFormThatIsSentTwice() throws Exception {
        UUID id = UUID.randomUUID();
        draft(id, written("Sent twice"));
        draft(id, written("Sent twice"));
        long drafts = member.call(() -> writing.drafts(PUBLISHER)).stream()
                .filter(draft -> draft.title().equals("Sent twice"))
                .count();
        assertEquals(1, drafts);
    }

    @Test
    void hidesDraftsFromAllButPublishers() throws Exception {
        UUID id = draft(written("Not yet"));
        assertThrows(MandateMissing.class, () -> asMember(() -> writing.getForPublisher(id, COUNCILLOR)));
        assertThrows(MandateMissing.class, () -> asMember(() -> writing.drafts(COUNCILLOR)));
        assertTrue(decisions.latest(100).stream().noneMatch(d -> d.title().equals("Not yet")));
    }

    @Test
    void givesOneNumberWhenTwoPublishTheSameDraftAtOnce() throws Exception {
        UUID id = draft(written("Twice at once"));
        List<Throwable> refusals = new ArrayList<>();
        for (Future<DecisionNumber> done : atOnce(List.of(id, id))) {
            try {
                done.get();
            } catch (ExecutionException refused) {
                refusals.add(refused.getCause());
            }
        }
        assertEquals(1, refusals.size());
        assertEquals(DecisionAlreadyPublished.class, refusals.get(0).getClass());
        assertNoGap();
    }

    @Test
    void leavesNoGapWhenManyPublishAtOnceAndOneIsRefused() throws Exception {
        var silent = new AdviceResponse(null, null, Response.NOT_FOLLOWED, null);
        List<UUID> drafts = new ArrayList<>();
        drafts.add(draft(text("Without reasons", LAST_MONTH, silent, List.of(), List.of())));
        for (int i = 0; i < 12; i++) {
            drafts.add(draft(written("At once " + i)));
            if (i % 4 == 0) {
                drafts.add(draft(text("Silent " + i, LAST_MONTH, silent, List.of(), List.of())));
            }
        }
        int refused = 0;
        for (Future<DecisionNumber> done : atOnce(drafts)) {
            try {
                done.get();
            } catch (ExecutionException refusal) {
                assertEquals(ReasonsMissing.class, refusal.getCause().getClass());
                refused++;
            }
        }
        assertEquals(4, refused);
        assertNoGap();
    }

    @Test
    void entersWhatWasDecidedBeforeInOrderAndOnce() throws Exception {
        operator.call(() -> {
            recommendations.recordEarlier(earlierRecommendation("it-r1", Response.PARTLY, "Not all."));
            recommendations.recordEarlier(earlierRecommendation("it-r1", Response.PARTLY, "Not all."));
            writing.recordEarlier(earlierDecision("it-b1"));
            writing.recordEarlier(earlierDecision("it-b2"));
            writing.recordEarlier(earlierDecision("it-b1"));
            return null;
        });
        Decision first = decisions.get(new DecisionNumber(2019, 1));
        assertTrue(first.isBeforePlatform());
        assertEquals("Write rules", first.followUps().get(0).text());
        assertEquals(2, decisions.get(new DecisionNumber(2019, 2)).number().sequence());
        assertThrows(DecisionNotFound.class, () -> decisions.get(new DecisionNumber(2019, 3)));
        assertEquals(
                Response.PARTLY,
                recommendations.find("it-r1").orElseThrow().response().orElseThrow());
    }

    private List<Future<DecisionNumber>> atOnce(List<UUID> drafts) {
        return drafts.stream()
                .map(id -> threads.submit((Callable<DecisionNumber>) () -> publish(id)))
                .toList();
    }

    private void assertNoGap() {
        int year = LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear();
        List<Integer> given = decisions.list(null, null, DecisionService.MOST).stream()
                .map(DecisionSummary::number)
                .filter(number -> number.year() == year)
                .map(DecisionNumber::sequence)
                .toList();
        for (int i = 0; i < given.size(); i++) {
            assertEquals(given.size() - i, given.get(i));
        }
    }

    private static DecisionText written(String title) {
        var answer = new GroupAnswer(RESIDENTS, Response.PARTLY, "Later.");
        var soon = new PlannedFollowUp("Soon", SUPPORT, null, LAST_MONTH.plusDays(20));
        var later = new PlannedFollowUp("Later", SUPPORT, null, LAST_MONTH.plusDays(60));
        return text(title, LAST_MONTH, AdviceResponse.NONE, List.of(answer), List.of(soon, later));
    }

    private UUID draft(DecisionText written) throws Exception {
        return draft(UUID.randomUUID(), written);
    }

    private UUID draft(UUID id, DecisionText written) throws Exception {
        return asMember(() -> {
            writing.draft(id, written, PUBLISHER);
            return id;
        });
    }

    private DecisionNumber publish(UUID id) throws Exception {
        int seen = asMember(() -> writing.getForPublisher(id, PUBLISHER)).version();
        return asMember(() -> writing.publish(id, seen, PUBLISHER));
    }

    private <T> T asMember(Callable<T> act) throws Exception {
        return member.call(act);
    }
}
