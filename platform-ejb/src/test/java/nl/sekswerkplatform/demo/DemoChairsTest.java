package nl.sekswerkplatform.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoChairsTest {
    @ParameterizedTest
    @CsvSource({"sex-workers,16", "support,6", "police,3", "municipality,4", "residents,172"})
    void seatsSoManyOfEachGroup(String group, int members) {
        assertEquals(
                members, DemoChairs.expected(new GroupKey(group), everyone().toList()));
    }

    @ParameterizedTest
    @CsvSource({"sex-workers,SCREENER", "support,SCREENER", "municipality,PUBLISHER", "police,SECRETARY"})
    void tellsTheCodeOfAMemberWhoCanDoHerGroupsMainJob(String group, Mandate mandate) {
        assertTrue(DemoChairs.ALL.stream()
                .filter(chairs -> chairs.printed() && chairs.group().value().equals(group))
                .allMatch(chairs -> chairs.mandates().contains(mandate)));
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
