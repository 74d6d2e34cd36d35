package nl.sekswerkplatform.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.IsoWeek;

/**
 * What everyone can read: an input under its public number, or the gap that a withheld one leaves, with the reason.
 * Nothing here leads back to the sealed original.
 */
@Entity
@Table(name = "published_input")
public class PublishedInput {
    @Id
    private int number;

    private String text;

    @Enumerated(EnumType.STRING)
    private WithholdingReason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_change")
    private TextChange change;

    @Column(name = "pilot_key")
    private String pilot;

    @Embedded
    private Told told;

    @Column(name = "as_group")
    private GroupKey asGroup;

    @Column(name = "stood_in_for")
    private GroupKey stoodInFor;

    private IsoWeek week;

    private boolean illustrative;

    @Column(name = "before_platform")
    private boolean beforePlatform;

    @Column(name = "dossier_key")
    private String dossierKey;

    @Version
    private int version;

    protected PublishedInput() {}

    private PublishedInput(int number, IsoWeek week) {
        this.number = number;
        this.week = week;
    }

    static PublishedInput of(int number, WrittenInput written, TextChange change, IsoWeek week) {
        var published = new PublishedInput(number, week);
        published.text = written.text();
        published.change = change;
        published.pilot = written.pilot();
        published.told = written.told();
        published.asGroup = written.asGroup();
        return published;
    }

    /** Says that something was withheld and why; not what it was about, nor who is said to have written it. */
    static PublishedInput gap(int number, WithholdingReason reason, IsoWeek week) {
        var gap = new PublishedInput(number, week);
        gap.reason = reason;
        return gap;
    }

    static PublishedInput earlier(int number, EarlierInput earlier) {
        var published = earlier.isGap()
                ? gap(number, earlier.screened().reason(), earlier.week())
                : of(number, earlier.written(), earlier.screened().change(), earlier.week());
        published.stoodInFor = earlier.screened().stoodInFor();
        published.beforePlatform = true;
        published.illustrative = earlier.illustrative();
        published.dossierKey = earlier.key();
        return published;
    }

    /** @param group null when both groups that screen agreed themselves */
    PublishedInput screenedInPlaceOf(GroupKey group) {
        stoodInFor = group;
        return this;
    }

    public int number() {
        return number;
    }

    /** Null for a gap. */
    public String text() {
        return text;
    }

    /** How it differs from what was written; null when it does not. */
    public TextChange change() {
        return change;
    }

    /** Why there is a gap; null for a text. */
    public WithholdingReason reason() {
        return reason;
    }

    public boolean isGap() {
        return reason != null;
    }

    /** Key of the pilot it is about; null when it is about anything else. */
    public String pilot() {
        return pilot;
    }

    /** For which indicator it was told; empty for what people write themselves. */
    public Optional<Told> told() {
        return Optional.ofNullable(told);
    }

    /** The group its writer says to belong to; null when she did not say. */
    public GroupKey asGroup() {
        return asGroup;
    }

    /** The group in whose place residents' screeners agreed; null when both groups that screen did themselves. */
    public GroupKey stoodInFor() {
        return stoodInFor;
    }

    /** The week of the batch in which it came out; of something earlier the week in which it was said. */
    public IsoWeek week() {
        return week;
    }

    public boolean isIllustrative() {
        return illustrative;
    }

    public boolean isBeforePlatform() {
        return beforePlatform;
    }

    /** The key in the dossier it came from; null for what came in here. */
    public String dossierKey() {
        return dossierKey;
    }
}
