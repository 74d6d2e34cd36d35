package nl.sekswerkplatform.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;

/** A reply under a proposal, by the numbers of both: {@code reply/12-3}. */
@ApplicationScoped
class HideableReplies implements HideableWords {
    private static final Pattern REF = Pattern.compile("reply/([1-9]\\d{0,8})-([1-9]\\d{0,8})");

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
        Matcher written = REF.matcher(ref);
        if (written.matches()) {
            discussions.hold(Integer.parseInt(written.group(1)));
        }
        return find(ref).orElseThrow(NothingHidden::new);
    }

    private Optional<Reply> find(String ref) {
        Matcher written = REF.matcher(ref);
        return written.matches()
                ? discussions.findReply(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)))
                : Optional.empty();
    }
}
