package nl.sekswerkplatform.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.sekswerkplatform.web.testing.Contents;

/** The foreign keys of the database: what the schema itself says belongs together. */
final class Keys {
    private final Map<String, String> named = new HashMap<>();

    static Keys read() {
        Keys keys = new Keys();
        for (String key : Contents.values("select concat(table_name, '.', column_name, ' ', referenced_table_name, '.',"
                + " referenced_column_name) from information_schema.key_column_usage where table_schema = 'platform'"
                + " and referenced_table_name is not null")) {
            String[] columns = key.split(" ");
            keys.named.put(columns[0], columns[1]);
        }
        return keys;
    }

    /** The columns that name a row of that table. */
    Set<String> to(String table) {
        Set<String> from = new TreeSet<>();
        named.forEach((column, name) -> {
            if (name.startsWith(table + ".")) {
                from.add(column);
            }
        });
        return from;
    }

    /** True when all these columns name the same row. */
    boolean areOne(Set<String> columns) {
        Set<String> roots = new HashSet<>();
        columns.forEach(column -> roots.add(root(column)));
        return roots.size() == 1;
    }

    private String root(String column) {
        String at = column;
        while (named.containsKey(at)) {
            at = named.get(at);
        }
        return at;
    }
}
