package nl.sekswerkplatform.decisions;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sekswerkplatform.decisions.DecisionRefused.AlreadyWithdrawn;
import nl.sekswerkplatform.decisions.DecisionRefused.DecidedInFuture;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionAlreadyPublished;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionChangedMeanwhile;
import nl.sekswerkplatform.decisions.DecisionRefused.DraftChangedMeanwhile;
import nl.sekswerkplatform.decisions.DecisionRefused.NewPilotStandsAlone;
import nl.sekswerkplatform.decisions.DecisionRefused.NothingChanged;
import nl.sekswerkplatform.decisions.DecisionRefused.PilotNotChosen;
import nl.sekswerkplatform.decisions.DecisionRefused.TooManyFollowUps;
import nl.sekswerkplatform.decisions.DecisionRefused.TooManyVersions;
import nl.sekswerkplatform.decisions.EarlierHistory.EarlierVersion;
import nl.sekswerkplatform.decisions.EarlierHistory.Said;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.recommendations.ReasonsMissing;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;

/**
 * A decision of the municipality: what, why, on which advice, what it changes, and who will do what.
 *
 * <p>Life cycle: drafted and revised by publishers of the municipality, published once under a number of the year. Its
 * words change after that in a new version only, that says why; the versions before stay. What it does is never changed:
 * another decision withdraws it. One from before the platform is published from the start.
 */
@Entity
@Table(name = "decision")
public class Decision extends ReadableDecision {
    /** The group that decides: only its delegates act on decisions. */
    public static final GroupKey MUNICIPALITY = new GroupKey("municipality");

    public static final int MAX_TITLE = 160;
    public static final int MAX_TEXT = 4000;
    public static final int MAX_REASONS = 4000;
    public static final int MAX_BY = 120;
    public static final int MAX_FOLLOW_UPS = 20;
    static final int MAX_VERSIONS = 20;
    static final int MAX_KEY = 80;

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

    /**
     * A decision from before the platform, published from the start.
     *
     * @param brought the pilot that it brought there; null for none
     */
    static Decision recordEarlier(
            DecisionNumber number, EarlierDecision earlier, Optional<Recommendation> answered, NewPilot brought) {
        Decision decision = new Decision(UUID.randomUUID(), DecisionStatus.PUBLISHED);
        decision.number = number;
        decision.dossierKey = Text.required("key", earlier.key(), MAX_KEY);
        decision.beforePlatform = true;
        decision.illustrative = earlier.illustrative();
        decision.write(earlier.text(earlier.advice(answered)));
        decision.tell(earlier.history().stage(), brought);
        decision.enter(earlier.history().versions(), earlier.date());
        return decision;
    }

    /** What it did with its pilot; that one is here, and where it came to. */
    private void tell(StageChange moved, NewPilot brought) {
        if (moved != null && brought != null) {
            throw new NewPilotStandsAlone();
        }
        if (moved != null) {
            moved.from().requireNext(moved.to());
        }
        newPilot = brought;
    }

    /** One after the other, as they were published; the last says what the decision says. */
    private void enter(List<EarlierVersion> published, LocalDate otherwise) {
        if (published.isEmpty()) {
            versions.add(new DecisionVersion(this, null, otherwise));
            return;
        }
        if (published.size() > MAX_VERSIONS) {
            throw new TooManyVersions(MAX_VERSIONS);
        }
        Said now = new Said(title, text, reasons, advice().reasons().orElse(null), answers);
        answers.clear();
        for (EarlierVersion each : published) {
            edition = versions.size() + 1;
            say(each.said() == null ? now : each.said());
            String why = edition == 1 ? null : Text.required("why", each.why(), Correction.MAX_WHY);
            versions.add(new DecisionVersion(this, why, chosen("published", each.publishedOn())));
        }
    }

