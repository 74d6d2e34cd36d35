package nl.sekswerkplatform.equalshares;

import java.util.List;
import java.util.stream.IntStream;

/** What an agenda is composed from: the minutes, the seated groups, the numbered items that can fit, and who supports them. */
record Setting(int minutes, List<String> groups, List<Candidate> items, Support support) {

    int minutesOf(int item) {
        return items.get(item).minutes();
    }

    IntStream supportedItems() {
        return IntStream.range(0, items.size()).filter(support::isSupported);
    }
}
