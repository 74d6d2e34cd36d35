package nl.sekswerkplatform.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member says what she supports for the next meeting whose agenda is still to be composed. */
@Named
@ViewScoped
public class FillBallotBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private MeetingService meetings;

    @Inject
    private ActingMemberSource acting;

    private Integer meeting;
    private List<OpenProposal> open;
    private Set<Integer> renewable = Set.of();
    private final Map<Integer, Boolean> chosen = new HashMap<>();

    @PostConstruct
    void read() {
        ActingMember member = acting.get();
        meeting = meetings.findComing().stream()
                .map(Meeting::number)
                .filter(number -> !ballots.isClosed(number))
                .findFirst()
                .orElse(null);
        Map<Integer, Integer> editions = meeting == null ? Map.of() : ballots.findEditions(member, meeting);
        Map<Integer, List<Integer>> merged = meeting == null ? Map.of() : merged(ballots.findMerged(member, meeting));
        open = proposals.findOpenForSupport().stream()
                .map(proposal -> OpenProposal.of(
                        proposal,
                        member,
                        editions.get(proposal.number()),
                        editions.containsKey(proposal.number())
                                ? List.of()
                                : merged.getOrDefault(proposal.number(), List.of())))
                .toList();
        if (meeting != null) {
            open.forEach(each -> chosen.put(each.number(), editions.containsKey(each.number())));
            renewable = editions.isEmpty() ? ballots.findRenewable(member, meeting) : Set.of();
        }
    }

    /** By the one that they became. */
    private static Map<Integer, List<Integer>> merged(Map<Integer, Integer> byOld) {
        return byOld.keySet().stream()
                .sorted()
                .collect(Collectors.groupingBy(byOld::get, Collectors.toCollection(ArrayList::new)));
    }

    @Refusable
    public void save() {
        save(chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList());
    }

    /** As on the member's last ballot, for as far as it is still open. */
    @Refusable
    public void renew() {
        save(renewable);
    }

    private void save(Collection<Integer> numbers) {
        List<SeenProposal> supported = open.stream()
                .filter(each -> numbers.contains(each.number()))
                .map(OpenProposal::seen)
                .toList();
        ballots.save(acting.get(), meeting, supported);
        Links.redirectTo("/members/proposals/ballot?saved=1");
    }

    public Integer getMeeting() {
        return meeting;
    }

    public List<OpenProposal> getOpen() {
        return open;
    }

    public boolean isRenewable() {
        return !renewable.isEmpty();
    }

    public Map<Integer, Boolean> getChosen() {
        return chosen;
    }
}
