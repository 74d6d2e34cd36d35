package nl.sekswerkplatform.datepolls;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.datepolls.DatePollRefused.DatePollClosed;
import nl.sekswerkplatform.datepolls.DatePollRefused.DatePollStillOpen;
import nl.sekswerkplatform.datepolls.DatePollRefused.LastDayOutOfRange;
import nl.sekswerkplatform.datepolls.DatePollRefused.MarkMissing;
import nl.sekswerkplatform.datepolls.DatePollRefused.NotAskingGroup;
import nl.sekswerkplatform.datepolls.DatePollRefused.OfferedDateOutOfRange;
import nl.sekswerkplatform.datepolls.DatePollRefused.TooSoonToClose;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;

/**
 * The dates that a group offers for a meeting, and where each group stands once the answers are in. Open for some days
 * at least; closed once; then one date is picked by the group that asked, or by any group when that one lets it lie.
 */
@Entity
@Table(name = "date_poll")
class DatePoll {
    static final int MOST_DAYS = 30;
    /** So long after the last day only the group that asked picks. */
    static final int DAYS_TO_PICK = 7;

    @Id
    private UUID id;

    @Column(name = "meeting_number")
    private int meetingNumber;

    @Column(name = "asked_by")
    private GroupKey askedBy;

    @Column(name = "closable_from")
    private LocalDate closableFrom;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private DatePollStatus status;

    private Integer picked;

    @ElementCollection
    @CollectionTable(name = "date_poll_date", joinColumns = @JoinColumn(name = "poll_id"))
    private List<OfferedDate> dates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "date_poll_stand", joinColumns = @JoinColumn(name = "poll_id"))
    private List<GroupStand> stands = new ArrayList<>();

    @Version
    private int version;

    protected DatePoll() {}

    /**
     * @param leastDays that everyone has to answer
     * @throws LastDayOutOfRange when members have too few days, or too many
     * @throws OfferedDateOutOfRange when a date comes before the answers are in, or in more than a year
     */
    static DatePoll ask(AskDates asked, Delegate by, int leastDays, LocalDate today) {
        DatePoll poll = new DatePoll();
        poll.id = asked.form();
        poll.meetingNumber = asked.meetingNumber();
        poll.askedBy = by.group();
        poll.closableFrom = today.plusDays(leastDays);
        poll.lastDay = asked.lastDay();
        poll.status = DatePollStatus.OPEN;
        if (poll.lastDay.isBefore(poll.closableFrom) || poll.lastDay.isAfter(today.plusDays(MOST_DAYS))) {
            throw new LastDayOutOfRange(poll.closableFrom, today.plusDays(MOST_DAYS));
        }
        asked.dates().forEach(date -> poll.offer(date, today));
        return poll;
    }

    private void offer(LocalDateTime date, LocalDate today) {
        LocalDate earliest = lastDay.plusDays(1);
        LocalDate latest = today.plusYears(1);
        if (date.toLocalDate().isBefore(earliest) || date.toLocalDate().isAfter(latest)) {
            throw new OfferedDateOutOfRange(earliest, latest);
        }
        dates.add(new OfferedDate(dates.size() + 1, date));
    }

    /**
     * @throws DatePollClosed when it is too late
     * @throws MarkMissing when it does not say of each date, and of no others, whether it suits
     */
    void requireAnswerable(Map<Integer, Suits> marks, LocalDate today) {
        if (!isOpen(today)) {
            throw new DatePollClosed();
        }
        Set<Integer> offered = dates.stream().map(OfferedDate::position).collect(Collectors.toSet());
        if (!marks.keySet().equals(offered) || marks.values().stream().anyMatch(Objects::isNull)) {
            throw new MarkMissing();
        }
    }

    /** @throws TooSoonToClose while the days that everyone has are not over */
    void requireClosableBy(Delegate by, LocalDate today) {
        requireAskedBy(by);
        if (status != DatePollStatus.OPEN) {
            throw new DatePollClosed();
        }
        if (today.isBefore(closableFrom)) {
            throw new TooSoonToClose(closableFrom);
        }
    }

    /** Keeps where each group stands; the answers can go. */
    void close(List<DateAnswer> answers, List<StakeholderGroup> seated) {
        status = DatePollStatus.CLOSED;
        Map<GroupKey, List<DateAnswer>> byGroup = answers.stream().collect(Collectors.groupingBy(DateAnswer::group));
        for (StakeholderGroup group : seated) {
            List<DateAnswer> theirs = byGroup.getOrDefault(group.key(), List.of());
            dates.forEach(date -> stands.add(stand(date.position(), group, theirs)));
        }
    }

    private static GroupStand stand(int position, StakeholderGroup group, List<DateAnswer> answers) {
        Map<Suits, Long> counted = answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.marks().get(position), Collectors.counting()));
        var leaning = SmallNumbers.leaning(
                counted.getOrDefault(Suits.YES, 0L).intValue(),
                counted.getOrDefault(Suits.IF_NEED_BE, 0L).intValue(),
                counted.getOrDefault(Suits.NO, 0L).intValue(),
                group.isProtected() ? Protection.PROTECTED : Protection.IN_FUNCTION);
        return new GroupStand(position, group.key(), leaning);
    }

    /**
     * @return the date that the meeting gets
     * @throws DatePollStillOpen before it is closed
     * @throws NotAskingGroup to other groups, while the group that asked still has its days to pick
     */
    OfferedDate pick(int position, Delegate by, LocalDate today) {
        if (status == DatePollStatus.OPEN) {
            throw new DatePollStillOpen();
        }
        if (status == DatePollStatus.PICKED) {
            throw new DatePollClosed();
        }
        if (!isLeft(today)) {
            requireAskedBy(by);
        }
        OfferedDate chosen = dates.stream()
                .filter(date -> date.position() == position)
                .findFirst()
                .orElseThrow(MarkMissing::new);
        picked = position;
        status = DatePollStatus.PICKED;
        return chosen;
    }

    /** @throws NotAskingGroup when it acts for another group */
    void requireAskedBy(Delegate by) {
        if (!askedBy.equals(by.group())) {
            throw new NotAskingGroup();
        }
    }

    boolean isOpen(LocalDate today) {
        return status == DatePollStatus.OPEN && !today.isAfter(lastDay);
    }

    /** True when it is closed, and a seated group with this key may pick now. */
    boolean isPickableBy(GroupKey group, LocalDate today) {
        return status == DatePollStatus.CLOSED && (askedBy.equals(group) || isLeft(today));
    }

    /** True when its last day is over and nobody has looked at the answers. */
    boolean isDue(LocalDate today) {
        return status == DatePollStatus.OPEN && today.isAfter(lastDay);
    }

    /** True when the group that asked had its time to pick and did not. */
    boolean isLeft(LocalDate today) {
        return status != DatePollStatus.PICKED && today.isAfter(lastDay.plusDays(DAYS_TO_PICK));
    }

    boolean isPicked() {
        return status == DatePollStatus.PICKED;
    }

    UUID id() {
        return id;
    }

    int meetingNumber() {
        return meetingNumber;
    }

    GroupKey askedBy() {
        return askedBy;
    }

    LocalDate closableFrom() {
        return closableFrom;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    DatePollStatus status() {
        return status;
    }

    /** Null until one is picked. */
    Integer picked() {
        return picked;
    }

    List<OfferedDate> dates() {
        return dates.stream()
                .sorted(Comparator.comparingInt(OfferedDate::position))
                .toList();
    }

    List<GroupStand> stands(int position) {
        return stands.stream().filter(stand -> stand.position() == position).toList();
    }
}
