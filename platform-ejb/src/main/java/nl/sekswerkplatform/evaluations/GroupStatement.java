package nl.sekswerkplatform.evaluations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.evaluations.EvaluationRefused.WrittenMeanwhile;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.CannotBeHidden;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.Sealed;
import nl.sekswerkplatform.verdicts.Judgement;
import nl.sekswerkplatform.verdicts.PilotAdvice;
import nl.sekswerkplatform.verdicts.Verdict;

/**
 * What one group says in an evaluation. Sealed from the start and always of one length, also while nothing is said;
 * then public, or silent. Whoever writes it holds the row of its evaluation.
 */
@Entity
@Table(name = "group_statement")
class GroupStatement implements HideableEvaluations.Hideable {
    @Id
    private UUID id;

    @Column(name = "evaluation_id")
    private UUID evaluation;

    private int position;

    @Column(name = "group_key")
    private GroupKey group;

    @Enumerated(EnumType.STRING)
    private StatementStatus status = StatementStatus.WAITING;

    private byte[] content;

    private String words;

    @Enumerated(EnumType.STRING)
    private PilotAdvice advice;

    @ElementCollection
    @CollectionTable(name = "group_judgement", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    @Column(name = "judgement")
    @Enumerated(EnumType.STRING)
    private List<Judgement> judgements = new ArrayList<>();

    protected GroupStatement() {}

    private GroupStatement(Evaluation evaluation, int position, GroupKey group) {
        this.id = UUID.randomUUID();
        this.evaluation = evaluation.id();
        this.position = position;
        this.group = group;
    }

    static GroupStatement empty(Evaluation evaluation, int position, GroupKey group, ContentKey key) {
        GroupStatement statement = new GroupStatement(evaluation, position, group);
        statement.close("", evaluation, key);
        return statement;
    }

    static GroupStatement recordEarlier(Evaluation evaluation, int position, EvaluationReading.GroupPart earlier) {
        GroupStatement statement = new GroupStatement(evaluation, position, earlier.group());
        statement.status = earlier.status();
        if (earlier.isReadable()) {
            statement.words = earlier.words().joined();
        } else if (earlier.status() == StatementStatus.REMOVED) {
            statement.words = HideableWords.NO_WORDS;
        }
        if (earlier.isHeard()) {
            statement.judge(new Verdict(earlier.judgements(), earlier.advice()));
        }
        return statement;
    }

    /**
     * @param seen what stood there when she began
     * @throws WrittenMeanwhile when that is something else by now
     */
    void write(GroupWords seen, GroupWords typed, Evaluation within, ContentKey key) {
        GroupWords before = open(key);
        if (typed.equals(before)) {
            return;
        }
        if (!before.equals(seen)) {
            throw new WrittenMeanwhile();
        }
        close(typed.joined(), within, key);
    }

    /** Without the blanks that filled it before sealing did. */
    GroupWords open(ContentKey key) {
        return GroupWords.of(new Sealed(content).openText(key, label()).stripTrailing());
    }

    private void close(String text, Evaluation within, ContentKey key) {
        int longest = GroupWords.longest(within.criteria().size());
        content = Sealed.text(text, longest, key, label()).stored();
    }

    private SealLabel label() {
        return new SealLabel("group_statement", id.toString());
    }

    /** For everyone to read from now on, that it says nothing too. */
    void comeOut(ContentKey key) {
        GroupWords said = open(key);
        status = said.isNothing() ? StatementStatus.SILENT : StatementStatus.SAID;
        words = said.isNothing() ? null : said.joined();
        content = null;
    }

    void judge(Verdict verdict) {
        judgements.addAll(verdict.judgements());
        advice = verdict.advice();
    }

    /** @throws CannotBeHidden when its words are not public */
    @Override
    public String hide() {
        if (status != StatementStatus.SAID) {
            throw new CannotBeHidden();
        }
        String hidden = words;
        status = StatementStatus.HIDDEN;
        words = HideableWords.NO_WORDS;
        return hidden;
    }

    @Override
    public void show(String returned) {
        status = StatementStatus.SAID;
        words = returned;
    }

    @Override
    public void remove() {
        status = StatementStatus.REMOVED;
    }

    EvaluationReading.GroupPart reading(int number) {
        GroupWords readable = status == StatementStatus.SAID ? GroupWords.of(words) : GroupWords.NOTHING;
        String hidingKey = "evaluation-" + number + "-" + group.value();
        return new EvaluationReading.GroupPart(group, status, readable, judgements, advice, hidingKey);
    }

    GroupKey group() {
        return group;
    }

    UUID evaluation() {
        return evaluation;
    }

    StatementStatus status() {
        return status;
    }

    @Override
    public String words() {
        return words;
    }
}
