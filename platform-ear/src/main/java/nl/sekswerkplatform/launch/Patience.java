package nl.sekswerkplatform.launch;

import java.util.List;
import java.util.Map;

/**
 * How long a page waits for a database that does not answer, before it says calmly that it is away: so many seconds for
 * an answer, three for a new connection. Our own database gives a statement up a second earlier, and the wait for a row
 * that somebody else changes a second before that, so that its own word comes first.
 */
record Patience(int seconds) {
    static final Patience USUAL = new Patience(7);

    private static final String SETTING = "PLATFORM_DATABASE_PATIENCE";
    private static final int LEAST = 4;
    private static final int MOST = 60;
    private static final int CONNECTING = 3_000;

    Patience {
        if (seconds < LEAST || seconds > MOST) {
            throw new StartFailed(SETTING + " is a number of seconds from " + LEAST + " to " + MOST + ".");
        }
    }

    static Patience from(Map<String, String> environment) {
        String set = environment.getOrDefault(SETTING, "").strip();
        if (set.isEmpty()) {
            return USUAL;
        }
        return new Patience(set.matches("\\d{1,3}") ? Integer.parseInt(set) : 0);
    }

    /** The address of a database with these times, where it names none of its own. */
    String completing(String url) {
        String longer = completing(url, "connectTimeout", CONNECTING);
        return completing(longer, "socketTimeout", seconds * 1_000);
    }

    private static String completing(String url, String option, int millis) {
        return url.matches(".*[?&]" + option + "=.*")
                ? url
                : url + (url.contains("?") ? "&" : "?") + option + "=" + millis;
    }

    List<String> databaseOptions() {
        return List.of("--max-statement-time=" + (seconds - 1), "--innodb-lock-wait-timeout=" + (seconds - 2));
    }
}
