package nl.sekswerkplatform.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealBroken;
import nl.sekswerkplatform.sealing.SealedBox;
import nl.sekswerkplatform.shared.Nullifier;
import org.junit.jupiter.api.Test;

class PositionBoxTest {
    private static final UUID ROUND = UUID.randomUUID();

    private final ContentKey key = ContentKey.random(new SecureRandom());
    private final PositionBox box = PositionBox.empty(ROUND, 7, key);

    @Test
    void isAsLongForNobodyAsForMany() throws Exception {
        int empty = content().length;
        byte[] before = content();
        box.close(List.of(position("a", null)), key);
        assertEquals(empty, content().length);
        assertFalse(Arrays.equals(before, content()));
        box.close(
                IntStream.range(0, 9)
                        .mapToObj(i -> position("n" + i, "ë".repeat(Choice.MAX_REASON / 2)))
                        .toList(),
                key);
        assertEquals(empty, content().length);
        String stored = new String(content(), StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("police") || stored.contains("OBJECTION"));
    }

    @Test
    void opensWithItsKeyAtItsPlaceAlone() throws Exception {
        Position said = position("abc", "why");
        box.close(List.of(said), key);
        assertEquals(List.of(said), box.open(key));
        assertThrows(SealBroken.class, () -> box.open(ContentKey.random(new SecureRandom())));
        PositionBox elsewhere = PositionBox.empty(ROUND, 8, key);
        Field content = SealedBox.class.getDeclaredField("content");
        content.setAccessible(true);
        content.set(elsewhere, content());
        assertThrows(SealBroken.class, () -> elsewhere.open(key));
    }

    @Test
    void mixesWhatItHolds() {
        List<Position> said =
                IntStream.range(0, 8).mapToObj(i -> position("n" + i, null)).toList();
        Set<String> first = new HashSet<>();
        for (int i = 0; i < 100 && first.size() < 4; i++) {
            box.close(said, key);
            first.add(box.open(key).get(0).nullifier());
        }
        assertEquals(4, first.size());
    }

    @Test
    void isFoundByHerNullifierAlone() {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) 255;
        assertEquals(PositionBox.BOXES - 1, PositionBox.numberFor(Nullifier.ofStored(bytes)));
    }

    private byte[] content() throws Exception {
        Field content = SealedBox.class.getDeclaredField("content");
        content.setAccessible(true);
        return (byte[]) content.get(box);
    }

    private static Position position(String nullifier, String reason) {
        return new Position(nullifier, new GroupKey("police"), List.of(new Choice(Stance.OBJECTION, reason)));
    }
}
