package nl.sekswerkplatform.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sekswerkplatform.codes.Code;
import org.junit.jupiter.api.Test;

class KeptTextTest {
    private static final FormPlace PLACE = new FormPlace("/members/proposals/propose", "propose");

    @Test
    void isReadAsItWasWritten() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("propose:title", "Meer licht, ook ’s nachts 🌃");
        fields.put("propose:question", "Regel één\nRegel twee");
        fields.put("propose:minutes", "");
        KeptText text = new KeptText(PLACE, "base", fields);
        assertEquals(text, KeptText.read(text.bytes()).orElseThrow());
    }

    @Test
    void readsNothingFromOtherBytes() {
        assertTrue(KeptText.read(new byte[] {0, 0, 1}).isEmpty());
        assertTrue(KeptText.read(new byte[] {127, 0, 0, 0, 1}).isEmpty());
        assertTrue(KeptText.read(new byte[0]).isEmpty());
    }

    @Test
    void leavesOutFieldsInWhichACodeStands() {
        Code code = Code.random(new SecureRandom());
        for (String typed : new String[] {
            code.printed(),
            code.digits(),
            "Mijn code is " + code.printed() + ", bewaar hem",
            "12 " + code.printed().replace(" ", "-"),
            String.join(" ", code.words())
        }) {
            KeptText text = new KeptText(PLACE, "", Map.of("a", typed, "b", "Meer licht"));
            assertEquals(Map.of("b", "Meer licht"), text.fields(), typed);
        }
    }

    @Test
    void keepsOtherNumbers() {
        String text = "Bel 030-1234567 of 06 12345678 op 12-11-2026, rekening NL91 ABNA 0417 1643 00";
        assertEquals(text, new KeptText(PLACE, "", Map.of("a", text)).fields().get("a"));
    }

    @Test
    void isKnownAgainByHowItBegins() {
        String question = "Kunnen de lampen aan de kade\nvaker aan? Nu is het na elf uur overal donker daar.";
        KeptText text = new KeptText(PLACE, "", Map.of("title", "Licht", "question", question));
        assertEquals("Kunnen de lampen aan de kade vaker aan? Nu is het na elf uur…", text.beginning());
        assertFalse(text.isEmpty());
        assertTrue(new KeptText(PLACE, "", Map.of("title", "  ")).isEmpty());
    }
}
