package nl.regie.cli;

import java.util.List;
import nl.regie.page.Page;
import nl.regie.page.Section;
import nl.regie.page.Stress;

/** Mijn plan on paper: its first page is one page, in smaller letters where long names ask for that. */
final class PlanOnPaper {
    private PlanOnPaper() {}

    static Pdf of(Page page) {
        List<Section> first = page.sections().stream()
                .filter(section -> section.stress() == Stress.FIRST_PAGE)
                .toList();
        String html = page.html();
        boolean isTooLong = !first.isEmpty()
                && Pdf.of(page.with(page.opening(), first).html()).pages() > 1;
        return Pdf.of(isTooLong ? html.replace("<body>", "<body class=\"snug\">") : html);
    }
}
