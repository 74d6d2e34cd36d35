package nl.sekswerkplatform.proposals;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores what raised a proposal as it is written. */
@Converter(autoApply = true)
public class RaisedByConverter implements AttributeConverter<RaisedBy, String> {
    @Override
    public String convertToDatabaseColumn(RaisedBy raised) {
        return raised == null ? null : raised.toString();
    }

    @Override
    public RaisedBy convertToEntityAttribute(String column) {
        return column == null ? null : RaisedBy.parse(column);
    }
}
