package nl.sekswerkplatform.consultations;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.smallnumbers.ShownCountConverter;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;

/**
 * A round in which people of one group were heard.
 *
 * <p>Life cycle: recorded once it was held; numbered in the order in which rounds were recorded.
 */
@Entity
@Table(name = "consultation_round")
class ConsultationRound {
    static final int MAX_TITLE = 160;
    static final int MAX_NOTE = 500;
    static final int MAX_COUNT = 1_000_000;
    private static final int MAX_KEY = 80;

    @Id
    private UUID id;

    private int number;

    @Column(name = "dossier_key")
    private String dossierKey;

    private String title;

    @Column(name = "group_key")
    private GroupKey group;

    @Enumerated(EnumType.STRING)
    private ConsultationForm form;

    private Integer sessions;

    private Integer participants;

    /** What another platform told of them, where it told no number. */
    @Convert(converter = ShownCountConverter.class)
    private ShownCount told;

    @Column(name = "per_session")
    private boolean perSession;

    private String note;

    @Column(name = "before_platform")
    private boolean beforePlatform;

    private boolean illustrative;

    @Version
    private int version;

    protected ConsultationRound() {}

    private ConsultationRound(int number, EarlierRound earlier) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.dossierKey = Text.required("key", earlier.key(), MAX_KEY);
        this.title = Text.required("title", earlier.title(), MAX_TITLE);
        this.group = earlier.group();
        this.form = earlier.form();
        this.sessions = inRange("sessions", earlier.sessions(), 1);
        this.participants = inRange("participants", earlier.participants(), 0);
        this.told = earlier.told();
        this.perSession = earlier.perSession();
        this.note = Text.optional("note", earlier.note(), MAX_NOTE);
        this.beforePlatform = true;
        this.illustrative = earlier.illustrative();
    }

    /** A round that was held before the platform. */
    static ConsultationRound recordEarlier(int number, EarlierRound earlier) {
        return new ConsultationRound(number, earlier);
    }

    private static Integer inRange(String field, Integer count, int fewest) {
        if (count != null && (count < fewest || count > MAX_COUNT)) {
            throw new CountOutOfRange(field);
        }
        return count;
    }

    GroupKey group() {
        return group;
    }

    /** As much of it as may be shown of people whose group is protected so. */
    ConsultationSummary shown(Protection protection) {
        return new ConsultationSummary(
                number,
                title,
                group,
                form,
                Optional.ofNullable(sessions),
                Optional.ofNullable(participants)
                        .map(people -> SmallNumbers.count(people, protection))
                        .or(() -> Optional.ofNullable(told)),
                perSession,
                Optional.ofNullable(note),
                beforePlatform,
                illustrative);
    }
}
