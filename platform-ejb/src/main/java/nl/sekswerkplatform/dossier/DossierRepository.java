package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class DossierRepository {
    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    List<Dossier> all() {
        return entities.createQuery("select d from Dossier d order by d.title", Dossier.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    void add(Dossier dossier) {
        entities.persist(dossier);
    }

    /** Lets the database say now what it would say at the end, so that the path can be told. */
    void flush() {
        entities.flush();
    }

    /** What was read or entered so far is not held any longer: a whole city's dossier is more than the memory takes. */
    void letGo() {
        entities.flush();
        entities.clear();
    }

    boolean knowsMeeting(String key) {
        return !entities.createNativeQuery("select number from meeting where dossier_key = ?1")
                .setParameter(1, key)
                .getResultList()
                .isEmpty();
    }

    /** The numbers, as people write them, of what began here.
     *
     * @param table of our own list, never of a file */
    List<String> begun(String table) {
        String written = "decision".equals(table)
                ? "concat(floor(number / 10000), '-', lpad(mod(number, 10000), 3, '0'))"
                : "cast(number as char)";
        List<?> numbers = entities.createNativeQuery(
                        "select " + written + " from " + table + " where dossier_key is null and number is not null")
                .getResultList();
        return numbers.stream().map(String::valueOf).toList();
    }

    /** By number, the keys with which things came.
     *
     * @param table of our own list, never of a file */
    Map<Integer, String> keys(String table) {
        Map<Integer, String> keys = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select number, dossier_key from " + table + " where dossier_key is not null")
                .getResultList()) {
            Object[] values = (Object[]) row;
            keys.put(((Number) values[0]).intValue(), (String) values[1]);
        }
        return keys;
    }
}
