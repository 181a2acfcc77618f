package nl.regie.programme;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.Language;
import nl.regie.naming.TypedText;

/**
 * The programme by which a team makes a start, as one page to print. It speaks of a team and never of a patient.
 *
 * @param module where its words stand
 */
public record Programme(CareModule module) {
    /** The programme of the module that the library ships. */
    public static Programme shipped() {
        return new Programme(CareModule.shipped());
    }

    /** One accessible HTML page that needs nothing else. */
    public String html(Language language) {
        return fill("programme.html.mustache", true, language);
    }

    /** Plain text. */
    public String text(Language language) {
        return fill("programme.txt.mustache", false, language);
    }

    private String fill(String template, boolean isHtml, Language language) {
        Map<String, Object> content = new Outline(module, language).forTemplate();
        return Mustache.compiler()
                .strictSections(true)
                .withEscaper(text -> shown(text, isHtml))
                .compile(read(template))
                .execute(content);
    }

    /** An overlay can put the words otherwise: they are cleaned like all that people typed. */
    private static String shown(String text, boolean isHtml) {
        String clean = TypedText.inLines(text, "\n");
        return isHtml ? Escapers.HTML.escape(clean) : clean;
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Programme.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
