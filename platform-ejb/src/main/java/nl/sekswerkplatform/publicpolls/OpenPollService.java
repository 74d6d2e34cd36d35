package nl.sekswerkplatform.publicpolls;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import nl.sekswerkplatform.input.FormToken;
import nl.sekswerkplatform.input.OnceService;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.PublicPollNotFound;

/** Answering without an account. Nobody is asked who she is, and nothing here could know; also not whether she did before. */
@Stateless
public class OpenPollService {
    @Inject
    private PublicPollRepository polls;

    @Inject
    private PollBoxes boxes;

    @Inject
    private OnceService once;

    @Inject
    private Clock clock;

    /** A token for one form. */
    @PermitAll
    public FormToken newForm() {
        return once.newForm();
    }

    /**
     * Counts a sheet; the same form with the same answers a second time changes nothing.
     *
     * @param suspect true for what is set aside, because it looks like a flood
     * @throws PublicPollRefused.NotAsked when groups alone are asked
     * @throws PublicPollRefused.PollNotOpen outside its days
     * @throws nl.sekswerkplatform.input.InputRefused.FormForged when we never gave that form
     * @throws nl.sekswerkplatform.input.InputRefused.FormReused when other answers were sent with it before
     * @throws nl.sekswerkplatform.input.InputRefused.FormEarly when it comes sooner than anyone can answer
     * @throws nl.sekswerkplatform.input.InputRefused.FormLate when it was opened too long ago
     */
    @PermitAll
    public void answer(int number, AnswerSheet sheet, FormToken form, boolean suspect) {
        String said = "poll/" + number + " " + sheet.given();
        boolean first = once.take(form, said.getBytes(StandardCharsets.UTF_8));
        PublicPoll poll = polls.hold(number).orElseThrow(() -> new PublicPollNotFound(number));
        poll.requireAnswerableByEveryone(LocalDate.now(clock));
        sheet.requireFits(poll.questions());
        if (first) {
            boxes.take(poll, sheet, suspect);
        }
    }
}
