package nl.sekswerkplatform.publicpolls;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.OneText;
import nl.sekswerkplatform.houserules.WordsState;
import nl.sekswerkplatform.shared.Text;

/** All that a group wrote in a poll, and whether it can be read. */
@Embeddable
class PollWords {
    private String title;
    private String why;

    @Column(name = "use_of_it")
    private String use;

    @Convert(converter = Questions.Column.class)
    private Questions questions;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @Enumerated(EnumType.STRING)
    private WordsState words = WordsState.SHOWN;

    protected PollWords() {}

    PollWords(AskPublicPoll asked) {
        this.title = asked.title();
        this.why = asked.why();
        this.use = asked.use();
        this.questions = new Questions(asked.questions());
    }

    void withdraw(String reason) {
        withdrawnBecause = Text.required("reason", reason, AskPublicPoll.MAX_WORDS);
    }

    String text() {
        return OneText.of(Stream.concat(
                Stream.of(title, why, use, withdrawnBecause),
                questions().stream().flatMap(Question::words)));
    }

    String hide() {
        String hidden = text();
        words = WordsState.HIDDEN;
        clear();
        return hidden;
    }

    void show(String hidden) {
        Iterator<String> texts = OneText.apart(hidden).iterator();
        words = WordsState.SHOWN;
        title = texts.next();
        why = texts.next();
        use = texts.next();
        String reason = texts.next();
        if (!reason.isEmpty()) {
            withdrawnBecause = reason;
        }
        questions = new Questions(
                questions().stream().map(question -> question.in(texts)).toList());
    }

    /** What was written meanwhile goes as well. */
    void remove() {
        words = WordsState.REMOVED;
        clear();
    }

    private void clear() {
        title = HideableWords.NO_WORDS;
        why = HideableWords.NO_WORDS;
        use = HideableWords.NO_WORDS;
        withdrawnBecause = withdrawnBecause == null ? null : HideableWords.NO_WORDS;
        questions =
                new Questions(questions().stream().map(Question::withoutWords).toList());
    }

    boolean isShown() {
        return words == WordsState.SHOWN;
    }

    WordsState state() {
        return words;
    }

    String title() {
        return title;
    }

    String why() {
        return why;
    }

    String use() {
        return use;
    }

    List<Question> questions() {
        return questions.all();
    }

    /** Null unless it was withdrawn. */
    String withdrawnBecause() {
        return withdrawnBecause;
    }
}
