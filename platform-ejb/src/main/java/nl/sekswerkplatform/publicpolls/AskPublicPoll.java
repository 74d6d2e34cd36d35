package nl.sekswerkplatform.publicpolls;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.NobodyAsked;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.QuestionsOutOfRange;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;

/**
 * What asking takes.
 *
 * @param form made when the form was opened, so that sending it twice asks once
 * @param why it is asked
 * @param use what is done with the result
 * @param groups each of which answers for itself
 * @param everyone whether people without an account are asked as well, apart from the groups
 */
public record AskPublicPoll(
        UUID form,
        String title,
        String why,
        String use,
        LocalDate opens,
        LocalDate closes,
        Set<GroupKey> groups,
        boolean everyone,
        List<Question> questions) {
    public static final int MAX_TITLE = 160;
    public static final int MAX_WORDS = 600;
    public static final int MOST_QUESTIONS = 10;

    /**
     * @throws NobodyAsked when it is for nobody
     * @throws QuestionsOutOfRange when there is no question, or too many to answer at once
     */
    public AskPublicPoll {
        title = Text.required("title", title, MAX_TITLE);
        why = Text.required("why", why, MAX_WORDS);
        use = Text.required("use", use, MAX_WORDS);
        if (opens == null || closes == null) {
            throw new TextMissing(opens == null ? "opens" : "closes");
        }
        if (groups.isEmpty() && !everyone) {
            throw new NobodyAsked();
        }
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            throw new QuestionsOutOfRange(MOST_QUESTIONS);
        }
        groups = Set.copyOf(groups);
        questions = List.copyOf(questions);
    }
}
