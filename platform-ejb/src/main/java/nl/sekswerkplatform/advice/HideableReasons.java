package nl.sekswerkplatform.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;

/** The published reasons of rounds, by round and number: {@code reason/7-3}. */
@ApplicationScoped
class HideableReasons implements HideableWords {
    private static final Pattern REF = Pattern.compile("reason/([1-9]\\d{0,6})-([1-9]\\d{0,6})");

    @Inject
    private RoundRepository rounds;

    @Override
    public boolean has(String ref) {
        return find(ref).isPresent();
    }

    @Override
    public String read(String ref) {
        return get(ref).words();
    }

    @Override
    public String hide(String ref) {
        return held(ref).hide();
    }

    @Override
    public void giveBack(String ref, String words) {
        held(ref).show(words);
    }

    @Override
    public void remove(String ref) {
        held(ref).remove();
    }

    private Reason get(String ref) {
        return find(ref).orElseThrow(NothingHidden::new);
    }

    /** Two who act on it at once come one after the other. */
    private Reason held(String ref) {
        Matcher written = REF.matcher(ref);
        if (written.matches()) {
            rounds.hold(Integer.parseInt(written.group(1)));
        }
        return get(ref);
    }

    private Optional<Reason> find(String ref) {
        Matcher written = REF.matcher(ref);
        return written.matches()
                ? rounds.reason(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)))
                : Optional.empty();
    }
}
