package nl.sekswerkplatform.web.decisions;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.decisions.AdviceResponse;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionEffects;
import nl.sekswerkplatform.decisions.DecisionKind;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionText;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.decisions.NewPilot;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.recommendations.Response;

/** A decision as it is typed. */
public class DecisionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FEWEST_ROWS = 5;
    private static final int SPARE_ROWS = 2;
    private static final Pattern MINUTES = Pattern.compile("([1-9]\\d{0,6})/([1-9]\\d{0,2})");

    private final List<GroupAnswersForm> answers = new ArrayList<>();
    private final List<FollowUpRow> followUps = new ArrayList<>();
    private final ConditionsForm conditions = new ConditionsForm();
    private final PilotForm ofPilot = new PilotForm();
    private String withdraws;
    private String title;
    private DecisionKind kind;
    private String text;
    private String reasons;
    private String by;
    private LocalDate date;
    private String pilot;
    private String minutes;
    private String recommendation;
    private Response response;
    private String responseReasons;

    /** An empty form with a row for each seated group. */
    DecisionForm(List<GroupKey> seated) {
        seated.forEach(group -> answers.add(new GroupAnswersForm(group.value())));
        addSpareRows();
    }

    void fill(Decision draft) {
        title = draft.title();
        kind = draft.kind();
        text = draft.text();
        reasons = draft.reasons();
        by = draft.by();
        date = draft.date();
        pilot = draft.pilotKey().orElse(null);
        fill(draft.advice());
        withdraws = draft.withdraws().map(DecisionNumber::toString).orElse(null);
        answers.forEach(group -> group.fill(draft.answers()));
        followUps.clear();
        draft.followUps().forEach(followUp -> followUps.add(FollowUpRow.of(followUp)));
        addSpareRows();
    }

    private void fill(AdviceResponse advice) {
        minutes = advice.minutes().map(DecisionForm::written).orElse(null);
        recommendation = advice.recommendationKey().orElse(null);
        response = advice.response().orElse(null);
        responseReasons = advice.reasons().orElse(null);
    }

    /** The filled rows first, so that a row's place on the page is its place in the decision. */
    DecisionText written() {
        List<FollowUpRow> blank =
                followUps.stream().filter(FollowUpRow::isBlank).toList();
        followUps.removeAll(blank);
        var planned = followUps.stream().map(FollowUpRow::planned).toList();
        followUps.addAll(blank);
        var answered = answers.stream().flatMap(GroupAnswersForm::answers).toList();
        var advice = new AdviceResponse(reference(), recommendation, response, responseReasons);
        NewPilot brought = ofPilot.brought();
        var effects = new DecisionEffects(
                planned,
                brought == null ? conditions.changes(pilot) : ofPilot.getAdded().first(),
                DecisionNumber.parse(withdraws).orElse(null),
                ofPilot.change(pilot),
                brought);
        return new DecisionText(title, kind, text, reasons, by, date, pilot, advice, answered, effects);
    }

    /** How an item of the minutes is named in the list of choices. */
    static String written(MinutesReference reference) {
        return reference.meeting() + "/" + reference.item();
    }

    private MinutesReference reference() {
        Matcher chosen = MINUTES.matcher(minutes == null ? "" : minutes);
        return chosen.matches()
                ? new MinutesReference(Integer.parseInt(chosen.group(1)), Integer.parseInt(chosen.group(2)))
                : null;
    }

    private void addSpareRows() {
        int wanted = Math.min(Math.max(FEWEST_ROWS, followUps.size() + SPARE_ROWS), Decision.MAX_FOLLOW_UPS);
        while (followUps.size() < wanted) {
            followUps.add(new FollowUpRow());
        }
    }

    public List<GroupAnswersForm> getAnswers() {
        return answers;
    }

    public List<FollowUpRow> getFollowUps() {
        return followUps;
    }

    public ConditionsForm getConditions() {
        return conditions;
    }

    public PilotForm getOfPilot() {
        return ofPilot;
    }

    public String getWithdraws() {
        return withdraws;
    }

    public void setWithdraws(String withdraws) {
        this.withdraws = withdraws;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public void setKind(DecisionKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getPilot() {
        return pilot;
    }

    public void setPilot(String pilot) {
        this.pilot = pilot;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(String recommendation) {
        this.recommendation = recommendation;
    }

    public Response getResponse() {
        return response;
    }

    public void setResponse(Response response) {
        this.response = response;
    }

    public String getResponseReasons() {
        return responseReasons;
    }

    public void setResponseReasons(String responseReasons) {
        this.responseReasons = responseReasons;
    }
}
