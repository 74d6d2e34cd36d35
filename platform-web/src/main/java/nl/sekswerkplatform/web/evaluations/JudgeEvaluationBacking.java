package nl.sekswerkplatform.web.evaluations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.evaluations.EvaluatedCriterion;
import nl.sekswerkplatform.verdicts.Judgement;
import nl.sekswerkplatform.verdicts.PilotAdvice;
import nl.sekswerkplatform.verdicts.Verdict;
import nl.sekswerkplatform.web.Refusable;

/** Step 3 of a pilot's end: what a member finds herself, changes, or takes back. */
@Named
@ViewScoped
public class JudgeEvaluationBacking extends EvaluationPage {
    private static final long serialVersionUID = 1L;

    private List<JudgedRow> rows;
    private PilotAdvice advice;
    private boolean given;

    @Override
    void begin() {
        Optional<Verdict> before = writing().findOwn(acting().get(), number());
        given = before.isPresent();
        advice = before.map(Verdict::advice).orElse(null);
        rows = new ArrayList<>();
        for (EvaluatedCriterion criterion : getEvaluation().criteria()) {
            int place = rows.size();
            Judgement judged =
                    before.map(verdict -> verdict.judgements().get(place)).orElse(null);
            rows.add(new JudgedRow(place + 1, criterion.text(), judged));
        }
    }

    @Refusable
    public void judge() {
        Verdict verdict =
                Verdict.chosen(rows.stream().map(JudgedRow::getJudgement).toList(), advice);
        writing().judge(acting().get(), number(), verdict);
        done("judge", "given");
    }

    @Refusable
    public void takeBack() {
        writing().takeBack(acting().get(), number());
        done("judge", "takenBack");
    }

    /** True when she may say something now. */
    public boolean isJudging() {
        return getEvaluation().isVerdictAsked() && isWritten() && isAsked();
    }

    public boolean isGiven() {
        return given;
    }

    public List<JudgedRow> getRows() {
        return rows;
    }

    public Judgement[] getJudgements() {
        return Judgement.values();
    }

    public PilotAdvice[] getAdvices() {
        return PilotAdvice.values();
    }

    public PilotAdvice getAdvice() {
        return advice;
    }

    public void setAdvice(PilotAdvice advice) {
        this.advice = advice;
    }
}
