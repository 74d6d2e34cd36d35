package nl.sekswerkplatform.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What somebody with the whole database must not find. */
@ArquillianTest
class MembershipSchemaIT {
    @PersistenceContext
    private EntityManager entities;

    @Test
    void keepsNoTimeAndNoOrderOfWhoJoined() {
        assertEquals(
                Set.of("admission_window.opens", "admission_window.closes"),
                Set.copyOf(columns("data_type in ('date','datetime','timestamp','time','year')")),
                "days of a whole batch and nothing else");
        assertEquals(List.of(), columns("data_type in ('datetime','timestamp','time')"));
        assertEquals(List.of(), columns("extra like '%auto_increment%'"));
    }

    @Test
    void tiesNoAccountToACard() {
        assertEquals(
                List.of(),
                columns("table_name in ('member', 'member_code')"
                        + " and (column_name like '%card%' or column_name like '%batch%')"));
    }

    @SuppressWarnings("unchecked")
    private List<String> columns(String condition) {
        return entities.createNativeQuery("select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database()"
                        + " and table_name in ('member', 'member_code', 'given_pseudonym', 'admission_card', 'admission_batch', 'admission_window') and ("
                        + condition + ")")
                .getResultList();
    }
}
