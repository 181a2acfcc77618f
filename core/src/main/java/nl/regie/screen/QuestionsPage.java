package nl.regie.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.Language;
import nl.regie.help.PressingReason;
import nl.regie.help.ToCall;
import nl.regie.naming.WrittenDay;
import nl.regie.nextstep.NamedStatement;
import nl.regie.nextstep.NextStepsReport;
import nl.regie.nextstep.ReportedPressing;
import nl.regie.nextstep.ReportedStep;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Block.Quote;
import nl.regie.page.Item;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;

/** What to ask next, as a page for care staff: what is pressing and whom to call before everything else. */
final class QuestionsPage {
    private final NextStepsReport report;
    private final CareModule module;
    private final Language language;

    QuestionsPage(NextStepsReport report, CareModule module, Language language) {
        this.report = report;
        this.module = module;
        this.language = language;
    }

    Page page() {
        Page.Builder page = Page.titled(
                        language, word("screen/questions-title") + " " + WrittenDay.of(report.asOf(), language))
                .from(module.houseStyle());
        report.closed().ifPresent(page::stress);
        if (report.closed().isPresent()) {
            return page.build();
        }
        page.open(Phrase.ours(report.decide()));
        if (report.steps().isEmpty() && report.pressing().isEmpty()) {
            page.stress(word("next/none"));
        }
        return page.add(new Section(
                        pressingTitle(),
                        report.pressing().stream().map(this::pressing).toList()))
                .add(new Section(word("help/whom-to-call"), calls()))
                .add(new Section(
                        word("screen/ask-first"),
                        report.steps().stream().map(this::step).toList()))
                .add(new Section(word("screen/not-asked-now"), items(report.leftInPeace().stream())))
                .add(new Section(
                        word("record/title"),
                        items(Stream.concat(report.readBack().stream(), report.markedAway().stream()))))
                .build();
    }

    private String pressingTitle() {
        boolean isOnlyToRead =
                report.pressing().stream().map(ReportedPressing::reason).allMatch(PressingReason::isOnlyToRead);
        return word(isOnlyToRead ? "pressing/title-read" : "pressing/title");
    }

    private Item pressing(ReportedPressing each) {
        Item item = new Item(Optional.of(each.text()))
                .lines(word("pressing/patient-said"), each.patientSaid())
                .lines(word("pressing/patient-said-interpreted"), each.saidThroughACloseOne())
                .lines(word("screen/patient-showed"), each.patientShowed())
                .lines(word("pressing/sign"), each.signs())
                .lines(word("pressing/close-one-wrote"), each.closeOneWrote())
                .lines(word("pressing/representative-said"), each.representativeSaid())
                .lines(word("pressing/professional-wrote"), each.professionalWrote());
        return Stream.concat(each.writtenDown().stream(), Stream.of(each.until()))
                .reduce(item, (so, sentence) -> so.with(Paragraph.of(sentence)), (one, other) -> other);
    }

    /** What to bear in mind, that nobody is named where that is so, and whom to call. */
    private List<Item> calls() {
        return items(Stream.of(
                        report.bearInMind().stream(),
                        report.nobodyToCall().stream(),
                        report.whomToCall().stream().map(ToCall::text))
                .flatMap(lines -> lines));
    }

    private Item step(ReportedStep step) {
        Item item = new Item(Optional.of(step.title() + " (" + step.verdictName() + ")"));
        for (String said : step.patientSaid()) {
            item = item.with(new Quote(said));
        }
        return item.lines(word("pressing/patient-said-interpreted"), step.saidThroughACloseOne())
                .lines(word("pressing/close-one-wrote"), step.closeOneWrote())
                .lines(word("pressing/professional-wrote"), step.professionalWrote())
                .line(word("screen/representative"), step.representative())
                .lines(word("screen/patient-showed"), step.patientShowed())
                .line(
                        word(step.askOf() == Audience.CLOSE_ONE ? "screen/ask-close-one" : "screen/ask"),
                        Optional.of(step.question()))
                .line(word("screen/how"), step.howToAsk())
                .line(word("screen/why-now"), Optional.of(step.because()))
                .line(word("team-page/missing"), Optional.of(step.wouldHelp()))
                .line(word("screen/why"), Optional.of(step.why()))
                .line(word("screen/bear-in-mind"), step.bearInMind())
                .lines(word("team-page/open"), step.openInWords())
                .lines(word("screen/also-shows"), titles(step.alsoShows()))
                .lines(word("screen/there-is"), titles(step.interventions()));
    }

    private static List<String> titles(List<NamedStatement> statements) {
        return statements.stream().map(NamedStatement::title).toList();
    }

    private static List<Item> items(Stream<String> sentences) {
        return sentences.map(sentence -> new Item(Optional.of(sentence))).toList();
    }

    private String word(String id) {
        return module.wordingById(id).in(language);
    }
}
