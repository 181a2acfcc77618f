package nl.regie.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.entry.Language;
import nl.regie.finding.Verdict;
import nl.regie.naming.WrittenDay;
import nl.regie.page.Block;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Block.Row;
import nl.regie.page.Block.Table;
import nl.regie.page.Item;
import nl.regie.page.Look;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;

/**
 * The findings of an evaluation on one page for the team: of each norm what shows, what speaks against it and what
 * cannot be told, each leading to what it rests on. There is no score, no total and no colour that judges; of an
 * earlier day it says what showed then, and not whether that is better. It is for care staff and for nobody else.
 */
public final class TeamPage {
    private static final String KEY_ELEMENTS = "key-element/";
    private static final int FEW = 2;

    private final EvaluationReport report;
    private final Optional<EvaluationReport> earlier;
    private final CareModule module;
    private final Language language;

    private TeamPage(
            EvaluationReport report, Optional<EvaluationReport> earlier, CareModule module, Language language) {
        this.report = report;
        this.earlier = earlier;
        this.module = module;
        this.language = language;
    }

    /**
     * The page of an evaluation.
     *
     * @param earlier the same on an earlier day, where there is one to lay beside it
     */
    public static Page of(
            EvaluationReport report, Optional<EvaluationReport> earlier, CareModule module, Language language) {
        return new TeamPage(report, earlier, module, language).page();
    }

    private Page page() {
        Page.Builder page = Page.titled(language, Look.WIDE, word("team-page/title") + " " + date(report))
                .from(module.houseStyle());
        page.open(Phrase.ours(word("team-page/how-to-read")));
        report.closed().ifPresent(page::stress);
        report.readInPart().ifPresent(page::stress);
        page.add(new Section(
                word("team-page/at-a-glance"),
                List.of(table(told().filter(finding -> !isKeyElement(finding)))),
                List.of()));
        if (told().anyMatch(TeamPage::isKeyElement)) {
            page.add(new Section(
                    word("team-page/key-elements"), List.of(table(told().filter(TeamPage::isKeyElement))), List.of()));
        }
        page.add(new Section(
                Optional.empty(),
                word("team-page/rests-on"),
                List.of(),
                List.of(),
                told().map(this::details).toList()));
        page.add(new Section(word("record/title"), notes()));
        return page.build();
    }

    /** A criterion is told by its clauses. */
    private Stream<ReportedFinding> told() {
        return report.findings().stream().filter(finding -> report.findings().stream()
                .noneMatch(other ->
                        other.partOf().filter(finding.statement()::equals).isPresent()));
    }

    private static boolean isKeyElement(ReportedFinding finding) {
        return finding.statement().value().startsWith(KEY_ELEMENTS);
    }

    private Block table(Stream<ReportedFinding> findings) {
        List<String> columns = new ArrayList<>(List.of(
                word("team-page/norm"),
                word("team-page/shows"),
                word("team-page/against"),
                word("team-page/cannot-tell")));
        earlier.ifPresent(then -> columns.add(word("team-page/then") + " " + date(then)));
        return new Table(Optional.empty(), columns, findings.map(this::row).toList());
    }

    private Row row(ReportedFinding finding) {
        List<List<String>> cells = new ArrayList<>(List.of(
                each(finding, Set.of(Verdict.MET, Verdict.PARTLY_MET), this::told),
                each(finding, Set.of(Verdict.NOT_MET), this::against),
                cannotTell(finding)));
        earlier.ifPresent(then -> cells.add(then.findings().stream()
                .filter(other -> other.statement().equals(finding.statement()))
                .map(other -> word(Wording.id("team-page/then", other.verdict())))
                .toList()));
        return new Row(finding.title(), Optional.of(anchor(finding)), cells);
    }

    /** What cannot be told, and of what shows in part what is still open. */
    private List<String> cannotTell(ReportedFinding finding) {
        return Stream.of(
                        each(
                                finding,
                                Set.of(Verdict.CANNOT_TELL),
                                claim -> Stream.concat(told(claim), stillOpen(claim))),
                        each(finding, Set.of(Verdict.PARTLY_MET), this::stillOpen),
                        each(finding, Set.of(Verdict.NOT_APPLICABLE), this::told))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** What there is to say of each claim with one of these verdicts; what holds for two of them once. */
    private static List<String> each(
            ReportedFinding finding, Set<Verdict> verdicts, Function<ReportedClaim, Stream<String>> saying) {
        return finding.claims().stream()
                .filter(claim -> verdicts.contains(claim.verdict()))
                .flatMap(saying)
                .distinct()
                .toList();
    }

    private Stream<String> told(ReportedClaim claim) {
        return Stream.of(saying(claim));
    }

    private Stream<String> against(ReportedClaim claim) {
        return Stream.concat(told(claim), firstOf(claim.evidenceInWords(), "– ", FEW));
    }

    private Stream<String> stillOpen(ReportedClaim claim) {
        return firstOf(claim.openInWords(), word("team-page/open") + ": ", 1);
    }

    /** The first of what it rests on; where there are more, that they stand under the subject. */
    private Stream<String> firstOf(List<String> entries, String before, int number) {
        Stream<String> first = entries.stream().limit(number).map(words -> before + words);
        return entries.size() > number ? Stream.concat(first, Stream.of(word("team-page/and-more"))) : first;
    }

    private String saying(ReportedClaim claim) {
        return new Reporter(module, language).inShort(claim);
    }

    private Section details(ReportedFinding finding) {
        return new Section(
                Optional.of(anchor(finding)),
                finding.title(),
                List.of(Paragraph.of(finding.text())),
                finding.claims().stream().map(this::details).toList(),
                List.of());
    }

    private Item details(ReportedClaim claim) {
        return new Item(Optional.of(saying(claim)))
                .line(word("team-page/verdict"), Optional.of(claim.verdictName()))
                .line(
                        word(claim.verdict() == Verdict.MET ? "team-page/norm-shows" : "team-page/would-show"),
                        Optional.of(claim.says()))
                .lines(word("team-page/evidence"), claim.evidenceInWords())
                .lines(word("team-page/open"), claim.openInWords())
                .lines(word("team-page/missing"), claim.missing());
    }

    private List<Item> notes() {
        return Stream.of(report.readBack(), report.markedAway(), report.writtenLate())
                .flatMap(List::stream)
                .map(note -> new Item(Optional.of(note)))
                .toList();
    }

    /** The id of a statement is made of letters, digits, dashes and strokes. */
    private static String anchor(ReportedFinding finding) {
        return finding.statement().value().replace('/', '-');
    }

    private String date(EvaluationReport of) {
        return WrittenDay.of(of.asOf(), language);
    }

    private String word(String id) {
        return module.wordingById(id).in(language);
    }
}
