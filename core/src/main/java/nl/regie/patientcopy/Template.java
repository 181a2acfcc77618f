package nl.regie.patientcopy;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The templates of the copy. A variable that the content lacks is an error, never a gap on the page. */
final class Template {
    /** One accessible page; typed text is escaped. */
    static final Template HTML = new Template("plan.html.mustache", true);

    /** Plain text, where nothing needs escaping. */
    static final Template TEXT = new Template("plan.txt.mustache", false);

    private final com.samskivert.mustache.Template compiled;

    private Template(String resource, boolean escapes) {
        compiled = Mustache.compiler().strictSections(true).escapeHTML(escapes).compile(read(resource));
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
