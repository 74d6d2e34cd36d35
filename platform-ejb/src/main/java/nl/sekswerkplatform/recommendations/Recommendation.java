package nl.sekswerkplatform.recommendations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;

/**
 * Advice of a body outside the table, and how far it is followed.
 *
 * <p>Life cycle: recommendations enter with the dossier, some with the answer they got before the platform; a
 * decision of the municipality answers them, or answers them anew.
 */
@Entity
@Table(name = "recommendation")
public class Recommendation {
    static final int MAX_KEY = 80;
    static final int MAX_BY = 120;
    static final int MAX_REASONS = 2000;
    static final int MAX_NUMBER = 40;
    static final int MAX_TEXT = 1000;

    @Id
    private UUID id;

    private int position;

    @Column(name = "recommendation_key")
    private String key;

    private String number;

    @Column(name = "made_by")
    private String by;

    @Column(name = "made_in")
    private YearMonth date;

    private String text;

    @Enumerated(EnumType.STRING)
    private Response response;

    @Column(name = "response_reasons")
    private String responseReasons;

    @Column(name = "pilot_key")
    private String pilotKey;

    @Column(name = "before_platform")
    private boolean beforePlatform;

    private boolean illustrative;

    @Version
    private int version;

    protected Recommendation() {}

    private Recommendation(int position, EarlierRecommendation earlier) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.key = Text.required("key", earlier.key(), MAX_KEY);
        this.number = Text.required("number", earlier.number(), MAX_NUMBER);
        this.by = Text.required("by", earlier.by(), MAX_BY);
        this.date = earlier.date();
        this.text = Text.required("text", earlier.text(), MAX_TEXT);
        this.response = earlier.response();
        this.responseReasons = Text.optional("reason", earlier.reasons(), MAX_REASONS);
        this.pilotKey = earlier.pilotKey();
        this.beforePlatform = true;
        this.illustrative = earlier.illustrative();
        if (date == null) {
            throw new TextMissing("date");
        }
        if (response != null && response.needsReasons() && responseReasons == null) {
            throw new ReasonsMissing("reason");
        }
    }

    /**
     * One from before the platform.
     *
     * @throws ReasonsMissing when it was not wholly followed and nobody said why
     */
    static Recommendation recordEarlier(int position, EarlierRecommendation earlier) {
        return new Recommendation(position, earlier);
    }

    /**
     * A decision says how far it is followed; the last one counts.
     *
     * @throws ReasonsMissing when it is not wholly followed and nobody said why
     */
    void answer(Response by, String reasons) {
        if (by.needsReasons() && reasons == null) {
            throw new ReasonsMissing("responseReasons");
        }
        response = by;
        responseReasons = reasons;
    }

    /** Its place in the order in which recommendations were entered. */
    public int position() {
        return position;
    }

    public String key() {
        return key;
    }

    /** As the body numbered it; a hyphen when it did not. */
    public String number() {
        return number;
    }

    public String by() {
        return by;
    }

    public YearMonth date() {
        return date;
    }

    public String text() {
        return text;
    }

    /** Empty while there is no answer. */
    public Optional<Response> response() {
        return Optional.ofNullable(response);
    }

    public Optional<String> responseReasons() {
        return Optional.ofNullable(responseReasons);
    }

    public Optional<String> pilotKey() {
        return Optional.ofNullable(pilotKey);
    }

    public boolean isBeforePlatform() {
        return beforePlatform;
    }

    public boolean isIllustrative() {
        return illustrative;
    }
}
