package nl.sekswerkplatform.decisions;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.recommendations.ReasonsMissing;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;

/**
 * A decision of the municipality: what, why, on which advice, and who will do what.
 *
 * <p>Life cycle: drafted and revised by publishers of the municipality, published once under a number of the year, then
 * never changed. One from before the platform is published from the start.
 */
@Entity
@Table(name = "decision")
public class Decision {
    /** The group that decides: only its delegates act on decisions. */
    public static final GroupKey MUNICIPALITY = new GroupKey("municipality");

    public static final int MAX_TITLE = 160;
    public static final int MAX_TEXT = 4000;
    public static final int MAX_REASONS = 4000;
    public static final int MAX_BY = 120;
    public static final int MAX_FOLLOW_UPS = 20;
    static final int MAX_KEY = 80;

    @Id
    private UUID id;

    private DecisionNumber number;

    @Column(name = "dossier_key")
    private String dossierKey;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    private String title;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String text;

    private String reasons;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_on")
    private LocalDate date;

    @Column(name = "pilot_key")
    private String pilotKey;

    @Embedded
    private AdviceResponse advice;

    @Column(name = "before_platform")
    private boolean beforePlatform;

    private boolean illustrative;

    @ElementCollection
    @CollectionTable(name = "group_answer", joinColumns = @JoinColumn(name = "decision_id"))
    private List<GroupAnswer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "decision", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<FollowUp> followUps = new ArrayList<>();

    @Version
    private int version;

    protected Decision() {}

    private Decision(UUID id, DecisionStatus status) {
        this.id = id;
        this.status = status;
    }

    /** A new draft; the id comes from the form, so that sending it twice makes one draft. */
    static Decision draft(UUID id, DecisionText written, Delegate publisher) {
        requirePublisher(publisher);
        Decision decision = new Decision(id, DecisionStatus.DRAFT);
        decision.write(written);
        return decision;
    }

    /** A decision from before the platform, published from the start. */
    static Decision recordEarlier(DecisionNumber number, EarlierDecision earlier, Optional<Recommendation> answered) {
        Decision decision = new Decision(UUID.randomUUID(), DecisionStatus.PUBLISHED);
        decision.number = number;
        decision.dossierKey = Text.required("key", earlier.key(), MAX_KEY);
        decision.beforePlatform = true;
        decision.illustrative = earlier.illustrative();
        decision.write(earlier.text(earlier.advice(answered)));
        earlier.followUps()
                .forEach(f ->
                        decision.followUps.add(FollowUp.recordEarlier(decision, decision.followUps.size() + 1, f)));
        return decision;
    }

    /**
     * Replaces what was written.
     *
     * @param opened the version that the publisher saw
     */
    void revise(DecisionText written, int opened, Delegate publisher) {
        requirePublisher(publisher);
        requireDraft();
        requireSeen(opened);
        write(written);
    }

    /**
     * Publishes the draft for good.
     *
     * @param opened the version that the publisher saw
     * @param given the next number of this year
     * @throws DecisionRefused.DecisionAlreadyPublished when it is
     * @throws DecisionRefused.ResponseMissing when there was advice and the draft does not answer it
     * @throws ReasonsMissing when it departs from advice or from a group without saying why
     */
    DecisionPublished publish(int opened, DecisionNumber given, Clock clock, Delegate publisher) {
        requirePublisher(publisher);
        requireDraft();
        requireSeen(opened);
        LocalDate today = LocalDate.now(clock);
        requireExplained();
        if (date.isAfter(today)) {
            throw new DecisionRefused.DecidedInFuture();
        }
        number = given;
        status = DecisionStatus.PUBLISHED;
        return new DecisionPublished(today, this);
    }

    private void requireExplained() {
        advice().requireExplained();
        answers.stream().filter(GroupAnswer::lacksReasons).findFirst().ifPresent(answer -> {
            throw new ReasonsMissing("reasons-" + answer.group());
        });
    }

    /** A publisher of the municipality; for what a page offers. */
    public static boolean mayBeWrittenBy(Delegate delegate) {
        return delegate.group().equals(MUNICIPALITY) && delegate.has(Mandate.PUBLISHER);
    }

    static void requirePublisher(Delegate publisher) {
        publisher.requireGroup(MUNICIPALITY);
        publisher.require(Mandate.PUBLISHER);
    }

    private void requireSeen(int opened) {
        if (opened != version) {
            throw new DecisionRefused.DraftChangedMeanwhile();
        }
    }

    private void requireDraft() {
        if (status == DecisionStatus.PUBLISHED) {
            throw new DecisionRefused.DecisionAlreadyPublished(number);
        }
    }

    private void write(DecisionText written) {
        title = Text.required("title", written.title(), MAX_TITLE);
        kind = chosen("kind", written.kind());
        text = Text.required("text", written.text(), MAX_TEXT);
        reasons = Text.required("reasons", written.reasons(), MAX_REASONS);
        by = Text.required("by", written.by(), MAX_BY);
        date = chosen("date", written.date());
        pilotKey = written.pilotKey();
        advice = written.advice();
        answers.clear();
        answers.addAll(written.answers());
        plan(written.followUps());
    }

    private static <T> T chosen(String field, T value) {
        if (value == null) {
            throw new TextMissing(field);
        }
        return value;
    }

    /** In place, so that a row keeps its place while the database checks that places differ. */
    private void plan(List<PlannedFollowUp> planned) {
        if (planned.size() > MAX_FOLLOW_UPS) {
            throw new DecisionRefused.TooManyFollowUps();
        }
        for (int i = 0; i < planned.size(); i++) {
            if (i < followUps.size()) {
                followUps.get(i).replan(planned.get(i));
            } else {
                followUps.add(FollowUp.plan(this, i + 1, planned.get(i)));
            }
        }
        followUps.subList(planned.size(), followUps.size()).clear();
    }

    public DecisionSummary summary() {
        return new DecisionSummary(
                number, title, kind, date, pilotKey(), advice().response(), beforePlatform, illustrative);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Null while it is a draft. */
    public DecisionNumber number() {
        return number;
    }

    public DecisionStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public DecisionKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public String reasons() {
        return reasons;
    }

    /** Who decided. */
    public String by() {
        return by;
    }

    /** The day on which it was taken. */
    public LocalDate date() {
        return date;
    }

    public Optional<String> pilotKey() {
        return Optional.ofNullable(pilotKey);
    }

    /** On which advice, how far it is followed, and why no further. */
    public AdviceResponse advice() {
        return advice == null ? AdviceResponse.NONE : advice;
    }

    /** To the seated groups, in no order. */
    public List<GroupAnswer> answers() {
        return List.copyOf(answers);
    }

    public List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }

    public boolean isBeforePlatform() {
        return beforePlatform;
    }

    public boolean isIllustrative() {
        return illustrative;
    }
}
