package nl.sekswerkplatform.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableOrderTest {
    private static final GroupKey WORKERS = new GroupKey("sex-workers");
    private static final GroupKey POLICE = new GroupKey("police");
    private static final GroupKey CITY = new GroupKey("municipality");
    private static final TableOrder ORDER = new TableOrder(List.of(WORKERS, POLICE, CITY));

    private record Said(GroupKey groupKey, int point) implements OfGroup {}

    @Test
    void isThatOfTheTableAndNotOfTheAlphabet() {
        assertEquals(List.of(WORKERS, POLICE, CITY), ORDER.sort(List.of(CITY, WORKERS, POLICE)));
    }

    @Test
    void keepsTheOwnOrderOfWhatIsOfOneGroup() {
        List<Said> said = List.of(new Said(CITY, 1), new Said(WORKERS, 1), new Said(CITY, 2), new Said(WORKERS, 2));
        assertEquals(
                List.of(new Said(WORKERS, 1), new Said(WORKERS, 2), new Said(CITY, 1), new Said(CITY, 2)),
                ORDER.sort(said));
    }

    @Test
    void putsAGroupThatIsUnknownHereLast() {
        GroupKey gone = new GroupKey("a-group-of-before");
        assertEquals(List.of(POLICE, gone), ORDER.sort(List.of(gone, POLICE)));
    }
}
