package nl.sekswerkplatform.web.members;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.sekswerkplatform.admission.AdmissionRefused.CardUnknown;
import nl.sekswerkplatform.admission.Joining;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;

/**
 * A card for two codes: type the card; keep the member code and type its end; keep the recovery code and type its end;
 * done. Nothing is kept on the way.
 */
@Named
@RequestScoped
public class JoinTableBacking {
    @Inject
    private Joining joining;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private JoinState state;
    private boolean tooLate;
    private LocalDate begins;
    private Code card;
    private String lastFour;

    /** Before the form is read: which step is shown decides which fields are. */
    @PostConstruct
    void continueWhereSheWas() {
        String carried = request.getParameter("state");
        state = carried == null
                ? JoinState.begun(clock)
                : JoinState.opened(carried, key(), clock).orElseGet(this::beginAgain);
    }

    @Refusable
    public void presentCard() {
        state = state.with(joining.present(card));
        card = null;
    }

    @Refusable
    public void keepCode() {
        LastFourWrong.unlessOf(state.memberCode(), lastFour);
        lastFour = null;
        state = state.withCodeKept();
    }

    @Refusable
    public void join() {
        LastFourWrong.unlessOf(state.recoveryCode(), lastFour);
        exchange().ifPresentOrElse(day -> begins = day, () -> Links.redirectTo("/login?joined=yes"));
    }

    /** When somebody else was first, the shown codes are of no use: back to the field of the card, which says so. */
    private Optional<LocalDate> exchange() {
        try {
            return joining.exchange(state.card(), state.memberCode(), state.recoveryCode());
        } catch (CardUnknown usedMeanwhile) {
            state = JoinState.begun(clock);
            throw usedMeanwhile;
        }
    }

    public boolean isCardFound() {
        return state.card() != null && begins == null;
    }

    /** True when she has her member code and is shown the other one. */
    public boolean isCodeKept() {
        return state.codeKept() && begins == null;
    }

    /** True when the account begins together with others, on a later day. */
    public boolean isTogether() {
        return state.card() != null && state.card().admission() == Admission.WINDOW;
    }

    /** The day on which the account begins, once she is done; null before, and for who begins at once. */
    public LocalDate getBegins() {
        return begins;
    }

    /** True when the page lay open too long: the code that it showed is of no use any more. */
    public boolean isTooLate() {
        return tooLate;
    }

    public String getState() {
        return state.sealed(key());
    }

    /** The code that she has to keep now. */
    public Code getShown() {
        return state.codeKept() ? state.recoveryCode() : state.memberCode();
    }

    public Code getCard() {
        return card;
    }

    public void setCard(Code card) {
        this.card = card;
    }

    public String getLastFour() {
        return lastFour;
    }

    public void setLastFour(String lastFour) {
        this.lastFour = lastFour;
    }

    private JoinState beginAgain() {
        tooLate = true;
        return JoinState.begun(clock);
    }

    private WrappingKey key() {
        return keys.forms().wrappingKey("join");
    }
}
