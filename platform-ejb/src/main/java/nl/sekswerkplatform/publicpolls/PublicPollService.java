package nl.sekswerkplatform.publicpolls;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.NotAsked;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.PollNotCounted;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.PublicPollNotFound;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.TooManyPolls;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.shared.NumberSeries;

/** Asking whole groups, answering as a member, and reading what came of it. */
@Stateless
public class PublicPollService {
    /** The longest list that one call answers. */
    public static final int MOST = 100;

    /** So many of one group at a time: more would drown the others' questions. */
    static final int MOST_OF_A_GROUP = 3;

    @Inject
    private PublicPollRepository polls;

    @Inject
    private PollBoxes boxes;

    @Inject
    private GroupService groups;

    @Inject
    private PollDays days;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** Under what it is kept that a member answered: another one for each poll. */
    static Nullifier nullifier(ActingMember member, PublicPoll poll) {
        return member.nullifier("public-poll", poll.id().toString());
    }

    /**
     * Announces a poll; every member of a seated group may. The same form a second time asks nothing.
     *
     * @return its number
     * @throws NotAsked when one of the groups does not sit
     * @throws TooManyPolls when her group has its share of them running
     */
    @RolesAllowed("member")
    public int ask(AskPublicPoll asked, Delegate by) {
        polls.holdAsker(by.group());
        groups.requireSeated(by.group());
        return polls.find(asked.form()).map(PublicPoll::number).orElseGet(() -> announce(asked, by));
    }

    private int announce(AskPublicPoll asked, Delegate by) {
        asked.groups().forEach(groups::requireSeated);
        if (polls.running(by.group()) >= MOST_OF_A_GROUP) {
            throw new TooManyPolls(MOST_OF_A_GROUP);
        }
        int number = numbers.next("public poll");
        PublicPoll poll = PublicPoll.ask(number, asked, by, days.notice(), days.open(), today())
                .sealed(boxes.wrapping());
        polls.add(poll);
        boxes.make(poll);
        tell(poll);
        return number;
    }

    /** The first day on which a poll that is asked now can open, and then the first on which it can close. */
    @RolesAllowed("member")
    public List<LocalDate> findEarliest() {
        LocalDate opens = today().plusDays(days.notice());
        return List.of(opens, opens.plusDays(days.open() - 1L));
    }

    /**
     * One sheet for one member, for good: what cannot be changed need not be kept with whoever gave it.
     *
     * @throws PublicPollRefused.AlreadyAnswered when she did
     * @throws PublicPollRefused.PollNotOpen outside its days
     * @throws NotAsked when her group is not asked
     */
    @RolesAllowed("member")
    public void answer(int number, AnswerSheet sheet, ActingMember member) {
        PublicPoll poll = hold(number);
        groups.requireSeated(member.group());
        poll.requireAnswerableBy(member.group(), today());
        sheet.requireFits(poll.questions());
        boxes.take(poll, member.group().value(), nullifier(member, poll), sheet);
    }

    /** Whether this member answered; not known any more once it is counted. */
    @RolesAllowed("member")
    public boolean isAnswered(int number, ActingMember member) {
        return polls.find(number)
                .filter(poll -> poll.isOpen(today()))
                .map(poll -> !boxes.findAnswered(
                                Map.of(poll, nullifier(member, poll)),
                                member.group().value())
                        .isEmpty())
                .orElse(false);
    }

    /** The open polls that this member can answer and has not. */
    @RolesAllowed("member")
    public List<PublicPollReading> findUnanswered(ActingMember member) {
        Map<PublicPoll, Nullifier> open = polls.running().stream()
                .filter(poll -> poll.isOpen(today()) && poll.asks(member.group()))
                .collect(Collectors.toMap(poll -> poll, poll -> nullifier(member, poll)));
        if (open.isEmpty()) {
            return List.of();
        }
        Set<Integer> answered = boxes.findAnswered(open, member.group().value());
        return read(open.keySet().stream()
                .filter(poll -> !answered.contains(poll.number()))
                .sorted(Comparator.comparing(PublicPoll::number))
                .toList());
    }

