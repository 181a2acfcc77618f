package nl.regie.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Item;
import nl.regie.page.Page;
import nl.regie.page.Section;
import nl.regie.page.Stress;

/**
 * A signalling plan on paper, to hang up: one A4 in the largest letters that fit, and never below 9 points. Where not
 * even these make it one, the first sheet holds the phases, as many as fit, the gravest before the calmest, and at its
 * foot whom to call and what to read on for; whom to call stands at the foot of the last sheet too.
 */
final class SignallingOnPaper {
    private static final String USUAL = "<body class=\"one-sheet\">";
    private static final String DENSE = "<body class=\"one-sheet dense\">";
    private static final List<String> SIZES = List.of(
            "<body class=\"one-sheet roomy\">",
            "<body class=\"one-sheet ample\">",
            USUAL,
            "<body class=\"one-sheet close\">",
            DENSE);

    private static final Set<Stress> NO_PHASE =
            EnumSet.of(Stress.NONE, Stress.LARGE, Stress.FIRST_PAGE, Stress.TOGETHER);

    private final Page page;
    private final String readOn;
    private final List<Section> toCall;
    private final List<Section> phases;
    private final List<Section> rest;

    private SignallingOnPaper(Page page, String readOn) {
        this.page = page;
        this.readOn = readOn;
        this.toCall = page.sections().stream()
                .filter(section -> section.stress() == Stress.LARGE)
                .toList();
        this.phases = page.sections().stream()
                .filter(section -> !NO_PHASE.contains(section.stress()))
                .toList();
        this.rest = page.sections().stream()
                .filter(section -> section.stress() != Stress.LARGE && NO_PHASE.contains(section.stress()))
                .toList();
    }

    /** The plan on paper; {@code readOn} says that more stands on the second page, and ends before what that is. */
    static Pdf of(Page page, String readOn) {
        String html = page.html();
        return SIZES.stream()
                .map(size -> Pdf.of(html.replace(USUAL, size)))
                .filter(pdf -> pdf.pages() == 1)
                .findFirst()
                .orElseGet(() -> new SignallingOnPaper(page, readOn).onSheets());
    }

    private Pdf onSheets() {
        return SIZES.stream()
                .filter(size -> fits(phases, size))
                .findFirst()
                .map(size -> onSheets(phases, size))
                .orElseGet(() -> onSheets(theGravest(), DENSE));
    }

    /** As many as leave whom to call on the first sheet. */
    private List<Section> theGravest() {
        List<Section> first = new ArrayList<>(phases);
        while (!first.isEmpty() && !fits(first, DENSE)) {
            first.remove(0);
        }
        return first;
    }

    private boolean fits(List<Section> first, String size) {
        return pdf(Stream.concat(first.stream(), withWhatFollows(first)), size).pages() == 1;
    }

    private Pdf onSheets(List<Section> first, String size) {
        return pdf(
                Stream.of(first.stream(), withWhatFollows(first), behind(first), toCall.stream())
                        .flatMap(sections -> sections),
                size.replace("one-sheet", "one-sheet sheets"));
    }

    private Stream<Section> behind(List<Section> first) {
        return Stream.concat(phases.stream().filter(phase -> !first.contains(phase)), rest.stream());
    }

    /** Whom to call, and at its end what stands on the next sheet. */
    private Stream<Section> withWhatFollows(List<Section> first) {
        String what = behind(first).map(Section::heading).distinct().collect(joining(", "));
        if (what.isEmpty() || toCall.isEmpty()) {
            return toCall.stream();
        }
        List<Section> told = new ArrayList<>(toCall);
        Section last = told.remove(told.size() - 1);
        List<Item> items = new ArrayList<>(last.items());
        items.add(new Item(Optional.empty()).with(Paragraph.of(readOn + " " + what + ".")));
        told.add(new Section(last.anchor(), last.heading(), last.notes(), items, last.parts()).with(last.stress()));
        return told.stream();
    }

    private Pdf pdf(Stream<Section> sections, String size) {
        return Pdf.of(page.with(page.opening(), sections.toList()).html().replace(USUAL, size));
    }
}
