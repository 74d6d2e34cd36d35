package nl.sekswerkplatform.proposals;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.Aliases;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound;
import nl.sekswerkplatform.proposals.ProposalRefused.AlreadyProposed;
import nl.sekswerkplatform.proposals.ProposalRefused.AlreadySupported;
import nl.sekswerkplatform.proposals.ProposalRefused.InputNotPublished;
import nl.sekswerkplatform.proposals.ProposalRefused.NotYourProposal;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalChanged;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotFound;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotOpen;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;
import nl.sekswerkplatform.shared.Quarter;

/** Makes, changes and shows proposals. */
@Stateless
public class ProposalService {
    /** The longest complete list that one call answers. */
    public static final int MOST = 100;

    private static final int MOST_SHARING = 30;
    private static final int MOST_ALIKE = 3;

    @Inject
    private ProposalRepository proposals;

    @Inject
    private BallotRepository ballots;

    @Inject
    private NewProposals made;

    @Inject
    private Aliases aliases;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** Newest first; ask for one more than is shown, to know whether there are others. */
    @PermitAll
    public List<Proposal> find(ProposalFilter filter, int most) {
        return proposals.page(filter, most);
    }

    /**
     * All proposals with the inputs they take up, newest first.
     *
     * @param before the last number of the page before; null for the first page
     * @param most at most {@value #MOST}
     */
    @PermitAll
    public List<Proposal> listComplete(Integer before, int most) {
        return proposals.completePage(before == null ? Integer.MAX_VALUE : before, Math.min(most, MOST));
    }

    /** What can be supported now, oldest first. */
    @PermitAll
    public List<Proposal> findOpenForSupport() {
        return proposals.openForSupport();
    }

    @PermitAll
    public boolean isAnyOpenForSupport() {
        return proposals.isAnyOpenForSupport();
    }

    @PermitAll
    public Optional<Proposal> find(int number) {
        return proposals.find(number);
    }

    /** Those of the numbers that there are, oldest first, without what they take up. */
    @PermitAll
    public List<Proposal> find(Collection<Integer> several) {
        return proposals.all(several);
    }

    /** @throws ProposalNotFound when there is none with this number */
    @PermitAll
    public Proposal get(int number) {
        return proposals.find(number).orElseThrow(() -> new ProposalNotFound(number));
    }

    /** What takes up the published input with this number, oldest first. */
    @PermitAll
    public List<Proposal> findTakingUp(int input) {
        return proposals.takingUp(input);
    }

    /** What takes up the poll with this number, oldest first. */
    @PermitAll
    public List<Proposal> findTakingUpPoll(int poll) {
        return proposals.takingUpPoll(poll);
    }

    /** What takes up these signals, by the number of the signal, oldest first. */
    @PermitAll
    public Map<Integer, List<Proposal>> findTakingUpSignals(Collection<Integer> numbers) {
        return numbers.isEmpty() ? Map.of() : proposals.takingUpSignals(numbers);
    }

    /** As the others will see who proposes with this form. */
    @RolesAllowed("member")
    public Shown ahead(ActingMember member, UUID form) {
        return aliases.ahead(Proposal.thread(form), member);
    }

    /**
     * Any member of any group proposes; proposing does not support.
     *
     * @param form made when the form was opened; becomes the id
     * @return the number
     * @throws AlreadyProposed when this form was sent before
     * @throws PilotNotFound when there is no such pilot
     * @throws InputNotPublished when it takes up an input that is not published
     */
    @RolesAllowed("member")
    public int propose(ActingMember member, UUID form, ProposalDraft draft) {
        // Taking the number first makes the same form, sent twice at once, come here one after the other.
        int number = numbers.next("proposal");
        proposals.findById(form).ifPresent(sent -> {
            throw new AlreadyProposed(sent.number());
        });
        made.requireLinked(draft);
        Shown shown = aliases.in(Proposal.thread(form), member);
        made.announce(Proposal.by(member, shown, form, number, draft).in(thisQuarter()));
        return number;
    }

    /**
     * Its author changes it, while nobody else supports it.
     *
     * @param seen the version that the author read
     * @throws NotYourProposal to all others
     * @throws AlreadySupported once somebody else supports it
     * @throws ProposalNotOpen once it is withdrawn or chosen for an agenda
     * @throws ProposalChanged when she changed it meanwhile, in another window
     */
    @RolesAllowed("member")
    public void edit(ActingMember member, SeenProposal seen, ProposalDraft draft) {
        Proposal proposal = hold(seen.number());
        made.requireLinked(draft);
        events.fire(proposal.edit(member, seen.version(), draft, isSupportedByOthers(member, seen.number())));
        proposals.index(proposal);
    }

