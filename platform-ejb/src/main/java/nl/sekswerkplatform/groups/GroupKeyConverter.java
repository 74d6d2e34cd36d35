package nl.sekswerkplatform.groups;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a group key as its word. */
@Converter(autoApply = true)
public class GroupKeyConverter implements AttributeConverter<GroupKey, String> {
    @Override
    public String convertToDatabaseColumn(GroupKey key) {
        return key == null ? null : key.value();
    }

    @Override
    public GroupKey convertToEntityAttribute(String column) {
        return column == null ? null : new GroupKey(column);
    }
}
