package nl.sekswerkplatform.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a week as its eight characters. */
@Converter(autoApply = true)
public class IsoWeekConverter implements AttributeConverter<IsoWeek, String> {
    @Override
    public String convertToDatabaseColumn(IsoWeek week) {
        return week == null ? null : week.toString();
    }

    @Override
    public IsoWeek convertToEntityAttribute(String column) {
        return column == null ? null : IsoWeek.parse(column);
    }
}