    private void say(Said said) {
        title = Text.required("title", said.title(), MAX_TITLE);
        text = Text.required("text", said.text(), MAX_TEXT);
        reasons = Text.required("reasons", said.reasons(), MAX_REASONS);
        advice = advice().withReasons(said.responseReasons());
        said.answers().forEach(answer -> answers.add(answer.in(edition)));
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
            throw new DecidedInFuture();
        }
        number = given;
        status = DecisionStatus.PUBLISHED;
        conditions.replaceAll(change -> change.named(given));
        versions.add(new DecisionVersion(this, null, today));
        return new DecisionPublished(today, this);
    }

    /** From now on it is about the pilot that it brings. */
    void bring(String pilot) {
        pilotKey = pilot;
    }

    /**
     * Publishes other words, with why they are changed; the same once more changes nothing.
     *
     * @param seen the edition that the publisher read
     * @throws DecisionChangedMeanwhile when there is a newer one
     * @throws NothingChanged when it says what it says already
     * @throws ReasonsMissing when it would no longer explain itself
     */
    Optional<DecisionChanged> correct(Correction correction, int seen, Clock clock, Delegate publisher) {
        requirePublisher(publisher);
        requireHolds();
        boolean same = says(correction);
        if (same
                && edition == seen + 1
                && latest().why().filter(correction.why()::equals).isPresent()) {
            return Optional.empty();
        }
        if (edition != seen) {
            throw new DecisionChangedMeanwhile();
        }
        if (same) {
            throw new NothingChanged();
        }
        if (edition == MAX_VERSIONS) {
            throw new TooManyVersions(MAX_VERSIONS);
        }
        edition++;
        say(correction.said());
        requireExplained();
        versions.add(new DecisionVersion(this, correction.why(), LocalDate.now(clock)));
        return Optional.of(new DecisionChanged(latest(), this));
    }

    private boolean says(Correction correction) {
        List<GroupAnswer> now = answers();
        return latest().says(correction)
                && now.size() == correction.answers().size()
                && correction.answers().stream().allMatch(answer -> now.stream().anyMatch(answer::saysTheSameAs));
    }

    private DecisionVersion latest() {
        return versions().get(versions.size() - 1);
    }

    /**
     * It holds no longer, by that other decision.
     *
     * @throws AlreadyWithdrawn when another did so before
     */
    void withdraw(DecisionNumber by) {
        requireHolds();
        withdrawnBy = by;
    }

    private void requireHolds() {
        if (withdrawnBy != null) {
            throw new AlreadyWithdrawn("withdraws", withdrawnBy.toString());
        }
    }

    private void requireExplained() {
        advice().requireExplained();
        answers().stream().filter(GroupAnswer::lacksReasons).findFirst().ifPresent(answer -> {
            throw new ReasonsMissing("reasons-" + answer.group() + "-" + answer.position());
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
            throw new DraftChangedMeanwhile();
        }
    }

    private void requireDraft() {
        if (status == DecisionStatus.PUBLISHED) {
            throw new DecisionAlreadyPublished(number);
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
        plan(written.effects());
    }

    private static <T> T chosen(String field, T value) {
        if (value == null) {
            throw new TextMissing(field);
        }
        return value;
    }

    private void plan(DecisionEffects effects) {
        if (effects.followUps().size() > MAX_FOLLOW_UPS) {
            throw new TooManyFollowUps();
        }
        requirePilotFor(effects);
        followUps.clear();
        IntStream.range(0, effects.followUps().size())
                .forEach(i -> followUps.add(effects.followUps().get(i).at(i + 1, date)));
        conditions.clear();
        IntStream.range(0, effects.conditions().size())
                .forEach(i -> conditions.add(effects.conditions().get(i).at(i + 1)));
        withdraws = effects.withdraws();
        stage = effects.stage();
        newPilot = effects.pilot();
    }

    private void requirePilotFor(DecisionEffects effects) {
        if (effects.pilot() != null && (pilotKey != null || effects.stage() != null)) {
            throw new NewPilotStandsAlone();
        }
        boolean changesPilot = !effects.conditions().isEmpty() || effects.stage() != null;
        if (changesPilot && pilotKey == null && effects.pilot() == null) {
            throw new PilotNotChosen();
        }
    }
}
