package nl.sekswerkplatform.openacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.sekswerkplatform.publicpolls.PublicPollService;

/** What whole groups are asked in public. */
@ApplicationScoped
class PublicPollActs implements OpenActs {
    @Inject
    private PublicPollService polls;

    @Override
    public Stream<OpenAct> find(Visit visit) {
        if (!visit.seated()) {
            return Stream.empty();
        }
        return polls.findUnanswered(visit.member()).stream()
                .map(poll -> OpenAct.undated(ActKind.ANSWER_POLL, poll.number(), poll.title())
                        .by(poll.closes(), visit.today()));
    }
}
