package nl.regie.handbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.EvaluatedBy;
import nl.regie.caremodule.Source;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.Wording;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.page.Block;
import nl.regie.page.Block.Line;
import nl.regie.page.Block.Lines;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Block.Row;
import nl.regie.page.Block.Table;
import nl.regie.page.Item;
import nl.regie.page.Phrase;
import nl.regie.page.Section;

/** What the handbook tells of one norm. */
final class NormText {
    private final CareModule module;
    private final Language language;

    NormText(CareModule module, Language language) {
        this.module = module;
        this.language = language;
    }

    /** A norm, with its parts under it. */
    Section norm(Statement norm, Stream<Statement> parts) {
        return section(norm, parts.map(this::part).toList());
    }

    /** Norms under a heading that is no norm itself. */
    Section group(String id, String title, Stream<Statement> norms) {
        return new Section(
                Optional.of(id),
                title,
                List.of(),
                List.of(),
                norms.map(this::part).toList());
    }

    private Section part(Statement norm) {
        return section(norm, List.of());
    }

    private Section section(Statement norm, List<Section> parts) {
        List<Item> claims = norm.claims().stream().map(this::claim).toList();
        return new Section(Optional.of(norm.id().value()), norm.title().in(language), notes(norm), claims, parts);
    }

    private List<Block> notes(Statement norm) {
        return Stream.of(
                        norm.name().map(named -> Paragraph.of(norm.text().in(language))).stream(),
                        Stream.of(source(norm.source())),
                        Stream.of(aboutIt(norm)),
                        norm.howRead().map(read -> howRead(norm, read)).stream())
                .<Block>flatMap(block -> block)
                .toList();
    }

    private Block source(Source source) {
        boolean isOneLine = source.lines().chars().allMatch(Character::isDigit);
        return Paragraph.source(
                Phrase.ours(word("handbook/source") + ": "),
                Phrase.cited(source.document() + ", " + source.section()),
                Phrase.ours(", " + word(isOneLine ? "handbook/line" : "handbook/lines") + " " + source.lines() + " ("
                        + source.file() + ")."));
    }

    /** Who can say whether it shows, what is to be remarked, and what people are asked of it. */
    private Block aboutIt(Statement norm) {
        return new Lines(Stream.of(
                        Line.of(word("handbook/judged-by"), word("handbook/judged-by/" + judge(norm))),
                        new Line(word("handbook/remarks"), in(norm.remarks())),
                        new Line(word("handbook/questions"), questions(norm)))
                .filter(line -> !line.values().isEmpty())
                .toList());
    }

    private String judge(Statement norm) {
        boolean isByParts = norm.evaluatedBy() == EvaluatedBy.RULE
                && module.partsOf(norm.id()).stream().anyMatch(part -> part.evaluatedBy() == EvaluatedBy.RULE);
        if (isByParts) {
            return "parts";
        }
        return switch (norm.evaluatedBy()) {
            case RULE -> norm.isOfThePractice() ? "profile" : "rule";
            case PERSON -> "person";
            case NONE -> "not-yet";
        };
    }

    /** One row for each verdict that the norm can have. */
    private Block howRead(Statement norm, Statement.HowRead read) {
        List<Row> rows = Stream.of(
                        row(norm, "met", Optional.of(read.met())),
                        row(norm, "partly-met", read.partlyMet()),
                        row(norm, "not-met", read.notMet()),
                        row(norm, "cannot-tell", Optional.of(read.cannotTell())),
                        row(norm, "not-applicable", read.notApplicable()))
                .flatMap(row -> row)
                .toList();
        return new Table(
                Optional.of(word("handbook/how-read")), List.of(word("handbook/verdict"), word("handbook/when")), rows);
    }

    private Stream<Row> row(Statement norm, String verdict, Optional<LocalizedText> when) {
        return when.stream().map(text -> new Row(verdictName(norm, verdict), List.of(List.of(text.in(language)))));
    }

    private String verdictName(Statement norm, String verdict) {
        String kind = Wording.code(norm.kind());
        String own = "verdict-name/" + kind + "/" + verdict;
        boolean hasOwn =
                module.wordings().stream().anyMatch(wording -> wording.id().equals(own));
        return word(hasOwn ? own : "verdict-name/" + verdict);
    }

    private Item claim(ClaimText claim) {
        return new Item(Optional.empty())
                .line(word("handbook/says"), Optional.of(claim.says().in(language)))
                .line(word("handbook/would-help"), Optional.of(claim.wouldHelp().in(language)))
                .line(word("handbook/why"), Optional.of(claim.why().in(language)));
    }

    /** What people are asked about what they experienced, where the answer speaks to this norm. */
    private List<String> questions(Statement norm) {
        return in(module.statements().stream()
                .filter(question -> question.speaksTo().contains(norm.id()))
                .map(Statement::text)
                .toList());
    }

    private List<String> in(List<LocalizedText> texts) {
        return texts.stream().map(text -> text.in(language)).toList();
    }

    private String word(String id) {
        return module.wordingById(id).in(language);
    }
}
