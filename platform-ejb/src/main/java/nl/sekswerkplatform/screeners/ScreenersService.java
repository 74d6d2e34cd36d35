package nl.sekswerkplatform.screeners;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The screeners' keys, for who closes something for them and for themselves; and who stands in for whom. */
@Stateless
public class ScreenersService {
    @Inject
    private ScreenerKeyRepository keys;

    @Inject
    private ScreenerKeys making;

    @Inject
    private ScreeningWatchRepository watches;

    @Inject
    private Absences absences;

    @Inject
    private Watching watching;

    /**
     * Gives a screener her key pair unless she has one. From then on what is written can be closed for her, whether she
     * comes back or not.
     *
     * @throws nl.sekswerkplatform.groups.GroupRefused.MandateMissing when her group did not give her this
     */
    @RolesAllowed({"member", "operator"})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void prepare(Screener screener) {
        screener.requireMandate();
        if (keys.find(screener.mark()).isEmpty()) {
            making.make(screener);
        }
    }

    /** She comes to screen: she has a key, and her group is not absent. Refused as {@link #prepare} is. */
    @RolesAllowed("member")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void arrive(Screener screener) {
        prepare(screener);
        if (absences.isNews(screener.group())) {
            watching.watch(screener.group());
            absences.seen(screener.group());
        }
    }

    /**
     * Her key, opened; empty when she did not arrive, or lost her mandate meanwhile.
     *
     * @throws nl.sekswerkplatform.groups.GroupRefused.MandateMissing when her group did not give her this
     */
    @RolesAllowed("member")
    public Optional<ScreenerAtWork> open(Screener screener) {
        screener.requireMandate();
        return keys.find(screener.mark())
                .map(key -> new ScreenerAtWork(
                        key.id(),
                        key.open(screener.own()),
                        key.group(),
                        findStandIn()
                                .filter(standIn -> standIn.by().equals(key.group()))
                                .map(StandIn::absent)
                                .orElse(null)));
    }

    /** For whom an input is to be closed now; empty when nobody could read it. */
    @PermitAll
    public List<Reader> findReaders() {
        return keys.all().stream().map(ScreenerKey::reader).toList();
    }

    /** Empty while both groups screen themselves. */
    @PermitAll
    public Optional<StandIn> findStandIn() {
        return watches.findStoodIn().flatMap(ScreeningWatch::standIn);
    }
}
