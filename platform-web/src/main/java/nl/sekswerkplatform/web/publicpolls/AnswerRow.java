package nl.sekswerkplatform.web.publicpolls;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.sekswerkplatform.publicpolls.Question;
import nl.sekswerkplatform.publicpolls.Question.Kind;

/** One question of a sheet, and what was chosen there. */
public class AnswerRow {
    /** Nothing chosen. */
    private static final int NONE = 0;

    private final Question question;
    private Integer one = NONE;
    private Integer[] several = {};

    AnswerRow(Question question) {
        this.question = question;
    }

    Set<Integer> given() {
        if (isMany()) {
            return new TreeSet<>(List.of(several));
        }
        return one == null || one == NONE ? Set.of() : Set.of(one);
    }

    /** What can be chosen, with its words. */
    static List<SelectItem> choices(Question question) {
        List<SelectItem> choices = new ArrayList<>();
        for (int answer = 1; answer <= question.answers(); answer++) {
            choices.add(new SelectItem(answer, words(question, answer)));
        }
        return choices;
    }

    private static String words(Question question, int answer) {
        if (!question.kind().isScale()) {
            return question.options().get(answer - 1);
        }
        String end = "";
        if (answer == 1) {
            end = " " + question.low();
        } else if (answer == question.answers()) {
            end = " " + question.high();
        }
        return answer + end;
    }

    public boolean isMany() {
        return question.kind() == Kind.SEVERAL;
    }

    public Question getQuestion() {
        return question;
    }

    public List<SelectItem> getChoices() {
        return choices(question);
    }

    public Integer getOne() {
        return one;
    }

    public void setOne(Integer one) {
        this.one = one;
    }

    public Integer[] getSeveral() {
        return several.clone();
    }

    public void setSeveral(Integer[] several) {
        this.several = several.clone();
    }
}
