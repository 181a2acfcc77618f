package nl.regie.page;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import nl.regie.naming.TypedText;

/** The templates of all documents. A variable that the content lacks is an error, never a gap on the page. */
final class Template {
    /** One accessible page; typed text is escaped. */
    static final Template HTML = html("page");

    /** The same without its head, to stand within a page of somebody else. */
    static final Template FRAGMENT = html("fragment");

    /** Plain text, where each further line of a typed text is marked, so that none looks like a line of ours. */
    static final Template TEXT = new Template("page", "txt", typed -> TypedText.inLines(typed, "\n    | "));

    private final com.samskivert.mustache.Template compiled;

    private Template(String name, String form, Mustache.Escaper escaper) {
        compiled = Mustache.compiler()
                .strictSections(true)
                .withEscaper(escaper)
                .withLoader(part -> new StringReader(read(part, form)))
                .compile(read(name, form));
    }

    private static Template html(String name) {
        return new Template(
                name, "html", typed -> NumberOrder.kept(TypedText.inLines(typed, "\n"), Escapers.HTML::escape));
    }

    String fill(Page page, Map<String, Symbol> symbols) {
        return fill(new Content(page, symbols));
    }

    String fill(Content content) {
        return compiled.execute(content.ofThePage());
    }

    private static String read(String name, String form) {
        return read(name.endsWith(".css") ? name : name + "." + form + ".mustache");
    }

    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
