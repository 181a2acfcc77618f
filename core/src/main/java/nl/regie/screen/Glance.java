package nl.regie.screen;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.Language;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.evaluation.ReportedClaim;
import nl.regie.evaluation.ReportedFinding;
import nl.regie.evaluation.Reporter;
import nl.regie.finding.Verdict;
import nl.regie.help.ToCall;
import nl.regie.naming.WrittenDay;
import nl.regie.nextstep.NextStepsReport;
import nl.regie.nextstep.ReportedPressing;
import nl.regie.page.Item;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;

/**
 * A dossier at a glance: what is pressing, what shows, what the dossier contradicts, and at most three things to ask.
 * There is no count and no score; what is not named cannot be told, and the glance says so. For care staff.
 */
public final class Glance {
    private final EvaluationReport found;
    private final NextStepsReport questions;
    private final CareModule module;
    private final Language language;

    Glance(EvaluationReport found, NextStepsReport questions, CareModule module, Language language) {
        this.found = found;
        this.questions = questions;
        this.module = module;
        this.language = language;
    }

    /** What comes before everything else. */
    public List<String> pressing() {
        return questions.pressing().stream().map(ReportedPressing::text).toList();
    }

    /** Whom to call, where something of what is pressing cannot wait. */
    public List<String> whomToCall() {
        return Stream.concat(
                        questions.nobodyToCall().stream(),
                        questions.whomToCall().stream().map(ToCall::text))
                .toList();
    }

    /** The statements that show, by their short names. */
    public List<String> shows() {
        return titles(Verdict.MET);
    }

    /** The statements that show in part, by their short names. */
    public List<String> showsInPart() {
        return titles(Verdict.PARTLY_MET);
    }

    /** What the dossier contradicts, each with what speaks against it. */
    public List<String> contradicted() {
        return told().flatMap(finding -> finding.claims().stream()
                        .filter(claim -> claim.verdict() == Verdict.NOT_MET)
                        .map(claim -> finding.title() + ": " + withWhatSpeaksAgainst(claim)))
                .distinct()
                .toList();
    }

    /** At most three things to ask: what each is about, and the question as one can say it aloud. */
    public List<String> ask() {
        return questions.steps().stream()
                .map(step -> step.title() + ": " + step.question())
                .toList();
    }

    /** The glance as a page. */
    public Page page() {
        Page.Builder page =
                Page.titled(language, title()).from(module.houseStyle()).open(Phrase.ours(word("screen/not-named")));
        remarks().forEach(page::stress);
        if (found.closed().isEmpty()) {
            page.add(section(word("pressing/title"), pressing()))
                    .add(section(word("help/whom-to-call"), whomToCall()))
                    .add(section(word("team-page/shows"), shows()))
                    .add(section(word("screen/in-part"), showsInPart()))
                    .add(section(word("team-page/against"), contradicted()))
                    .add(section(word("screen/ask-first"), ask()));
        }
        return page.build();
    }

    /** The glance as plain text that fits on a screen; what shows in part stands on the page only. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(
                title() + "  (" + found.module().id() + " " + found.module().version() + ")"));
        lines.addAll(remarks());
        if (found.closed().isEmpty()) {
            lines.addAll(under(word("pressing/title"), pressing()));
            lines.addAll(behind(word("help/whom-to-call"), whomToCall(), " "));
            lines.addAll(behind(word("team-page/shows"), shows(), "; "));
            lines.addAll(under(word("team-page/against"), contradicted()));
            lines.addAll(under(word("screen/ask-first"), ask()));
        }
        lines.add(word("screen/not-named"));
        return lines.stream().map(line -> line + "\n").collect(joining());
    }

    private static List<String> under(String heading, List<String> sentences) {
        return sentences.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(heading + ":"), sentences.stream().map(sentence -> "  - " + sentence))
                        .toList();
    }

    private static List<String> behind(String heading, List<String> names, String between) {
        return names.isEmpty() ? List.of() : List.of(heading + ": " + String.join(between, names));
    }

    private static Section section(String heading, List<String> lines) {
        return new Section(
                heading, lines.stream().map(line -> new Item(Optional.of(line))).toList());
    }

    private List<String> remarks() {
        return Stream.concat(found.closed().stream(), found.readInPart().stream())
                .toList();
    }

    private List<String> titles(Verdict verdict) {
        return told().filter(finding -> finding.verdict() == verdict)
                .map(ReportedFinding::title)
                .toList();
    }

    /** A criterion is told by its clauses. */
    private Stream<ReportedFinding> told() {
        return found.findings().stream().filter(finding -> found.findings().stream()
                .noneMatch(other ->
                        other.partOf().filter(finding.statement()::equals).isPresent()));
    }

    private String withWhatSpeaksAgainst(ReportedClaim claim) {
        String against = new Reporter(module, language).inShort(claim);
        return claim.evidenceInWords().isEmpty()
                ? against
                : against + " – " + String.join("; ", claim.evidenceInWords());
    }

    private String title() {
        return word("team-page/title") + " " + WrittenDay.of(found.asOf(), language);
    }

    private String word(String id) {
        return module.wordingById(id).in(language);
    }
}
