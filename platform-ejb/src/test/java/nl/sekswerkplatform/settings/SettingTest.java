package nl.sekswerkplatform.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a setting must not be able to do, one line a setting. */
class SettingTest {
    private static final Set<Setting> TRIED = EnumSet.noneOf(Setting.class);

    @ParameterizedTest(name = "{0}: {1} is refused, {2} and {3} are not, {4} is")
    @CsvSource(delimiter = '|', textBlock = """
            # setting                 | too little | least     | most     | too much
            ANSWER_FLOOR              | 1499       | 1500      | 30000    | 30001
            PUBLICATION_INTERVAL      | PT23H      | P1D       | P28D     | P29D
            PUBLICATION_INPUTS        | 4          | 5         | 50       | 51
            PUBLICATION_DESCRIPTIONS  | 1          | 2         | 5        | 6
            PUBLICATION_WEEKS         | 2          | 3         | 12       | 13
            FORM_EARLIEST             | PT-1S      | PT0S      | PT5M     | PT6M
            FORM_LATEST               | PT29M      | PT30M     | P1D      | P2D
            FLOOD_BUCKET              | 0          | 1         | 100000   | 100001
            FLOOD_HOURLY              | 0          | 1         | 100000   | 100001
            FLOOD_NETWORK             | 0          | 1         | 100000   | 100001
            INPUT_QUOTA               | 63         | 64        | 1048576  | 1048577
            MINUTES_CONFIRMERS        | 2          | 3         | 10       | 11
            MINUTES_SECRETARY_DAYS    | 6          | 7         | 21       | 22
            MINUTES_DEADLINE_DAYS     | 20         | 21        | 60       | 61
            DATES_DAYS                | 2          | 3         | 30       | 31
            POLLS_NOTICE_DAYS         | 2          | 3         | 30       | 31
            POLLS_OPEN_DAYS           | 6          | 7         | 30       | 31
            ADVICE_LEAST              | PT71H59M   | PT72H     | P30D     | P31D
            ADVICE_AGAIN              | P13D       | P14D      | P60D     | P61D
            ADVICE_WORDING_DAYS       | 6          | 7         | 60       | 61
            ADMISSION_REST_DAYS       | 6          | 7         | 60       | 61
            ADMISSION_WINDOW_DAYS     | 13         | 14        | 60       | 61
            ADMISSION_LEAST_ACCOUNTS  | 7          | 8         | 50       | 51
            ELECTION_STANDING_DAYS    | 6          | 7         | 60       | 61
            ELECTION_VOTING_DAYS      | 6          | 7         | 60       | 61
            SCREENING_ABSENCE_DAYS    | 13         | 14        | 60       | 61
            ARGON_COST                | 65535,3,1  | 65536,3,1 | 99999,9,4| 65536,2,1
            """)
    void staysWithinItsBounds(Setting setting, String below, String least, String most, String above) {
        TRIED.add(setting);
        for (String refused : List.of(below, above)) {
            String reason = setting.refuse(refused, false).orElseThrow();
            assertTrue(reason.startsWith(setting.variable() + " is " + refused + ", and may be "), reason);
            assertEquals(Optional.empty(), setting.refuse(refused, true), "a demonstration may");
        }
        assertEquals(Optional.empty(), setting.refuse(least, false));
        assertEquals(Optional.empty(), setting.refuse(most, false));
        for (boolean demo : new boolean[] {true, false}) {
            String reason = setting.refuse("a lot", demo).orElseThrow();
            assertTrue(reason.startsWith(setting.variable() + " is “a lot”, which "), reason);
        }
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Map<String, String> set = Map.of("platform.advice.least", "PT1H", "platform.publication.inputs", "1");
        assertEquals(
                List.of(
                        "PLATFORM_PUBLICATION_INPUTS is 1, and may be 5 at least",
                        "PLATFORM_ADVICE_LEAST is PT1H, and may be PT72H at least"),
                SettingsAtStart.findFaults(property -> Optional.ofNullable(set.get(property)), false));
        assertEquals(List.of(), SettingsAtStart.findFaults(property -> Optional.empty(), false));
    }

    @org.junit.jupiter.api.AfterAll
    static void leavesNoneOut() {
        Set<Setting> missing = new TreeSet<>(EnumSet.allOf(Setting.class));
        missing.removeAll(TRIED);
        assertEquals(Set.of(), missing, "no line for");
    }
}
