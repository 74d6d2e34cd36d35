package nl.sekswerkplatform.web.decisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.advice.ReasonState;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundReading.ReasonReading;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.advice.Stand;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.GroupAnswer;
import nl.sekswerkplatform.decisions.GroupsToAnswer;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.minutes.GroupVoice;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesService;

/** A draft beside the advice that it is about: for each group what it said and what it is answered. */
@Named
@RequestScoped
public class BesideAdviceBacking {
    @Inject
    private MinutesService minutes;

    @Inject
    private RoundService rounds;

    @Inject
    private WriteDecisionService decisions;

    @Inject
    private GroupService groups;

    private Decision about;
    private MinutesItem item;
    private RoundReading round;
    private List<SaidAndAnswered> rows;

    /** What the table said about it; null when it did not. */
    public MinutesItem item(Decision decision) {
        read(decision);
        return item;
    }

    /** The round by which the table advised; null when it did so without. */
    public RoundReading round(Decision decision) {
        read(decision);
        return round;
    }

    /** In the order of the table; groups of which there is nothing to tell are left out. */
    public List<SaidAndAnswered> rows(Decision decision) {
        read(decision);
        return rows;
    }

    /** What one group said; null for nothing. */
    public SaidAndAnswered said(Decision decision, String group) {
        if (decision == null) {
            return null;
        }
        return rows(decision).stream()
                .filter(row -> row.group().equals(group))
                .findFirst()
                .orElse(null);
    }

    private void read(Decision decision) {
        if (decision.equals(about)) {
            return;
        }
        about = decision;
        item = decision.advice().minutes().flatMap(this::advised).orElse(null);
        round = Optional.ofNullable(item)
                .flatMap(MinutesItem::round)
                .map(rounds::get)
                .orElse(null);
        GroupsToAnswer toAnswer = decisions.groupsToAnswer(decision.advice());
        rows = groups.findSeated().stream()
                .map(group -> row(group.key(), decision, toAnswer))
                .filter(SaidAndAnswered::isThere)
                .toList();
    }

    private Optional<MinutesItem> advised(MinutesReference reference) {
        return minutes.findPublished(reference.meeting()).stream()
                .flatMap(spoken -> spoken.items().stream())
                .filter(each -> each.position() == reference.item())
                .findFirst();
    }

    private SaidAndAnswered row(GroupKey group, Decision decision, GroupsToAnswer toAnswer) {
        List<GroupAnswer> answers = decision.answers().stream()
                .filter(answer -> answer.group().equals(group))
                .toList();
        boolean owed = toAnswer.isOwed(group, decision.advice().response().orElse(null));
        return new SaidAndAnswered(group.value(), stand(group), view(group), reasons(group), owed, answers);
    }

    private Stand stand(GroupKey group) {
        return round == null ? null : round.stand(group);
    }

    private String view(GroupKey group) {
        return item == null
                ? null
                : item.voices().stream()
                        .filter(voice -> voice.groupKey().equals(group))
                        .map(GroupVoice::view)
                        .filter(view -> view != null)
                        .findFirst()
                        .orElse(null);
    }

    private List<String> reasons(GroupKey group) {
        return round == null
                ? List.of()
                : round.result().groups().stream()
                        .filter(turn -> turn.groupKey().equals(group))
                        .flatMap(turn -> turn.reasons().stream())
                        .filter(reason -> reason.state() == ReasonState.SHOWN)
                        .map(ReasonReading::words)
                        .toList();
    }
}
