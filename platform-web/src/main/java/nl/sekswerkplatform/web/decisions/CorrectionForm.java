package nl.sekswerkplatform.web.decisions;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.decisions.Correction;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.groups.StakeholderGroup;

/** Other words for a decision, as they are typed. */
public class CorrectionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<GroupAnswersForm> answers = new ArrayList<>();
    private String title;
    private String text;
    private String reasons;
    private String responseReasons;
    private String why;

    void fill(Decision decision, List<StakeholderGroup> seated) {
        title = decision.title();
        text = decision.text();
        reasons = decision.reasons();
        responseReasons = decision.advice().reasons().orElse(null);
        seated.forEach(group -> answers.add(new GroupAnswersForm(group.key().value())));
        answers.forEach(group -> group.fill(decision.answers()));
    }

    Correction written() {
        return new Correction(
                title,
                text,
                reasons,
                responseReasons,
                answers.stream().flatMap(GroupAnswersForm::answers).toList(),
                why);
    }

    public List<GroupAnswersForm> getAnswers() {
        return answers;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getResponseReasons() {
        return responseReasons;
    }

    public void setResponseReasons(String responseReasons) {
        this.responseReasons = responseReasons;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public int getMaxWhy() {
        return Correction.MAX_WHY;
    }
}
