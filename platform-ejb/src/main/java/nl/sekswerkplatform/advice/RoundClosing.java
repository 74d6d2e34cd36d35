package nl.sekswerkplatform.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.sekswerkplatform.advice.GivenReasons.Given;
import nl.sekswerkplatform.advice.RoundCount.Seat;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.smallnumbers.Protection;

/** Counts a round whose time is over, and throws the positions away. In the transaction of who holds it. */
@ApplicationScoped
class RoundClosing {
    @Inject
    private RoundRepository rounds;

    @Inject
    private PositionBoxes boxes;

    @Inject
    private GroupService groups;

    @Inject
    private MemberService members;

    @Inject
    private RoundRule rule;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    void close(ConsentRound held) {
        List<Seat> seats =
                held.seats().stream().map(groups::get).map(this::seat).toList();
        List<Position> positions = boxes.all(held);
        RoundCount count = new RoundCount(held.texts().size(), seats, positions);
        if (!held.isReopened() && !count.notHeard().isEmpty()) {
            events.fire(held.reopen(count.notHeard(), utc(clock), rule.again(), today()));
            return;
        }
        held.close(count, today());
        List<GroupKey> seated = seats.stream().map(Seat::group).toList();
        settle(held, new GivenReasons(held.texts().size(), seated, positions));
        boxes.erase(held);
        events.fire(RoundClosed.of(held));
    }

    private void settle(ConsentRound held, GivenReasons reasons) {
        int number = 0;
        for (Given given : reasons.published()) {
            rounds.add(Reason.ofMember(held.id(), ++number, given.group(), given.text(), given.words()));
        }
        ContentKey key = boxes.key(held);
        LocalDate lastDay = today().plusDays(rule.wordingDays());
        boolean waiting = false;
        for (GroupKey group : reasons.seated()) {
            List<Given> few = reasons.toWord(group);
            if (!few.isEmpty()) {
                rounds.add(Wording.of(held.id(), group, few, lastDay, key));
                waiting = true;
            }
        }
        if (!waiting) {
            held.forgetKey();
        }
    }

    private Seat seat(StakeholderGroup group) {
        Protection protection = group.isProtected() ? Protection.PROTECTED : Protection.IN_FUNCTION;
        return new Seat(group.key(), protection, members.size(group.key()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static LocalDateTime utc(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
