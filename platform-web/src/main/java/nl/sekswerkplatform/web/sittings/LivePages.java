package nl.sekswerkplatform.web.sittings;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import nl.sekswerkplatform.advice.RoundClosed;
import nl.sekswerkplatform.advice.RoundOpened;
import nl.sekswerkplatform.advice.RoundReopened;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.sittings.SittingMoved;
import nl.sekswerkplatform.sittings.SittingService;

/**
 * The pages that follow meetings from this node. They are told when something was committed here, and at each beat what
 * other nodes changed. What is told is read from the database, never remembered: who was away for a while misses nothing.
 */
@ApplicationScoped
public class LivePages {
    /** More than any table has people; whoever comes after them reads by reloading. */
    static final int MOST = 500;

    @Inject
    private SittingService sittings;

    @Inject
    private RoundService rounds;

    @Resource
    private ManagedExecutorService executor;

    private final Map<Integer, Queue<Listener>> listeners = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> told = new ConcurrentHashMap<>();

    /** Kept first and told then: what changes in between is told as well. */
    void add(int meeting, Listener listener) {
        if (of(meeting).size() >= MOST) {
            listener.leave();
            return;
        }
        listeners.compute(meeting, (number, known) -> {
            Queue<Listener> all = known == null ? new ConcurrentLinkedQueue<>() : known;
            all.add(listener);
            return all;
        });
        listener.hears(findChanges(meeting));
    }

    /** Grows with each change at the meeting, and with each step of a round about what is on its agenda. */
    int findChanges(int meeting) {
        return sittings.findChanges(meeting)
                + rounds.listOfMeetings(List.of(meeting)).stream()
                        .mapToInt(round -> round.step().ordinal() + 1)
                        .sum();
    }

    /** Told by another thread, so that no chair waits for the slowest phone. */
    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) SittingMoved moved) {
        if (listeners.containsKey(moved.meetingNumber())) {
            executor.submit(() -> tell(moved.meetingNumber()));
        }
    }

    void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundOpened opened) {
        executor.submit(this::beat);
    }

    void reopened(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundReopened reopened) {
        executor.submit(this::beat);
    }

    void closed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundClosed closed) {
        executor.submit(this::beat);
    }

    /** At each beat every page hears something, even if it is nothing. */
    void beat() {
        listeners.keySet().forEach(meeting -> {
            if (Integer.valueOf(findChanges(meeting)).equals(told.get(meeting))) {
                each(meeting, Listener::isThere);
            } else {
                tell(meeting);
            }
        });
    }

    private void tell(int meeting) {
        int changes = findChanges(meeting);
        told.put(meeting, changes);
        each(meeting, listener -> listener.hears(changes));
    }

    private void each(int meeting, Predicate<Listener> hears) {
        of(meeting).removeIf(listener -> !hears.test(listener));
        listeners.computeIfPresent(meeting, (number, left) -> left.isEmpty() ? null : left);
    }

    private Queue<Listener> of(int meeting) {
        return listeners.getOrDefault(meeting, new ConcurrentLinkedQueue<>());
    }
}
