package nl.sekswerkplatform.membership;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.Mandate;

/** Stores a handful of mandates as their words with a comma between, sorted. */
@Converter
public class MandatesConverter implements AttributeConverter<Set<Mandate>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Mandate> mandates) {
        return new TreeSet<>(mandates).stream().map(Mandate::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Mandate> convertToEntityAttribute(String column) {
        return column.isEmpty()
                ? Set.of()
                : Arrays.stream(column.split(",")).map(Mandate::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
