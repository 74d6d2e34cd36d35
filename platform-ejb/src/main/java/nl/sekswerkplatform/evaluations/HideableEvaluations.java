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

/** What groups said in evaluations, as {@code evaluation/3-support}, and what the table saw, as {@code evaluation/3}. */
@ApplicationScoped
class HideableEvaluations implements HideableWords {
    private static final Pattern REF = Pattern.compile("evaluation/([1-9]\\d{0,8})(?:-([a-z][a-z0-9-]{0,39}))?");

    /** Words of an evaluation that all can read. */
    interface Hideable {
        /** Null when there are none. */
        String words();

        /** @throws nl.sekswerkplatform.houserules.HouseRuleRefused.CannotBeHidden when they are hidden or gone already */
        String hide();

        void show(String returned);

        void remove();
    }

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
    private Hideable held(String ref) {
        return find(ref, evaluations::hold).orElseThrow(NothingHidden::new);
    }

    /** What is still written is not there for anyone else, nor what was not said. */
    private Optional<Hideable> find(String ref, IntFunction<Optional<Evaluation>> by) {
        Matcher written = REF.matcher(ref);
        return written.matches()
                ? by.apply(Integer.parseInt(written.group(1)))
                        .flatMap(found -> find(found, written.group(2)))
                        .filter(words -> words.words() != null)
                : Optional.empty();
    }

    /** @param group null for the table */
    private Optional<Hideable> find(Evaluation found, String group) {
        return group == null
                ? found.publicSeen().map(Hideable.class::cast)
                : evaluations.ofGroup(List.of(found), new GroupKey(group)).stream()
                        .map(Hideable.class::cast)
                        .findFirst();
    }
}
