package nl.regie.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How a value is made: immutable, its implementation hidden, no Guava, and an exception of ours when a builder lacks
 * what the value cannot be without. Each package that holds values carries it once, in its package-info.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        throwForInvalidImmutableState = IncompleteValueException.class)
public @interface RegieStyle {}
