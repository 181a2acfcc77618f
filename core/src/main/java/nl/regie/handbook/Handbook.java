package nl.regie.handbook;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.Language;
import nl.regie.naming.TypedText;

/** The handbook of a module: every norm, its source, how it is read, what shows it, what to record and why. */
public final class Handbook {
    /** A variable that the content lacks is an error, never a gap on the page. */
    private static final Template PAGE = Mustache.compiler()
            .strictSections(true)
            .withEscaper(text -> Escapers.HTML.escape(TypedText.inLines(text, "\n")))
            .withLoader(name -> new StringReader(read(name)))
            .compile(read("handbook"));

    private final CareModule module;

    private Handbook(CareModule module) {
        this.module = module;
    }

    /** The handbook of a module, with whatever is laid over it. */
    public static Handbook of(CareModule module) {
        return new Handbook(module.spoken());
    }

    /** The handbook as one accessible HTML page that needs nothing else. */
    public String html(Language language) {
        return PAGE.execute(new Contents(module, language).forTemplate());
    }

    private static String read(String name) {
        String resource = name + ".html.mustache";
        try (InputStream in = Objects.requireNonNull(Handbook.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
