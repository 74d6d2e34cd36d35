package nl.sekswerkplatform.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import nl.sekswerkplatform.decisions.DecisionRefused.ResponseMissing;
import nl.sekswerkplatform.recommendations.ReasonsMissing;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.Response;
import nl.sekswerkplatform.shared.Text;

/** On which advice a decision rests, how far it follows it, and why no further. */
@Embeddable
public class AdviceResponse {
    public static final int MAX_REASONS = 2000;

    /** Of a decision on which nobody gave advice. */
    public static final AdviceResponse NONE = new AdviceResponse(null, null, null, null);

    @Column(name = "meeting_number")
    private Integer meetingNumber;

    @Column(name = "item_position")
    private Integer itemPosition;

    @Column(name = "recommendation_key")
    private String recommendationKey;

    @Enumerated(EnumType.STRING)
    private Response response;

    @Column(name = "response_reasons")
    private String responseReasons;

    protected AdviceResponse() {}

    /**
     * @param minutes null when the table did not speak about it
     * @param recommendationKey null when it answers no recommendation
     * @param response null while the publisher did not choose, and where there was no advice
     * @param reasons null when there are none
     */
    public AdviceResponse(MinutesReference minutes, String recommendationKey, Response response, String reasons) {
        this.meetingNumber = minutes == null ? null : minutes.meeting();
        this.itemPosition = minutes == null ? null : minutes.item();
        this.recommendationKey = recommendationKey;
        this.response = response;
        this.responseReasons = Text.optional("responseReasons", reasons, MAX_REASONS);
    }

    AdviceResponse withReasons(String reasons) {
        return new AdviceResponse(minutes().orElse(null), recommendationKey, response, reasons);
    }

    static AdviceResponse to(Recommendation recommendation) {
        return new AdviceResponse(
                null,
                recommendation.key(),
                recommendation.response().orElse(null),
                recommendation.responseReasons().orElse(null));
    }

    /**
     * @throws ResponseMissing when there was advice and nobody said how far it is followed
     * @throws ReasonsMissing when it is not wholly followed and nobody said why
     */
    void requireExplained() {
        if (response == null && (meetingNumber != null || recommendationKey != null)) {
            throw new ResponseMissing();
        }
        if (response != null && response.needsReasons() && responseReasons == null) {
            throw new ReasonsMissing("responseReasons");
        }
    }

    public Optional<MinutesReference> minutes() {
        return meetingNumber == null
                ? Optional.empty()
                : Optional.of(new MinutesReference(meetingNumber, itemPosition));
    }

    public Optional<String> recommendationKey() {
        return Optional.ofNullable(recommendationKey);
    }

    /** Empty where there was no advice. */
    public Optional<Response> response() {
        return Optional.ofNullable(response);
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(responseReasons);
    }
}
