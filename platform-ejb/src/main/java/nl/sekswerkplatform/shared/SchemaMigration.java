package nl.sekswerkplatform.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else uses the database. By a connection of its own: a page would not wait
 * for what may take minutes here.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    @Inject
    @ConfigProperty(name = "db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "db.user")
    private String user;

    @Inject
    @ConfigProperty(name = "db.password")
    private String password;

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(withoutHurry(url), user, password)
                .locations("classpath:db/migration")
                .outOfOrder(false)
                .load()
                .migrate();
    }

    /** With no limit to how long an answer, or a statement, may take; what else the operator set stays. */
    static String withoutHurry(String url) {
        String patient = url.replaceAll("socketTimeout=\\d+", "socketTimeout=0");
        return patient.contains("sessionVariables=")
                ? patient
                : patient + (patient.contains("?") ? "&" : "?") + "sessionVariables=max_statement_time=0";
    }
}
