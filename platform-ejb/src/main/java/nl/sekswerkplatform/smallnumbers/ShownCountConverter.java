package nl.sekswerkplatform.smallnumbers;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores what may be shown of a count, such as {@code EXACT:3} or {@code BAND:FROM_10}; the true number never was in it. */
@Converter
public class ShownCountConverter implements AttributeConverter<ShownCount, String> {
    @Override
    public String convertToDatabaseColumn(ShownCount count) {
        if (count == null) {
            return null;
        }
        return switch (count.kind()) {
            case HIDDEN, FEW -> count.kind().name();
            case ROUNDED, EXACT -> count.kind() + ":" + count.value().orElseThrow();
            case BAND -> count.kind() + ":" + count.band().orElseThrow();
        };
    }

    @Override
    public ShownCount convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        String[] words = column.split(":");
        return switch (ShownCount.Kind.valueOf(words[0])) {
            case HIDDEN -> ShownCount.HIDDEN;
            case FEW -> ShownCount.FEW;
            case ROUNDED -> ShownCount.rounded(Integer.parseInt(words[1]));
            case EXACT -> ShownCount.exact(Integer.parseInt(words[1]));
            case BAND -> ShownCount.in(Band.valueOf(words[1]));
        };
    }
}
