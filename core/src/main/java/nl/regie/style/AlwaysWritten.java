package nl.regie.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list that stands in a file also where it is empty: that there is nothing is what it says. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface AlwaysWritten {}
