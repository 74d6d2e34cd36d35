package nl.sekswerkplatform.attack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.publicpolls.AskPublicPoll;
import nl.sekswerkplatform.publicpolls.PublicPollFixture;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.testing.AsMember;

/** The crowd answers what its group is asked in public, each drawn by lot. */
@ApplicationScoped
public class CrowdPollsFixture {
    @Inject
    private CrowdFixture crowd;

    @Inject
    private PublicPollService polls;

    @Inject
    private AsMember asMember;

    @Inject
    private Clock clock;

    private final Map<UUID, Integer> numbers = new HashMap<>();

    /** Opens some days later, and is open when the crowd votes. */
    UUID ask() throws Exception {
        AskPublicPoll asked = PublicPollFixture.poll(LocalDate.now(clock), false, CrowdFixture.GROUP.value());
        ActingMember asker = crowd.people().get(0);
        numbers.put(asked.form(), asMember.call(() -> polls.ask(asked, asker.delegate())));
        return asked.form();
    }

    void answer(UUID poll) throws Exception {
        for (ActingMember member : crowd.people()) {
            var sheet = PublicPollFixture.sheet(
                    1 + crowd.lots().nextInt(2), 1 + crowd.lots().nextInt(5));
            crowd.act(() -> polls.answer(numbers.get(poll), sheet, member));
        }
    }
}
