package nl.sekswerkplatform.web.houserules;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.houserules.HidingItem;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Hidden words before the screeners; on the page of one, a second group removes them for good. */
@Named
@ViewScoped
public class ConfirmHidingBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/members/houserules/hidden";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private transient List<HidingItem> items;
    private boolean sure;

    /** All that wait; on the page of one, that one, or none when it is over. */
    public List<HidingItem> getItems() {
        if (items == null) {
            UUID one = isOne() ? id() : null;
            items = houseRules.findHidden(acting.delegate()).stream()
                    .filter(item -> one == null || item.id().equals(one))
                    .toList();
        }
        return items;
    }

    @Refusable
    public void confirm() {
        if (!sure) {
            throw new NotSure();
        }
        houseRules.confirm(acting.delegate(), id());
        Links.redirectTo(HERE + "?removed=yes");
    }

    public boolean isOne() {
        return address.key() != null;
    }

    /** True when this screener's group is another than the one that hid it. */
    public boolean isToConfirm() {
        return isOne() && getItems().stream().anyMatch(HidingItem::mayConfirm);
    }

    private UUID id() {
        if (!address.key().matches(ID)) {
            throw new PageMissing();
        }
        return UUID.fromString(address.key());
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
