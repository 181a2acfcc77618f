package nl.regie.json;

import java.util.Optional;
import nl.regie.entry.Problem;

/**
 * What a format does about the members of its lists that are left out, because they cannot be read without the rest.
 */
public interface Gaps {
    /** The list of the document that holds what stands in for others. */
    String list();

    /** The value that stands in for what is left out, so that what names it still leads somewhere. */
    Optional<?> standIn(LeftOut leftOut);

    /** Whether somebody who reads only a part must expect this problem: something names what was left out. */
    boolean isToBeExpected(Problem problem);
}
