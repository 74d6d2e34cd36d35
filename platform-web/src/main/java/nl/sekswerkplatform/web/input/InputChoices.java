package nl.sekswerkplatform.web.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.screeners.ScreenersService;
import nl.sekswerkplatform.screeners.StandIn;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.web.groups.GroupName;

/**
 * What the form offers, and who reads what is sent. Read once and kept: the form is the page that must open also when many come at once, or while
 * the database is away.
 */
@ApplicationScoped
public class InputChoices {
    private static final Logger LOG = Logger.getLogger(InputChoices.class.getName());
    /** Changes made on another node are seen after this long. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

    @Inject
    private GroupService groups;

    @Inject
    private PilotService pilots;

    @Inject
    private ScreenersService screeners;

    private volatile Offer offer;

    public List<Choice> pilots() {
        return current().pilots();
    }

    public List<Choice> groups() {
        return current().groups();
    }

    /** Null while both groups that screen do so themselves. */
    StandIn standIn() {
        return current().standIn();
    }

    /** False while nobody could read what is sent. */
    boolean isAnyoneReading() {
        return current().isRead();
    }

    void somethingChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        offer = null;
    }

    private Offer current() {
        Offer known = offer;
        if (known == null || System.nanoTime() - known.readAt() > LONGEST) {
            known = read(known);
            offer = known;
        }
        return known;
    }

    private Offer read(Offer before) {
        try {
            return new Offer(
                    pilots.titles().entrySet().stream()
                            .map(pilot -> new Choice(pilot.getKey(), reader -> pilot.getValue()))
                            .toList(),
                    groups.findAll().stream()
                            .map(group -> new Choice(group.key().value(), reader -> GroupName.of(group, reader)))
                            .toList(),
                    screeners.findStandIn().orElse(null),
                    !screeners.findReaders().isEmpty(),
                    System.nanoTime());
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "The form opens with what was last known: {0}",
                    away.getClass().getSimpleName());
            return before != null
                    ? before.readAgainAt(System.nanoTime())
                    : new Offer(List.of(), List.of(), null, true, 0);
        }
    }

    private record Offer(List<Choice> pilots, List<Choice> groups, StandIn standIn, boolean isRead, long readAt) {
        Offer readAgainAt(long now) {
            return new Offer(pilots, groups, standIn, isRead, now);
        }
    }
}
