package nl.sekswerkplatform.thread;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A thread as a whole: what is in it and what led to what.
 *
 * @param steps each once, in the order of their levels
 * @param links only between steps that are there, each once
 */
public record ThreadGraph(List<ThreadStep> steps, List<ThreadLink> links) {
    private static final Comparator<ThreadStep> WORTH_SEEING = Comparator.comparing((ThreadStep step) -> !step.here())
            .thenComparing(step -> !step.kind().endsWith("_LATE"));

    /**
     * The levels that hold anything. Of a level with more than {@code most} things one place less than that shows
     * things, and the last place all others together.
     *
     * @param most 2 or more
     */
    public List<ThreadBand> bands(int most) {
        Map<ThreadLevel, List<ThreadStep>> levels = new EnumMap<>(ThreadLevel.class);
        for (ThreadLevel level : ThreadLevel.values()) {
            List<ThreadStep> alike = of(level);
            if (!alike.isEmpty()) {
                levels.put(level, alike);
            }
        }
        return levels.entrySet().stream()
                .map(level -> band(level.getKey(), level.getValue(), most))
                .toList();
    }

    /** The things of one level; empty when there are none. */
    public List<ThreadStep> of(ThreadLevel level) {
        return steps.stream().filter(step -> ThreadLevel.of(step) == level).toList();
    }

    private static ThreadBand band(ThreadLevel level, List<ThreadStep> alike, int most) {
        if (alike.size() <= most) {
            return new ThreadBand(level, alike, List.of());
        }
        List<ThreadStep> sorted = alike.stream().sorted(WORTH_SEEING).toList();
        return new ThreadBand(level, sorted.subList(0, most - 1), sorted.subList(most - 1, sorted.size()));
    }

    /** Collects a thread; the same thing or link a second time changes nothing. */
    static final class Builder {
        private final Map<String, ThreadStep> steps = new LinkedHashMap<>();
        private final Set<ThreadLink> links = new LinkedHashSet<>();

        /** @return its address, for links */
        String add(ThreadStep step) {
            steps.merge(step.address(), step, (known, again) -> known.here() ? known : again);
            return step.address();
        }

        void link(String from, String to) {
            links.add(new ThreadLink(from, to));
        }

        void linkAll(Collection<String> from, String to) {
            from.forEach(each -> link(each, to));
        }

        ThreadGraph build() {
            Stream<ThreadStep> byLevel = steps.values().stream().sorted(Comparator.comparing(ThreadLevel::of));
            return new ThreadGraph(
                    byLevel.toList(),
                    links.stream()
                            .filter(link -> steps.containsKey(link.from()) && steps.containsKey(link.to()))
                            .toList());
        }
    }
}
