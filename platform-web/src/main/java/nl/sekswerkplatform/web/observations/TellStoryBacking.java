package nl.sekswerkplatform.web.observations;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.input.Detectors;
import nl.sekswerkplatform.input.Mark;
import nl.sekswerkplatform.input.Story;
import nl.sekswerkplatform.input.StoryService;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member writes down what somebody told. What may give her away is marked once before it is sent. */
@Named
@ViewScoped
public class TellStoryBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PilotService pilots;

    @Inject
    private StoryService stories;

    @Inject
    private GroupService groups;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private final UUID form = UUID.randomUUID();
    private String key;
    private transient Indicator indicator;
    private transient List<String> found = List.of();
    private String looked;
    private String period;
    private String story;
    private String asGroup;

    @PostConstruct
    void read() {
        key = address.key();
        if (key == null || getIndicator().isQuantitative() || !getIndicator().isObservedBy(acting.delegate())) {
            throw new PageMissing();
        }
    }

    /** Stops once at words that may give someone away, and again when they changed. */
    @Refusable
    public void tell() {
        List<Mark> marks = Detectors.find(story);
        if (!marks.isEmpty() && !story.equals(looked)) {
            found = marks.stream()
                    .map(mark -> story.substring(mark.start(), mark.end()))
                    .toList();
            looked = story;
            return;
        }
        GroupKey of = Optional.ofNullable(asGroup).map(GroupKey::new).orElse(null);
        stories.tell(acting.delegate(), form, new Story(key, Period.typed(period), story, of));
        Links.redirectTo("/members/observations/observe?told=yes");
    }

    public Indicator getIndicator() {
        if (indicator == null) {
            indicator = pilots.indicator(key);
        }
        return indicator;
    }

    /** What may give someone away; empty until she sends it. */
    public List<String> getFound() {
        return found == null ? List.of() : found;
    }

    public List<StakeholderGroup> getGroups() {
        return groups.findAll();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }

    public String getAsGroup() {
        return asGroup;
    }

    public void setAsGroup(String asGroup) {
        this.asGroup = asGroup;
    }
}
