package nl.sekswerkplatform.web.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    @Test
    void isTheFirstPartOfAnAddress() {
        assertArrayEquals(
                new byte[] {(byte) 198, 51, 100},
                Network.of("198.51.100.7").orElseThrow().bytes());
        assertArrayEquals(
                new byte[] {0x20, 0x01, 0x0d, (byte) 0xb8, 0, 7},
                Network.of("2001:db8:7::1").orElseThrow().bytes());
    }

    @Test
    void isThatOfTheLastAddressWhichOurOwnProxyWrote() {
        assertArrayEquals(
                Network.of("198.51.100.7").orElseThrow().bytes(),
                Network.of("203.0.113.1, made up, 198.51.100.200").orElseThrow().bytes());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "127.0.0.1",
                "::1",
                "10.0.0.3",
                "192.168.1.2",
                "fe80::1",
                "attacker.example",
                "12",
                "1.2.3",
                "::::",
                "1:2"
            })
    void isNoneForOurOwnHouseAndForWhatIsNoAddress(String written) {
        assertTrue(Network.of(written).isEmpty());
    }

    @Test
    void showsNothing() {
        assertEquals("Network[hidden]", Network.of("198.51.100.7").orElseThrow().toString());
    }
}
