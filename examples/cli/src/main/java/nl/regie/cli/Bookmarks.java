package nl.regie.cli;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a page as bookmarks of its PDF: those of sections, and under each those of what stands in it. */
final class Bookmarks {
    private static final Pattern OPENING = Pattern.compile("<h([23])([^<>]{0,200}+)>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]{1,200}+)\"");
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,200}+>");
    private static final String HEAD_ENDS = "</head>";
    private static final String PICTURE = "<svg";
    private static final String PICTURE_ENDS = "</svg>";
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
        String named = withNames(html);
        if (isInASection) {
            outline.append(END);
        }
        int head = named.indexOf(HEAD_ENDS);
        return outline.length() == 0 || head < 0
                ? html
                : named.substring(0, head) + "<bookmarks>" + outline + "</bookmarks>" + named.substring(head);
    }

    private String withNames(String html) {
        StringBuilder named = new StringBuilder();
        Matcher opening = OPENING.matcher(html);
        int from = 0;
        while (opening.find(from)) {
            String closing = "</h" + opening.group(1) + ">";
            int end = html.indexOf(closing, opening.end());
            if (end < 0) {
                break;
            }
            named.append(html, from, opening.start());
            named.append(named(opening, html.substring(opening.end(), end))).append(closing);
            from = end + closing.length();
        }
        return named.append(html, from, html.length()).toString();
    }

    private String named(MatchResult heading, String within) {
        boolean isOfASection = heading.group(1).equals("2");
        Matcher there = ID.matcher(heading.group(2));
        boolean isNamed = there.find();
        String name = isNamed ? there.group(1) : NAMED + ++number;
        String words = TAG.matcher(withoutPictures(within)).replaceAll("").strip();
        if (isOfASection && isInASection) {
            outline.append(END);
        }
        if (isOfASection || isInASection) {
            outline.append("<bookmark name=\"" + words.replace("\"", "&quot;") + "\" href=\"#" + name + "\">");
            outline.append(isOfASection ? "" : END);
            isInASection |= isOfASection;
        }
        String attributes = isNamed ? heading.group(2) : heading.group(2) + " id=\"" + name + "\"";
        return "<h" + heading.group(1) + attributes + ">" + within;
    }

    private static String withoutPictures(String heading) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (int at = heading.indexOf(PICTURE); at >= 0; at = heading.indexOf(PICTURE, from)) {
            int end = heading.indexOf(PICTURE_ENDS, at);
            if (end < 0) {
                break;
            }
            words.append(heading, from, at);
            from = end + PICTURE_ENDS.length();
        }
        return words.append(heading, from, heading.length()).toString();
    }
}
