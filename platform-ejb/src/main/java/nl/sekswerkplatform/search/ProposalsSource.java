package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.houserules.WordsHidden;
import nl.sekswerkplatform.houserules.WordsRemoved;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.proposals.ProposalUpdated;

/** Proposals as they read now: not what they said before, not what is hidden, and none that was withdrawn or merged. */
@ApplicationScoped
class ProposalsSource implements Source {
    private static final Pattern REF = Pattern.compile("proposal/([1-9]\\d{0,8})");

    @Inject
    private ProposalService proposals;

    @Inject
    private SearchIndex index;

    void changed(@Observes ProposalUpdated proposal) {
        look(proposal.number());
    }

    void hidden(@Observes WordsHidden words) {
        look(words.ref());
    }

    void removed(@Observes WordsRemoved words) {
        look(words.ref());
    }

    private void look(String ref) {
        Matcher written = REF.matcher(ref);
        if (written.matches()) {
            look(Integer.parseInt(written.group(1)));
        }
    }

    private void look(int number) {
        proposals
                .find(number)
                .filter(ProposalsSource::isToBeFound)
                .ifPresentOrElse(
                        proposal -> index.put(entry(proposal)), () -> index.remove(SearchKind.PROPOSAL.ref(number)));
    }

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.PROPOSAL);
    }

    @Override
    public Batch read(String after) {
        List<Proposal> read = proposals.listComplete(after == null ? null : Integer.valueOf(after), A_BATCH);
        List<SearchEntry> entries = read.stream()
                .filter(ProposalsSource::isToBeFound)
                .map(ProposalsSource::entry)
                .toList();
        return Batch.of(
                entries,
                read.size(),
                read.isEmpty() ? null : read.get(read.size() - 1).number());
    }

    private static boolean isToBeFound(Proposal proposal) {
        boolean stands = proposal.state() == ProposalState.OPEN || proposal.state() == ProposalState.PLACED;
        return stands && proposal.isReadable();
    }

    private static SearchEntry entry(Proposal proposal) {
        return SearchEntry.of(SearchKind.PROPOSAL, proposal.number(), "/proposals/" + proposal.number())
                .about(proposal.pilotKey())
                .called(proposal.title())
                .saying(proposal.question());
    }
}
