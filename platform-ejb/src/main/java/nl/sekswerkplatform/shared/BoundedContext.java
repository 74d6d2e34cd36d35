package nl.sekswerkplatform.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares, on a {@code package-info}, that the package is a room of the house, and which other rooms it may use.
 * {@code shared} may be used by all. The architecture test holds every class to it.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BoundedContext {
    /** Simple names of the contexts that this one may use. */
    String[] uses() default {};

    /** True for contexts that read all others and that nothing uses. */
    boolean readsAll() default false;
}
