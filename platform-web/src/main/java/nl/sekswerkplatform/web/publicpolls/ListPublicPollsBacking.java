package nl.sekswerkplatform.web.publicpolls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** The polls that run, with what a member can do there. */
@Named
@RequestScoped
public class ListPublicPollsBacking {
    @Inject
    private PublicPollService polls;

    @Inject
    private ActingMemberSource acting;

    private List<PublicPollReading> running;
    private List<Integer> unanswered;

    public List<PublicPollReading> getRunning() {
        if (running == null) {
            running = polls.findRunning();
        }
        return running;
    }

    public boolean isToAnswer(int number) {
        if (unanswered == null) {
            unanswered = polls.findUnanswered(acting.get()).stream()
                    .map(PublicPollReading::number)
                    .toList();
        }
        return unanswered.contains(number);
    }

    public boolean isOfYours(PublicPollReading poll) {
        return poll.mayWithdraw(acting.delegate().group());
    }
}
