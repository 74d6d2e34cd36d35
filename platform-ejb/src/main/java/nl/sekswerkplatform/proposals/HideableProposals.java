package nl.sekswerkplatform.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** The title and the question of a proposal, now and before, as long as it stands on no agenda: {@code proposal/12}. */
@ApplicationScoped
class HideableProposals implements HideableWords {
    private static final Pattern REF = Pattern.compile("proposal/([1-9]\\d{0,8})");

    @Inject
    private ProposalRepository proposals;

    @Inject
    private PlatformKeys keys;

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
        Proposal proposal = hold(ref);
        String hidden = proposal.hideWords();
        proposals.earlier(List.of(proposal.number())).forEach(text -> text.hide(key()));
        proposals.index(proposal);
        return hidden;
    }

    @Override
    public void giveBack(String ref, String words) {
        Proposal proposal = hold(ref);
        proposal.showWords(words);
        proposals.earlier(List.of(proposal.number())).forEach(text -> text.show(key()));
        proposals.index(proposal);
    }

    @Override
    public void remove(String ref) {
        Proposal proposal = hold(ref);
        proposal.removeWords();
        proposals.earlier(List.of(proposal.number())).forEach(proposals::remove);
    }

    private Proposal hold(String ref) {
        return number(ref).stream()
                .flatMap(number -> proposals.hold(List.of(number)).stream())
                .findFirst()
                .orElseThrow(NothingHidden::new);
    }

    private WrappingKey key() {
        return ProposalKeyedRows.hiding(keys);
    }

    private static Optional<Integer> number(String ref) {
        Matcher written = REF.matcher(ref);
        return written.matches() ? Optional.of(Integer.valueOf(written.group(1))) : Optional.empty();
    }
}
