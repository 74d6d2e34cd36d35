package nl.sekswerkplatform.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgonCostTest {
    @Test
    void readsASetting() {
        assertEquals(ArgonCost.USUAL, ArgonCost.parse("65536,3,1"));
        assertEquals(new ArgonCost(64, 2, 4), ArgonCost.parse(" 64 , 2 , 4 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "65536",
                "65536,3",
                "65536,3,1,1",
                "65536;3;1",
                "64 MiB,3,1",
                "-64,3,1",
                "99999999999,3,1",
                "7,1,1",
                "15,1,2",
                "4194305,1,1",
                "64,0,1",
                "64,1001,1",
                "64,1,0",
                "4194304,1,65"
            })
    void refusesASettingOutOfRange(String setting) {
        var refused = assertThrows(ArgonCostOutOfRange.class, () -> ArgonCost.parse(setting));
        assertEquals(List.of(setting), refused.arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8,1,1", "4194304,1000,64", "512,1,64"})
    void takesTheEndsOfTheRange(String setting) {
        assertTrue(ArgonCost.parse(setting).passes() >= 1);
    }

    @Test
    void isHeldAgainstAFloor() {
        var floor = new ArgonCost(64, 2, 1);
        assertTrue(floor.isAtLeast(floor));
        assertTrue(ArgonCost.USUAL.isAtLeast(floor));
        assertFalse(new ArgonCost(63, 9, 1).isAtLeast(floor));
        assertFalse(new ArgonCost(999, 1, 1).isAtLeast(floor));
    }
}
