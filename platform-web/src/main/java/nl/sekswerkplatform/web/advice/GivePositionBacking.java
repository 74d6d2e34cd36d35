package nl.sekswerkplatform.web.advice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.sekswerkplatform.advice.Choice;
import nl.sekswerkplatform.advice.OwnPosition;
import nl.sekswerkplatform.advice.PositionService;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundReading.TextReading;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member says where she stands, changes it, or takes it back. */
@Named
@ViewScoped
public class GivePositionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PositionService positions;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private int number;
    private List<PositionRow> rows;
    private transient OwnPosition own;

    @PostConstruct
    void read() {
        number = address.number();
        rows = getRound().texts().stream()
                .sorted(Comparator.comparingInt(TextReading::number))
                .map(text -> new PositionRow(text.number(), text.text(), before(text.number())))
                .collect(Collectors.toList());
    }

    private Choice before(int text) {
        return own.isGiven() ? own.choices().get(text - 1) : null;
    }

    @Refusable
    public void give() {
        positions.give(
                acting.get(), number, rows.stream().map(PositionRow::choice).toList());
        done("given");
    }

    @Refusable
    public void takeBack() {
        positions.takeBack(acting.get(), number);
        done("takenBack");
    }

    private void done(String what) {
        Links.redirectTo("/members/advice/position/" + number + "?done=" + what);
    }

    private OwnPosition own() {
        if (own == null) {
            own = positions.read(acting.get(), number);
        }
        return own;
    }

    public RoundReading getRound() {
        return own().round();
    }

    /** True when she said something in this round. */
    public boolean isGiven() {
        return own().isGiven();
    }

    /** Of the members of seated groups alone. */
    public boolean isAsked() {
        return getRound().isOpen() && isSeated();
    }

    /** True when her group sat at the table when the round opened. */
    public boolean isSeated() {
        return own().asked();
    }

    public String getGroupKey() {
        return acting.get().group().value();
    }

    public List<PositionRow> getRows() {
        return rows;
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public int getMaxReason() {
        return Choice.MAX_REASON;
    }
}
