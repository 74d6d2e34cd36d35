package nl.sekswerkplatform.datepolls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.datepolls.DatePollReading.DateReading;
import nl.sekswerkplatform.datepolls.DatePollReading.Step;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.TableOrder;
import nl.sekswerkplatform.membership.ActingMember;

/** Polls as one member may see them. */
@ApplicationScoped
class DatePollReader {
    @Inject
    private DatePollRepository polls;

    @Inject
    private GroupService groups;

    @Inject
    private Clock clock;

    DatePollReading read(DatePoll poll, ActingMember member, boolean seated) {
        LocalDate today = LocalDate.now(clock);
        Step step = step(poll, today);
        Map<Integer, Suits> mine = polls.findAnswer(poll.id(), DatePollService.nullifier(member, poll.id()))
                .map(DateAnswer::marks)
                .orElse(Map.of());
        boolean asked = poll.askedBy().equals(member.group());
        return new DatePollReading(
                poll.id(),
                poll.meetingNumber(),
                poll.askedBy(),
                poll.lastDay(),
                step,
                dates(poll, mine, groups.order()),
                !mine.isEmpty(),
                step == Step.OPEN && asked && !today.isBefore(poll.closableFrom()),
                seated && poll.isPickableBy(member.group(), today),
                step != Step.PICKED && asked,
                unheard(poll));
    }

    static DatePollSummary summary(DatePoll poll, LocalDate today) {
        return new DatePollSummary(poll.meetingNumber(), step(poll, today), poll.lastDay());
    }

    private static Step step(DatePoll poll, LocalDate today) {
        return poll.isDue(today) ? Step.COUNTING : Step.valueOf(poll.status().name());
    }

    private static List<DateReading> dates(DatePoll poll, Map<Integer, Suits> mine, TableOrder order) {
        return poll.dates().stream()
                .sorted(Comparator.comparing(date -> DateTally.of(poll.stands(date.position())), DateTally.BEST_FIRST))
                .map(date -> date(poll, date, mine.get(date.position()), order))
                .toList();
    }

    private static DateReading date(DatePoll poll, OfferedDate date, Suits mine, TableOrder order) {
        List<GroupStand> stands = poll.stands(date.position());
        DateTally tally = DateTally.of(stands);
        return new DateReading(
                date.position(),
                date.date(),
                date.start(),
                mine,
                order.sort(stands.stream().filter(GroupStand::isHeard).toList()),
                tally.can(),
                tally.divided(),
                tally.cannot(),
                poll.picked() != null && poll.picked() == date.position());
    }

    private static List<GroupKey> unheard(DatePoll poll) {
        return poll.stands(1).stream()
                .filter(stand -> !stand.isHeard())
                .map(GroupStand::groupKey)
                .toList();
    }
}
