package nl.sekswerkplatform.launch;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives back memory that is not in use. Java by itself keeps a heap many times as large as what lives in it. These
 * options may be changed while Java runs, so nobody has to type them and no second process is needed; what the
 * operator chose with {@code JDK_JAVA_OPTIONS} stays.
 */
final class Memory {
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
        giveBack();
    }

    /** At moments when waiting a tenth of a second disturbs nobody. */
    static void giveBack() {
        System.gc();
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
