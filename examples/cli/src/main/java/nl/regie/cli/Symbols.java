package nl.regie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regie.page.Page;
import nl.regie.page.Symbol;

/** The pictures that stand beside headings in easy language: of Health Icons, as they came, under the MIT License. */
final class Symbols {
    private static final List<String> NAMES = List.of(
            "alert_triangle",
            "communication",
            "group_discussion_meeting",
            "happy",
            "heart",
            "i_certificate_paper",
            "neutral",
            "people",
            "person",
            "phone",
            "sad");
    private static final Pattern OUTLINE = Pattern.compile(" d=\"([^\"]{1,20000})\"");

    private Symbols() {}

    /** All of them by their names. */
    static Map<String, Symbol> all() {
        Map<String, Symbol> all = new LinkedHashMap<>();
        NAMES.forEach(name -> all.put(name, read(name)));
        return Collections.unmodifiableMap(all);
    }

    /** A page with the pictures beside its headings, and below it of whom they are. */
    static String beside(Page page, String ofWhom) {
        return page.html(all()).replace("</main>", "</main>\n<footer>\n<p>" + ofWhom + "</p>\n</footer>");
    }

    private static Symbol read(String name) {
        try (InputStream in =
                Objects.requireNonNull(Symbols.class.getResourceAsStream("symbols/" + name + ".svg"), name)) {
            Matcher found = OUTLINE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            List<String> outlines = new ArrayList<>();
            while (found.find()) {
                outlines.add(found.group(1));
            }
            return new Symbol(outlines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
