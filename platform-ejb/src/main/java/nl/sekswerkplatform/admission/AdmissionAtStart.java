package nl.sekswerkplatform.admission;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.sekswerkplatform.groups.GroupFounded;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.shared.DomainException;
import org.eclipse.microprofile.config.Config;

/**
 * At the start of the platform: enters the keys of the vouching bodies that the operator hands over as {@code
 * platform.group-key.GROUP=FILE}, at once or when the group is founded, and tidies what an interrupted exchange left.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
public class AdmissionAtStart {
    private static final String SETTING = "platform.group-key.";
    private static final Logger LOG = Logger.getLogger(AdmissionAtStart.class.getName());

    @Inject
    private AdmissionService admissions;

    @Inject
    private GroupService groups;

    @Inject
    private Vouching vouching;

    @Inject
    private Config settings;

    private final Map<GroupKey, PublicKey> keys = new LinkedHashMap<>();

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void prepare() {
        for (String name : settings.getPropertyNames()) {
            if (name.startsWith(SETTING)) {
                read(name.substring(SETTING.length()), settings.getValue(name, String.class));
            }
        }
        keys.keySet().stream().filter(key -> groups.find(key).isPresent()).forEach(this::enter);
        admissions.finishInterrupted();
    }

    /** In the transaction that founds the group, so that it can admit members from the first moment. */
    @PermitAll
    public void enterKey(@Observes GroupFounded founded) {
        if (keys.containsKey(founded.group())) {
            enter(founded.group());
        }
    }

    private void enter(GroupKey group) {
        Optional<DomainException> obstacle = vouching.findObstacle(group, keys.get(group));
        if (obstacle.isEmpty()) {
            groups.enterKey(group, keys.get(group));
        } else {
            String why = obstacle.get().getClass().getSimpleName();
            LOG.log(Level.SEVERE, "The key of group {0} was not entered: {1} {2}.", new Object[] {
                group, why, obstacle.get().arguments()
            });
        }
    }

    private void read(String group, String file) {
        try {
            keys.put(new GroupKey(group), VouchingKey.readPublic(Path.of(file)));
        } catch (IOException | DomainException | IllegalArgumentException unusable) {
            LOG.log(Level.SEVERE, "{0} for group {1} is not a public key.", new Object[] {file, group});
        }
    }
}
