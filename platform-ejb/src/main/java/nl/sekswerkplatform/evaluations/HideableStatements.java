package nl.sekswerkplatform.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;

/** What groups said in evaluations, by number and group: {@code evaluation/3-support}. */
@ApplicationScoped
class HideableStatements implements HideableWords {
    private static final Pattern REF = Pattern.compile("evaluation/([1-9]\\d{0,8})-([a-z][a-z0-9-]{0,39})");

    @Inject
    private EvaluationRepository evaluations;

    @Override
    public boolean has(String ref) {
        return find(ref, evaluations::find).isPresent();
    }

    @Override
    public String read(String ref) {
        return find(ref, evaluations::find).orElseThrow(NothingHidden::new).words();
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

    /** Two who act on it at once come one after the other. */
    private GroupStatement held(String ref) {
        return find(ref, evaluations::hold).orElseThrow(NothingHidden::new);
    }

    /** What a group still writes is not there for anyone else, nor what it did not say. */
    private Optional<GroupStatement> find(String ref, IntFunction<Optional<Evaluation>> by) {
        Matcher written = REF.matcher(ref);
        return written.matches()
                ? by.apply(Integer.parseInt(written.group(1)))
                        .flatMap(found -> evaluations.ofGroup(List.of(found), new GroupKey(written.group(2))).stream()
                                .findFirst())
                        .filter(statement -> statement.words() != null)
                : Optional.empty();
    }
}
