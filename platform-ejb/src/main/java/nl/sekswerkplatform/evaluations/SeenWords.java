package nl.sekswerkplatform.evaluations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import nl.sekswerkplatform.evaluations.EvaluationRefused.WrittenMeanwhile;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.CannotBeHidden;
import nl.sekswerkplatform.houserules.WordsState;
import nl.sekswerkplatform.shared.Text;

/** What the table sees, in words, and whether they can be read. */
@Embeddable
class SeenWords implements HideableEvaluations.Hideable {
    /** In characters. */
    static final int MAX = 4_000;

    @Column(name = "summary")
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "summary_words")
    private WordsState state = WordsState.SHOWN;

    protected SeenWords() {}

    /** None as yet. */
    static SeenWords nothing() {
        return new SeenWords();
    }

    static SeenWords recordEarlier(String text, WordsState state) {
        SeenWords seen = new SeenWords();
        seen.text = state == WordsState.SHOWN ? Text.optional("summary", text, MAX) : HideableWords.NO_WORDS;
        seen.state = state;
        return seen;
    }

    /**
     * @param seen what stood there when she began; null for nothing
     * @throws WrittenMeanwhile when that is something else by now
     */
    void write(String seen, String typed) {
        String written = Text.required("summary", typed, MAX);
        if (!written.equals(text) && !Objects.equals(seen, text)) {
            throw new WrittenMeanwhile();
        }
        text = written;
    }

    boolean isNothing() {
        return text == null;
    }

    /** Null when there are none, or nobody may read them. */
    String readable() {
        return state == WordsState.SHOWN ? text : null;
    }

    WordsState state() {
        return state;
    }

    @Override
    public String words() {
        return text;
    }

    /** @throws CannotBeHidden when they are hidden or gone already */
    @Override
    public String hide() {
        if (state != WordsState.SHOWN) {
            throw new CannotBeHidden();
        }
        String hidden = text;
        state = WordsState.HIDDEN;
        text = HideableWords.NO_WORDS;
        return hidden;
    }

    @Override
    public void show(String returned) {
        state = WordsState.SHOWN;
        text = returned;
    }

    @Override
    public void remove() {
        state = WordsState.REMOVED;
    }
}
