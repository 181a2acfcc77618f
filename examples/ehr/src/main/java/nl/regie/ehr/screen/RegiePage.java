package nl.regie.ehr.screen;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regie.page.Page;

/**
 * A page of Regie, to stand within a screen of ours: its whole main part, as Regie wrote it. What people typed is
 * escaped in it already. Its style is {@link #STYLE}, which is the same for all of them.
 *
 * @param title the title
 * @param look the classes that its body has
 * @param main what stands within {@code main}, as HTML
 */
public record RegiePage(String title, String look, String main) {
    /** Where our screens find the style of Regie. */
    public static final String STYLE = "/regie.css";

    private static final Pattern LOOK = Pattern.compile("<body class=\"([a-z -]*)\">");

    /** The page as it is. */
    public static RegiePage of(Page page) {
        String html = page.html();
        Matcher look = LOOK.matcher(html);
        return new RegiePage(page.title(), look.find() ? look.group(1) : "", between(html, "<main>", "</main>"));
    }

    /** The same page with these sections only, each as it is in the whole. */
    public static Page only(Page page, Collection<String> headings) {
        return page.with(
                page.opening(),
                page.sections().stream()
                        .filter(section -> headings.contains(section.heading()))
                        .toList());
    }

    /** The style of all pages of Regie. */
    static String styleOf(Page page) {
        return between(page.html(), "<style>", "</style>");
    }

    private static String between(String html, String start, String end) {
        return html.substring(html.indexOf(start) + start.length(), html.lastIndexOf(end));
    }
}
