package nl.sekswerkplatform.web.publicpolls;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.publicpolls.Question;

/** One question as it is typed; a row in which nothing stands is none. */
public class QuestionRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private Question.Kind kind = Question.Kind.ONE;
    private String text;
    private String options;
    private String low;
    private String high;

    boolean isFilled() {
        return Stream.of(text, options, low, high).anyMatch(typed -> typed != null && !typed.isBlank());
    }

    /** @param place on the page, from 1 */
    Question read(int place) {
        return Question.typed(String.valueOf(place), kind, text, lines(), low, high);
    }

    /** An option a line. */
    private List<String> lines() {
        return options == null
                ? List.of()
                : options.lines().filter(line -> !line.isBlank()).toList();
    }

    public Question.Kind getKind() {
        return kind;
    }

    public void setKind(Question.Kind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public String getLow() {
        return low;
    }

    public void setLow(String low) {
        this.low = low;
    }

    public String getHigh() {
        return high;
    }

    public void setHigh(String high) {
        this.high = high;
    }
}
