package nl.sekswerkplatform.advice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Text;

/** A text that the table is asked about, and what it came to. */
@Entity
@Table(name = "round_text")
class RoundText {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id")
    private ConsentRound round;

    private int number;

    @Column(name = "words")
    private String text;

    /** From 1, the best carried first; null until counted. */
    private Integer place;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @ElementCollection
    @CollectionTable(name = "round_stance", joinColumns = @JoinColumn(name = "text_id"))
    private List<GroupStance> stances = new ArrayList<>();

    protected RoundText() {}

    RoundText(ConsentRound round, int number, String text) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.number = number;
        this.text = text;
    }

    RoundText(ConsentRound round, int number, EarlierConsentRound.AskedText earlier) {
        this(round, number, Text.required("text", earlier.words(), OpenRound.MAX_TEXT));
        place = earlier.place();
        outcome = earlier.outcome();
        earlier.stances().forEach((group, stance) -> stances.add(new GroupStance(group, stance)));
    }

    void settle(RoundCount count) {
        place = count.order().indexOf(number) + 1;
        outcome = count.outcome(number);
        count.shownStances(number).forEach((group, stance) -> stances.add(new GroupStance(group, stance)));
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    /** 0 until counted. */
    int place() {
        return place == null ? 0 : place;
    }

    /** Null until counted. */
    Outcome outcome() {
        return outcome;
    }

    Optional<Stance> stance(GroupKey group) {
        return stances.stream()
                .filter(each -> each.group().equals(group))
                .map(GroupStance::stance)
                .findFirst();
    }
}
