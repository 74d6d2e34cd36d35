package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.PageForm;
import nl.sekswerkplatform.web.testing.SourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every members' page before everyone: who may not act there changes nothing, whatever she sends. */
class EveryMemberPageIT {
    private static final Set<Integer> CALM = Set.of(200, 302, 400, 401, 403, 404);

    static List<MemberPage> pages() {
        return MemberPage.ALL;
    }

    @Test
    void isInTheListThatSaysWhoseItIs() {
        Set<String> listed =
                MemberPage.ALL.stream().map(MemberPage::view).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(MemberPage.views(), listed);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensForNobodyWhoIsSignedOut(MemberPage page) {
        String address = page.address(Table.get());
        HttpResponse<String> answer = new Caller().gets(address);
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().contains("/login?next=" + address));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsAFormToWhoMayUseItAndItsSecretsToNobodyElse(MemberPage page) {
        Table table = Table.get();
        List<String> wrong = new ArrayList<>();
        for (Chair chair : Chair.values()) {
            HttpResponse<String> answer = table.caller(chair).gets(page.address(table));
            if (!CALM.contains(answer.statusCode())) {
                wrong.add(chair + " gets " + answer.statusCode());
            }
            if (page.isSecretFrom(chair, table) && answer.body().contains(page.secret())) {
                wrong.add(chair + " reads it");
            }
            if (page.doers().apply(table).contains(chair)
                    && PageForm.of(answer.body()).stream()
                            .allMatch(form -> form.buttons().isEmpty())) {
                wrong.add(chair + " has no button");
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Takes each form from who may use it, and sends it for each who may not, with her own state and with the other's. */
    @ParameterizedTest
    @MethodSource("pages")
    void takesTheFormFromNobodyElse(MemberPage page) {
        Table table = Table.get();
        String address = page.address(table);
        List<String> wrong = new ArrayList<>();
        for (Chair rightful : page.doers().apply(table).stream().limit(1).toList()) {
            String theirs = table.caller(rightful).gets(address).body();
            for (Chair chair : Chair.values()) {
                if (!page.doers().apply(table).contains(chair)) {
                    attacks(table.caller(chair), page, address, theirs, chair + "", wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void attacks(
            Caller attacker, MemberPage page, String address, String theirs, String who, List<String> wrong) {
        String own = PageForm.stateOf(attacker.gets(address).body());
        Contents before = Contents.now();
        for (PageForm form : PageForm.of(theirs)) {
            for (String button : form.buttons()) {
                for (String state : new TreeSet<>(Set.of(own, PageForm.stateOf(theirs)))) {
                    Map<String, String> sent =
                            new LinkedHashMap<>(filled(form, page).pressed(button));
                    sent.put(PageForm.STATE, state);
                    HttpResponse<String> answer = attacker.posts(address, sent);
                    if (!CALM.contains(answer.statusCode())) {
                        wrong.add(who + " gets " + answer.statusCode() + " for " + button);
                    }
                    if (!Contents.now().isButForDrafts(before)) {
                        wrong.add(who + " changes " + Contents.now().differsFrom(before) + " with " + button);
                        return;
                    }
                }
            }
        }
    }

    /** As filled in as it goes; a page has more than one form. */
    static PageForm filled(PageForm form, MemberPage page) {
        Map<String, String> fit = page.filled().entrySet().stream()
                .filter(value -> form.fields().keySet().stream().anyMatch(name -> name.endsWith(":" + value.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return form.with(fit);
    }

    /** Two persons of one group with the same mandates: what one wrote is not the other's. */
    @Test
    void doesNotLetAStateOfOnesOwnChangeWhatIsAnothers() {
        Table table = Table.get();
        Caller colleague = table.caller(Chair.COLLEAGUE);
        String own = colleague
                .does(
                        "/members/proposals/propose",
                        Map.of("title", "Van de ander", "question", "En dit dan?", "minutes", "10"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/proposals/([0-9]+).*", "$1");
        String row =
                "select concat_ws('|', title, question, state, version) from proposal where number = " + table.proposal;
        String before = Contents.one(row);
        for (String act : List.of("edit", "withdraw")) {
            String page =
                    colleague.gets("/members/proposals/" + act + "/" + own).body();
            PageForm form = PageForm.of(page).get(0);
            colleague.posts(
                    "/members/proposals/" + act + "/" + table.proposal,
                    form.pressed(form.buttons().get(0)));
            assertEquals(before, Contents.one(row), act);
        }
    }

    /** Page files answer at their address and nowhere else, however it is written. */
    @Test
    void isNoFileThatCanBeAskedForPastItsAddress() {
        for (String file : SourceFiles.pages().keySet()) {
            String plain = file.replace(".xhtml", "");
            for (String path : List.of(
                    file,
                    file + ";x",
                    file.replace(".xhtml", ".%78html"),
                    plain + ".xhtml%3bx",
                    "/jakarta.faces.resource/.." + file,
                    "/%6dembers" + plain,
                    "/members;x" + plain)) {
                HttpResponse<String> answer = new Caller().gets(path);
                boolean refused = Set.of(400, 404).contains(answer.statusCode())
                        || answer.headers().firstValue("Location").orElse("").contains("/login?");
                assertTrue(refused, path + " answers " + answer.statusCode());
            }
        }
    }

    /** A public page among the members' ones would lack the rules that public pages keep. */
    @Test
    void isNoPublicPageUnderAnotherName() {
        Caller member = Table.get().caller(Chair.POLICE);
        SourceFiles.pages().keySet().stream()
                .filter(file -> !file.startsWith("/WEB-INF/"))
                .map(file -> file.substring(1).replace(".xhtml", ""))
                .filter(view -> !MemberPage.views().contains(view))
                .forEach(view ->
                        assertEquals(404, member.gets("/members/" + view).statusCode(), view));
    }

    @Test
    void holdsTheSessionCookieTightly() {
        String code = nl.sekswerkplatform.web.testing.RunningPlatform.codeOf("police");
        HttpResponse<String> answer = new Caller().does("/login", Map.of("code", code));
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().toLowerCase(java.util.Locale.ROOT);
        for (String flag : List.of("secure", "httponly", "samesite=strict", "path=/")) {
            assertTrue(cookie.contains(flag), cookie);
        }
        assertFalse(cookie.contains("expires") || cookie.contains("max-age"), cookie);
    }
}
