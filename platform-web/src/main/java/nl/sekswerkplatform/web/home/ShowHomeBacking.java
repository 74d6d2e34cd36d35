package nl.sekswerkplatform.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.followups.FollowUpCounts;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.web.Language;

/** The first page: what this is, what comes, what was decided, what is late. */
@Named
@RequestScoped
public class ShowHomeBacking {
    private static final int A_FEW = 3;

    @Inject
    private MeetingService meetings;

    @Inject
    private DecisionService decided;

    @Inject
    private FollowUpService followUps;

    private Meeting meeting;
    private List<DecisionSummary> decisions;
    private List<FollowUpSummary> late;
    private FollowUpCounts counts;

    @PostConstruct
    void read() {
        meeting = meetings.next().orElse(null);
        decisions = decided.latest(A_FEW);
        late = followUps.late(A_FEW);
        counts = followUps.counts();
    }

    /** The next meeting; null when none is planned. */
    public Meeting getMeeting() {
        return meeting;
    }

    /** In which one can say something, though this page does not have them. */
    public List<Locale> getOtherLanguages() {
        return Language.SAYING.stream()
                .filter(language -> !Language.ALL.contains(language))
                .toList();
    }

    public List<DecisionSummary> getDecisions() {
        return decisions;
    }

    public List<FollowUpSummary> getLate() {
        return late;
    }

    public FollowUpCounts getCounts() {
        return counts;
    }
}
