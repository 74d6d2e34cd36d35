package nl.sekswerkplatform.web.decisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.decisions.FollowUpCounts;
import nl.sekswerkplatform.decisions.FollowUpFilter;
import nl.sekswerkplatform.decisions.FollowUpKey;
import nl.sekswerkplatform.decisions.FollowUpService;
import nl.sekswerkplatform.decisions.FollowUpStatus;
import nl.sekswerkplatform.decisions.FollowUpSummary;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.web.ListPage;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Query;

/** Who does what by when, late ones first. */
@Named
@RequestScoped
public class ListFollowUpsBacking {
    private static final int PAGE = 50;

    @Inject
    private Query query;

    @Inject
    private FollowUpService followUps;

    @Inject
    private GroupService groups;

    private ListPage<FollowUpSummary> page;
    private List<StakeholderGroup> owners;
    private FollowUpCounts counts;

    private ListPage<FollowUpSummary> page() {
        if (page == null) {
            FollowUpStatus status = isDone() ? FollowUpStatus.DONE : FollowUpStatus.OPEN;
            GroupKey owner = getOwner() == null ? null : new GroupKey(getOwner());
            FollowUpKey after = query.key("after", FollowUpKey::parse);
            page = ListPage.of(followUps.list(new FollowUpFilter(status, owner), after, PAGE + 1), PAGE);
        }
        return page;
    }

    public List<FollowUpSummary> getRows() {
        return page().rows();
    }

    /** The last key on this page when there are others; else null. */
    public FollowUpKey getNext() {
        return page().next(FollowUpSummary::key);
    }

    /** The page behind this one, with the same choice. */
    public String getNextAddress() {
        String owner = getOwner() == null ? "" : "&owner=" + getOwner();
        return "/follow-ups?after=" + getNext() + owner + (isDone() ? "&state=done" : "");
    }

    public boolean isDone() {
        return query.word("state").filter("done"::equals).isPresent();
    }

    /** The key of the group that was asked for; null for all. */
    public String getOwner() {
        String asked = query.word("owner").orElse(null);
        if (asked != null
                && getOwners().stream().noneMatch(group -> group.key().value().equals(asked))) {
            throw new PageMissing();
        }
        return asked;
    }

    /** The groups that can be asked for. */
    public List<StakeholderGroup> getOwners() {
        if (owners == null) {
            owners = groups.findAll();
        }
        return owners;
    }

    public FollowUpCounts getCounts() {
        if (counts == null) {
            counts = followUps.counts();
        }
        return counts;
    }
}
