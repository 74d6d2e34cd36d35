package nl.sekswerkplatform.web.followups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.followups.FollowUpCounts;
import nl.sekswerkplatform.followups.FollowUpFilter;
import nl.sekswerkplatform.followups.FollowUpKey;
import nl.sekswerkplatform.followups.FollowUpOrder;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.web.ListPage;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Query;

/** The board: who does what by when; by date, by who answers for it, or by pilot, what is late first. */
@Named
@RequestScoped
public class ListFollowUpsBacking {
    private static final int PAGE = 50;
    private static final int A_FEW = 5;

    private static final Map<String, FollowUpOrder> ORDERS =
            Map.of("date", FollowUpOrder.DATE, "owner", FollowUpOrder.OWNER, "pilot", FollowUpOrder.PILOT);

    private static final Map<String, FollowUpStatus> STATES =
            Map.of("open", FollowUpStatus.OPEN, "done", FollowUpStatus.DONE, "lapsed", FollowUpStatus.LAPSED);

    @Inject
    private Query query;

    @Inject
    private FollowUpService followUps;

    @Inject
    private GroupService groups;

    @Inject
    private PilotService pilots;

    private ListPage<FollowUpSummary> page;
    private List<FollowUpSection> sections;
    private List<FollowUpSummary> late;
    private List<StakeholderGroup> owners;
    private Map<String, String> titles;
    private FollowUpCounts counts;

    private ListPage<FollowUpSummary> page() {
        if (page == null) {
            GroupKey owner = getOwner() == null ? null : new GroupKey(getOwner());
            FollowUpKey after = query.key("after", FollowUpKey::parse);
            var filter = new FollowUpFilter(STATES.get(getState()), owner, getPilot(), ORDERS.get(getBy()));
            page = ListPage.of(followUps.list(filter, after, PAGE + 1), PAGE);
        }
        return page;
    }

    /** Put together as the reader chose. */
    public List<FollowUpSection> getSections() {
        if (sections == null) {
            sections = FollowUpSection.of(page().rows(), ORDERS.get(getBy()));
        }
        return sections;
    }

    /** The first of what is late, before all else, where the page does not begin with it: put together by something else than date. */
    public List<FollowUpSummary> getLate() {
        if (late == null) {
            boolean elsewhere = "date".equals(getBy()) || !"open".equals(getState());
            boolean narrowed = getOwner() != null
                    || getPilot() != null
                    || query.word("after").isPresent();
            late = elsewhere || narrowed ? List.of() : followUps.late(A_FEW);
        }
        return late;
    }

    public String pilotTitle(String key) {
        return titles().getOrDefault(key, key);
    }

    private Map<String, String> titles() {
        if (titles == null) {
            titles = pilots.titles();
        }
        return titles;
    }

    /** The last key on this page when there are others; else null. */
    public FollowUpKey getNext() {
        return page().next(FollowUpSummary::key);
    }

    /** The page behind this one, with the same choice. */
    public String getNextAddress() {
        return address(getBy(), getState()) + "&after=" + getNext();
    }

    /** The board as the reader has it, put together in another way. */
    public String address(String by, String state) {
        String owner = getOwner() == null ? "" : "&owner=" + getOwner();
        String pilot = getPilot() == null ? "" : "&pilot=" + getPilot();
        return "/follow-ups?by=" + by + "&state=" + state + owner + pilot;
    }

    /** The same, to print. */
    public String getPaper() {
        return address(getBy(), getState()).replace("/follow-ups?", "/follow-ups.pdf?");
    }

    /** {@code date}, {@code owner} or {@code pilot}. */
    public String getBy() {
        return known("by", "date", ORDERS);
    }

    /** {@code open}, {@code done} or {@code lapsed}. */
    public String getState() {
        return known("state", "open", STATES);
    }

    private String known(String name, String whenNotAsked, Map<String, ?> all) {
        String asked = query.word(name).orElse(whenNotAsked);
        if (!all.containsKey(asked)) {
            throw new PageMissing();
        }
        return asked;
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

    /** The key of the pilot that was asked for; null for all. */
    public String getPilot() {
        String asked = query.word("pilot").orElse(null);
        if (asked != null && !titles().containsKey(asked)) {
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
