package nl.sekswerkplatform.datepolls;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * When one member can come. It knows the group, for the weight, and a nullifier, so that there is one per member; no
 * account, no time, no order. It changes until the poll is closed and goes then. Its poll's row is held by whoever
 * changes it.
 */
@Entity
@Table(name = "date_answer")
class DateAnswer {
    @Id
    private UUID id;

    @Column(name = "poll_id")
    private UUID poll;

    @Column(name = "group_key")
    private GroupKey group;

    private byte[] nullifier;

    @ElementCollection
    @CollectionTable(name = "date_answer_mark", joinColumns = @JoinColumn(name = "answer_id"))
    private List<DateMark> marks = new ArrayList<>();

    protected DateAnswer() {}

    DateAnswer(UUID poll, GroupKey group, Nullifier nullifier) {
        this.id = UUID.randomUUID();
        this.poll = poll;
        this.group = group;
        this.nullifier = nullifier.bytes();
    }

    void mark(Map<Integer, Suits> suits) {
        marks.clear();
        suits.forEach((position, each) -> marks.add(new DateMark(position, each)));
    }

    GroupKey group() {
        return group;
    }

    Map<Integer, Suits> marks() {
        return marks.stream().collect(Collectors.toMap(DateMark::position, DateMark::suits));
    }
}
