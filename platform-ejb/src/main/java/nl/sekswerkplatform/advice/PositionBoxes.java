package nl.sekswerkplatform.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Nullifier;

/** What members say in a round, as long as it is open. Half of what opens it stands in the database, half outside. */
@ApplicationScoped
class PositionBoxes {
    @Inject
    private RoundRepository rounds;

    @Inject
    private PlatformKeys keys;

    WrappingKey wrapping() {
        return RoundKeyedRows.wrapping(keys);
    }

    ContentKey key(ConsentRound round) {
        return round.key(wrapping());
    }

    /** All at once, so that none appears when somebody speaks. */
    void make(ConsentRound round) {
        ContentKey key = key(round);
        for (int number = 0; number < PositionBox.BOXES; number++) {
            rounds.add(PositionBox.empty(round.id(), number, key));
        }
    }

    Optional<Position> find(ConsentRound round, Nullifier nullifier) {
        return rounds.box(round, PositionBox.numberFor(nullifier)).stream()
                .flatMap(box -> box.open(key(round)).stream())
                .filter(position -> position.nullifier().equals(nullifier.hex()))
                .findFirst();
    }

    /** Of these rounds, those in which there is a position under that nullifier; in one question. */
    Set<ConsentRound> findSaid(Map<ConsentRound, Nullifier> asked) {
        Map<UUID, ConsentRound> byId =
                asked.keySet().stream().collect(Collectors.toMap(ConsentRound::id, round -> round));
        Map<UUID, Integer> numbers = byId.values().stream()
                .collect(Collectors.toMap(ConsentRound::id, round -> PositionBox.numberFor(asked.get(round))));
        Set<ConsentRound> said = new HashSet<>();
        for (PositionBox box : rounds.boxes(numbers)) {
            ConsentRound round = byId.get(box.round());
            String hers = asked.get(round).hex();
            if (box.open(key(round)).stream()
                    .anyMatch(position -> position.nullifier().equals(hers))) {
                said.add(round);
            }
        }
        return said;
    }

    /** One position for one member; a second one takes the place of the first. */
    void put(ConsentRound round, Nullifier nullifier, Position position) {
        ContentKey key = key(round);
        PositionBox box = box(round, PositionBox.numberFor(nullifier), key);
        List<Position> kept = without(box, key, each -> each.nullifier().equals(nullifier.hex()));
        kept.add(position);
        box.close(kept, key);
    }

    void takeOut(ConsentRound round, Nullifier nullifier) {
        ContentKey key = key(round);
        PositionBox box = box(round, PositionBox.numberFor(nullifier), key);
        box.close(without(box, key, each -> each.nullifier().equals(nullifier.hex())), key);
    }

    void takeOut(ConsentRound round, GroupKey group) {
        ContentKey key = key(round);
        rounds.boxes(round)
                .forEach(box -> box.close(without(box, key, each -> each.group().equals(group)), key));
    }

    List<Position> all(ConsentRound round) {
        ContentKey key = key(round);
        return rounds.boxes(round).stream()
                .flatMap(box -> box.open(key).stream())
                .toList();
    }

    void erase(ConsentRound round) {
        rounds.boxes(round).forEach(rounds::remove);
    }

    /** Missing only where an older backup came back: what was said before that is gone, what is said now is kept. */
    private PositionBox box(ConsentRound round, int number, ContentKey key) {
        return rounds.box(round, number).orElseGet(() -> {
            PositionBox made = PositionBox.empty(round.id(), number, key);
            rounds.add(made);
            return made;
        });
    }

    private static List<Position> without(PositionBox box, ContentKey key, Predicate<Position> gone) {
        List<Position> kept = new ArrayList<>(box.open(key));
        kept.removeIf(gone);
        return kept;
    }
}
