package nl.regie.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.regie.entry.Problem;
import nl.regie.reading.FormatVersion;

/**
 * How a document of one version becomes one of the next. A step is never changed after the version that it leads to was
 * released, and the files of the version that it comes from are kept with its test.
 */
interface FormatStep {
    /** The version that it begins with. */
    FormatVersion from();

    /** The version that it leads to. */
    FormatVersion to();

    /** Changes the document, but for its version, and tells what in it says something else than before. */
    List<Problem> change(ObjectNode document);
}
