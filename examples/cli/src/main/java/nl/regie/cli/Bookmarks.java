package nl.regie.cli;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a page as bookmarks of its PDF: those of sections, and under each those of what stands in it. */
final class Bookmarks {
    private static final Pattern HEADING =
            Pattern.compile("<h([23])([^>]{0,200})>(.{1,100000}?)</h\\1>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]{1,200})\"");
    private static final Pattern PICTURE = Pattern.compile("<svg.{1,100000}?</svg>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]{1,200}>");
    private static final String NAMED = "heading-";
    private static final String END = "</bookmark>";

    private final StringBuilder outline = new StringBuilder();
    private boolean isInASection;
    private int number;

    private Bookmarks() {}

    /** A page as it is, its headings with names, and before its text the bookmarks that lead to them. */
    static String in(String html) {
        return new Bookmarks().put(html);
    }

    private String put(String html) {
        String named = HEADING.matcher(html).replaceAll(heading -> Matcher.quoteReplacement(named(heading)));
        if (isInASection) {
            outline.append(END);
        }
        return outline.length() == 0
                ? html
                : named.replaceFirst(
                        "</head>", Matcher.quoteReplacement("<bookmarks>" + outline + "</bookmarks></head>"));
    }

    private String named(MatchResult heading) {
        boolean isOfASection = heading.group(1).equals("2");
        Matcher there = ID.matcher(heading.group(2));
        boolean isNamed = there.find();
        String name = isNamed ? there.group(1) : NAMED + ++number;
        String words = TAG.matcher(PICTURE.matcher(heading.group(3)).replaceAll(""))
                .replaceAll("")
                .strip();
        if (isOfASection && isInASection) {
            outline.append(END);
        }
        if (isOfASection || isInASection) {
            outline.append("<bookmark name=\"" + words.replace("\"", "&quot;") + "\" href=\"#" + name + "\">");
            outline.append(isOfASection ? "" : END);
            isInASection |= isOfASection;
        }
        String attributes = isNamed ? heading.group(2) : heading.group(2) + " id=\"" + name + "\"";
        return "<h" + heading.group(1) + attributes + ">" + heading.group(3) + "</h" + heading.group(1) + ">";
    }
}
