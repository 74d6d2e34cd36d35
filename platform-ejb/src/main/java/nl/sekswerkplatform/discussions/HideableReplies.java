package nl.sekswerkplatform.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;

/** A reply under a proposal, by the numbers of both: {@code reply/12-3}. */
@ApplicationScoped
class HideableReplies implements HideableWords {
    private static final String KIND = "reply";

    @Inject
    private DiscussionRepository discussions;

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

    private Reply hold(String ref) {
        PlaceUnderProposal.of(KIND, ref).ifPresent(place -> discussions.hold(place.proposal()));
        return find(ref).orElseThrow(NothingHidden::new);
    }

    private Optional<Reply> find(String ref) {
        return PlaceUnderProposal.of(KIND, ref)
                .flatMap(place -> discussions.findReply(place.proposal(), place.number()));
    }
}
