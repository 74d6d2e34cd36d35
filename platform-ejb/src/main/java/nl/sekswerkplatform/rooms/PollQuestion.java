package nl.sekswerkplatform.rooms;

import java.util.UUID;
import nl.sekswerkplatform.rooms.RoomRefused.PollDaysOutOfRange;
import nl.sekswerkplatform.shared.Text;

/**
 * What a member asks her group, to be answered with yes or no.
 *
 * @param form made when the form was opened, so that sending it twice asks once
 * @param days how many days it is open after today
 * @param seen how she wants to be seen with it
 */
public record PollQuestion(UUID form, String question, int days, SeenAs seen) {
    /** In characters. */
    public static final int MAX_QUESTION = 300;

    static final int LEAST_DAYS = 1;
    static final int MOST_DAYS = 30;

    /** @throws nl.sekswerkplatform.shared.DomainException when there is no question, or the days cannot be */
    public PollQuestion {
        question = Text.required("question", question, MAX_QUESTION);
        if (days < LEAST_DAYS || days > MOST_DAYS) {
            throw new PollDaysOutOfRange(LEAST_DAYS, MOST_DAYS);
        }
    }
}
