package nl.sekswerkplatform.minutes;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.shared.Nullifier;

/** Which minutes are with the groups now, and until when; nothing of what they say. */
@Stateless
public class AskedMinutesService {
    @Inject
    private MinutesRepository minutes;

    @Inject
    private CurrentMinutes current;

    @Inject
    private ConfirmationRule rule;

    /** How far those minutes are, by number of the meeting. */
    @PermitAll
    public List<MinutesProgress> findAsked() {
        return asked(any -> true);
    }

    /**
     * As {@link #findAsked}, those about which a member may still say something: her group is asked and has not confirmed, and
     * she neither confirmed nor objected.
     *
     * @param nullifiers gives hers for a {@linkplain MinutesVersion#subject subject}
     */
    @RolesAllowed("member")
    public List<MinutesProgress> findUnanswered(Delegate by, Function<String, Nullifier> nullifiers) {
        return asked(m -> isUnanswered(m, by, nullifiers));
    }

    private static boolean isUnanswered(Minutes m, Delegate by, Function<String, Nullifier> nullifiers) {
        MinutesVersion asked = m.versions().offered().orElseThrow();
        Nullifier hers = nullifiers.apply(MinutesVersion.subject(m.meetingNumber(), asked.number()));
        return !asked.confirmedBy().contains(by.group()) && asked.answerOf(by.group(), hers) == MemberAnswer.NONE;
    }

    private List<MinutesProgress> asked(Predicate<Minutes> which) {
        return current.asked(minutes.findToRead(minutes.offered())).stream()
                .filter(which)
                .map(m -> MinutesProgress.of(m, rule))
                .sorted(Comparator.comparingInt(MinutesProgress::meetingNumber))
                .toList();
    }
}
