package nl.sekswerkplatform.web.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One browser process for all page tests: Chromium or Chrome of this machine, else the one that Playwright fetches. */
final class SharedBrowser {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final String NONE = "The page tests need a browser: install Chromium (Debian: apt-get install"
            + " chromium) or Google Chrome, and run again.";

    private static Playwright playwright;
    private static Browser browser;

    private SharedBrowser() {}

    static synchronized Browser get() {
        if (browser == null) {
            Optional<Path> installed = installed();
            if (installed.isEmpty()) {
                fetch();
            }
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
            browser = launch(installed, List.of());
        }
        return browser;
    }

    /** A process of its own that keeps pages in memory behind the Back button; close it. */
    static synchronized Browser lingering() {
        get();
        return launch(installed(), List.of("--disable-back-forward-cache"));
    }

    static synchronized void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Browser launch(Optional<Path> installed, List<String> withoutOfDriver) {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET).setIgnoreDefaultArgs(withoutOfDriver);
        installed.ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException failed) {
            throw new IllegalStateException(NONE, failed);
        }
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void fetch() {
        try {
            ProcessBuilder driver =
                    Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
            driver.command().addAll(List.of("install", "chromium"));
            if (driver.inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException(NONE);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(NONE, failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
