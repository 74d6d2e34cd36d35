package nl.sekswerkplatform.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.sekswerkplatform.followups.FollowUpRefused.LinkUnsafe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceLinkTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/report.pdf, example.org",
        "https://WWW.Example.org/?id=3#page2, www.example.org",
        "https://a.b.example.museum, a.b.example.museum"
    })
    void leadsToAPlainPageAndNamesItsHost(String address, String host) {
        assertEquals(host, new EvidenceLink(address).host());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)//https://example.org",
                "data:text/html,hello",
                "//example.org/",
                "/decisions",
                "https:example.org",
                "https://example.org@evil.example/",
                "https://example.org:8443/",
                "https://user:word@example.org/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://localhost/",
                "https://example.org/\"onclick=x",
                "https://example.org/a b",
                "https://exаmple.org/",
                "https://example.org/\nX: y",
                "https://"
            })
    void isRefusedWhenABrowserWouldDoAnythingElse(String address) {
        assertThrows(LinkUnsafe.class, () -> new EvidenceLink(address));
    }

    @Test
    void isNoLongerThanItsColumn() {
        String longest = "https://example.org/" + "x".repeat(EvidenceLink.MAX - 20);
        assertEquals(EvidenceLink.MAX, new EvidenceLink(longest).address().length());
        assertThrows(LinkUnsafe.class, () -> new EvidenceLink(longest + "x"));
    }

    @Test
    void isNoneWhenNothingWasTyped() {
        assertNull(EvidenceLink.optional(" "));
        assertEquals(
                "https://example.org/",
                EvidenceLink.optional(" https://example.org/ ").address());
    }
}
