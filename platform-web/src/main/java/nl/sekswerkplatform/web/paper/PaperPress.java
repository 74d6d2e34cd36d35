package nl.sekswerkplatform.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import nl.sekswerkplatform.web.Origin;

/**
 * Makes one paper at a time, and keeps each as long as its page says the same: what is asked over and over is made once.
 * Making one costs a thousand times what giving a page does, so more than a few who wait are sent away for a while.
 */
@ApplicationScoped
public class PaperPress {
    /** Bytes kept at most, so that a crawler cannot fill the memory. */
    static final int MOST_BYTES = 8 << 20;

    private static final int MOST_WAITING = 4;
    private static final int SECONDS_TO_WAIT = 20;

    private final Semaphore room = new Semaphore(MOST_WAITING + 1);
    private final ReentrantLock press = new ReentrantLock(true);
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int bytes;

    /**
     * @param page as it was rendered
     * @param address of the page within the site
     * @return empty when too many are asked for at once
     */
    Optional<byte[]> print(String page, Origin origin, String address) {
        String key = key(page, origin.absolute(address));
        Optional<byte[]> before = find(key);
        if (before.isPresent() || !room.tryAcquire()) {
            return before;
        }
        try {
            return waitAndPrint(key, page, origin, address);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            room.release();
        }
    }

    private Optional<byte[]> waitAndPrint(String key, String page, Origin origin, String address)
            throws InterruptedException {
        if (!press.tryLock(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> meanwhile = find(key);
            if (meanwhile.isPresent()) {
                return meanwhile;
            }
            byte[] paper = Paper.print(PaperPage.of(page, origin, address), new PaperStyle(origin.absolute(address)));
            keep(key, paper);
            return Optional.of(paper);
        } finally {
            press.unlock();
        }
    }

    private Optional<byte[]> find(String key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key));
        }
    }

    private void keep(String key, byte[] paper) {
        synchronized (kept) {
            byte[] before = kept.put(key, paper);
            bytes += paper.length - (before == null ? 0 : before.length);
            Iterator<byte[]> oldest = kept.values().iterator();
            while (bytes > MOST_BYTES && oldest.hasNext()) {
                bytes -= oldest.next().length;
                oldest.remove();
            }
        }
    }

    private static String key(String page, String address) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((address + '\n' + page).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
