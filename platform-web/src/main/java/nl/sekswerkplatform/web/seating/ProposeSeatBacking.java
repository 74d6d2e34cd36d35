package nl.sekswerkplatform.web.seating;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalRefused.AlreadyProposed;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.seating.AskSeat;
import nl.sekswerkplatform.seating.SeatingService;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member proposes that a group comes to the table, or leaves it. Sending the form twice proposes once. */
@Named
@ViewScoped
public class ProposeSeatBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SIT = "sit-";
    private static final String OBSERVE = "observe-";
    private static final int USUAL_MINUTES = 20;

    @Inject
    private SeatingService seating;

    @Inject
    private GroupService groups;

    @Inject
    private ProposalService proposals;

    @Inject
    private ActingMemberSource acting;

    private final UUID form = UUID.randomUUID();
    private String asked;
    private String vouchedBy;
    private String reason;
    private Integer minutes = USUAL_MINUTES;

    @Refusable
    public void propose() {
        boolean seated = asked.startsWith(SIT);
        GroupKey group = new GroupKey(asked.substring((seated ? SIT : OBSERVE).length()));
        AskSeat seat = new AskSeat(group, seated, seated ? vouchedBy : null, reason, minutes);
        Links.redirectTo("/proposals/" + numberOf(seat));
    }

    private int numberOf(AskSeat seat) {
        try {
            return seating.propose(acting.get(), form, seat);
        } catch (AlreadyProposed sentBefore) {
            return sentBefore.number();
        }
    }

    /** That each observing group sits, or each seated one does not any more. */
    public List<Choice> getChoices() {
        return groups.findAll().stream()
                .map(group -> new Choice(
                        (group.isSeated() ? OBSERVE : SIT) + group.key(),
                        !group.isSeated(),
                        group.key().value()))
                .toList();
    }

    /** One thing that can be asked. */
    public record Choice(String key, boolean seated, String group) {}

    /** How the others will see who proposes. */
    public Shown getShown() {
        return proposals.ahead(acting.get(), form);
    }

    public int getMaxReason() {
        return ProposalDraft.MAX_QUESTION;
    }

    public int getMaxBody() {
        return AskSeat.MAX_BODY;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getVouchedBy() {
        return vouchedBy;
    }

    public void setVouchedBy(String vouchedBy) {
        this.vouchedBy = vouchedBy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
