package nl.sekswerkplatform.rooms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.rooms.RoomRefused.PollClosed;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.smallnumbers.ShownVotes;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;

/**
 * A question for yes or no that a member asks her group. Open until the end of its last day; each member has one vote,
 * which she may change until then. The question, the day and the votes are one sealed value, the votes in an order that
 * says nothing: a row tells not
 * even by its length that anybody voted. Its topic's row is held by whoever changes it.
 */
@Entity
@Table(name = "room_poll")
class RoomPoll {
    private static final String POLL = "room.poll";

    @Id
    private UUID id;

    @Column(name = "topic_id")
    private UUID topic;

    private byte[] content;

    private transient String question;
    private transient int voice;
    private transient LocalDate lastDay;
    private transient List<Vote> votes = new ArrayList<>();

    protected RoomPoll() {}

    RoomPoll(UUID topic, int voice, PollQuestion asked, LocalDate today, RoomSeal seal) {
        this.id = asked.form();
        this.topic = topic;
        this.voice = voice;
        this.question = asked.question();
        this.lastDay = today.plusDays(asked.days());
        close(seal);
    }

    RoomPoll open(RoomSeal seal) {
        JsonObject opened = seal.open(content, POLL, id);
        question = opened.getString("question");
        voice = opened.getInt("voice");
        lastDay = LocalDate.parse(opened.getString("lastDay"));
        votes = new ArrayList<>(opened.getJsonArray("votes").getValuesAs(JsonObject.class).stream()
                .map(Vote::of)
                .toList());
        return this;
    }

    /** @throws PollClosed when its last day is over */
    void vote(ActingMember member, boolean inFavour, LocalDate today, RoomSeal seal) {
        if (isClosed(today)) {
            throw new PollClosed();
        }
        String nullifier = nullifier(member).hex();
        votes.removeIf(vote -> vote.nullifier().equals(nullifier));
        votes.add(new Vote(nullifier, inFavour));
        Collections.shuffle(votes, new SecureRandom());
        close(seal);
    }

    private void close(RoomSeal seal) {
        var all = Json.createArrayBuilder();
        votes.forEach(vote -> all.add(vote.json()));
        content = seal.closeVotes(
                Json.createObjectBuilder()
                        .add("question", question)
                        .add("voice", voice)
                        .add("lastDay", lastDay.toString())
                        .add("votes", all)
                        .build(),
                POLL,
                id);
    }

    boolean isClosed(LocalDate today) {
        return today.isAfter(lastDay);
    }

    /** What she voted; null when she did not. */
    Boolean voteOf(ActingMember member) {
        String nullifier = nullifier(member).hex();
        return votes.stream()
                .filter(vote -> vote.nullifier().equals(nullifier))
                .map(Vote::inFavour)
                .findFirst()
                .orElse(null);
    }

    /** Nothing is shown while it is open: from two looks, one vote could be told. */
    ShownVotes outcome(Protection protection, LocalDate today) {
        if (!isClosed(today)) {
            throw new IllegalStateException("the poll is open");
        }
        int inFavour = (int) votes.stream().filter(Vote::inFavour).count();
        return SmallNumbers.votes(inFavour, votes.size() - inFavour, protection);
    }

    private Nullifier nullifier(ActingMember member) {
        return member.nullifier("room-poll", id.toString());
    }

    UUID id() {
        return id;
    }

    UUID topic() {
        return topic;
    }

    int voice() {
        return voice;
    }

    String question() {
        return question;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    private record Vote(String nullifier, boolean inFavour) {
        JsonObject json() {
            return Json.createObjectBuilder()
                    .add("nullifier", nullifier)
                    .add("inFavour", inFavour)
                    .build();
        }

        static Vote of(JsonObject json) {
            return new Vote(json.getString("nullifier"), json.getBoolean("inFavour"));
        }
    }
}
