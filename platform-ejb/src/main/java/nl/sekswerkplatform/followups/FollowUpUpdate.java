package nl.sekswerkplatform.followups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Text;

/** What a group told about a follow-up, on which day; the last one of a done follow-up is its result. */
@Entity
@Table(name = "follow_up_update")
public class FollowUpUpdate {
    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "follow_up_id")
    private FollowUp followUp;

    private int position;

    private String text;

    private EvidenceLink evidence;

    @Column(name = "by_group")
    private GroupKey by;

    @Column(name = "written_on")
    private LocalDate date;

    private boolean done;

    protected FollowUpUpdate() {}

    FollowUpUpdate(FollowUp followUp, int position, FollowUpReport report, GroupKey by, LocalDate date) {
        this.id = report.id();
        this.followUp = followUp;
        this.position = position;
        this.text = Text.required("update", report.text(), FollowUp.MAX_UPDATE);
        this.evidence = EvidenceLink.optional(report.evidence());
        this.by = by;
        this.date = date;
        this.done = report.done();
    }

    boolean hasId(UUID other) {
        return id.equals(other);
    }

    public String text() {
        return text;
    }

    /** Where it can be seen. */
    public Optional<EvidenceLink> evidence() {
        return Optional.ofNullable(evidence);
    }

    public GroupKey by() {
        return by;
    }

    public LocalDate date() {
        return date;
    }

    /** True when this is the result with which the follow-up was done. */
    public boolean isDone() {
        return done;
    }
}
