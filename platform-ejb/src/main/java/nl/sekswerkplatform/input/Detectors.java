package nl.sekswerkplatform.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All detectors over one text. What they find is a warning to the writer, never a reason to refuse. */
public final class Detectors {
    private Detectors() {}

    /** What may give someone away, in the order of the text, without overlap. */
    public static List<Mark> find(String text) {
        List<Mark> marks = new ArrayList<>();
        for (var detector : Detector.values()) {
            detector.find(text)
                    .filter(mark -> marks.stream().noneMatch(other -> overlap(mark, other)))
                    .toList()
                    .forEach(marks::add);
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    private static boolean overlap(Mark one, Mark other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
