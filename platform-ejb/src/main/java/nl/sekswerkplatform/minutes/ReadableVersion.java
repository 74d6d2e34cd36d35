package nl.sekswerkplatform.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;

/** What everyone may read of a version beside its points; its rules stand in {@link MinutesVersion}. */
@MappedSuperclass
public abstract class ReadableVersion {
    @Id
    UUID id;

    int number;

    @Enumerated(EnumType.STRING)
    VersionKind kind = VersionKind.MINUTES;

    @Enumerated(EnumType.STRING)
    VersionStatus status = VersionStatus.DRAFT;

    @Column(name = "offered_on")
    LocalDate offeredOn;

    @Column(name = "closed_on")
    LocalDate closedOn;

    String reason;

    /** From 1, in the order in which they were begun. */
    public int number() {
        return number;
    }

    public VersionKind kind() {
        return kind;
    }

    public VersionStatus status() {
        return status;
    }

    /** Null while it is a draft, and for minutes from before the platform. */
    public LocalDate offeredOn() {
        return offeredOn;
    }

    /** The day of publication, or the last one on which it was asked; null until then. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** Why a text that was offered or published is changed; null for the first version. */
    public String reason() {
        return reason;
    }
}
