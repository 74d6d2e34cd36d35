package nl.sekswerkplatform.drafts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.drafts.Draft.Opened;
import nl.sekswerkplatform.membership.MemberSecret;

/** The drafts of one member, in the order in which she typed them. */
final class DraftShelf {
    /** Drafts that a member can have. */
    static final int MOST = 8;

    private final List<Opened> drafts;

    private DraftShelf(List<Opened> drafts) {
        this.drafts = drafts;
    }

    static DraftShelf of(Collection<Draft> found, MemberSecret secret) {
        List<Opened> drafts =
                new ArrayList<>(found.stream().map(draft -> draft.open(secret)).toList());
        drafts.sort(Comparator.comparingInt(Opened::turn).reversed());
        return new DraftShelf(drafts);
    }

    /** The newest first, one for each form. */
    List<KeptText> texts() {
        List<FormPlace> seen = new ArrayList<>();
        List<KeptText> texts = new ArrayList<>();
        for (Opened draft : drafts) {
            if (!seen.contains(draft.text().place())) {
                seen.add(draft.text().place());
                texts.add(draft.text());
            }
        }
        return texts;
    }

    Optional<Draft> at(FormPlace place) {
        return allAt(place).stream().findFirst();
    }

    /** More than one only when two pages were first at once. */
    List<Draft> allAt(FormPlace place) {
        return drafts.stream()
                .filter(draft -> draft.text().place().equals(place))
                .map(Opened::draft)
                .toList();
    }

    /** What gives way to one more. */
    List<Draft> tooMany() {
        return drafts.stream().skip(MOST - 1L).map(Opened::draft).toList();
    }

    int nextTurn() {
        return drafts.isEmpty() ? 1 : drafts.get(0).turn() + 1;
    }
}
