package nl.sekswerkplatform.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.ProposalRefused.AlreadyProposed;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.signals.SignalService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member proposes something. Sending the form twice proposes once and shows the same page. */
@Named
@ViewScoped
public class ProposeItemBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private SignalService signals;

    @Inject
    private Address address;

    private final UUID form = UUID.randomUUID();
    private final ProposalForm fields = new ProposalForm();
    private List<AlikeProposal> alike = List.of();
    private String seen;

    /** From a signal's page the form begins with it. */
    @PostConstruct
    void begin() {
        String signal = address.key();
        if (signal != null && signal.matches("[1-9]\\d{0,8}")) {
            signals.find(List.of(Integer.valueOf(signal)))
                    .forEach(found -> fields.takeUp(found.number(), found.pilotKey()));
        }
    }

    /** Stops once when there is something like it that she has not seen; the second time it is proposed. */
    @Refusable
    public void propose() {
        List<AlikeProposal> found = AlikeProposal.of(proposals.findAlike(fields.text()));
        if (found.stream().allMatch(each -> isSeen(each.number()))) {
            Links.redirectTo("/proposals/" + numberOfProposed());
            return;
        }
        alike = found;
        found.forEach(each -> seen = (seen == null ? "" : seen) + each.number() + " ");
    }

    private boolean isSeen(int number) {
        return seen != null && List.of(seen.strip().split(" ")).contains(String.valueOf(number));
    }

    /** What may be about the same; empty until she sends it. */
    public List<AlikeProposal> getAlike() {
        return alike;
    }

    /** Numbers of those that stood on this page. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    private int numberOfProposed() {
        try {
            return proposals.propose(acting.get(), form, fields.draft());
        } catch (AlreadyProposed sentBefore) {
            return sentBefore.number();
        }
    }

    /** How the others will see who proposes. */
    public Shown getShown() {
        return proposals.ahead(acting.get(), form);
    }

    public ProposalForm getFields() {
        return fields;
    }
}
