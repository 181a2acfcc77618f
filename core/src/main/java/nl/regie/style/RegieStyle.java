package nl.regie.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.regie.value.IncompleteValueException;
import org.immutables.value.Value;

/**
 * How a value is made: immutable, its implementation hidden, no Guava, and an exception of ours when a builder lacks
 * what the value cannot be without. A changed copy is made by a builder, so there are no methods that nobody sees. Of
 * annotations only what Java has: those who embed a value need no others. The maker is hidden too, so that its methods
 * are documented where others call them. Each package that holds values carries it once, in its package-info.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(copy = false),
        throwForInvalidImmutableState = IncompleteValueException.class)
public @interface RegieStyle {}
