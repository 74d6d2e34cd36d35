package nl.sekswerkplatform.codes;

import java.util.regex.Pattern;

/**
 * What one derivation costs, in the terms of Argon2 (RFC 9106 §3.1). Changing it makes every code unknown.
 *
 * @param memoryKiB memory in KiB, at least 8 for each lane, at most 4 GiB
 * @param passes over the memory, 1 to 1000
 * @param lanes computed beside each other, 1 to 64
 */
public record ArgonCost(int memoryKiB, int passes, int lanes) {
    /** 64 MiB, three passes, one lane: the second recommendation of RFC 9106 §4, on one lane. */
    public static final ArgonCost USUAL = new ArgonCost(65536, 3, 1);

    private static final int MOST_MEMORY = 4 * 1024 * 1024;
    private static final int MOST_PASSES = 1000;
    private static final int MOST_LANES = 64;
    private static final int LEAST_MEMORY_OF_A_LANE = 8;
    private static final Pattern SETTING = Pattern.compile("\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*");

    /** @throws ArgonCostOutOfRange if a number is outside its range */
    public ArgonCost {
        boolean lanesFit = lanes >= 1 && lanes <= MOST_LANES;
        boolean passesFit = passes >= 1 && passes <= MOST_PASSES;
        boolean memoryFits = memoryKiB >= LEAST_MEMORY_OF_A_LANE * lanes && memoryKiB <= MOST_MEMORY;
        if (!lanesFit || !passesFit || !memoryFits) {
            throw new ArgonCostOutOfRange(memoryKiB + "," + passes + "," + lanes);
        }
    }

    /**
     * Reads a setting such as {@code 65536,3,1}: memory in KiB, passes, lanes.
     *
     * @throws ArgonCostOutOfRange if it is not three numbers in range
     */
    public static ArgonCost parse(String setting) {
        var numbers = SETTING.matcher(setting);
        if (!numbers.matches()) {
            throw new ArgonCostOutOfRange(setting);
        }
        return new ArgonCost(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)));
    }

    /** True if neither memory nor passes are below those of the floor. */
    public boolean isAtLeast(ArgonCost floor) {
        return memoryKiB >= floor.memoryKiB && passes >= floor.passes;
    }
}
