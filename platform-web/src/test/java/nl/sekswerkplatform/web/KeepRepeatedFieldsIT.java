package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.PageForm;
import org.junit.jupiter.api.Test;

/** Fields that a page repeats for each group are kept and filled like the others. */
class KeepRepeatedFieldsIT {
    @Test
    void areThereAgain() {
        Table table = Table.get();
        Caller secretary = table.caller(table.secretary);
        String address = "/members/minutes/item/" + table.meeting + "-1";
        String view = "Wat een groep zei " + UUID.randomUUID();
        PageForm form = PageForm.of(secretary.gets(address).body()).get(0);
        Map<String, String> typed = form.pressed(form.buttons().get(0));
        String field = typed.keySet().stream()
                .filter(name -> name.endsWith(":1:view"))
                .findFirst()
                .orElseThrow();
        typed.put(field, view);
        typed.put("item:outcome", "x".repeat(2_001));
        assertEquals(200, secretary.posts(address, typed).statusCode());
        String again = secretary.gets(address).body();
        assertEquals(view, PageForm.of(again).get(0).fields().get(field));
        secretary.posts(address, Map.of("kept", "kept", "kept:discard", "x", PageForm.STATE, PageForm.stateOf(again)));
        assertFalse(secretary.gets(address).body().contains(view));
        assertTrue(secretary.gets("/members").body().contains("<h1>"));
    }
}
