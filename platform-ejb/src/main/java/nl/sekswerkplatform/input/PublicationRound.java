package nl.sekswerkplatform.input;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** When the next batch is due. Its one row is the lock that lets only one node make a batch. */
@Entity
@Table(name = "publication_round")
public class PublicationRound {
    static final String INPUT = "input";

    @Id
    private String name;

    /** In UTC; null before the first round. */
    private LocalDateTime due;

    protected PublicationRound() {}

    static PublicationRound first() {
        return new PublicationRound();
    }

    /**
     * True when a batch is due now; the next is then due when the rule says. The first round only begins: nothing comes
     * out sooner after its arrival because the platform is new. A rule that comes sooner counts at once.
     */
    boolean turn(Clock clock, PublicationRule rule) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var next = rule.nextAfter(clock.instant(), clock.getZone());
        boolean isDue = due != null && !now.isBefore(due);
        if (due == null || isDue || due.isAfter(next)) {
            due = next;
        }
        return isDue;
    }
}
