package nl.sekswerkplatform.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.datepolls.DatePollReading;
import nl.sekswerkplatform.datepolls.DatePollService;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.MeetingStatus;
import nl.sekswerkplatform.minutes.MinutesProgress;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.MinutesStatus;
import nl.sekswerkplatform.sittings.SittingReading;
import nl.sekswerkplatform.sittings.SittingService;
import nl.sekswerkplatform.sittings.SittingState;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A meeting for members: where it is, and what this member can do for it now. */
@Named
@RequestScoped
public class ShowDetailsBacking {
    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService minutes;

    @Inject
    private AgendaService agendas;

    @Inject
    private DatePollService polls;

    @Inject
    private SittingService sittings;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Clock clock;

    private Meeting meeting;
    private MinutesProgress progress;
    private GroupKey group;
    private boolean seated;
    private DatePollReading poll;
    private SittingReading sitting;
    private int agendaItems;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        group = acting.delegate().group();
        progress = minutes.findProgress(meeting.number()).orElse(null);
        seated = meeting.seats().contains(group);
        poll = polls.find(meeting.number(), acting.get()).orElse(null);
        agendaItems = agendas.findItems(meeting.number()).size();
        sitting = sittings.read(meeting.number(), acting.get());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public boolean isSchedulable() {
        return meeting.status() == MeetingStatus.PLANNED
                && !isOver()
                && seated
                && !isChoosing()
                && (!meeting.hasDate() || meeting.isLedBy(group));
    }

    /** True while the groups can be asked for a date, or for another one. */
    public boolean isAskable() {
        return isSchedulable() && !hasBegun();
    }

    /** True while the groups choose a date. */
    public boolean isChoosing() {
        return poll != null && poll.step() != DatePollReading.Step.PICKED;
    }

    /** True when it can be seen how the date was chosen. */
    public boolean isChosen() {
        return poll != null && poll.step() == DatePollReading.Step.PICKED;
    }

    /** 0 while no agenda is published. */
    public int getAgendaItems() {
        return agendaItems;
    }

    /** True while members support proposals, of which the agenda will be made. */
    public boolean isSupportable() {
        return agendaItems == 0 && seated && meeting.isComing(LocalDate.now(clock)) && !isOver();
    }

    /** True for who makes the agenda and publishes it. */
    public boolean isComposable() {
        return agendaItems == 0 && meeting.isComing(LocalDate.now(clock)) && !isOver() && isChair();
    }

    private boolean isChair() {
        return meeting.chairGroup().filter(group::equals).isPresent();
    }

    /** True for who can give a turn on. */
    public boolean isPassable() {
        return meeting.isComing(LocalDate.now(clock)) && !isOver() && meeting.isLedBy(group);
    }

    public boolean isInvitable() {
        return meeting.hasDate() && meeting.isComing(LocalDate.now(clock)) && !isOver();
    }

    /** True for who runs the meeting, from its day until it ended. */
    public boolean isRunnable() {
        return isFollowable() && hasBegun() && isChair();
    }

    /** True for a meeting that is to come or going on. */
    public boolean isFollowable() {
        return !meeting.isBeforePlatform() && !meeting.isAttendanceClosed() && !isOver();
    }

    /** True for who can say something in writing. */
    public boolean isWritingOpen() {
        return isFollowable() && seated;
    }

    /** How the time went; with nothing in it unless the meeting ended here. */
    public SittingReading getSitting() {
        return sitting;
    }

    public boolean isAttendable() {
        return hasBegun() && meeting.isLedBy(group) && !meeting.isAttendanceClosed();
    }

    public boolean isWritable() {
        return hasBegun() && isSecretary() && (progress == null || progress.status() == MinutesStatus.DRAFT);
    }

    /** True for who may change a text that is with the groups, or correct one that is published. */
    public boolean isChangeable() {
        return isSecretary() && progress != null && progress.status() != MinutesStatus.DRAFT;
    }

    /** True once it was held and ended here, also on the same day. */
    private boolean isOver() {
        return sitting.state() == SittingState.ENDED;
    }

    private boolean isSecretary() {
        return meeting.secretaryGroup().filter(group::equals).isPresent();
    }

    public boolean isConfirmable() {
        return progress != null && progress.isAsked();
    }

    public boolean isPublished() {
        return progress != null && progress.isPublished();
    }

    public boolean isNothingToDo() {
        return Stream.of(
                        isSchedulable(),
                        isAttendable(),
                        isWritable(),
                        isConfirmable(),
                        isChoosing(),
                        isPassable(),
                        isFollowable(),
                        isSupportable(),
                        isChangeable(),
                        isPublished())
                .noneMatch(each -> each);
    }

    private boolean hasBegun() {
        return meeting.hasDate() && !LocalDate.now(clock).isBefore(meeting.date());
    }
}
