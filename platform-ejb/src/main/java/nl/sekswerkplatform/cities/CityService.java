package nl.sekswerkplatform.cities;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import nl.sekswerkplatform.dossier.DossierService;
import nl.sekswerkplatform.dossier.DossierWrong;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.PilotService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets an invented city grow on a running platform. Each file is a transaction of its own, so a start that was interrupted goes
 * on with the first that is not there; and a short one, so that whoever acts meanwhile hardly waits for a number.
 */
@Stateless
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CityService {
    private static final int TRIES = 5;

    /** How many of ten members each group has. */
    private static final Map<String, Integer> TENTHS = Map.of("residents", 7, "sex-workers", 2, "support", 1);

    private static final String ORGANISATION = "Hulpverlening (voorbeeld)";

    @Inject
    private DossierService dossiers;

    @Inject
    private PilotService pilots;

    @Inject
    private CityMemberService members;

    @Inject
    @ConfigProperty(name = "platform.data", defaultValue = "data")
    private String data;

    /** Some minutes of work for a city, the first time. */
    @PermitAll
    public void grow(CitySize size) {
        CityDossier city = new CityDossier(size);
        CityProgress progress =
                new CityProgress(Path.of(data, "demo-size.txt"), size, size.pilots() + size.meetings() + TENTHS.size());
        for (CityPilot pilot : city.pilots()) {
            enterOnce(pilots.find(pilot.key()).isPresent(), pilot::dossier);
            progress.step();
        }
        for (CityMeeting meeting : city.meetings()) {
            enterOnce(dossiers.knowsMeeting(meeting.key()), meeting::dossier);
            progress.step();
        }
        TENTHS.forEach((group, tenths) -> {
            while (!members.grow(new GroupKey(group), ORGANISATION, size.members() * tenths / 10)) {
                // the next ones begin
            }
            progress.step();
        });
    }

    /** Somebody who got a number at the same moment has it; then it is tried again with the next. */
    private void enterOnce(boolean isThere, Supplier<String> file) {
        for (int tried = 1; !isThere; tried++) {
            try {
                dossiers.enter(file.get());
                return;
            } catch (DossierWrong | EJBException clash) {
                if (tried == TRIES) {
                    throw clash;
                }
            }
        }
    }
}
