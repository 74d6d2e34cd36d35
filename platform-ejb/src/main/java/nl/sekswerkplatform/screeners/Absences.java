package nl.sekswerkplatform.screeners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.shared.DomainEvent;

/** Notices that a group has no screener, calls the reserve, and sends it back. */
@ApplicationScoped
class Absences {
    @Inject
    private ScreeningWatchRepository watches;

    @Inject
    private ScreenerKeyRepository keys;

    @Inject
    private GroupService groups;

    @Inject
    private AbsenceRule rule;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** True when it is not known yet that a screener of this group is here, this week. */
    boolean isNews(GroupKey group) {
        return Mandate.SCREENER.groups().contains(group)
                && watches.find(group).filter(watch -> watch.knowsOf(today())).isEmpty();
    }

    boolean isWatched(GroupKey group) {
        return watches.find(group).isPresent();
    }

    /** From now on this group is watched; in a transaction of its own, because who only inserts waits for nobody long. */
    @Transactional(TxType.REQUIRES_NEW)
    void watch(GroupKey group) {
        watches.addOnce(group, today());
    }

    /** A screener of this group is here. */
    @Transactional(TxType.REQUIRES_NEW)
    void seen(GroupKey group) {
        watches.hold(group).flatMap(watch -> watch.seen(today())).ifPresent(ended -> {
            keys.removeAll(ended.by());
            events.fire(ended);
        });
    }

    /** Calls the reserve for the group that has been without for longest; one place at most, so it never decides alone. */
    @Transactional
    void look() {
        List<ScreeningWatch> all = watches.holdAll();
        all.stream().filter(watch -> !keys.hasAny(watch.group())).forEach(watch -> watch.vacant(today()));
        boolean isCalled = all.stream().anyMatch(watch -> watch.standIn().isPresent());
        if (!isCalled && isReserveSeated()) {
            all.stream()
                    .filter(watch -> watch.isAbsentFor(rule.days(), today()))
                    .findFirst()
                    .ifPresent(watch -> events.fire(watch.beginStandIn(today())));
        }
    }

    private boolean isReserveSeated() {
        return groups.find(Mandate.SCREENER.reserve())
                .filter(StakeholderGroup::isSeated)
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
