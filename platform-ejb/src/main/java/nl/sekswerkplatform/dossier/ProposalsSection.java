package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.sekswerkplatform.dossier.DiscussionsSection.Spoken;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.EarlierText;
import nl.sekswerkplatform.proposals.EnterProposalService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalFromDossier;
import nl.sekswerkplatform.proposals.ProposalFromDossier.Before;
import nl.sekswerkplatform.proposals.ProposalFromDossier.Before.Text;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.proposals.RaisedBy;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;

/**
 * Proposals with what they take up and where they were placed. A dossier says of which group one is and no more: names under
 * which members are known at one table do not travel. Of words that are hidden or removed there is only the place.
 */
@Dependent
class ProposalsSection implements Section {
    private static final int AT_ONCE = 100;

    @Inject
    private PublicPollService polls;

    @Inject
    private Entering entering;

    @Inject
    private ProposalService proposals;

    @Inject
    private EnterProposalService entered;

    @Inject
    private DiscussionsSection discussions;

    @Inject
    private DossierRepository dossiers;

    @Override
    public Set<String> names() {
        return Set.of("proposals");
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("proposals", proposal -> keys.entered(Kind.PROPOSAL, proposal.text("key"), propose(proposal, keys)));
        file.each("proposals", proposal -> merge(proposal, keys));
    }

    private int propose(Node proposal, Keys keys) {
        keys.requireNotOurs(Kind.PROPOSAL, proposal);
        return entering.enter(proposal, () -> {
            boolean gone = proposal.flag("gone");
            ProposalState state = proposal.word("state", ProposalState.class);
            ProposalDraft draft = new ProposalDraft(
                    gone ? HideableWords.NO_WORDS : proposal.text("title"),
                    gone ? HideableWords.NO_WORDS : proposal.text("question"),
                    proposal.requiredWord("purpose", Purpose.class),
                    proposal.requiredNumber("minutes"),
                    proposal.text("pilot", null),
                    linked(proposal, Kind.INPUT, "inputs", keys),
                    linked(proposal, Kind.SIGNAL, "signals", keys),
                    linked(proposal, Kind.POLL, "polls", keys));
            ProposalFromDossier entry = new ProposalFromDossier(
                    proposal.text("key"),
                    proposal.requiredGroup("by"),
                    draft,
                    proposal.flag("illustrative"),
                    state == null || state == ProposalState.MERGED ? ProposalState.OPEN : state,
                    placed(proposal, state, keys),
                    gone,
                    before(proposal, keys));
            proposal.noOther(
                    "into", DiscussionsSection.REPLIES, DiscussionsSection.SUGGESTIONS, DiscussionsSection.OFFERS);
            return entered.enterFromDossier(entry);
        });
    }

    private static Integer placed(Node proposal, ProposalState state, Keys keys) {
        boolean placed = state == ProposalState.PLACED;
        if (placed != proposal.has("meeting")) {
            throw proposal.wrong("meeting", placed ? Problem.MISSING : Problem.UNKNOWN_FIELD);
        }
        return keys.number(Kind.MEETING, proposal, "meeting");
    }

    private static Before before(Node proposal, Keys keys) {
        List<Text> texts = proposal.list("earlier").stream()
                .map(text -> {
                    boolean gone = text.flag("gone");
                    Text said = new Text(
                            gone ? HideableWords.NO_WORDS : text.text("title"),
                            gone ? HideableWords.NO_WORDS : text.text("question"));
                    text.noOther();
                    return said;
                })
                .toList();
        return new Before(proposal.group("with"), keys.number(Kind.SIGNAL, proposal, "raisedBySignal"), texts);
    }

    private static Set<Integer> linked(Node proposal, Kind kind, String field, Keys keys) {
        List<String> named = proposal.texts(field);
        Set<Integer> linked = new TreeSet<>();
        for (int i = 0; i < named.size(); i++) {
            linked.add(keys.number(kind, proposal, field + "[" + i + "]", named.get(i)));
        }
        return linked;
    }

