package nl.sekswerkplatform.parity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.advice.RoundHistoryService;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.decisions.DecisionHistoryService;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.proposals.CountProposalsService;
import nl.sekswerkplatform.shared.Quarter;
import nl.sekswerkplatform.sittings.SittingService;

/** Puts side by side what each group put in and got; the same few questions for any quarter. */
@Stateless
public class ParityService {
    @Inject
    private GroupService groups;

    @Inject
    private CountProposalsService proposals;

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaService agendas;

    @Inject
    private SittingService sittings;

    @Inject
    private RoundHistoryService rounds;

    @Inject
    private DecisionHistoryService decisions;

    @Inject
    private FollowUpService followUps;

    @Inject
    private Clock clock;

    /** The quarter that is going on. */
    @PermitAll
    public Quarter current() {
        return Quarter.of(LocalDate.now(clock));
    }

    /** From the first in which the table met here to the one that is going on, the first one first. */
    @PermitAll
    public List<Quarter> findPeriods() {
        Quarter last = current();
        Quarter first = meetings.findFirstDay()
                .map(Quarter::of)
                .filter(quarter -> quarter.compareTo(last) < 0)
                .orElse(last);
        return Stream.iterate(first, quarter -> quarter.compareTo(last) <= 0, Quarter::following)
                .toList();
    }

    /**
     * The figures of a quarter.
     *
     * @throws PeriodNotFound when it has not begun
     */
    @PermitAll
    public Parity get(Quarter quarter) {
        LocalDate today = LocalDate.now(clock);
        if (quarter.firstDay().isAfter(today)) {
            throw new PeriodNotFound();
        }
        LocalDate from = quarter.firstDay();
        boolean goingOn = !quarter.lastDay().isBefore(today);
        FigureTally tally = add(quarter, from, goingOn ? today : quarter.lastDay());
        List<StakeholderGroup> all = groups.findAll();
        return new Parity(
                quarter,
                goingOn,
                Stream.concat(figures(all, true, tally), figures(all, false, tally))
                        .toList());
    }

    private FigureTally add(Quarter quarter, LocalDate from, LocalDate until) {
        List<Meeting> held = meetings.findBetween(from, until);
        List<Integer> numbers = held.stream().map(Meeting::number).toList();
        FigureTally tally = new FigureTally();
        tally.made(proposals.countMade(quarter));
        tally.placed(agendas.findPlaced(numbers));
        tally.spoken(sittings.findMinutesUsed(numbers));
        tally.led(held, meetings.countPasses(from, until));
        tally.asked(rounds.findClosed(from, until));
        tally.answered(decisions.findAnswers(from, until));
        tally.promised(followUps.findPromises(from, until));
        return tally;
    }

    private static Stream<GroupFigures> figures(List<StakeholderGroup> all, boolean seated, FigureTally tally) {
        return all.stream()
                .filter(group -> group.isSeated() == seated)
                .map(group -> tally.of(group.key()))
                .filter(figures -> seated || !figures.isNothing());
    }
}
