package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sekswerkplatform.discussions.EarlierDiscussion;
import nl.sekswerkplatform.discussions.EarlierDiscussion.Offered;
import nl.sekswerkplatform.discussions.EarlierDiscussion.Said;
import nl.sekswerkplatform.discussions.EarlierDiscussion.Suggested;
import nl.sekswerkplatform.discussions.EarlierDiscussionService;
import nl.sekswerkplatform.discussions.MergeOffer;
import nl.sekswerkplatform.discussions.MergeState;
import nl.sekswerkplatform.discussions.Reply;
import nl.sekswerkplatform.discussions.SpokenWords;
import nl.sekswerkplatform.discussions.Suggestion;
import nl.sekswerkplatform.discussions.SuggestionState;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.Proposal;

/**
 * What is said under proposals, within them. Who spoke stands as the page shows her where that is a letter of this one thread;
 * a name that somebody has at more places does not travel. An offer that waits for its answer stays where it is.
 */
@Dependent
class DiscussionsSection implements Section {
    static final String REPLIES = "replies";
    static final String SUGGESTIONS = "suggestions";
    static final String OFFERS = "offers";

    @Inject
    private Entering entering;

    @Inject
    private EarlierDiscussionService discussions;

    /** They stand among the proposals. */
    @Override
    public Set<String> names() {
        return Set.of();
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("proposals", proposal -> {
            int number = keys.number(Kind.PROPOSAL, proposal, "key");
            record(proposal, number);
            List<Offered> offers = proposal.list(OFFERS).stream()
                    .map(offer -> offered(offer, number, keys))
                    .toList();
            entering.enter(proposal, () -> discussions.recordOffers(number, offers));
        });
    }

    private void record(Node proposal, int number) {
        EarlierDiscussion earlier = new EarlierDiscussion(
                number,
                proposal.list(REPLIES).stream().map(DiscussionsSection::said).toList(),
                proposal.list(SUGGESTIONS).stream()
                        .map(DiscussionsSection::suggested)
                        .toList());
        entering.enter(proposal, () -> discussions.recordEarlier(earlier));
    }

    private static Said said(Node reply) {
        SpokenWords words = words(reply);
        Said said = new Said(by(reply), words, words == SpokenWords.SHOWN ? reply.text("text") : null);
        reply.noOther();
        return said;
    }

    private static Suggested suggested(Node suggestion) {
        SpokenWords words = words(suggestion);
        boolean readable = words == SpokenWords.SHOWN;
        SuggestionState state = suggestion.requiredWord("state", SuggestionState.class);
        Suggested said = new Suggested(
                by(suggestion),
                words,
                readable ? suggestion.text("title") : null,
                readable ? suggestion.text("question") : null,
                state,
                !suggestion.flag("outdated"),
                state == SuggestionState.TAKEN_OVER ? Integer.valueOf(suggestion.requiredNumber("edition")) : null,
                state == SuggestionState.DECLINED ? suggestion.text("reason") : null);
        suggestion.noOther();
        return said;
    }

    private static Offered offered(Node offer, int first, Keys keys) {
        MergeState state = offer.requiredWord("state", MergeState.class);
        if (state == MergeState.OFFERED) {
            throw offer.wrong("state", Problem.NOT_ONE_OF_THE_WORDS);
        }
        Offered offered = new Offered(
                first,
                keys.number(Kind.PROPOSAL, offer, "to", offer.text("to")),
                state,
                keys.number(Kind.PROPOSAL, offer, "into"),
                state == MergeState.DECLINED ? offer.text("reason") : null);
        offer.noOther();
        return offered;
    }

    private static SpokenWords words(Node said) {
        SpokenWords gone = said.word("gone", SpokenWords.class);
        return gone == null ? SpokenWords.SHOWN : gone;
    }

    private static Shown by(Node said) {
        ShownAs as = said.requiredWord("as", ShownAs.class);
        return new Shown(said.requiredGroup("by"), as, as == ShownAs.ALIAS ? said.text("letter", null) : null);
    }

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        throw new IllegalArgumentException("discussions have no list of their own");
    }

    /** What is said under some proposals, by their numbers. */
    record Spoken(
            Map<Integer, List<Reply>> replies,
            Map<Integer, List<Suggestion>> suggestions,
            Map<Integer, List<MergeOffer>> offers) {
        /** Puts into a proposal what is said under it. */
        void write(Proposal proposal, Part into, Keys keys) {
            int number = proposal.number();
            into.putAll(REPLIES, replies.getOrDefault(number, List.of()), DiscussionsSection::written)
                    .putAll(
                            SUGGESTIONS,
                            suggestions.getOrDefault(number, List.of()),
                            suggestion -> written(suggestion, proposal))
                    .putAll(OFFERS, offers.getOrDefault(number, List.of()), offer -> written(offer, keys));
        }
    }

    Spoken find(Collection<Integer> proposals) {
        return new Spoken(
                discussions.findReplies(proposals),
                discussions.findSuggestions(proposals),
                discussions.findAnsweredOffers(proposals));
    }

    private static Part written(Reply reply) {
        return speaker(reply.shown())
                .put("text", reply.isReadable() ? reply.text() : null)
                .put("gone", gone(reply.words()));
    }

    private static Part written(Suggestion suggestion, Proposal proposal) {
        return speaker(suggestion.shown())
                .put("title", suggestion.isReadable() ? suggestion.title() : null)
                .put("question", suggestion.isReadable() ? suggestion.question() : null)
                .put("gone", gone(suggestion.words()))
                .put("state", suggestion.state())
                .put("outdated", !suggestion.isFor(proposal))
                .put("edition", suggestion.edition())
                .put("reason", suggestion.reason());
    }

    private static Part written(MergeOffer offer, Keys keys) {
        return new Part()
                .put("to", keys.of(Kind.PROPOSAL, offer.secondNumber()))
                .put("state", offer.state())
                .put("into", offer.mergedNumber().map(number -> keys.of(Kind.PROPOSAL, number)))
                .put("reason", offer.reason());
    }

    private static Part speaker(Shown shown) {
        return new Part()
                .put("by", shown.group())
                .put("as", shown.as())
                .put("letter", shown.as() == ShownAs.ALIAS ? shown.label() : null);
    }

    /** For another platform what is hidden is gone: who would show it again is here. */
    private static SpokenWords gone(SpokenWords words) {
        return switch (words) {
            case SHOWN -> null;
            case HIDDEN, REMOVED -> SpokenWords.REMOVED;
            case TAKEN_BACK -> SpokenWords.TAKEN_BACK;
        };
    }
}
