package nl.sekswerkplatform.publicpolls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;

/** What groups wrote in polls: {@code poll/3}. */
@ApplicationScoped
class HideablePolls implements HideableWords {
    private static final Pattern REF = Pattern.compile("poll/([1-9]\\d{0,8})");

    @Inject
    private PublicPollRepository polls;

    @Override
    public boolean has(String ref) {
        return find(ref, polls::find).isPresent();
    }

    @Override
    public String read(String ref) {
        return find(ref, polls::find).orElseThrow(NothingHidden::new).words().text();
    }

    @Override
    public String hide(String ref) {
        return held(ref).hideWords();
    }

    @Override
    public void giveBack(String ref, String words) {
        held(ref).words().show(words);
    }

    @Override
    public void remove(String ref) {
        PublicPoll poll = held(ref);
        poll.removeWords();
        polls.erase(poll);
    }

    /** Two who act on it at once come one after the other. */
    private PublicPoll held(String ref) {
        return find(ref, polls::hold).orElseThrow(NothingHidden::new);
    }

    private static Optional<PublicPoll> find(String ref, IntFunction<Optional<PublicPoll>> by) {
        Matcher written = REF.matcher(ref);
        return written.matches() ? by.apply(Integer.parseInt(written.group(1))) : Optional.empty();
    }
}
