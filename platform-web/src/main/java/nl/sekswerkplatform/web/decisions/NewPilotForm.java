package nl.sekswerkplatform.web.decisions;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.decisions.ConditionChange;
import nl.sekswerkplatform.pilots.DecidedPilot;

/** A pilot that a decision brings, with its first conditions, as it is typed. */
public class NewPilotForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CONDITIONS = 5;

    private String title;
    private String question;
    private Integer budget;
    private String area;
    private LocalDate start;
    private Integer months;
    private final String[] conditions = new String[CONDITIONS];

    void fill(DecidedPilot brought, List<ConditionChange> first) {
        title = brought.title();
        question = brought.question();
        budget = brought.budget();
        area = brought.area();
        start = brought.startNotBefore();
        months = brought.durationMonths();
        for (int i = 0; i < Math.min(CONDITIONS, first.size()); i++) {
            conditions[i] = first.get(i).after().orElse(null);
        }
    }

    boolean isBlank() {
        return Stream.of(title, question, budget, area, start, months).allMatch(each -> each == null)
                && first().isEmpty();
    }

    DecidedPilot decided() {
        return new DecidedPilot(title, question, budget, area, start, months);
    }

    List<ConditionChange> first() {
        return Stream.of(conditions)
                .filter(typed -> typed != null && !typed.isBlank())
                .map(ConditionChange::add)
                .toList();
    }

    /** True when something stands in it, so that it is shown. */
    public boolean isBegun() {
        return !isBlank();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Integer getBudget() {
        return budget;
    }

    public void setBudget(Integer budget) {
        this.budget = budget;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String[] getConditions() {
        return conditions;
    }
}
