package nl.regie.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that is the whole of a file. While it is compiled, a class is made beside it that reads and writes it and all
 * that it holds: {@code DossierForm} for a dossier.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface WholeFile {}
