package nl.sekswerkplatform.thread;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    public ThreadGraph {
        steps = List.copyOf(steps);
        links = List.copyOf(links);
    }

    /**
     * The levels that hold anything. Of a level with more than {@code most} things one place less than that shows
     * things, and the last place all others together.
     *
     * @param most 2 or more
     */
    public List<ThreadBand> bands(int most) {
        Map<ThreadLevel, List<ThreadStep>> levels = new EnumMap<>(ThreadLevel.class);
        levels.putAll(steps.stream().collect(groupingBy(ThreadLevel::of)));
        return levels.entrySet().stream()
                .map(level -> band(level.getKey(), level.getValue(), most))
                .toList();
    }

    /** The things of one level; empty when there are none. */
    public List<ThreadStep> of(ThreadLevel level) {
        return steps.stream().filter(step -> ThreadLevel.of(step) == level).toList();
    }

    /** The same in fewer words, for a page whose size must tell nothing. */
    public ThreadGraph shortened() {
        return new ThreadGraph(steps.stream().map(ThreadStep::shortened).toList(), links);
    }

    /** True when nothing led to the only thing in it, and nothing came of it. */
    public boolean isAlone() {
        return steps.size() < 2;
    }

    /** What led to one thing, that thing with the reader at it, and what came of it; empty when it is not there. */
    public ThreadGraph around(String address) {
        Set<String> kept = new HashSet<>(reached(address, ThreadLink::from, ThreadLink::to));
        kept.addAll(reached(address, ThreadLink::to, ThreadLink::from));
        return new ThreadGraph(
                steps.stream()
                        .filter(step -> kept.contains(step.address()))
                        .map(step -> step.address().equals(address) ? step.asHere() : step)
                        .toList(),
                links.stream()
                        .filter(link -> kept.contains(link.from()) && kept.contains(link.to()))
                        .toList());
    }

    private Set<String> reached(String start, Function<ThreadLink, String> near, Function<ThreadLink, String> far) {
        Map<String, List<String>> next = links.stream().collect(groupingBy(near, mapping(far, toList())));
        Set<String> reached = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            next.getOrDefault(open.pop(), List.of()).stream()
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
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
            steps.putIfAbsent(step.address(), step);
            return step.address();
        }

        boolean has(String address) {
            return steps.containsKey(address);
        }

        void link(String from, String to) {
            links.add(new ThreadLink(from, to));
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