    /**
     * Ends a poll without a result; what was answered is thrown away. For the group that asked, until its last day.
     *
     * @throws PublicPollRefused.NotAskingGroup to other groups
     * @throws PublicPollRefused.PollOver when it is counted or withdrawn
     */
    @RolesAllowed("member")
    public void withdraw(int number, String reason, Delegate by) {
        PublicPoll poll = hold(number);
        groups.requireSeated(by.group());
        poll.withdraw(reason, by, today());
        polls.erase(poll);
        tell(poll);
    }

    /** Counts a poll when its last day is over; called by the clock, and harmless from anyone. */
    @PermitAll
    public void settle(int number) {
        polls.hold(number).filter(poll -> poll.isDue(today())).ifPresent(this::count);
    }

    private void count(PublicPoll poll) {
        PollTally tally = boxes.tally(poll);
        poll.count(tally.shown(poll, groups.findAll()), tally.hasSetAside());
        polls.erase(poll);
        tell(poll);
    }

    /** The polls that are to be counted. */
    @PermitAll
    public List<Integer> findDue() {
        return polls.due(today());
    }

    /** @throws PublicPollNotFound when there is none with this number */
    @PermitAll
    public PublicPollReading get(int number) {
        return polls.find(number)
                .map(poll -> poll.read(today(), table()))
                .orElseThrow(() -> new PublicPollNotFound(number));
    }

    /** Those of the numbers that were counted, by number; also when their words are gone. */
    @PermitAll
    public List<PublicPollReading> findCounted(Collection<Integer> numbers) {
        return read(polls.counted(numbers));
    }

    /** @throws PollNotCounted when one of them does not exist, or is not counted */
    @PermitAll
    public void requireCounted(Collection<Integer> numbers) {
        Set<Integer> missing = new TreeSet<>(numbers);
        polls.counted(numbers).forEach(poll -> missing.remove(poll.number()));
        missing.stream().findFirst().ifPresent(number -> {
            throw new PollNotCounted(number);
        });
    }

    /** Announced and open ones, those that close first first. */
    @PermitAll
    public List<PublicPollReading> findRunning() {
        return read(polls.running());
    }

    /**
     * Counted and withdrawn ones, the newest first.
     *
     * @param before the last number of the page before; the highest there can be for the first page
     */
    @PermitAll
    public List<PublicPollReading> findOver(int before, int most) {
        return read(polls.over(before, Math.min(most, MOST)));
    }

    /**
     * All by number.
     *
     * @param after the last number of the page before; 0 for the first page
     */
    @PermitAll
    public List<PublicPollReading> list(int after, int most) {
        return read(polls.page(after, Math.min(most, MOST)));
    }

    /**
     * Enters a poll that another platform counted; one with a known key changes nothing.
     *
     * @return its number here
     */
    @RolesAllowed("operator")
    public int recordEarlier(EarlierPoll earlier) {
        return polls.find(earlier.key()).map(PublicPoll::number).orElseGet(() -> enter(earlier));
    }

    private int enter(EarlierPoll earlier) {
        earlier.asked().groups().forEach(groups::get);
        groups.get(earlier.by());
        PublicPoll poll = PublicPoll.recordEarlier(numbers.next("public poll"), earlier);
        polls.add(poll);
        tell(poll);
        return poll.number();
    }

    private void tell(PublicPoll poll) {
        events.fire(new PublicPollChanged(today(), poll.read(today(), table()), poll.results()));
    }

    private List<PublicPollReading> read(List<PublicPoll> some) {
        List<GroupKey> table = table();
        return some.stream().map(poll -> poll.read(today(), table)).toList();
    }

    /** In the order of the table. */
    private List<GroupKey> table() {
        return groups.findAll().stream().map(StakeholderGroup::key).toList();
    }

    private PublicPoll hold(int number) {
        return polls.hold(number).orElseThrow(() -> new PublicPollNotFound(number));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
