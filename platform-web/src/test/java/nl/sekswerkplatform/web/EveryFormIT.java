package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.PageForm;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of members, sent in a member's name by what she did not open: nothing happens. Sent by her, once. */
class EveryFormIT {
    static List<MemberPage> pages() {
        return MemberPage.ALL.stream()
                .filter(page -> !page.doers().apply(Table.get()).isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isTakenOnlyWithTheStateOfThisVisitNow(MemberPage page) {
        Table table = Table.get();
        String address = page.address(table);
        Chair chair = page.doers().apply(table).iterator().next();
        Caller member = table.caller(chair);
        String opened = member.gets(address).body();
        Contents before = Contents.now();
        List<String> wrong = new ArrayList<>();
        for (PageForm form : PageForm.of(opened)) {
            for (String button : form.buttons()) {
                Map<String, String> sent = EveryMemberPageIT.filled(form, page).pressed(button);
                forged(table, address, opened).forEach((name, state) -> {
                    Map<String, String> fields = new LinkedHashMap<>(sent);
                    fields.remove(PageForm.STATE);
                    if (state != null) {
                        fields.put(PageForm.STATE, state);
                    }
                    tries(member, address, fields, name + " " + button, before, wrong);
                });
                tries(member, address, sent, "cross-site " + button, before, wrong, "Sec-Fetch-Site", "cross-site");
                tries(member, address, sent, "same-site " + button, before, wrong, "Sec-Fetch-Site", "same-site");
                tries(member, address, sent, "foreign " + button, before, wrong, "Origin", "https://elsewhere.example");
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Missing, made up, cut short, of somebody else, and of a public page. */
    private static Map<String, String> forged(Table table, String address, String opened) {
        String state = PageForm.stateOf(opened);
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("missing", null);
        forged.put("empty", "");
        forged.put("stateless", "stateless");
        forged.put("made up", "-1234567890123456789:9876543210987654321");
        forged.put("changed", state.substring(0, state.length() - 1) + (state.endsWith("1") ? "2" : "1"));
        forged.put(
                "of another",
                PageForm.stateOf(table.caller(Chair.COLLEAGUE).gets("/members").body()));
        return forged;
    }

    private static void tries(
            Caller member,
            String address,
            Map<String, String> fields,
            String what,
            Contents before,
            List<String> wrong,
            String... headers) {
        HttpResponse<String> answer = member.posts(address, fields, headers);
        if (headers.length > 0 ? answer.statusCode() != 403 : answer.statusCode() >= 500) {
            wrong.add(what + " gets " + answer.statusCode());
        }
        if (!Contents.now().equals(before)) {
            wrong.add(what + " changed " + Contents.now().differsFrom(before));
        }
    }

    @Test
    void isTakenFromNobodyWhoSignedOutOrInAgain() {
        String code = RunningPlatform.codeOf("police");
        Caller member = new Caller().signsIn(code);
        String address = "/members/proposals/propose";
        PageForm form = PageForm.of(member.gets(address).body())
                .get(0)
                .with(Map.of("title", "Van vroeger", "question", "Nog?", "minutes", "10"));
        Contents before = Contents.now();
        member.signsIn(code);
        member.posts(address, form.pressed(form.buttons().get(0)));
        assertEquals(Set.of(), Contents.now().differsFrom(before), "a state of an earlier session");
        String page = member.gets(address).body();
        member.posts(
                address, Map.of("leaving", "leaving", "leaving:signOut", "x", PageForm.STATE, PageForm.stateOf(page)));
        assertEquals(302, member.gets("/members").statusCode(), "she is signed out");
        assertEquals(
                401, member.posts(address, form.pressed(form.buttons().get(0))).statusCode());
        assertEquals(Set.of(), Contents.now().differsFrom(before), "after signing out");
    }

    /** The control: each of these forms does something when she sends it herself, and twice is as once. */
    @ParameterizedTest
    @MethodSource("pages")
    void worksOnceForWhoOpenedIt(MemberPage page) {
        org.junit.jupiter.api.Assumptions.assumeTrue(page.acts());
        Table table = Table.get();
        String address = page.address(table);
        Caller member = table.caller(page.doers().apply(table).iterator().next());
        PageForm form = EveryMemberPageIT.filled(
                PageForm.of(member.gets(address).body()).get(0), page);
        Contents before = Contents.now();
        String answered =
                member.posts(address, form.pressed(form.buttons().get(0))).body();
        assertNotEquals(Set.of(), Contents.now().differsFrom(before), () -> "it did nothing: " + errors(answered));
        Contents once = Contents.rows();
        member.posts(address, form.pressed(form.buttons().get(0)));
        assertEquals(Set.of(), Contents.rows().differsFrom(once), "the second time made something anew");
    }

    private static String errors(String page) {
        return Pattern.compile("(?s)(?:role=\"alert\"|class=\"error\")[^>]*>(.*?)<")
                .matcher(page)
                .results()
                .map(found -> found.group(1).strip())
                .collect(Collectors.joining(" "));
    }
}
