package nl.sekswerkplatform.openacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sekswerkplatform.ballotwitness.BallotWitnessService;
import nl.sekswerkplatform.elections.ElectionService;
import nl.sekswerkplatform.elections.OpenElection;
import nl.sekswerkplatform.rooms.PollService;
import nl.sekswerkplatform.rooms.RoomService;

/** What her group does among itself. Of its room no title and no question stands here, and nothing of it is opened but polls. */
@ApplicationScoped
class GroupActs implements OpenActs {
    @Inject
    private ElectionService elections;

    @Inject
    private PollService polls;

    @Inject
    private RoomService rooms;

    @Inject
    private BallotWitnessService witnesses;

    @Override
    public Stream<OpenAct> find(Visit visit) {
        return Stream.of(elections(visit), polls(visit), talk(visit), witnesses(visit))
                .flatMap(each -> each);
    }

    private Stream<OpenAct> elections(Visit visit) {
        return elections.findUndone(visit.member()).stream().map(open -> election(open, visit));
    }

    private static OpenAct election(OpenElection open, Visit visit) {
        ActKind kind = open.voting() ? ActKind.VOTE : ActKind.STAND;
        return OpenAct.undated(kind, open.id(), null).by(open.lastDay(), visit.today());
    }

    /** One for each topic, with the day on which the first question there ends. */
    private Stream<OpenAct> polls(Visit visit) {
        Set<UUID> named = new HashSet<>();
        return polls.findUnanswered(visit.member()).stream()
                .filter(poll -> named.add(poll.topic()))
                .map(poll -> OpenAct.undated(ActKind.POLL, poll.topic(), null).by(poll.lastDay(), visit.today()));
    }

    private Stream<OpenAct> talk(Visit visit) {
        return rooms.isSpokenLately(visit.member())
                ? Stream.of(OpenAct.undated(ActKind.TALK, null, null))
                : Stream.empty();
    }

    /** Nobody is named: there is one page for all who are put forward. */
    private Stream<OpenAct> witnesses(Visit visit) {
        return visit.seated()
                        && witnesses.findPutForward(visit.member()).stream().anyMatch(each -> !each.agreed())
                ? Stream.of(OpenAct.undated(ActKind.WITNESS, null, null))
                : Stream.empty();
    }
}
