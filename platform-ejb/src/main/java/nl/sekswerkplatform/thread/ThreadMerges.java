package nl.sekswerkplatform.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.thread.ThreadGraph.Builder;

/** Proposals that live on in others: a question or two for each time that this happened, for all of them at once. */
@ApplicationScoped
class ThreadMerges {
    @Inject
    private ProposalService proposals;

    @Inject
    private ThreadRepository known;

    /** The proposals themselves, and all that they live on in. */
    List<Proposal> onwards(Collection<Proposal> from) {
        return follow(from, some -> some.stream()
                .map(Proposal::mergedInto)
                .flatMap(Optional::stream)
                .toList());
    }

    /** The proposals themselves, and all that live on in them. */
    List<Proposal> back(Collection<Proposal> from) {
        return follow(from, some -> known.mergedInto(ThreadWalk.numbers(some)));
    }

    /** What these proposals are by now: each itself, or that in which it lives on. */
    List<Proposal> ends(Collection<Proposal> from) {
        return onwards(from).stream()
                .filter(proposal -> proposal.state() != ProposalState.MERGED)
                .toList();
    }

    /** Proposals with what leads from the one to the other. */
    static void add(Collection<Proposal> about, Builder thread) {
        about.forEach(proposal -> thread.add(StepMaker.of(proposal)));
        about.forEach(proposal -> proposal.mergedInto()
                .ifPresent(other -> thread.link("/proposals/" + proposal.number(), "/proposals/" + other)));
    }

    private List<Proposal> follow(Collection<Proposal> from, Function<List<Proposal>, List<Integer>> next) {
        Map<Integer, Proposal> found = new LinkedHashMap<>();
        List<Proposal> some = List.copyOf(from);
        while (!some.isEmpty()) {
            some.forEach(proposal -> found.put(proposal.number(), proposal));
            some = proposals.find(next.apply(some).stream()
                    .filter(number -> !found.containsKey(number))
                    .distinct()
                    .toList());
        }
        return List.copyOf(found.values());
    }
}
