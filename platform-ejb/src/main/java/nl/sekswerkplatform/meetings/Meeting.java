package nl.sekswerkplatform.meetings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.meetings.MeetingRefused.AttendanceClosed;
import nl.sekswerkplatform.meetings.MeetingRefused.ComposedLater;
import nl.sekswerkplatform.meetings.MeetingRefused.ComposingOutOfRange;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingAlreadyHeld;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingLengthOutOfRange;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingNotAhead;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingNotYetHeld;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingWithoutDate;
import nl.sekswerkplatform.meetings.MeetingRefused.NotLeadingThisMeeting;
import nl.sekswerkplatform.meetings.MeetingRefused.TurnOver;
import nl.sekswerkplatform.shared.Text;

/**
 * One meeting of the table. Announced or planned with its number and its turn; scheduled when it gets a date; held when
 * attendance is recorded. A meeting from before the platform enters as held, without a turn.
 */
@Entity
@Table(name = "meeting")
public class Meeting {
    public static final int MAX_TITLE = 120;
    public static final int MAX_PLACE = 300;
    public static final int SHORTEST = 10;
    public static final int LONGEST = 480;

    @Id
    private UUID id;

    private int number;

    private String title;

    @Embedded
    private MeetingTime time;

    @Column(name = "minutes_available")
    private int minutesAvailable;

    private String place;

    /** Null while nobody said it. */
    @Column(name = "composing_on")
    private LocalDate composingOn;

    /** Null for a meeting from before the platform. */
    @Embedded
    private Leaders leaders;

    @ElementCollection
    @CollectionTable(name = "meeting_pass", joinColumns = @JoinColumn(name = "meeting_id"))
    private List<PassedTurn> passes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_seat", joinColumns = @JoinColumn(name = "meeting_id"))
    private List<Seat> seats = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @ElementCollection
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    private List<Attendance> attendance = new ArrayList<>();

    @Column(name = "attendance_closed")
    private boolean attendanceClosed;

    @Column(name = "before_platform")
    private boolean beforePlatform;

    private boolean illustrative;

    @Column(name = "dossier_key")
    private String dossierKey;

    @Version
    private int version;

    protected Meeting() {}

    private Meeting(UUID id, int number, String title, int minutesAvailable, String place) {
        this.id = id;
        this.number = number;
        this.title = Text.required("title", title, MAX_TITLE);
        if (minutesAvailable < SHORTEST || minutesAvailable > LONGEST) {
            throw new MeetingLengthOutOfRange(SHORTEST, LONGEST);
        }
        this.minutesAvailable = minutesAvailable;
        this.place = Text.optional("place", place, MAX_PLACE);
        this.status = MeetingStatus.PLANNED;
    }

    /** @throws MeetingNotAhead when that moment is over */
    static Meeting plan(int number, PlanMeeting plan, Turn turn, LocalDateTime now) {
        Meeting meeting = new Meeting(plan.id(), number, plan.title(), plan.minutesAvailable(), plan.place());
        meeting.leaders = Leaders.of(turn);
        meeting.time = plan.hasDate() ? MeetingTime.ahead(plan.date(), plan.start(), now) : null;
        return meeting;
    }

    static Meeting announce(int number, AnnouncedMeeting announced, Turn turn) {
        Meeting meeting = new Meeting(
                UUID.randomUUID(), number, announced.title(), announced.minutesAvailable(), announced.place());
        meeting.leaders = Leaders.of(turn);
        meeting.time = announced.date() == null ? null : MeetingTime.earlier(announced.date(), announced.start());
        meeting.illustrative = announced.illustrative();
        meeting.dossierKey = announced.dossierKey();
        return meeting;
    }

    static Meeting recordEarlier(int number, EarlierMeeting earlier) {
        Meeting meeting =
                new Meeting(UUID.randomUUID(), number, earlier.title(), earlier.minutesAvailable(), earlier.place());
        meeting.time = MeetingTime.earlier(earlier.date(), earlier.start());
        meeting.leaders = earlier.leaders() == null ? null : Leaders.of(earlier.leaders());
        meeting.enter(earlier.attendance());
        earlier.told().forEach((group, told) -> meeting.attendance.add(new Attendance(group, told)));
        meeting.attendanceClosed = true;
        meeting.beforePlatform = true;
        meeting.illustrative = earlier.illustrative();
        meeting.dossierKey = earlier.dossierKey();
        return meeting;
    }

    /** Who sits at it is who sits at the table when it is planned, whatever the table agrees after that. */
    Meeting seating(List<GroupKey> seated) {
        seated.forEach(group -> seats.add(new Seat(seats.size(), group)));
        return this;
    }

    /** The groups that sit at this meeting, in the order of the table; none at one from before the platform. */
    public List<GroupKey> seats() {
        return seats.stream()
                .sorted(Comparator.comparingInt(Seat::place))
                .map(Seat::groupKey)
                .toList();
    }

    /** @throws GroupNotSeated when the group does not sit at this meeting */
    public void requireSeat(GroupKey group) {
        if (!seats().contains(group)) {
            throw new GroupNotSeated(group);
        }
    }

    /**
     * Sets the date, or moves it. While there is none, any seated group may; after that only who leads.
     *
     * @param newPlace for members only; null keeps none
     */
    MeetingScheduled schedule(LocalDate on, LocalTime at, String newPlace, Delegate by, LocalDateTime now) {
        requireSchedulableBy(by);
        time = MeetingTime.ahead(on, at, now);
        place = Text.optional("place", newPlace, MAX_PLACE);
        if (composingOn != null && composingOn.isAfter(on)) {
            composingOn = null;
        }
        return new MeetingScheduled(number);
    }

