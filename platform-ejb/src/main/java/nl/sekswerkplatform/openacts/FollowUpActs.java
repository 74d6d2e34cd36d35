package nl.sekswerkplatform.openacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.FollowUpFilter;
import nl.sekswerkplatform.decisions.FollowUpService;
import nl.sekswerkplatform.decisions.FollowUpStatus;
import nl.sekswerkplatform.groups.Mandate;

/** What her group said it would do, and decisions that she began to write. */
@ApplicationScoped
class FollowUpActs implements OpenActs {
    @Inject
    private FollowUpService followUps;

    @Inject
    private DecisionService decisions;

    @Override
    public Stream<OpenAct> find(Visit visit) {
        Stream<OpenAct> owned =
                followUps
                        .list(new FollowUpFilter(FollowUpStatus.OPEN, visit.group()), null, OpenActsService.MOST)
                        .stream()
                        .map(each -> OpenAct.undated(ActKind.FOLLOW_UP, each.key(), each.text())
                                .by(each.due(), visit.today()));
        return Stream.concat(owned, drafts(visit));
    }

    private Stream<OpenAct> drafts(Visit visit) {
        return visit.has(Mandate.PUBLISHER)
                ? decisions.drafts(visit.member().delegate()).stream()
                        .map(draft -> OpenAct.undated(ActKind.DECIDE, draft.id(), draft.title()))
                : Stream.empty();
    }
}
