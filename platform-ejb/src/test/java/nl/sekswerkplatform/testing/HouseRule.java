package nl.sekswerkplatform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.security.Principal;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import nl.sekswerkplatform.shared.DomainException;

/** What a machine checks of how we build; each rule has a violating example in {@code nl.sekswerkplatform.architecture}. */
public enum HouseRule {
    CONTEXTS_USE_WHAT_THEY_DECLARE(root -> classes()
            .that()
            .resideInAPackage(root + ".*..")
            .and()
            .resideOutsideOfPackages(root + ".web..", root + ".launch..", root)
            .should(new ContextCondition(root))
            .because("what a room of the house may use is read in its package-info")),
    CONTEXTS_STAND_IN_NO_CIRCLE(root ->
            slices().matching(root + ".(*)..").should().beFreeOfCycles().because("rooms in a circle are one room")),
    ONLY_WEB_KNOWS_PAGES(root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + ".web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..")
            .because("the rules of the table hold without pages too")),
    INPUT_KNOWS_NOBODY(root -> noClasses()
            .that()
            .resideInAPackage(root + ".input..")
            .should()
            .dependOnClassesThat(describe(
                    "tell who acts",
                    type -> type.getPackageName().startsWith(root + ".membership")
                            || type.getPackageName().startsWith("jakarta.servlet")
                            || type.getPackageName().startsWith("jakarta.security")
                            || type.getName().startsWith("jakarta.ejb.SessionContext")
                            || type.isAssignableTo(Principal.class)))
            .because("who speaks without a name must not be findable in the code that hears her")),
    ONLY_WEB_READS_THE_LOG(root -> noClasses()
            .that()
            .resideOutsideOfPackages(root + ".web..", root + ".transparency..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".transparency..")
            .because("the log hears events; nobody writes to it by hand")),
    ENTITIES_HAVE_NO_SETTERS(root -> noMethods()
            .that()
            .areDeclaredInClassesThat(areStored())
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("state changes through verbs that guard it")),
    ENTITIES_ARE_MADE_BY_THEIR_VERBS(root -> constructors()
            .that()
            .areDeclaredInClassesThat(areStored())
            .and()
            .haveRawParameterTypes(new Class<?>[0])
            .should()
            .beProtected()
            .because("only the mapper makes an empty one")),
    ONLY_REPOSITORIES_ASK_THE_DATABASE(root -> noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .resideOutsideOfPackage(root + ".shared..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("queries are found in one place a context")),
    REPOSITORIES_STAY_INSIDE(root -> classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePackagePrivate()
            .because("what others want of a context they ask its service")),
    SESSION_BEANS_ARE_SERVICES(root -> classes()
            .that(areCalledByOthers())
            .should()
            .haveSimpleNameEndingWith("Service")
            .because("one word for what others call; what only starts or ticks is called by nobody")),
    SERVICES_SAY_WHO_MAY(root -> methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("who may is decided at each door")),
    REFUSALS_ARE_FACTS_OF_THE_FIELD(root -> classes()
            .that()
            .areAssignableTo(Exception.class)
            .and()
            .resideOutsideOfPackage(root + ".web.api..")
            .should()
            .beAssignableTo(DomainException.class)
            .because("each refusal rolls back and has a text in every language; the API has its own, in English")),
    PAGES_NAME_BACKINGS_ONLY(root -> classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .haveSimpleNameEndingWith("Backing")
            .andShould()
            .resideInAPackage(root + ".web..")
            .because("page, bean and texts are found by one word")),
    ONLY_SMALL_NUMBERS_SHOW_PEOPLE(root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + ".smallnumbers..")
            .should()
            .callConstructorWhere(describe(
                    "makes what is shown of people",
                    call -> call.getTargetOwner().getPackageName().startsWith(root + ".smallnumbers")
                            && call.getTargetOwner().getSimpleName().startsWith("Shown")))
            .because("how a count of people is shown is decided in one place")),
    NUMBERS_THAT_LEAVE_COUNT_NO_PEOPLE(root -> methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(NumbersOfThings.MACHINERY)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and(NumbersOfThings.giveNumbers())
            .should(NumbersOfThings.countThings())
            .because("a count of people leaves its room as small numbers make it, or as People, which nobody reads")),
    TIME_COMES_FROM_THE_CLOCK(root -> noClasses()
            .that()
            .doNotHaveSimpleName("ClockProducer")
            .should()
            .callMethodWhere(readsTheMachinesClock())
            .because("tests move the clock"));

    private static final Set<String> WITHOUT_CLOCK = Set.of(
            "java.lang.System.currentTimeMillis", "java.time.Clock.systemUTC", "java.time.Clock.systemDefaultZone");

    private final Function<String, ArchRule> rule;

    HouseRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /** @param root the package that the contexts stand in */
    public ArchRule below(String root) {
        return rule.apply(root);
    }

    private static DescribedPredicate<JavaClass> areStored() {
        return describe(
                "are stored", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));
    }

    private static DescribedPredicate<JavaClass> areCalledByOthers() {
        return describe("are session beans that others call", type -> {
            boolean ticks = type.isAnnotatedWith(Startup.class)
                    || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Schedule.class));
            return type.isAnnotatedWith(Stateless.class)
                    || type.isAnnotatedWith(Stateful.class)
                    || type.isAnnotatedWith(Singleton.class) && !ticks;
        });
    }

    private static DescribedPredicate<JavaMethodCall> readsTheMachinesClock() {
        return describe("reads the machine's clock", call -> {
            var target = call.getTarget();
            String owner = target.getOwner().getName();
            boolean bareNow = owner.startsWith("java.time.")
                    && target.getName().equals("now")
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            return bareNow || WITHOUT_CLOCK.contains(owner + "." + target.getName());
        });
    }
}
