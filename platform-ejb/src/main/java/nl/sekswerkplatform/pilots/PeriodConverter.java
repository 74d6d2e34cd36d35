package nl.sekswerkplatform.pilots;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a period as it is written. */
@Converter(autoApply = true)
public class PeriodConverter implements AttributeConverter<Period, String> {
    @Override
    public String convertToDatabaseColumn(Period period) {
        return period == null ? null : period.value();
    }

    @Override
    public Period convertToEntityAttribute(String column) {
        return column == null ? null : new Period(column);
    }
}
