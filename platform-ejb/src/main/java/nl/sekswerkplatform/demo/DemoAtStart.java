package nl.sekswerkplatform.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.sekswerkplatform.cities.CityService;
import nl.sekswerkplatform.cities.CitySize;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills the demo's chairs behind the start, which does not wait for it, and lets those in them talk. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DemoAtStart {
    private static final Logger LOG = Logger.getLogger(DemoAtStart.class.getName());
    private static final int MILLIS_BETWEEN = 200;
    private static final int LONGEST_WAIT = (int) TimeUnit.MINUTES.toMillis(10);

    @Inject
    private DemoMemberService members;

    @Inject
    private DemoRoundService round;

    @Inject
    private CityService city;

    @Inject
    @ConfigProperty(name = "platform.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "platform.demo.size")
    private Optional<String> size;

    @Resource
    private ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        if (demo) {
            executor.submit(this::admitAll);
        }
    }

    private void admitAll() {
        try {
            for (int waited = 0; !members.isReady(); waited += MILLIS_BETWEEN) {
                if (waited > LONGEST_WAIT) {
                    LOG.warning("The demo has no members: its groups were not founded.");
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN);
            }
            members.admitAll();
            round.open();
            members.admitCrowd();
            size.ifPresent(this::grow);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            unfinished("The demo has not all its members and their round", fault);
        }
    }

    /** After everybody of the demo: by how many there are it sees how many are still to come. */
    private void grow(String asked) {
        try {
            city.grow(CitySize.of(asked).orElseThrow());
        } catch (RuntimeException fault) {
            unfinished("The invented " + asked + " is not whole", fault);
        }
    }

    private static void unfinished(String what, RuntimeException fault) {
        LOG.log(Level.SEVERE, what + "; the next start goes on with it.", fault);
    }
}
