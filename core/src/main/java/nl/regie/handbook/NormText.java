package nl.regie.handbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.EvaluatedBy;
import nl.regie.caremodule.Source;
import nl.regie.caremodule.Statement;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;

/** What the handbook tells of one norm. */
final class NormText {
    private static final int UNDER_A_CHAPTER = 3;

    private final CareModule module;
    private final Language language;

    NormText(CareModule module, Language language) {
        this.module = module;
        this.language = language;
    }

    /** A norm under a chapter, with its parts under it. */
    Map<String, Object> item(Statement norm, Stream<Statement> parts) {
        return item(norm.id().value(), norm.title().in(language), List.of(norm), parts);
    }

    /** Norms under a heading that is no norm itself. */
    Map<String, Object> group(String id, String title, Stream<Statement> norms) {
        return item(id, title, List.of(), norms);
    }

    private Map<String, Object> item(String id, String title, List<Statement> whole, Stream<Statement> under) {
        List<Map<String, Object>> parts =
                under.map(part -> norm(part, UNDER_A_CHAPTER + 1)).toList();
        return Map.of(
                "id",
                id,
                "title",
                title,
                "isGroup",
                whole.isEmpty(),
                "norm",
                whole.stream().map(norm -> norm(norm, UNDER_A_CHAPTER)).toList(),
                "hasParts",
                !parts.isEmpty(),
                "parts",
                parts);
    }

    private Map<String, Object> norm(Statement norm, int level) {
        return Map.ofEntries(
                Map.entry("id", norm.id().value()),
                Map.entry("level", level),
                Map.entry("title", norm.title().in(language)),
                Map.entry("hasText", norm.name().isPresent()),
                Map.entry("text", norm.text().in(language)),
                Map.entry("source", source(norm.source())),
                Map.entry("judgedBy", word("handbook/judged-by/" + judge(norm))),
                Map.entry("hasRemarks", !norm.remarks().isEmpty()),
                Map.entry("remarks", in(norm.remarks())),
                Map.entry("hasHowRead", norm.howRead().isPresent()),
                Map.entry(
                        "howRead", norm.howRead().map(read -> rows(norm, read)).orElse(List.of())),
                Map.entry("hasClaims", !norm.claims().isEmpty()),
                Map.entry("claims", norm.claims().stream().map(this::claim).toList()),
                Map.entry("hasQuestions", !questions(norm).isEmpty()),
                Map.entry("questions", questions(norm)));
    }

    private Map<String, String> source(Source source) {
        boolean isOneLine = source.lines().chars().allMatch(Character::isDigit);
        return Map.of(
                "document", source.document(),
                "section", source.section(),
                "lines", word(isOneLine ? "handbook/line" : "handbook/lines") + " " + source.lines(),
                "file", source.file());
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

    /** One line for each verdict that the norm can have. */
    private List<Map<String, String>> rows(Statement norm, Statement.HowRead read) {
        return Stream.of(
                        row(norm, "met", Optional.of(read.met())),
                        row(norm, "partly-met", read.partlyMet()),
                        row(norm, "not-met", read.notMet()),
                        row(norm, "cannot-tell", Optional.of(read.cannotTell())),
                        row(norm, "not-applicable", read.notApplicable()))
                .flatMap(row -> row)
                .toList();
    }

    private Stream<Map<String, String>> row(Statement norm, String verdict, Optional<LocalizedText> when) {
        return when.stream().map(text -> Map.of("verdict", verdictName(norm, verdict), "when", text.in(language)));
    }

    private String verdictName(Statement norm, String verdict) {
        String kind = norm.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String own = "verdict-name/" + kind + "/" + verdict;
        boolean hasOwn =
                module.wordings().stream().anyMatch(wording -> wording.id().equals(own));
        return word(hasOwn ? own : "verdict-name/" + verdict);
    }

    private Map<String, String> claim(ClaimText claim) {
        return Map.of(
                "says", claim.says().in(language),
                "wouldHelp", claim.wouldHelp().in(language),
                "why", claim.why().in(language));
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
