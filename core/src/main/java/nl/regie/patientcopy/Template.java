package nl.regie.patientcopy;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import nl.regie.naming.TypedText;

/** The templates of all documents. A variable that the content lacks is an error, never a gap on the page. */
final class Template {
    /** One accessible page; typed text is escaped. */
    static final Template HTML =
            new Template("page.html.mustache", typed -> Escapers.HTML.escape(TypedText.inLines(typed, "\n")));

    /** Plain text, where each further line of a typed text is marked, so that none looks like a line of ours. */
    static final Template TEXT = new Template("page.txt.mustache", typed -> TypedText.inLines(typed, "\n    | "));

    private final com.samskivert.mustache.Template compiled;

    private Template(String resource, Mustache.Escaper escaper) {
        compiled = Mustache.compiler().strictSections(true).withEscaper(escaper).compile(read(resource));
    }

    String fill(Map<String, Object> content) {
        return compiled.execute(content);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
