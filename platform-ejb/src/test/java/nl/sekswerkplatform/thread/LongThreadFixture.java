package nl.sekswerkplatform.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionKind;
import nl.sekswerkplatform.decisions.EarlierDecision;
import nl.sekswerkplatform.decisions.EarlierHistory;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.followups.EarlierFollowUp;
import nl.sekswerkplatform.followups.EarlierFollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.input.EarlierInput;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.meetings.EarlierMeeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.EarlierItem;
import nl.sekswerkplatform.minutes.EarlierMinutes;
import nl.sekswerkplatform.minutes.ItemHeading;
import nl.sekswerkplatform.minutes.ItemPurpose;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.WrittenItem;
import nl.sekswerkplatform.pilots.ConditionState;
import nl.sekswerkplatform.pilots.EarlierPilot;
import nl.sekswerkplatform.pilots.EarlierPilot.EarlierCondition;
import nl.sekswerkplatform.pilots.EarlierPilot.EarlierCriterion;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalFixture;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.recommendations.Response;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;

/** A pilot with as many things on its thread as are asked for, each made by the context it belongs to; all illustrative. */
@ApplicationScoped
public class LongThreadFixture {
    /** Of one proposal: the inputs it takes up, and what its decision promises. */
    static final int INPUTS = 6;

    static final int PROMISES = 3;

    private static final int AT_A_MEETING = 5;
    private static final LocalDate DAY = LocalDate.of(2024, 3, 6);
    private static final GroupKey RESIDENTS = new GroupKey("residents");

    @Inject
    private PilotService pilots;

    @Inject
    private PublishedInputService inputs;

    @Inject
    private ProposalService proposals;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService minutes;

    @Inject
    private WriteDecisionService decisions;

    @Inject
    private EarlierFollowUpService followUps;

    @Inject
    private AsMember member;

    @Inject
    private AsOperator operator;

    /**
     * A pilot on which so many proposals were made and decided.
     *
     * @return how many things its thread has
     */
    int make(String pilot, int threads, int conditions, int indicators) throws Exception {
        operator.call(() -> {
            pilots.recordEarlier(pilot(pilot, conditions, indicators));
            return null;
        });
        List<Integer> made = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            made.add(propose(pilot, i));
        }
        for (int from = 0; from < threads; from += AT_A_MEETING) {
            meet(pilot, made.subList(from, Math.min(threads, from + AT_A_MEETING)));
        }
        return 1 + conditions + indicators + threads * (INPUTS + 3 + PROMISES);
    }

    private static EarlierPilot pilot(String key, int conditions, int indicators) {
        return new EarlierPilot(
                key,
                "Working at home",
                "Is it safer?",
                PilotStatus.PREPARING,
                DAY,
                36,
                IntStream.range(0, conditions)
                        .mapToObj(i -> new EarlierCondition("c" + i, "Condition " + i, ConditionState.AGREED))
                        .toList(),
                List.of(new EarlierCriterion(
                        "k-" + key,
                        "People report earlier.",
                        IntStream.range(0, indicators)
                                .mapToObj(i -> PilotFixture.indicator("i" + i + "-" + key, 5, false))
                                .toList(),
                        true)),
                true);
    }

    private int propose(String pilot, int number) throws Exception {
        List<Integer> said = operator.call(() -> {
            List<Integer> published = new ArrayList<>();
            for (int i = 0; i < INPUTS; i++) {
                published.add(inputs.recordEarlier(new EarlierInput(
                        "it-" + UUID.randomUUID(),
                        RESIDENTS,
                        pilot,
                        IsoWeek.parse("2024-W03"),
                        "Said about " + number + ", " + i,
                        true)));
            }
            return published;
        });
        ProposalDraft draft = new ProposalDraft(
                "About " + number,
                "What do we want?",
                Purpose.DECIDE,
                20,
                pilot,
                said.stream().collect(Collectors.toSet()));
        return member.call(() -> proposals.propose(ProposalFixture.member("residents", 1), UUID.randomUUID(), draft));
    }

    private void meet(String pilot, List<Integer> about) throws Exception {
        operator.call(() -> {
            int meeting = meetings.recordEarlier(new EarlierMeeting(
                    "it-" + UUID.randomUUID(), "Meeting", DAY, null, 120, null, Map.of(RESIDENTS, 5), true));
            List<EarlierItem> items = about.stream()
                    .map(proposal -> new EarlierItem(
                            "it-" + UUID.randomUUID(),
                            new ItemHeading(
                                    null, "About " + proposal, RESIDENTS, ItemPurpose.DECIDE, 20, pilot, proposal),
                            new WrittenItem("Spoken of.", "Do it.", Map.of())))
                    .toList();
            minutes.recordEarlier(new EarlierMinutes(meeting, true, items));
            for (int position = 1; position <= about.size(); position++) {
                decide(pilot, new MinutesReference(meeting, position));
            }
            return null;
        });
    }

    private void decide(String pilot, MinutesReference item) {
        List<PlannedFollowUp> promised = IntStream.range(0, PROMISES)
                .mapToObj(i -> new PlannedFollowUp("Promise " + i, Decision.MUNICIPALITY, null, DAY.plusMonths(3)))
                .toList();
        EarlierDecision decision = new EarlierDecision(
                "it-" + UUID.randomUUID(),
                "Decided on " + item,
                DecisionKind.PILOT,
                "It is done.",
                "It was asked.",
                "Mayor and aldermen",
                DAY.plusDays(7),
                pilot,
                null,
                promised,
                true,
                new EarlierDecision.OfTable(null, item, Response.FOLLOWED, null, List.of()),
                EarlierHistory.NOTHING);
        decisions
                .recordEarlier(decision)
                .ifPresent(number -> followUps.recordEarlier(
                        number,
                        promised.stream()
                                .map(each -> new EarlierFollowUp("it-" + UUID.randomUUID(), FollowUpStatus.DONE))
                                .toList()));
    }
}
