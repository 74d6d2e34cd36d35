package nl.sekswerkplatform.web.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What somebody finds who has the whole machine: every table, and every file of platform, server and database. */
public final class Traces {
    private Traces() {}

    /** Where one of these words stands, in whatever form a careless program would keep it. */
    public static List<String> of(List<String> words) throws SQLException, IOException {
        List<String> forms = words.stream().flatMap(Traces::forms).distinct().toList();
        List<String> found = new ArrayList<>(inTables(forms));
        found.addAll(inFiles(RunningPlatform.home(), forms));
        found.addAll(inFiles(RunningPlatform.databaseFiles(), forms));
        return found;
    }

    private static Stream<String> forms(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        Stream<String> base64 = Stream.of(0, 1, 2).map(shift -> middle(bytes, shift));
        return Stream.concat(Stream.of(word, HexFormat.of().formatHex(bytes)), base64)
                .map(form -> form.toLowerCase(Locale.ROOT));
    }

    /** What base64 makes of the word, wherever in a longer text it stands. */
    private static String middle(byte[] word, int shift) {
        byte[] shifted = new byte[(word.length + shift) / 3 * 3];
        System.arraycopy(word, 0, shifted, shift, shifted.length - shift);
        return Base64.getEncoder().encodeToString(shifted).substring(shift == 0 ? 0 : 4);
    }

    private static List<String> inTables(List<String> forms) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(RunningPlatform.database())) {
            for (String table : tables(connection)) {
                inTable(connection, table, forms, found);
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show tables")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void inTable(Connection connection, String table, List<String> forms, List<String> found)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    Object value = rows.getObject(column);
                    String name = table + "." + rows.getMetaData().getColumnName(column);
                    search(bytes(value), name, forms, found);
                }
            }
        }
    }

    private static byte[] bytes(Object value) throws SQLException {
        if (value instanceof Blob blob) {
            return blob.getBytes(1, (int) blob.length());
        }
        return value instanceof byte[] bytes ? bytes : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> inFiles(Path directory, List<String> forms) throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.toString();
                if (attributes.isRegularFile() && !name.matches(".*\\.(jar|war|class)")) {
                    search(Files.readAllBytes(file), name, forms, found);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path goneMeanwhile, IOException why) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static void search(byte[] where, String name, List<String> forms, List<String> found) {
        String text = new String(where, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        forms.stream().filter(text::contains).forEach(form -> found.add(form + " in " + name));
    }
}
