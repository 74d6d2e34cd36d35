package nl.sekswerkplatform.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HidingStatus;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;
import nl.sekswerkplatform.houserules.WordsHidden;
import nl.sekswerkplatform.houserules.WordsRemoved;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * Words suggested for a proposal, by the numbers of both: {@code suggestion/12-3}. They are much those of the proposal, so what
 * happens to its words happens to them.
 */
@ApplicationScoped
class HideableSuggestions implements HideableWords {
    private static final String KIND = "suggestion";
    private static final Pattern PROPOSAL = Pattern.compile("proposal/([1-9]\\d{0,8})");

    @Inject
    private DiscussionRepository discussions;

    @Inject
    private ProposalService proposals;

    @Inject
    private PlatformKeys keys;

    @Override
    public boolean has(String ref) {
        return find(ref).isPresent();
    }

    @Override
    public String read(String ref) {
        return find(ref).orElseThrow(NothingHidden::new).text();
    }

    @Override
    public String hide(String ref) {
        return hold(ref).hide();
    }

    @Override
    public void giveBack(String ref, String words) {
        hold(ref).show(words);
    }

    @Override
    public void remove(String ref) {
        hold(ref).remove();
    }

    void withProposal(@Observes WordsHidden hidden) {
        Matcher written = PROPOSAL.matcher(hidden.ref());
        if (written.matches()) {
            int proposal = Integer.parseInt(written.group(1));
            boolean gone = hidden.status() == HidingStatus.HIDDEN;
            discussions.hold(proposal);
            discussions.suggestions(proposal, Discussion.MOST).forEach(each -> {
                if (gone) {
                    each.hideAlong(key());
                } else {
                    each.showAgain(key());
                }
            });
            if (gone) {
                takeBackOffers(proposal);
            }
        }
    }

    void withProposal(@Observes WordsRemoved removed) {
        Matcher written = PROPOSAL.matcher(removed.ref());
        if (written.matches()) {
            int proposal = Integer.parseInt(written.group(1));
            proposals.hold(proposal);
            discussions.hold(proposal);
            discussions.suggestions(proposal, Discussion.MOST).forEach(Suggestion::removeAlong);
        }
    }

    private void takeBackOffers(int proposal) {
        discussions.offers(proposal, Discussion.MOST).stream()
                .filter(MergeOffer::isOpen)
                .forEach(MergeOffer::takeBack);
    }

    private WrappingKey key() {
        return DiscussionKeyedRows.hiding(keys);
    }

    private Suggestion hold(String ref) {
        PlaceUnderProposal.of(KIND, ref).ifPresent(place -> discussions.hold(place.proposal()));
        return find(ref).orElseThrow(NothingHidden::new);
    }

    private Optional<Suggestion> find(String ref) {
        return PlaceUnderProposal.of(KIND, ref)
                .flatMap(place -> discussions.findSuggestion(place.proposal(), place.number()));
    }
}
