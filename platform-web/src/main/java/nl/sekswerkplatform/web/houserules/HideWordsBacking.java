package nl.sekswerkplatform.web.houserules;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A screener hides words that name or threaten somebody, after reading them once more. */
@Named
@ViewScoped
public class HideWordsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private String ref;
    private String words;
    private HidingReason reason;

    @PostConstruct
    void read() {
        ref = HiddenPlace.ref(address.key()).orElseThrow(PageMissing::new);
        words = houseRules.read(acting.delegate(), ref);
    }

    @Refusable
    public void hide() {
        houseRules.hide(acting.delegate(), ref, reason);
        Links.redirectTo("/members/houserules/hidden");
    }

    public String getWords() {
        return words;
    }

    /** Where the words stand in public. */
    public String getPlace() {
        return HiddenPlace.of(ref).address();
    }

    public HidingReason[] getReasons() {
        return HidingReason.values();
    }

    public HidingReason getReason() {
        return reason;
    }

    public void setReason(HidingReason reason) {
        this.reason = reason;
    }
}
