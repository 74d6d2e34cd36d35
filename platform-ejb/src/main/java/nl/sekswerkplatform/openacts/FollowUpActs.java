package nl.sekswerkplatform.openacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.followups.FollowUpFilter;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.groups.Mandate;

/** What her group said it would do or is asked to, and decisions that she began to write. */
@ApplicationScoped
class FollowUpActs implements OpenActs {
    @Inject
    private FollowUpService followUps;

    @Inject
    private WriteDecisionService decisions;

    @Override
    public Stream<OpenAct> find(Visit visit) {
        Stream<FollowUpSummary> owned =
                followUps
                        .list(new FollowUpFilter(FollowUpStatus.OPEN, visit.group()), null, OpenActsService.MOST)
                        .stream();
        Stream<FollowUpSummary> asked = visit.has(Mandate.SECRETARY)
                ? followUps.unanswered(visit.group(), OpenActsService.MOST).stream()
                : Stream.empty();
        return Stream.of(
                        owned.map(each -> act(ActKind.FOLLOW_UP, each, visit)),
                        asked.map(each -> act(ActKind.ANSWER_FOLLOW_UP, each, visit)),
                        drafts(visit))
                .flatMap(acts -> acts);
    }

    private static OpenAct act(ActKind kind, FollowUpSummary each, Visit visit) {
        return OpenAct.undated(kind, each.key(), each.text()).by(each.due(), visit.today());
    }

    private Stream<OpenAct> drafts(Visit visit) {
        return visit.has(Mandate.PUBLISHER)
                ? decisions.drafts(visit.member().delegate()).stream()
                        .map(draft -> OpenAct.undated(ActKind.DECIDE, draft.id(), draft.title()))
                : Stream.empty();
    }
}
