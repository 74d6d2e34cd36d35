package nl.sekswerkplatform.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the attacker has of one kind of act, or of the accounts: records of named bytes, in the order in which the
 * database gave them. It says nothing of whose they are.
 */
record Evidence(String name, List<Map<String, byte[]>> records, Map<String, long[]> parts) {
    Evidence(String name, List<Map<String, byte[]>> records) {
        this(name, records, new HashMap<>());
    }

    int size() {
        return records.size();
    }

    /** All columns that hold something. */
    Set<String> columns() {
        Set<String> columns = new TreeSet<>();
        records.forEach(record -> columns.addAll(record.keySet()));
        return columns;
    }

    /** One column, record by record; empty where it has nothing. */
    List<byte[]> column(String column) {
        List<byte[]> values = new ArrayList<>();
        records.forEach(record -> values.add(record.getOrDefault(column, new byte[0])));
        return values;
    }

    /**
     * The parts of a column that stand in one record alone, by part: its bytes above, the place of the record below. Worked
     * out once, for every column is held against every other.
     */
    long[] partsOfOne(String column) {
        return parts.computeIfAbsent(column, each -> Parts.ofOne(column(each)));
    }

    /** The same records with one more column: where they stand in some order. */
    Evidence withPlaces(String column, Collection<Integer> places) {
        List<Map<String, byte[]>> placed = new ArrayList<>();
        var place = places.iterator();
        for (Map<String, byte[]> record : records) {
            Map<String, byte[]> more = new LinkedHashMap<>(record);
            more.put(column, Bytes.of(place.next()));
            placed.add(more);
        }
        return new Evidence(name, placed);
    }
}
