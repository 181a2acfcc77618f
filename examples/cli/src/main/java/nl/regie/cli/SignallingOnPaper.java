package nl.regie.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.page.Page;
import nl.regie.page.Section;
import nl.regie.page.Stress;

/**
 * A signalling plan on paper, to hang up: one A4 in the largest letters that fit, and never below 9 points. Where not
 * even these make it one, whom to call stands at the foot of the first sheet and of the last.
 */
final class SignallingOnPaper {
    private static final String USUAL = "<body class=\"one-sheet\">";
    private static final List<String> SIZES = List.of(
            "<body class=\"one-sheet roomy\">",
            "<body class=\"one-sheet ample\">",
            USUAL,
            "<body class=\"one-sheet close\">",
            "<body class=\"one-sheet dense\">");

    private static final String ON_SHEETS = "<body class=\"one-sheet sheets\">";

    private SignallingOnPaper() {}

    static Pdf of(Page page) {
        String html = page.html();
        return SIZES.stream()
                .map(size -> Pdf.of(html.replace(USUAL, size)))
                .filter(pdf -> pdf.pages() == 1)
                .findFirst()
                .orElseGet(() -> onSheets(page));
    }

    /** As much of it before whom to call as leaves that on the first sheet. */
    private static Pdf onSheets(Page page) {
        List<Section> toCall = page.sections().stream()
                .filter(section -> section.stress() == Stress.LARGE)
                .toList();
        List<Section> rest = page.sections().stream()
                .filter(section -> section.stress() != Stress.LARGE)
                .toList();
        int before = rest.size();
        while (before > 0 && pages(page, Stream.concat(rest.stream().limit(before), toCall.stream())) > 1) {
            before--;
        }
        List<Section> twice = new ArrayList<>(rest.subList(0, before));
        twice.addAll(toCall);
        twice.addAll(rest.subList(before, rest.size()));
        twice.addAll(toCall);
        return Pdf.of(page.with(page.opening(), twice).html().replace(USUAL, ON_SHEETS));
    }

    private static int pages(Page page, Stream<Section> sections) {
        return Pdf.of(page.with(page.opening(), sections.toList()).html()).pages();
    }
}
