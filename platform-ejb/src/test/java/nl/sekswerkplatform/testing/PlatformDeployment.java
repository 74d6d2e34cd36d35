package nl.sekswerkplatform.testing;

import java.io.File;
import java.util.Objects;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The domain as it ships, with its libraries and the module's integration tests; deployed once for all of them. */
@ArquillianSuiteDeployment
public class PlatformDeployment {
    @Deployment
    public static WebArchive platform() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "ROOT.war");
        war.addAsLibraries(new File("target/lib").listFiles());
        for (File built : Objects.requireNonNull(
                new File("target").listFiles((dir, name) -> name.matches("platform-ejb-[^-]+(-SNAPSHOT)?\\.jar")))) {
            JavaArchive domain = ShrinkWrap.createFromZipFile(JavaArchive.class, built);
            // These tests derive codes at less cost than any platform may; that it may not is tried with the whole.
            domain.delete("/nl/sekswerkplatform/settings/SettingsAtStart.class");
            war.addAsLibrary(domain);
        }
        war.addAsResource("dossiers/whole.json");
        war.addAsWebInfResource("test-web.xml", "web.xml");
        war.addAsWebInfResource("test-glassfish-web.xml", "glassfish-web.xml");
        war.addPackages(
                true,
                path -> path.get().endsWith("IT.class")
                        || path.get().contains("IT$")
                        || path.get().contains("Fixture")
                        || path.get().contains("/attack/")
                        || path.get().contains("/testing/As"),
                "nl.sekswerkplatform");
        return war;
    }
}
