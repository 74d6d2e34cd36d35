package nl.sekswerkplatform.decisions;

import static nl.sekswerkplatform.decisions.DecisionFixture.PUBLISHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.testing.AsMember;

/** A publisher of the municipality at work. */
@ApplicationScoped
public class PublishingFixture {
    @Inject
    private DecisionService decisions;

    @Inject
    private WriteDecisionService writing;

    @Inject
    private AsMember member;

    public UUID draft(DecisionText written) throws Exception {
        UUID id = UUID.randomUUID();
        return member.call(() -> {
            writing.draft(id, written, PUBLISHER);
            return id;
        });
    }

    public Decision get(UUID id) throws Exception {
        return member.call(() -> writing.getForPublisher(id, PUBLISHER));
    }

    public DecisionNumber publish(UUID id) throws Exception {
        int seen = get(id).version();
        return member.call(() -> writing.publish(id, seen, PUBLISHER));
    }

    public DecisionNumber publish(DecisionText written) throws Exception {
        return publish(draft(written));
    }

    /** Moves a pilot on. */
    public DecisionNumber move(String pilot, PilotStatus from, PilotStatus to) throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        DecisionEffects effects = DecisionEffects.moving(new StageChange(from, to));
        return publish(DecisionFixture.withEffects("Moved", today, pilot, effects));
    }

    void revise(UUID id, DecisionText written) throws Exception {
        int seen = get(id).version();
        member.call(() -> {
            writing.revise(id, written, seen, PUBLISHER);
            return null;
        });
    }

    void correct(DecisionNumber number, String text, List<GroupAnswer> answers, int seen) throws Exception {
        String title = decisions.get(number).title();
        var correction = new Correction(title, text, "Trust comes first.", null, answers, "A mistake " + seen);
        member.call(() -> {
            writing.correct(number, correction, seen, PUBLISHER);
            return null;
        });
    }

    void assertNoGap() {
        int year = LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear();
        List<Integer> given = decisions.list(null, null, DecisionService.MOST).stream()
                .map(DecisionSummary::number)
                .filter(number -> number.year() == year)
                .map(DecisionNumber::sequence)
                .toList();
        for (int i = 1; i < given.size(); i++) {
            assertEquals(given.get(i - 1) - 1, given.get(i));
        }
        assertTrue(given.size() == DecisionService.MOST || given.get(given.size() - 1) == 1);
    }
}
