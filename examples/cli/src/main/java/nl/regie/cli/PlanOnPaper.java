package nl.regie.cli;

import java.util.List;
import nl.regie.page.Page;
import nl.regie.page.Section;
import nl.regie.page.Stress;

/** Mijn plan on paper: its first page is one page, in smaller letters as far as long names and much help ask for. */
final class PlanOnPaper {
    private static final String SMALLEST = "<body class=\"snug tiny\">";

    /** From the usual one to the smallest that is still read. */
    private static final List<String> SIZES =
            List.of("<body>", "<body class=\"fair\">", "<body class=\"snug\">", SMALLEST);

    private PlanOnPaper() {}

    static Pdf of(Page page) {
        List<Section> first = page.sections().stream()
                .filter(section -> section.stress() == Stress.FIRST_PAGE)
                .toList();
        if (first.isEmpty()) {
            return Pdf.of(page.html());
        }
        String firstPage = page.with(page.opening(), first).html();
        String fitting = SIZES.stream()
                .filter(size -> Pdf.of(in(size, firstPage)).pages() == 1)
                .findFirst()
                .orElse(SMALLEST);
        return Pdf.of(in(fitting, page.html()));
    }

    private static String in(String size, String html) {
        return html.replace("<body>", size);
    }
}