    /**
     * Says on which day the agenda is composed, or another one; for who may move the meeting. Until then every ballot counts.
     *
     * @throws MeetingWithoutDate while the meeting has none
     * @throws ComposingOutOfRange when it is over, or comes after the meeting
     */
    void announceComposing(LocalDate day, Delegate by, LocalDate today) {
        requireSchedulableBy(by);
        if (!hasDate()) {
            throw new MeetingWithoutDate();
        }
        if (day == null || day.isBefore(today) || day.isAfter(date())) {
            throw new ComposingOutOfRange(today, date());
        }
        composingOn = day;
    }

    /** @throws ComposedLater before the day that was announced */
    public void requireComposable(LocalDate today) {
        if (composingOn != null && today.isBefore(composingOn)) {
            throw new ComposedLater(composingOn);
        }
    }

    /** The day on which the agenda is composed; empty while nobody said it. */
    public Optional<LocalDate> composingOn() {
        return Optional.ofNullable(composingOn);
    }

    void requireSchedulableBy(Delegate by) {
        if (status == MeetingStatus.HELD) {
            throw new MeetingAlreadyHeld();
        }
        if (hasDate()) {
            requireLeading(by);
        }
    }

    /**
     * The group whose turn it is gives it on: chairing to the next in the rotation, writing to the group before it in
     * the order of the table. Who passed a turn of this meeting does not get it again.
     *
     * @param role what the group saw itself do, so that a second click passes nothing more
     */
    TurnPassed passTurn(TurnRole role, Delegate by, Rotation rotation, List<GroupKey> seated, LocalDate today) {
        if (leaders == null || !by.group().equals(leaders.of(role))) {
            throw new NotLeadingThisMeeting();
        }
        if (!isComing(today)) {
            throw new TurnOver();
        }
        passes.add(new PassedTurn(role, by.group()));
        leaders = leaders.after(role, passedAs(role), rotation, seated);
        return new TurnPassed(number, role, by.group(), leaders.of(role), today);
    }

    private Set<GroupKey> passedAs(TurnRole role) {
        return passes.stream()
                .filter(pass -> pass.role() == role)
                .map(PassedTurn::groupKey)
                .collect(Collectors.toSet());
    }

    /** From the day of the meeting until its minutes are offered, by who leads it; recording again corrects. */
    AttendanceRecorded recordAttendance(Map<GroupKey, Integer> people, Delegate by, LocalDate today) {
        requireLeading(by);
        requireBegun(today);
        if (attendanceClosed) {
            throw new AttendanceClosed();
        }
        enter(people);
        return new AttendanceRecorded(number);
    }

    /** What the groups are asked to confirm does not change under their eyes. */
    void closeAttendance() {
        if (status != MeetingStatus.HELD) {
            throw new MeetingNotYetHeld();
        }
        attendanceClosed = true;
    }

    /** @throws MeetingNotYetHeld before the day of the meeting */
    public void requireBegun(LocalDate today) {
        if (!hasDate()) {
            throw new MeetingWithoutDate();
        }
        if (today.isBefore(date())) {
            throw new MeetingNotYetHeld();
        }
    }

    /** True for a member of the group that chairs or writes. */
    public boolean isLedBy(GroupKey group) {
        return leaders != null && leaders.include(group);
    }

    /** True while its day is not over. */
    public boolean isComing(LocalDate today) {
        return status == MeetingStatus.PLANNED && (!hasDate() || !date().isBefore(today));
    }

    /** False while the meeting is only announced. */
    public boolean hasDate() {
        return date() != null;
    }

    /**
     * The numbers as they were recorded, for the groups that lead the meeting and may correct them.
     *
     * @throws NotLeadingThisMeeting to everyone else
     */
    public Map<GroupKey, Integer> recorded(Delegate by) {
        requireLeading(by);
        return attendance.stream()
                .filter(Attendance::isCounted)
                .collect(Collectors.toMap(Attendance::groupKey, Attendance::people));
    }

    private void enter(Map<GroupKey, Integer> people) {
        attendance.clear();
        people.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> attendance.add(new Attendance(entry.getKey(), entry.getValue())));
        status = MeetingStatus.HELD;
    }

    private void requireLeading(Delegate by) {
        if (!isLedBy(by.group())) {
            throw new NotLeadingThisMeeting();
        }
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** Null while the meeting is only announced. */
    public LocalDate date() {
        return time == null ? null : time.date();
    }

    /** Null while the meeting is only announced, or when an earlier one does not tell. */
    public LocalTime start() {
        return time == null ? null : time.start();
    }

    public int minutesAvailable() {
        return minutesAvailable;
    }

    /** Where, for signed-in members only; null when nobody said. */
    public String placeForMembers() {
        return place;
    }

    /** Empty for a meeting from before the platform. */
    public Optional<GroupKey> chairGroup() {
        return Optional.ofNullable(leaders).map(led -> led.of(TurnRole.CHAIR));
    }

    /** Empty for a meeting from before the platform. */
    public Optional<GroupKey> secretaryGroup() {
        return Optional.ofNullable(leaders).map(led -> led.of(TurnRole.SECRETARY));
    }

    /** The turns of this meeting that groups gave on. */
    public List<PassedTurn> passes() {
        return List.copyOf(passes);
    }

    public MeetingStatus status() {
        return status;
    }

    public List<Attendance> attendance() {
        return List.copyOf(attendance);
    }

    public boolean isAttendanceClosed() {
        return attendanceClosed;
    }

    public boolean isBeforePlatform() {
        return beforePlatform;
    }

    public boolean isIllustrative() {
        return illustrative;
    }

    /** The key in the dossier that this came from; empty for what began here. */
    public Optional<String> dossierKey() {
        return Optional.ofNullable(dossierKey);
    }
}
