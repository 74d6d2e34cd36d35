package nl.sekswerkplatform.launch;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Gives back memory that is not in use. Java by itself keeps a heap many times as large as what lives in it. These
 * options may be changed while Java runs, so nobody has to type them and no second process is needed; what the
 * operator chose with {@code JDK_JAVA_OPTIONS} stays.
 */
final class Memory {
    private static final long LARGE = 192L * 1024 * 1024;
    private static final int SECONDS_BETWEEN_LOOKS = 5;
    /** What was needed in a rush is not needed for ever: after some two minutes it is looked at again. */
    private static final int FORGOTTEN_EACH_LOOK = 64;

    private static final MemoryMXBean HEAP = ManagementFactory.getMemoryMXBean();

    private Memory() {}

    static void useLittle() {
        Map<String, String> frugal = new LinkedHashMap<>();
        frugal.put("MinHeapFreeRatio", "10");
        frugal.put("MaxHeapFreeRatio", "20");
        frugal.put("G1PeriodicGCInterval", "30000");
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            frugal.forEach((option, value) -> set(machine, option, value));
        }
        System.gc();
        giveBackAfterRushes();
    }

    /** After a rush, such as the start, the heap stays large until someone asks; a tenth of a second each. */
    private static void giveBackAfterRushes() {
        Thread caretaker = new Thread(Memory::giveBackNowAndThen, "memory");
        caretaker.setDaemon(true);
        caretaker.start();
    }

    private static void giveBackNowAndThen() {
        try {
            long needed = 0;
            while (true) {
                if (kept() > Math.max(LARGE, 2 * needed)) {
                    System.gc();
                    needed = HEAP.getHeapMemoryUsage().getUsed();
                } else {
                    needed -= needed / FORGOTTEN_EACH_LOOK;
                }
                TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static long kept() {
        return HEAP.getHeapMemoryUsage().getCommitted();
    }

    private static void set(HotSpotDiagnosticMXBean machine, String option, String value) {
        try {
            if (machine.getVMOption(option).getOrigin() == VMOption.Origin.DEFAULT) {
                machine.setVMOption(option, value);
            }
        } catch (IllegalArgumentException unknownToThisJava) {
            // Then it uses more memory, and works as well.
        }
    }
}
