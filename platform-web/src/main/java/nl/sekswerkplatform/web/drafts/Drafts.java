package nl.sekswerkplatform.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.sekswerkplatform.drafts.DraftService;
import nl.sekswerkplatform.drafts.FormPlace;
import nl.sekswerkplatform.drafts.KeptText;
import nl.sekswerkplatform.membership.MemberSecret;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/**
 * The drafts of who acts in this request, and what became of them in it. Keeping is a kindness: when it fails, the page
 * goes on without.
 */
@RequestScoped
public class Drafts {
    private static final Logger LOG = Logger.getLogger(Drafts.class.getName());

    @Inject
    private DraftService service;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private JustSent justSent;

    private List<KeptText> found;
    private final List<KeptText> filled = new ArrayList<>();
    private boolean kept;

    /** Hers, the newest first; none for who is not signed in. */
    List<KeptText> all() {
        if (found == null) {
            found = acting.find().map(member -> service.find(member.secret())).orElse(List.of());
        }
        return found;
    }

    Optional<KeptText> at(FormPlace place) {
        return all().stream().filter(text -> text.place().equals(place)).findFirst();
    }

    /** False when it could not be kept now. What was sent just before needs none; an emptied form has none any more. */
    boolean keep(KeptText text) {
        try {
            if (text.isEmpty()) {
                forget(text.place());
            } else if (!justSent.has(text)) {
                service.keep(secret(), text);
                kept = true;
            }
            return true;
        } catch (RuntimeException notNow) {
            LOG.log(
                    Level.WARNING,
                    "A draft could not be kept: {0}",
                    notNow.getClass().getSimpleName());
            return false;
        }
    }

    void sent(KeptText text) {
        justSent.remember(text);
        forget(text.place());
    }

    private void forget(FormPlace place) {
        if (at(place).isPresent()) {
            discard(place);
        }
    }

    void discard(FormPlace place) {
        service.discard(secret(), place);
        found = null;
    }

    void filled(KeptText text) {
        filled.add(text);
    }

    /** Those that this page has put into its forms. */
    List<KeptText> inForms() {
        return filled;
    }

    /** True when this request kept what was typed. */
    boolean hasKept() {
        return kept;
    }

    private MemberSecret secret() {
        return acting.get().secret();
    }
}
