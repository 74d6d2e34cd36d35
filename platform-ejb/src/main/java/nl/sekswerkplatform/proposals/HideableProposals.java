package nl.sekswerkplatform.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;

/** The title and the question of a proposal, as long as it stands on no agenda: {@code proposal/12}. */
@ApplicationScoped
class HideableProposals implements HideableWords {
    private static final Pattern REF = Pattern.compile("proposal/([1-9]\\d{0,8})");

    @Inject
    private ProposalRepository proposals;

    @Override
    public boolean has(String ref) {
        return number(ref).flatMap(proposals::find).isPresent();
    }

    @Override
    public String read(String ref) {
        return number(ref)
                .flatMap(proposals::find)
                .orElseThrow(NothingHidden::new)
                .words();
    }

    @Override
    public String hide(String ref) {
        return hold(ref).hideWords();
    }

    @Override
    public void giveBack(String ref, String words) {
        hold(ref).showWords(words);
    }

    @Override
    public void remove(String ref) {
        hold(ref).removeWords();
    }

    private Proposal hold(String ref) {
        return number(ref).stream()
                .flatMap(number -> proposals.hold(List.of(number)).stream())
                .findFirst()
                .orElseThrow(NothingHidden::new);
    }

    private static Optional<Integer> number(String ref) {
        Matcher written = REF.matcher(ref);
        return written.matches() ? Optional.of(Integer.valueOf(written.group(1))) : Optional.empty();
    }
}
