package nl.sekswerkplatform.web.evaluations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.evaluations.EvaluatedCriterion;
import nl.sekswerkplatform.evaluations.EvaluationRefused.WrittenMeanwhile;
import nl.sekswerkplatform.evaluations.GroupWords;
import nl.sekswerkplatform.web.Refusable;

/** Step 3: what a group says, and at the end of a pilot why it judges as it does. */
@Named
@ViewScoped
public class SayEvaluationBacking extends EvaluationPage {
    private static final long serialVersionUID = 1L;

    private String said;
    private List<ReasonRow> rows;
    private String seenSaid;
    private ArrayList<String> seenReasons;
    private transient GroupWords theirs;

    @Override
    void begin() {
        GroupWords before = read();
        said = before.said();
        rows = new ArrayList<>();
        if (getEvaluation().isVerdictAsked()) {
            for (EvaluatedCriterion criterion : getEvaluation().criteria()) {
                int place = rows.size();
                String reason = before.isNothing() ? null : before.reasons().get(place);
                rows.add(new ReasonRow(place + 1, criterion.text(), reason));
            }
        }
    }

    private GroupWords read() {
        GroupWords now = writing().read(acting().get(), number());
        seenSaid = now.said();
        seenReasons = new ArrayList<>(now.reasons());
        return now;
    }

    /** Who was overtaken sees the other text beside her own, and may then decide. */
    @Refusable
    public void say() {
        GroupWords typed =
                GroupWords.typed(said, rows.stream().map(ReasonRow::getReason).toList());
        try {
            writing().say(acting().get(), number(), new GroupWords(seenSaid, seenReasons), typed);
        } catch (WrittenMeanwhile overtaken) {
            theirs = read();
            throw overtaken;
        }
        done("say", "written");
    }

    /** What somebody else of the group wrote meanwhile; null unless there is such a thing. */
    public GroupWords getTheirs() {
        return theirs;
    }

    public List<ReasonRow> getRows() {
        return rows;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public int getMaxSaid() {
        return GroupWords.MAX_SAID;
    }

    public int getMaxReason() {
        return GroupWords.MAX_REASON;
    }
}
