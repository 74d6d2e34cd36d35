package nl.sekswerkplatform.web.decisions;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.decisions.GroupAnswer;

/** The answers to one seated group, point by point, with one row to spare. */
public class GroupAnswersForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String group;
    private final List<GroupAnswerRow> rows = new ArrayList<>();

    GroupAnswersForm(String group) {
        this.group = group;
        rows.add(new GroupAnswerRow(1));
    }

    /** @param answers of a decision, to all groups */
    void fill(List<GroupAnswer> answers) {
        rows.clear();
        answers.stream()
                .filter(answer -> answer.group().value().equals(group))
                .forEach(answer -> rows.add(GroupAnswerRow.of(rows.size() + 1, answer)));
        if (rows.size() < GroupAnswer.MOST) {
            rows.add(new GroupAnswerRow(rows.size() + 1));
        }
    }

    /** In the places that they have on the page, so that a refusal finds its field. */
    Stream<GroupAnswer> answers() {
        return rows.stream().filter(GroupAnswerRow::isFilled).map(row -> row.answer(group));
    }

    public String getGroup() {
        return group;
    }

    public List<GroupAnswerRow> getRows() {
        return rows;
    }
}
