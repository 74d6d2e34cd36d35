package nl.sekswerkplatform.advice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.sekswerkplatform.advice.GivenReasons.Given;
import nl.sekswerkplatform.advice.WordingRefused.WordedMeanwhile;
import nl.sekswerkplatform.advice.WordingRefused.WordingOver;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.Sealed;
import nl.sekswerkplatform.shared.Text;

/**
 * Few reasons of one group, for the group to word as one text. WAITING until the end of its last day, sealed, and any
 * member of the group may write or change the text; then SAID, or SILENT when nobody wrote anything. In both cases what
 * the members had given is gone.
 */
@Entity
@Table(name = "round_wording")
class Wording {
    /** In characters. */
    static final int MAX_TEXT = 2_000;

    private static final int STEP = 16_384;

    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID round;

    @Column(name = "group_key")
    private GroupKey group;

    @Enumerated(EnumType.STRING)
    private WordingStatus status = WordingStatus.WAITING;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private byte[] content;

    protected Wording() {}

    static Wording of(UUID round, GroupKey group, List<Given> reasons, LocalDate lastDay, ContentKey key) {
        Wording wording = new Wording();
        wording.id = UUID.randomUUID();
        wording.round = round;
        wording.group = group;
        wording.lastDay = lastDay;
        wording.close(new Opened(reasons, null), key);
        return wording;
    }

    /** What became of it on another platform. */
    static Wording recordEarlier(UUID round, GroupKey group, WordingStatus status, LocalDate closedOn) {
        Wording wording = new Wording();
        wording.id = UUID.randomUUID();
        wording.round = round;
        wording.group = group;
        wording.status = status;
        wording.lastDay = closedOn;
        return wording;
    }

    /**
     * What the group was given, and what it wrote so far.
     *
     * @param text null while nobody wrote anything
     */
    record Opened(List<Given> reasons, String text) {
        Optional<String> written() {
            return Optional.ofNullable(text);
        }
    }

    /**
     * @param seen what stood there when she began to write; null for nothing
     * @param opening gives the key, which is gone when nothing is sealed any more
     * @throws WordedMeanwhile when that is something else by now
     * @throws WordingOver after the last day
     */
    void write(String seen, String typed, LocalDate today, Supplier<ContentKey> opening) {
        if (status != WordingStatus.WAITING || isDue(today)) {
            throw new WordingOver();
        }
        String text = Text.required("text", typed, MAX_TEXT);
        ContentKey key = opening.get();
        Opened before = open(key);
        if (text.equals(before.text())) {
            return;
        }
        if (!Objects.equals(before.text(), seen)) {
            throw new WordedMeanwhile();
        }
        close(new Opened(before.reasons(), text), key);
    }

    /** What the group wrote, for everyone to read from now on; empty when nobody did. */
    Optional<String> settle(LocalDate today, ContentKey key) {
        if (status != WordingStatus.WAITING || !isDue(today)) {
            throw new IllegalStateException("the group may still write");
        }
        Optional<String> written = open(key).written();
        status = written.isPresent() ? WordingStatus.SAID : WordingStatus.SILENT;
        content = null;
        return written;
    }

    boolean isDue(LocalDate today) {
        return today.isAfter(lastDay);
    }

    Opened open(ContentKey key) {
        byte[] opened = new Sealed(content).openBytes(key, label());
        try (JsonReader reader = Json.createReader(new StringReader(new String(opened, StandardCharsets.UTF_8)))) {
            JsonObject json = reader.readObject();
            List<Given> reasons = json.getJsonArray("reasons").getValuesAs(JsonObject.class).stream()
                    .map(each -> new Given(group, each.getInt("text"), each.getString("words")))
                    .toList();
            return new Opened(reasons, json.getString("said", null));
        }
    }

    private void close(Opened opened, ContentKey key) {
        var reasons = Json.createArrayBuilder();
        opened.reasons()
                .forEach(each -> reasons.add(
                        Json.createObjectBuilder().add("text", each.text()).add("words", each.words())));
        var json = Json.createObjectBuilder().add("reasons", reasons);
        opened.written().ifPresent(said -> json.add("said", said));
        content = Sealed.text(json.build().toString(), STEP, key, label()).stored();
    }

    private SealLabel label() {
        return new SealLabel("round.wording", id.toString());
    }

    UUID id() {
        return id;
    }

    UUID round() {
        return round;
    }

    GroupKey group() {
        return group;
    }

    WordingStatus status() {
        return status;
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
