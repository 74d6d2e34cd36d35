package nl.sekswerkplatform.datepolls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.sekswerkplatform.datepolls.DatePollRefused.DatesBeingAsked;
import nl.sekswerkplatform.meetings.MeetingScheduled;

/** Holds everyone to the poll while the groups choose a date; a poll that was left lying ends when a date is set. */
@ApplicationScoped
class DateSetOtherwise {
    @Inject
    private DatePollRepository polls;

    @Inject
    private Clock clock;

    void holdToThePoll(@Observes MeetingScheduled scheduled) {
        polls.hold(scheduled.number()).filter(poll -> !poll.isPicked()).ifPresent(poll -> {
            if (!poll.isLeft(LocalDate.now(clock))) {
                throw new DatesBeingAsked();
            }
            polls.remove(poll);
        });
    }
}
