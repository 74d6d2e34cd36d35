package nl.sekswerkplatform.recommendations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.GroupRefused.OtherGroup;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HouseRuleRefused.CannotBeHidden;
import nl.sekswerkplatform.houserules.OneText;
import nl.sekswerkplatform.houserules.WordsState;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.Text;

/**
 * Advice of a body outside the table, and how far it is followed.
 *
 * <p>Life cycle: recommendations enter with the dossier, some with the answer they got before the platform, or a group
 * brings them in; a decision of the municipality answers them, or answers them anew. What is corrected stands in editions.
 * What a group brought in can be hidden under the house rules, with all its editions; its answer stays.
 */
@Entity
@Table(name = "recommendation")
public class Recommendation {
    static final int MAX_KEY = 80;
    static final int MAX_REASONS = 2000;

    @Id
    private UUID id;

    private int position;

    @Column(name = "recommendation_key")
    private String key;

    @Embedded
    private RecommendationWords words;

    @Enumerated(EnumType.STRING)
    @Column(name = "words")
    private WordsState state = WordsState.SHOWN;

    @Enumerated(EnumType.STRING)
    private Response response;

    @Column(name = "response_reasons")
    private String responseReasons;

    @Column(name = "pilot_key")
    private String pilotKey;

    @Column(name = "before_platform")
    private boolean beforePlatform;

    private boolean illustrative;

    @Column(name = "entered_by")
    private GroupKey enteredBy;

    private int edition = 1;

    @ElementCollection
    @CollectionTable(name = "recommendation_earlier", joinColumns = @JoinColumn(name = "recommendation_id"))
    private List<EarlierWords> earlier = new ArrayList<>();

    @Version
    private int version;

    protected Recommendation() {}

    private Recommendation(int position, EarlierRecommendation earlier) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.key = Text.required("key", earlier.key(), MAX_KEY);
        this.words = earlier.gone() ? earlier.words().gone() : earlier.words();
        this.state = earlier.gone() ? WordsState.REMOVED : WordsState.SHOWN;
        this.response = earlier.response();
        this.responseReasons = Text.optional("reason", earlier.reasons(), MAX_REASONS);
        this.pilotKey = earlier.pilotKey();
        this.beforePlatform = true;
        this.illustrative = earlier.illustrative();
        this.enteredBy = earlier.enteredBy();
        this.earlier.addAll(earlier.before());
        this.edition = earlier.before().size() + 1;
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

    /** One point of what a group brings in. */
    static Recommendation enter(int position, EnterRecommendation entered, int place, GroupKey by) {
        Recommendation recommendation = new Recommendation();
        recommendation.id = UUID.randomUUID();
        recommendation.position = position;
        recommendation.key = entered.key(place);
        recommendation.words = entered.points().get(place);
        recommendation.pilotKey = entered.pilotKey();
        recommendation.enteredBy = by;
        return recommendation;
    }

    /**
     * Why this delegate cannot correct it; empty for the group that brought it in, or for who publishes where none did. What
     * its group needs to bring in anything, the service sees to.
     */
    Optional<DomainException> findObstacleToCorrect(Delegate by) {
        if (enteredBy == null && !by.has(Mandate.PUBLISHER)) {
            return Optional.of(new MandateMissing(Mandate.PUBLISHER));
        }
        if (enteredBy != null && !enteredBy.equals(by.group())) {
            return Optional.of(new OtherGroup(enteredBy));
        }
        return isReadable() ? Optional.empty() : Optional.of(new NothingCorrected());
    }

    /**
     * What stood there stays as an earlier edition.
     *
     * @throws NothingCorrected when it says the same, or another edition stands there by now, or nobody can read it
     */
    void correct(int seen, RecommendationWords corrected, String why, LocalDate today) {
        if (seen != edition || !isReadable() || corrected.equals(words)) {
            throw new NothingCorrected();
        }
        earlier.add(new EarlierWords(edition, words, why, today));
        words = corrected;
        edition++;
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

    /** The words with all that stood there before, as a screener reads them. */
    String allWords() {
        return OneText.of(Stream.concat(words.texts(), earlier().stream().flatMap(EarlierWords::texts)));
    }

    /**
     * A screener hid the words: nothing public holds them any more, nor what stood there before. The answer stays.
     *
     * @throws CannotBeHidden when they are hidden or gone already
     */
    String hideWords() {
        if (!isReadable()) {
            throw new CannotBeHidden();
        }
        String hidden = allWords();
        state = WordsState.HIDDEN;
        words = words.gone();
        earlier.clear();
        return hidden;
    }

    void showWords(String hidden) {
        Iterator<String> texts = OneText.apart(hidden).iterator();
        state = WordsState.SHOWN;
        words = RecommendationWords.read(texts);
        while (texts.hasNext()) {
            earlier.add(EarlierWords.read(texts));
        }
    }

    /** Two groups removed the words. */
    void removeWords() {
        state = WordsState.REMOVED;
    }

    /** Whether they can be read, or a screener hid them. */
    public WordsState wordsState() {
        return state;
    }

    public boolean isReadable() {
        return state == WordsState.SHOWN;
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
        return words.number();
    }

    public String by() {
        return words.by();
    }

    public YearMonth date() {
        return words.date();
    }

    public String text() {
        return words.text();
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

    public RecommendationWords words() {
        return words;
    }

    /** The group that brought it in; empty for what came with a dossier. */
    public Optional<GroupKey> enteredBy() {
        return Optional.ofNullable(enteredBy);
    }

    /** From 1; one more with each correction. */
    public int edition() {
        return edition;
    }

    /** What stood there before, the first first. */
    public List<EarlierWords> earlier() {
        return earlier.stream()
                .sorted(Comparator.comparingInt(EarlierWords::edition))
                .toList();
    }
}
