package nl.regie.page;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.regie.naming.TypedText;

/** The templates of all documents. A variable that the content lacks is an error, never a gap on the page. */
final class Template {
    /** One accessible page; typed text is escaped. */
    static final Template HTML = new Template("html", typed -> Escapers.HTML.escape(TypedText.inLines(typed, "\n")));

    /** Plain text, where each further line of a typed text is marked, so that none looks like a line of ours. */
    static final Template TEXT = new Template("txt", typed -> TypedText.inLines(typed, "\n    | "));

    private final com.samskivert.mustache.Template compiled;

    private Template(String form, Mustache.Escaper escaper) {
        compiled = Mustache.compiler()
                .strictSections(true)
                .withEscaper(escaper)
                .withLoader(name -> new StringReader(read(name, form)))
                .compile(read("page", form));
    }

    String fill(Page page) {
        return compiled.execute(new Content(page).ofThePage());
    }

    private static String read(String name, String form) {
        String resource = name.endsWith(".css") ? name : name + "." + form + ".mustache";
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
