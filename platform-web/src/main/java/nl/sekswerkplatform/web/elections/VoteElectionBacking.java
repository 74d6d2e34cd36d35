package nl.sekswerkplatform.web.elections;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.elections.ElectionReading;
import nl.sekswerkplatform.elections.ElectionService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** An election of the member's group: she stands, votes, sees who is elected, gives back what she holds. */
@Named
@ViewScoped
public class VoteElectionBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    private ElectionService elections;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    private UUID id;
    private transient ElectionReading reading;
    private String statement;
    private boolean sure;
    private final Map<String, Boolean> approved = new HashMap<>();

    @PostConstruct
    void read() {
        if (address.key() == null || !address.key().matches(ID)) {
            throw new PageMissing();
        }
        id = UUID.fromString(address.key());
        statement = getReading().standing();
        Set<String> before = reading.approved() == null ? Set.of() : reading.approved();
        reading.candidates().stream()
                .map(each -> each.shown().label())
                .filter(Objects::nonNull)
                .forEach(label -> approved.put(label, before.contains(label)));
    }

    public ElectionReading getReading() {
        if (reading == null) {
            reading = elections.read(acting.get(), id);
        }
        return reading;
    }

    @Refusable
    public void stand() {
        elections.stand(acting.get(), id, request.getParameter("seenAs"), statement);
        done("stood");
    }

    @Refusable
    public void standDown() {
        elections.standDown(acting.get(), id);
        done("stoodDown");
    }

    @Refusable
    public void vote() {
        elections.vote(
                acting.get(),
                id,
                approved.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        done("voted");
    }

    /** @throws NotSure when she did not say that she is */
    @Refusable
    public void handBack() {
        if (!sure) {
            throw new NotSure();
        }
        elections.handBack(acting.get(), id);
        done("handedBack");
    }

    private void done(String what) {
        Links.redirectTo("/members/elections/election/" + id + "?done=" + what);
    }

    /** True when it is known who is elected, or that nobody is. */
    public boolean isCounted() {
        return getReading().step() == ElectionReading.Step.COUNTED
                || getReading().step() == ElectionReading.Step.ENDED;
    }

    /** How many are elected: as many as everyone in the room sees by their names. */
    public int getElected() {
        return (int) getReading().candidates().stream()
                .filter(ElectionReading.Standing::elected)
                .count();
    }

    public Map<String, Boolean> getApproved() {
        return approved;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
