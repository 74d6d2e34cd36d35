package nl.sekswerkplatform.web.decisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.decisions.AdviceResponse;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionKind;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.decisions.GroupAnswer;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.pilots.DecidedPilot;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.recommendations.Response;

/** What a publisher can choose from, and how long she may write. */
@Named
@RequestScoped
public class DecisionChoicesBacking {
    private static final int NEWEST_MEETINGS = 50;

    @Inject
    private PilotService pilots;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService minutes;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private GroupService groups;

    @Inject
    private DecisionService decisions;

    private List<DecisionSummary> holding;
    private Map<String, String> pilotTitles;
    private List<AdviceChoice> items;
    private List<Recommendation> advised;
    private List<StakeholderGroup> owners;

    public Map<String, String> getPilots() {
        if (pilotTitles == null) {
            pilotTitles = pilots.titles();
        }
        return pilotTitles;
    }

    /** What the newest meetings spoke about, the last one first. */
    public List<AdviceChoice> getItems() {
        if (items == null) {
            List<Meeting> past = meetings.findPast(Integer.MAX_VALUE, NEWEST_MEETINGS);
            int oldest = past.stream().mapToInt(Meeting::number).min().orElse(1);
            items = minutes.findPublishedAfter(oldest - 1, NEWEST_MEETINGS).stream()
                    .sorted(Comparator.comparing(Minutes::meetingNumber).reversed())
                    .flatMap(spoken -> spoken.items().stream()
                            .map(item -> choice(
                                    new MinutesReference(spoken.meetingNumber(), item.position()),
                                    item.heading().title())))
                    .toList();
        }
        return items;
    }

    private static AdviceChoice choice(MinutesReference reference, String title) {
        return new AdviceChoice(DecisionForm.written(reference), title);
    }

    public List<Recommendation> getRecommendations() {
        if (advised == null) {
            advised = recommendations.list(0, RecommendationService.MOST);
        }
        return advised;
    }

    public List<StakeholderGroup> getOwners() {
        if (owners == null) {
            owners = groups.findAll();
        }
        return owners;
    }

    /** What holds now and can be withdrawn, the newest first. */
    public List<DecisionSummary> getHolding() {
        if (holding == null) {
            holding = decisions.latest(DecisionService.MOST).stream()
                    .filter(decision -> decision.withdrawnBy().isEmpty())
                    .toList();
        }
        return holding;
    }

    public DecisionKind[] getKinds() {
        return DecisionKind.values();
    }

    public Response[] getResponses() {
        return Response.values();
    }

    public int getMaxTitle() {
        return Decision.MAX_TITLE;
    }

    public int getMaxText() {
        return Decision.MAX_TEXT;
    }

    public int getMaxBy() {
        return Decision.MAX_BY;
    }

    public int getMaxReasons() {
        return AdviceResponse.MAX_REASONS;
    }

    public int getMaxFollowUp() {
        return PlannedFollowUp.MAX_TEXT;
    }

    public int getMaxFunction() {
        return PlannedFollowUp.MAX_FUNCTION;
    }

    public int getMaxPilotTitle() {
        return Pilot.MAX_TITLE;
    }

    public int getMaxPilotQuestion() {
        return Pilot.MAX_QUESTION;
    }

    public int getMaxArea() {
        return DecidedPilot.MAX_AREA;
    }

    public int getMaxSaid() {
        return GroupAnswer.MAX_SAID;
    }
}
