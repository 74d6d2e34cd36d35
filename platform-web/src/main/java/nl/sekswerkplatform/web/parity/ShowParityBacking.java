package nl.sekswerkplatform.web.parity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sekswerkplatform.parity.Parity;
import nl.sekswerkplatform.parity.ParityService;
import nl.sekswerkplatform.parity.Theme;
import nl.sekswerkplatform.shared.Quarter;
import nl.sekswerkplatform.smallnumbers.ShownSum;
import nl.sekswerkplatform.web.Address;

/** What each group put in and got in one quarter, with the quarters of its year to choose from. */
@Named
@RequestScoped
public class ShowParityBacking {
    private static final int WHOLE = 100;
    private static final int QUARTERS = 4;

    @Inject
    private Address address;

    @Inject
    private ParityService service;

    private Parity parity;

    @PostConstruct
    void read() {
        parity = service.get(AskedQuarter.of(address.key(), service));
    }

    public Parity getParity() {
        return parity;
    }

    public List<ThemeBars> getThemes() {
        return Stream.of(Theme.values())
                .map(theme -> new ThemeBars(theme, parity))
                .toList();
    }

    /** The quarters of the same year that have begun. */
    public List<Quarter> getQuarters() {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(number -> new Quarter(parity.quarter().year(), number))
                .filter(this::hasBegun)
                .toList();
    }

    /** The last quarter of the year before. */
    public Quarter getBefore() {
        return new Quarter(parity.quarter().year() - 1, QUARTERS);
    }

    /** The first quarter of the next year; null while that has not begun. */
    public Quarter getAfter() {
        Quarter after = new Quarter(parity.quarter().year() + 1, 1);
        return hasBegun(after) ? after : null;
    }

    public boolean isChosen(Quarter quarter) {
        return quarter.equals(parity.quarter());
    }

    /** What each group would have if all had the same, in whole percents. */
    public String getEqualPart() {
        return String.valueOf(WHOLE / Math.max(1, parity.groups().size()));
    }

    /** The text key of how many positions members gave. */
    public String words(ShownSum positions) {
        if (positions.exact()) {
            return "parity.positions.EXACT";
        }
        return positions.atLeast() == 0 ? "parity.positions.FEW" : "parity.positions.AT_LEAST";
    }

    private boolean hasBegun(Quarter quarter) {
        return quarter.compareTo(service.current()) <= 0;
    }
}
