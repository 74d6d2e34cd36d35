package nl.sekswerkplatform.decisions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a decision's number so that the database sorts it. */
@Converter(autoApply = true)
public class DecisionNumberConverter implements AttributeConverter<DecisionNumber, Integer> {
    @Override
    public Integer convertToDatabaseColumn(DecisionNumber number) {
        return number == null ? null : number.stored();
    }

    @Override
    public DecisionNumber convertToEntityAttribute(Integer column) {
        return column == null ? null : DecisionNumber.ofStored(column);
    }
}
