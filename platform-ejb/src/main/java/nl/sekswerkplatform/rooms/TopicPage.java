package nl.sekswerkplatform.rooms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Part of a conversation, sealed as one: how many spoke on it, and who after whom, is inside. */
@Entity
@Table(name = "room_page")
class TopicPage {
    static final int MOST_SAID = 20;

    private static final String PAGE = "room.page";

    @Id
    private UUID id;

    @Column(name = "topic_id")
    private UUID topic;

    private int number;

    private byte[] content;

    protected TopicPage() {}

    TopicPage(UUID topic, int number) {
        this.id = UUID.randomUUID();
        this.topic = topic;
        this.number = number;
    }

    private transient List<Said> said = new ArrayList<>();

    TopicPage open(RoomSeal seal) {
        said = new ArrayList<>(seal.open(content, PAGE, id).getJsonArray("said").getValuesAs(JsonObject.class).stream()
                .map(Said::of)
                .toList());
        return this;
    }

    void add(Said words, RoomSeal seal) {
        said.add(words);
        close(seal);
    }

    /** The words go; that something stood there stays. */
    void takeBack(UUID words, RoomSeal seal) {
        said.replaceAll(each -> each.id().equals(words) ? each.takenBack() : each);
        close(seal);
    }

    private void close(RoomSeal seal) {
        var all = Json.createArrayBuilder();
        said.forEach(each -> all.add(each.json()));
        content = seal.close(Json.createObjectBuilder().add("said", all).build(), PAGE, id);
    }

    boolean isFull() {
        return said.size() >= MOST_SAID;
    }

    boolean has(UUID words) {
        return said.stream().anyMatch(each -> each.id().equals(words));
    }

    List<Said> said() {
        return said;
    }

    int number() {
        return number;
    }
}
