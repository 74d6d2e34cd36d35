package nl.sekswerkplatform.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoChairsTest {
    @ParameterizedTest
    @CsvSource({"sex-workers,16", "support,8", "police,5", "municipality,6", "residents,172"})
    void seatsSoManyOfEachGroup(String group, int members) {
        assertEquals(
                members, DemoChairs.expected(new GroupKey(group), everyone().toList()));
    }

    @ParameterizedTest
    @CsvSource({"sex-workers,SCREENER", "support,SCREENER", "municipality,PUBLISHER", "police,SECRETARY"})
    void tellsTheCodeOfAMemberWhoCanDoHerGroupsMainJob(String group, Mandate mandate) {
        assertTrue(DemoChairs.ALL.stream()
                .filter(chairs -> chairs.printed() && chairs.group().value().equals(group))
                .limit(1)
                .allMatch(chairs -> chairs.mandates().contains(mandate)));
    }

    /** Three positions make a group heard: whoever tries the demo can bring each group so far. */
    @ParameterizedTest
    @ValueSource(strings = {"sex-workers", "support", "police", "municipality", "residents"})
    void tellsAsManyCodesOfASeatedGroupAsItNeedsToBeHeard(String group) {
        int told = DemoChairs.ALL.stream()
                .filter(chairs -> chairs.printed() && chairs.group().value().equals(group))
                .mapToInt(DemoChairs::count)
                .sum();
        assertEquals(SmallNumbers.STANDS_FROM, told);
    }

    @Test
    void givesNoMandateThatBelongsToOthers() {
        everyone()
                .forEach(chairs ->
                        assertTrue(chairs.mandates().stream().allMatch(mandate -> mandate.isFor(chairs.group()))));
    }

    @Test
    void namesNoTwoChairsAlike() {
        List<String> names =
                everyone().flatMap(chairs -> chairs.chairs().stream()).toList();
        assertEquals(names.size(), names.stream().distinct().count());
    }

    private static Stream<DemoChairs> everyone() {
        return Stream.concat(DemoChairs.ALL.stream(), DemoChairs.CROWD.stream());
    }
}
