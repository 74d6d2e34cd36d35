package nl.sekswerkplatform.followups;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a link as it is written. */
@Converter(autoApply = true)
public class EvidenceLinkConverter implements AttributeConverter<EvidenceLink, String> {
    @Override
    public String convertToDatabaseColumn(EvidenceLink link) {
        return link == null ? null : link.address();
    }

    @Override
    public EvidenceLink convertToEntityAttribute(String column) {
        return column == null ? null : new EvidenceLink(column);
    }
}
