package nl.sekswerkplatform.web.testing;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.codes.Code;

/**
 * A member of the operators who has just joined, and whom no other test knows: she may end sessions and change codes.
 *
 * @param code as she copied it
 * @param recoveryCode as she copied it
 */
public record Newcomer(String code, String recoveryCode) {
    private static final Pattern SHOWN = Pattern.compile("class=\"code\">([\\d ]+)<br */?>([\\d ]+)<");

    public static Newcomer joins() throws IOException, InterruptedException {
        Caller caller = new Caller();
        Code card = Cards.draw();
        String page = caller.does("/join", Map.of("card", card.printed())).body();
        String code = shownOn(page);
        page = caller.presses(page, "/join", Map.of("lastFour", end(code))).body();
        String recoveryCode = shownOn(page);
        caller.presses(page, "/join", Map.of("lastFour", end(recoveryCode)));
        return new Newcomer(code, recoveryCode);
    }

    /** What a page asks to type before it goes on. */
    public static String end(String code) {
        return code.substring(code.length() - Code.GROUP_LENGTH);
    }

    private static String shownOn(String page) {
        Matcher code = SHOWN.matcher(page);
        if (!code.find()) {
            throw new AssertionError("no code shown: " + page);
        }
        return code.group(1).strip() + ' ' + code.group(2).strip();
    }
}
