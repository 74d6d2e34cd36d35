package nl.sekswerkplatform.groupreplies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;

/** The public replies of groups, by decision and group: {@code groupreply/2026-004-support}. */
@ApplicationScoped
class HideableGroupReplies implements HideableWords {
    private static final Pattern REF = Pattern.compile("groupreply/(\\d{4}-\\d{3,4})-([a-z][a-z0-9-]{0,39})");

    @Inject
    private GroupReplyRepository replies;

    @Override
    public boolean has(String ref) {
        return find(ref, replies::find).isPresent();
    }

    @Override
    public String read(String ref) {
        return find(ref, replies::find).orElseThrow(NothingHidden::new).words();
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
    private GroupReply held(String ref) {
        return find(ref, replies::findForAct).orElseThrow(NothingHidden::new);
    }

    /** What a group still writes is not there for anyone else. */
    private static Optional<GroupReply> find(
            String ref, BiFunction<DecisionNumber, GroupKey, Optional<GroupReply>> by) {
        Matcher written = REF.matcher(ref);
        return written.matches()
                ? DecisionNumber.parse(written.group(1))
                        .flatMap(number -> by.apply(number, new GroupKey(written.group(2))))
                        .filter(reply -> reply.status() != ReplyStatus.WAITING)
                : Optional.empty();
    }
}
