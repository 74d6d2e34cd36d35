package nl.sekswerkplatform.publicpolls;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.AnswerUnknown;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.NothingAnswered;
import nl.sekswerkplatform.publicpolls.Question.Kind;

/**
 * What one person answers at once. Kept nowhere.
 *
 * @param given for each question that was answered, by its place from 1, the answers from 1
 */
public record AnswerSheet(Map<Integer, Set<Integer>> given) {
    public AnswerSheet {
        Map<Integer, Set<Integer>> kept = new TreeMap<>();
        given.forEach((question, answers) -> {
            if (!answers.isEmpty()) {
                kept.put(question, Collections.unmodifiableSet(new TreeSet<>(answers)));
            }
        });
        given = Collections.unmodifiableMap(kept);
    }

    /**
     * @throws NothingAnswered when no question is; each of them may be left open
     * @throws AnswerUnknown when it answers what was not asked, or more than once what is answered once
     */
    void requireFits(List<Question> questions) {
        if (given.isEmpty()) {
            throw new NothingAnswered();
        }
        given.forEach((place, answers) -> {
            if (place < 1 || place > questions.size() || !fits(questions.get(place - 1), answers)) {
                throw new AnswerUnknown();
            }
        });
    }

    private static boolean fits(Question question, Set<Integer> answers) {
        return (question.kind() == Kind.SEVERAL || answers.size() == 1)
                && answers.stream().allMatch(answer -> answer >= 1 && answer <= question.answers());
    }

    @Override
    public String toString() {
        return "AnswerSheet[hidden]";
    }
}
