package nl.sekswerkplatform.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What everyone may read of minutes beside their texts; their rules stand in {@link Minutes}. */
@MappedSuperclass
public abstract class ReadableMinutes {
    @Id
    UUID id;

    @Column(name = "meeting_number")
    int meetingNumber;

    @Enumerated(EnumType.STRING)
    MinutesStatus status;

    @Column(name = "published_on")
    LocalDate publishedOn;

    @Column(name = "before_platform")
    boolean beforePlatform;

    boolean illustrative;

    @Version
    int version;

    public int meetingNumber() {
        return meetingNumber;
    }

    public MinutesStatus status() {
        return status;
    }

    public boolean isPublished() {
        return status == MinutesStatus.PUBLISHED;
    }

    /** Null until then; errata do not move it. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    public boolean isBeforePlatform() {
        return beforePlatform;
    }

    public boolean isIllustrative() {
        return illustrative;
    }
}
