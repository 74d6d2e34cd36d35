package nl.sekswerkplatform.web.rooms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.smallnumbers.ShownShare;
import nl.sekswerkplatform.smallnumbers.ShownVotes;
import nl.sekswerkplatform.smallnumbers.ShownVotes.Leaning;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.Texts;

/** Says in words what a poll came to, as far as it may be shown. */
@Named
@RequestScoped
public class PollWordsBacking {
    @Inject
    private PageBacking page;

    public String outcome(ShownVotes votes) {
        if (votes.votesFor().kind() == ShownCount.Kind.EXACT) {
            return filled(
                    "rooms.topic.outcome.EXACT",
                    votes.votesFor().value().getAsInt(),
                    votes.votesAgainst().value().getAsInt());
        }
        if (votes.inFavour().kind() != ShownShare.Kind.HIDDEN) {
            return filled(
                    "rooms.topic.outcome." + votes.inFavour().kind(),
                    votes.inFavour().percent().getAsInt(),
                    votes.cast().value().getAsInt());
        }
        String leaning =
                votes.leaning() == Leaning.UNSAID ? "HIDDEN" : votes.leaning().name();
        return filled("rooms.topic.outcome." + leaning);
    }

    private String filled(String key, Object... values) {
        return new MessageFormat(Texts.in(page.getLocale()).getString(key), page.getLocale()).format(values);
    }
}
