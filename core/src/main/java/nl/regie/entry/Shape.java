package nl.regie.entry;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form of a value that is one text in JSON, as a regular expression: shown in the schema and in the sentence that refuses. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shape {
    /** A text to read: at least one visible character, and no control characters but tab and line ends. */
    String READABLE =
            "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F]*[^\\u0000-\\u0020][^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F]*$";

    /** An id that FHIR can carry as it is. */
    String ID = "^[A-Za-z0-9.-]{1,64}$";

    /** The regular expression, which ECMAScript and Java read alike. It is searched for, so it anchors itself. */
    String value();
}
