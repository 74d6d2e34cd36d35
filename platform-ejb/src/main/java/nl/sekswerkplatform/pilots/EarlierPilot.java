package nl.sekswerkplatform.pilots;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * A pilot that exists since before the platform.
 *
 * @param startNotBefore null when no day was named
 * @param durationMonths null when it was not limited
 * @param budget in euro per year; null when that was not told
 * @param area in words; null when that was not told
 */
public record EarlierPilot(
        String key,
        String title,
        String question,
        PilotStatus status,
        LocalDate startNotBefore,
        Integer durationMonths,
        List<EarlierCondition> conditions,
        List<EarlierCriterion> criteria,
        boolean illustrative,
        Integer budget,
        String area) {
    /** One of which neither the budget nor the area was told. */
    public EarlierPilot(
            String key,
            String title,
            String question,
            PilotStatus status,
            LocalDate startNotBefore,
            Integer durationMonths,
            List<EarlierCondition> conditions,
            List<EarlierCriterion> criteria,
            boolean illustrative) {
        this(
                key,
                title,
                question,
                status,
                startNotBefore,
                durationMonths,
                conditions,
                criteria,
                illustrative,
                null,
                null);
    }

    /** A condition as it stood then. */
    public record EarlierCondition(String key, String text, ConditionState state) {}

    /**
     * A criterion as it stood then.
     *
     * @param dropped true when the table judges by it no longer
     */
    public record EarlierCriterion(
            String key, String text, List<EarlierIndicator> indicators, boolean illustrative, boolean dropped) {
        public EarlierCriterion(String key, String text, List<EarlierIndicator> indicators, boolean illustrative) {
            this(key, text, indicators, illustrative, false);
        }
    }

    /**
     * An indicator as it stood then.
     *
     * @param unit null for what people tell
     * @param direction null when neither is better
     * @param target null when there is none
     * @param suppressBelow 0 when every value may be shown
     * @param withBase whether its values are percentages, so that what they are of is held against {@code suppressBelow}
     * @param threshold beyond which it asks for attention; null when there is none
     * @param partOf the key of the total that it adds up to with others; null for most
     * @param dropped true when it is watched no longer
     */
    public record EarlierIndicator(
            String key,
            String text,
            String unit,
            IndicatorKind kind,
            Direction direction,
            BigDecimal target,
            int suppressBelow,
            GroupKey source,
            boolean withBase,
            BigDecimal threshold,
            String partOf,
            boolean dropped) {
        /** One that is watched. */
        public EarlierIndicator(
                String key,
                String text,
                String unit,
                IndicatorKind kind,
                Direction direction,
                BigDecimal target,
                int suppressBelow,
                GroupKey source,
                boolean withBase,
                BigDecimal threshold,
                String partOf) {
            this(key, text, unit, kind, direction, target, suppressBelow, source, withBase, threshold, partOf, false);
        }
    }
}
