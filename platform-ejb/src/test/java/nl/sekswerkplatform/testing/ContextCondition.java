package nl.sekswerkplatform.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.shared.BoundedContext;

/** Holds a class to what its package says about the contexts it uses. */
final class ContextCondition extends ArchCondition<JavaClass> {
    private static final String KERNEL = "shared";

    private final String root;

    ContextCondition(String root) {
        super("use the contexts that its package-info declares and no others");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = context(type).orElseThrow();
        Optional<BoundedContext> declared = type.getPackage().tryGetAnnotationOfType(BoundedContext.class);
        if (declared.isEmpty()) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " stands in no declared context"));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            context(dependency.getTargetClass().getBaseComponentType())
                    .filter(used -> !used.equals(own) && !mayUse(declared.get(), used))
                    .ifPresent(used -> events.add(SimpleConditionEvent.violated(
                            dependency, own + " uses " + used + ": " + dependency.getDescription())));
        }
    }

    private static boolean mayUse(BoundedContext declared, String used) {
        return used.equals(KERNEL)
                || declared.readsAll()
                || List.of(declared.uses()).contains(used);
    }

    /** The word behind the root package; empty for what is not ours. */
    private Optional<String> context(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".")
                ? Optional.of(name.substring(root.length() + 1).split("\\.")[0])
                : Optional.empty();
    }
}