    /** Its author takes it back, while nobody else supports it; refused as {@link #edit} is. */
    @RolesAllowed("member")
    public void withdraw(ActingMember member, int number) {
        Proposal proposal = hold(number);
        events.fire(proposal.withdraw(member, isSupportedByOthers(member, number)));
        proposals.index(proposal);
    }

    /** Other open or placed proposals that may be about the same, the likeliest first; a handful. */
    @PermitAll
    public List<Proposal> findAlike(String text) {
        Likeness likeness = new Likeness(text);
        return likeness.isTooShort()
                ? List.of()
                : proposals.sharing(likeness.query(), MOST_SHARING).stream()
                        .filter(proposal -> likeness.isOf(proposal.words()))
                        .limit(MOST_ALIKE)
                        .toList();
    }

    /** What it said before words of others were taken over, the first text first. */
    @PermitAll
    public List<EarlierText> findEarlier(int number) {
        return proposals.earlier(List.of(number));
    }

    /** The same of several proposals, those that said something else before. */
    @PermitAll
    public Map<Integer, List<EarlierText>> findEarlier(Collection<Integer> several) {
        return proposals.earlier(several).stream().collect(Collectors.groupingBy(EarlierText::proposalNumber));
    }

    /**
     * Takes over words that another member suggested; the caller sees to it that another did.
     *
     * @return the edition that they make
     * @throws NotYourProposal to all but who proposed it
     * @throws ProposalNotOpen once it is withdrawn, merged, hidden or stands for an agenda
     * @throws ProposalChanged when it says something else than she read
     */
    @RolesAllowed("member")
    public int reword(ActingMember member, SeenProposal seen, String title, String question) {
        Proposal proposal = hold(seen.number());
        proposals.add(proposal.reword(member, seen.version(), title, question));
        proposals.index(proposal);
        events.fire(new ProposalUpdated(proposal.number(), proposal.state()));
        return proposal.edition();
    }

    /** As whom a member will have proposed what comes of a merger. */
    @RolesAllowed("member")
    public Authorship authorship(ActingMember member, UUID merged) {
        return new Authorship(aliases.in(Proposal.thread(merged), member), Proposal.ownership(member, merged));
    }

    /**
     * Makes one of two, with the consent of both: the member who agrees proposed the second.
     *
     * @return the number of the new one
     * @throws NotYourProposal unless the second is hers
     * @throws ProposalNotOpen when one of them is no longer open
     */
    @RolesAllowed("member")
    public int merge(ActingMember agreeing, Merging merging) {
        // Before the number: all that is read from there on is as it was then.
        List<Proposal> both = proposals.hold(List.of(merging.first(), merging.second()));
        int number = numbers.next("proposal");
        Authorship second = authorship(agreeing, merging.id());
        made.requireLinked(merging.draft());
        both.stream()
                .filter(proposal -> proposal.number() == merging.second())
                .forEach(proposal -> proposal.requireBy(agreeing));
        made.announce(Proposal.merged(merging, second, number));
        both.forEach(proposal -> {
            events.fire(proposal.mergeInto(number));
            proposals.index(proposal);
        });
        return number;
    }

    /** The night's work. In no transaction, for the database ends one with it. */
    @RolesAllowed("operator")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void rebuildIndex() {
        proposals.rebuildIndex();
    }

    private Quarter thisQuarter() {
        return Quarter.of(LocalDate.now(clock));
    }

    /**
     * Those that there are, as they are now; nobody changes them until the transaction ends. Ask for it before anything else is
     * read there.
     */
    @RolesAllowed("member")
    public List<Proposal> hold(Collection<Integer> several) {
        return proposals.hold(several);
    }

    /**
     * As {@link #hold(Collection)}, of one.
     *
     * @throws ProposalNotFound when there is none with this number
     */
    @RolesAllowed("member")
    public Proposal hold(int number) {
        return proposals.hold(List.of(number)).stream().findFirst().orElseThrow(() -> new ProposalNotFound(number));
    }

    /** On a ballot that is not the asking member's own, for whichever meeting, also one that was counted. */
    private boolean isSupportedByOthers(ActingMember member, int number) {
        boolean counted = ballots.counted(number).stream()
                .anyMatch(support -> support.isOfOthersThan(Ballot.nullifier(member, support.meetingNumber())));
        List<Integer> meetings = ballots.meetingsWithSupport(number);
        return counted
                || !meetings.isEmpty()
                        && ballots.isSupportedBesides(
                                number,
                                meetings.stream()
                                        .map(meeting -> Ballot.nullifier(member, meeting))
                                        .toList());
    }
}
