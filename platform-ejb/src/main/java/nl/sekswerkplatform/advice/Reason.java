package nl.sekswerkplatform.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.CannotBeHidden;
import nl.sekswerkplatform.shared.Text;

/**
 * A reason that a group, or one of its members, gave in a round: public, without whose it is or what it was for. Screeners
 * may hide its words; two groups remove them.
 */
@Entity
@Table(name = "round_reason")
class Reason {
    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID round;

    private int number;

    @Column(name = "group_key")
    private GroupKey group;

    /** The text it is about; null for what the group said of all of them. */
    @Column(name = "text_number")
    private Integer text;

    @Column(name = "by_group")
    private boolean byGroup;

    @Enumerated(EnumType.STRING)
    private ReasonState state = ReasonState.SHOWN;

    private String words;

    protected Reason() {}

    private Reason(UUID round, int number, GroupKey group, String words) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.number = number;
        this.group = group;
        this.words = words;
    }

    /** Of some member of the group. */
    static Reason ofMember(UUID round, int number, GroupKey group, int text, String words) {
        Reason reason = new Reason(round, number, group, words);
        reason.text = text;
        return reason;
    }

    /** Of the group as a whole. */
    static Reason ofGroup(UUID round, int number, GroupKey group, String words) {
        Reason reason = new Reason(round, number, group, words);
        reason.byGroup = true;
        return reason;
    }

    /** Given on another platform; of words that are gone there is the place. */
    static Reason recordEarlier(UUID round, int number, GroupKey group, EarlierConsentRound.GivenReason given) {
        String words = given.words() == null
                ? HideableWords.NO_WORDS
                : Text.required("reason", given.words(), Wording.MAX_TEXT);
        Reason reason = given.text() == null
                ? ofGroup(round, number, group, words)
                : ofMember(round, number, group, given.text(), words);
        reason.state = given.words() == null ? ReasonState.REMOVED : ReasonState.SHOWN;
        return reason;
    }

    /** @throws CannotBeHidden when its words are hidden or gone */
    String hide() {
        if (state != ReasonState.SHOWN) {
            throw new CannotBeHidden();
        }
        String hidden = words;
        state = ReasonState.HIDDEN;
        words = HideableWords.NO_WORDS;
        return hidden;
    }

    void show(String returned) {
        state = ReasonState.SHOWN;
        words = returned;
    }

    void remove() {
        state = ReasonState.REMOVED;
    }

    UUID round() {
        return round;
    }

    int number() {
        return number;
    }

    GroupKey group() {
        return group;
    }

    Integer text() {
        return text;
    }

    boolean isByGroup() {
        return byGroup;
    }

    ReasonState state() {
        return state;
    }

    String words() {
        return words;
    }
}
