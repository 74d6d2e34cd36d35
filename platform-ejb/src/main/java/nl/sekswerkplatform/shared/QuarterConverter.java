package nl.sekswerkplatform.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a quarter as its seven characters. */
@Converter(autoApply = true)
public class QuarterConverter implements AttributeConverter<Quarter, String> {
    @Override
    public String convertToDatabaseColumn(Quarter quarter) {
        return quarter == null ? null : quarter.toString();
    }

    @Override
    public Quarter convertToEntityAttribute(String column) {
        return column == null ? null : Quarter.parse(column).orElseThrow();
    }
}
