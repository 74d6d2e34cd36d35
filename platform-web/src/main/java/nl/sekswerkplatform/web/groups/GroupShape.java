package nl.sekswerkplatform.web.groups;

import java.util.Map;

/** The shape that goes with a group's colour, as an SVG path of 16 by 16; {@code pf:shape} of the pages. */
public final class GroupShape {
    private static final String OTHER = "M8 1l7 7-7 7-7-7z";
    private static final Map<String, String> SHAPES = Map.of(
            "sex-workers", "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z",
            "support", "M6 1h4v5h5v4h-5v5H6v-5H1V6h5z",
            "police", "M8 .8 15 4v4c0 4-3 6.5-7 7.4C4 14.5 1 12 1 8V4z",
            "municipality", "M1 1h14v14H1z",
            "residents", "M8 1 15.5 8H13v7H3V8H.5z");

    private GroupShape() {}

    /** @param group a group's key; one that we have no shape for gets a lozenge */
    public static String of(Object group) {
        return SHAPES.getOrDefault(String.valueOf(group), OTHER);
    }
}