    /** When all are there: one may live on in a later one. */
    private void merge(Node proposal, Keys keys) {
        boolean merged = proposal.word("state", ProposalState.class) == ProposalState.MERGED;
        if (merged != proposal.has("into")) {
            throw proposal.wrong("into", merged ? Problem.MISSING : Problem.UNKNOWN_FIELD);
        }
        if (merged) {
            int number = keys.number(Kind.PROPOSAL, proposal, "key");
            int into = keys.number(Kind.PROPOSAL, proposal, "into");
            entering.enter(proposal, () -> entered.mergeFromDossier(number, into));
        }
    }

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        int last = proposals.listComplete(null, 1).stream()
                .mapToInt(Proposal::number)
                .findFirst()
                .orElse(0);
        for (int from = 1; from <= last; from += AT_ONCE) {
            int first = from;
            List<Proposal> some = new ArrayList<>(proposals.listComplete(from + AT_ONCE, AT_ONCE));
            Collections.reverse(some);
            some.removeIf(each -> each.number() < first);
            Around around = around(some);
            some.forEach(each -> out.add(written(each, around, keys)));
            dossiers.letGo();
        }
    }

    /**
     * What stands in proposals and is not of themselves; asked for all of a page at once.
     *
     * @param told the polls that stand in the file
     */
    private record Around(Set<Integer> told, Map<Integer, List<EarlierText>> earlier, Spoken spoken) {}

    private Around around(List<Proposal> some) {
        Set<Integer> takenUp = new TreeSet<>();
        some.forEach(proposal -> takenUp.addAll(proposal.polls()));
        Set<Integer> told = polls.findCounted(takenUp).stream()
                .filter(PollsSection::isTold)
                .map(PublicPollReading::number)
                .collect(Collectors.toSet());
        List<Integer> numbers = some.stream().map(Proposal::number).toList();
        return new Around(told, proposals.findEarlier(numbers), discussions.find(numbers));
    }

    private static Part written(Proposal proposal, Around around, Keys keys) {
        boolean gone = !proposal.isReadable();
        Part part = new Part()
                .put("key", keys.of(Kind.PROPOSAL, proposal.number()))
                .put("by", proposal.group())
                .put("with", proposal.shownSecond().map(Shown::group))
                .put("title", gone ? null : proposal.title())
                .put("question", gone ? null : proposal.question())
                .put("gone", gone)
                .put("purpose", proposal.purpose())
                .put("minutes", proposal.minutes())
                .put("pilot", proposal.pilotKey())
                .putAll("inputs", proposal.inputs(), number -> keys.of(Kind.INPUT, number))
                .putAll("signals", proposal.signals(), number -> keys.of(Kind.SIGNAL, number))
                .putAll("polls", told(proposal, around), number -> keys.of(Kind.POLL, number))
                .put("raisedBySignal", raisedBySignal(proposal).map(number -> keys.of(Kind.SIGNAL, number)))
                .putAll(
                        "earlier",
                        around.earlier().getOrDefault(proposal.number(), List.of()),
                        ProposalsSection::written)
                .put("state", gone || proposal.state() == ProposalState.OPEN ? null : proposal.state())
                .put("meeting", proposal.placedAt().map(meeting -> keys.of(Kind.MEETING, meeting)))
                .put("into", proposal.mergedInto().map(number -> keys.of(Kind.PROPOSAL, number)))
                .put("illustrative", proposal.isIllustrative());
        around.spoken().write(proposal, part, keys);
        return part;
    }

    private static List<Integer> told(Proposal proposal, Around around) {
        return proposal.polls().stream().filter(around.told()::contains).toList();
    }

    private static Part written(EarlierText text) {
        boolean gone = !text.isReadable();
        return new Part()
                .put("title", gone ? null : text.title())
                .put("question", gone ? null : text.question())
                .put("gone", gone);
    }

    private static Optional<Integer> raisedBySignal(Proposal proposal) {
        return proposal.raisedBy()
                .filter(raised -> raised.isOf(RaisedBy.Kind.SIGNAL))
                .map(raised -> Integer.valueOf(raised.key()));
    }
}
