package nl.sekswerkplatform.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.shared.DomainEvent;

/** What becomes of rounds by itself when their time is over. */
@Stateless
public class CloseRoundService {
    @Inject
    private RoundRepository rounds;

    @Inject
    private RoundClosing closing;

    @Inject
    private PositionBoxes boxes;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** Numbers of the rounds to be counted. */
    @RolesAllowed("operator")
    public List<Integer> findDue() {
        return rounds.due(RoundClosing.utc(clock));
    }

    /** Counts a round, or reopens it. Nothing when another node or its group did so before. */
    @RolesAllowed("operator")
    public void settle(int number) {
        rounds.hold(number)
                .filter(round -> round.isDue(RoundClosing.utc(clock)))
                .ifPresent(closing::close);
    }

    /** Numbers of the rounds of which a group had its time to word reasons. */
    @RolesAllowed("operator")
    public List<Integer> findWorded() {
        return rounds.worded(LocalDate.now(clock));
    }

    /** Publishes what groups wrote, and throws away what their members had given. Nothing when that was done before. */
    @RolesAllowed("operator")
    public void settleWordings(int number) {
        rounds.hold(number).ifPresent(this::settleWordings);
    }

    private void settleWordings(ConsentRound held) {
        LocalDate today = LocalDate.now(clock);
        List<Wording> waiting = rounds.wordings(List.of(held.id())).stream()
                .filter(wording -> wording.status() == WordingStatus.WAITING)
                .toList();
        List<Wording> over =
                waiting.stream().filter(wording -> wording.isDue(today)).toList();
        if (over.isEmpty()) {
            return;
        }
        ContentKey key = boxes.key(held);
        int number = rounds.reasons(List.of(held.id())).size();
        for (Wording wording : over) {
            var said = wording.settle(today, key);
            if (said.isPresent()) {
                rounds.add(Reason.ofGroup(held.id(), ++number, wording.group(), said.get()));
            }
        }
        if (over.size() == waiting.size()) {
            held.forgetKey();
        }
        events.fire(new ReasonsWorded(held.number()));
    }
}
