package nl.regie.evaluation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.Wording;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import nl.regie.involvement.DangerWatch;
import nl.regie.naming.TypedText;
import nl.regie.naming.WrittenDay;
import nl.regie.practice.Provision;
import nl.regie.practice.TeamProfile;
import nl.regie.practice.Training;

/** Finds the words for what was found. All words are the module's data. */
public final class Reporter {
    private final CareModule module;
    private final Language language;

    /** Finds words of a module in a language. */
    public Reporter(CareModule module, Language language) {
        this.module = module;
        this.language = language;
    }

    EvaluationReport report(DossierEvaluation evaluation) {
        Optional<String> closed =
                evaluation.closed().map(why -> module.wordingById(why.wording()).in(language));
        return EvaluationReport.builder()
                .asOf(evaluation.asOf())
                .module(reported(module))
                .closed(closed)
                .readInPart(
                        evaluation.isReadInPart()
                                ? Optional.of(module.wordingById("evaluation/read-in-part")
                                        .in(language))
                                : Optional.empty())
                .findings(evaluation.findings().stream()
                        .map(finding -> report(finding, closed, evaluation.isDangerAtHome()))
                        .toList())
                .build();
    }

    PracticeReport report(TeamProfile profile, List<Finding> findings) {
        Map<EntryId, String> words = profile.provisions().collect(toMap(Provision::id, this::inWords));
        return PracticeReport.builder()
                .describedOn(profile.describedOn())
                .module(reported(module))
                .findings(findings.stream()
                        .map(finding -> report(finding, Optional.empty(), false))
                        .map(finding -> finding.named(id -> words.getOrDefault(id, id.value())))
                        .toList())
                .toTalkAbout(profile.choice().toTalkAbout().stream()
                        .map(remark -> remark.in(module).in(language))
                        .toList())
                .build();
    }

    /** A training is told with its day: the module says nothing about how long it counts. */
    private String inWords(Provision provision) {
        Optional<LocalDate> on = provision instanceof Training training ? training.on() : Optional.empty();
        return TypedText.inOneLine(provision.what().text())
                + on.map(day -> " (" + WrittenDay.of(day, language) + ")").orElse("");
    }

    /** Which module was read with. */
    public static ReportedModule reported(CareModule module) {
        return ReportedModule.builder()
                .id(module.id())
                .version(module.version())
                .build();
    }

    /** A verdict on a statement, in a word or two. */
    public String verdictName(Statement statement, Verdict verdict) {
        return words("verdict-name", statement, verdict);
    }

    /**
     * What was found of a claim, said as it was found and short. What speaks against it, what cannot be told and what
     * does not apply have sentences of their own: a claim says what would show, and whoever read it there would read
     * that it is so.
     */
    public String inShort(ReportedClaim claim) {
        return switch (claim.verdict()) {
            case MET -> sentence("team-page/shows/", claim);
            case PARTLY_MET -> goingOn("team-page/in-part", "team-page/shows/", claim);
            case NOT_MET -> sentence("team-page/against/", claim);
            case CANNOT_TELL -> sentence("team-page/unknown/", claim);
            case NOT_APPLICABLE -> goingOn("team-page/not-applicable", "team-page/not-now/", claim);
        };
    }

    /** The short sentence of a claim behind other words, with which it makes one sentence. */
    private String goingOn(String before, String list, ReportedClaim claim) {
        String sentence = sentence(list, claim);
        return module.wordingById(before).in(language)
                + " "
                + sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                + sentence.substring(1);
    }

    /** The short sentence of a claim; of a claim that somebody added, what shows is told in its own words. */
    private String sentence(String list, ReportedClaim claim) {
        String own = list + claim.code().value();
        boolean hasOwn =
                module.wordings().stream().anyMatch(wording -> wording.id().equals(own));
        if (!hasOwn && list.equals("team-page/shows/")) {
            return claim.says();
        }
        return module.wordingById(hasOwn ? own : list + "other").in(language);
    }

    /** Where a record is closed, that is said in the place of what would help: nothing is asked of anybody then. */
    private ReportedFinding report(Finding finding, Optional<String> closed, boolean isDanger) {
        Statement statement = module.statementById(finding.statement());
        String title = statement.title().in(language);
        return ReportedFinding.builder()
                .statement(statement.id())
                .partOf(statement.partOf())
                .title(title)
                .verdict(finding.verdict())
                .verdictName(verdictName(statement, finding.verdict()))
                .text(title + ": " + words("verdict", statement, finding.verdict()))
                .claims(finding.claims().stream()
                        .map(claim -> report(claim, closed, isDanger))
                        .toList())
                .build();
    }

    private ReportedClaim report(ClaimFinding finding, Optional<String> closed, boolean isDanger) {
        Statement statement = module.statementById(finding.statement());
        ClaimText text = statement.claimById(finding.code());
        String wouldHelp = (isDanger ? wouldHelpInDanger(statement, text) : text.wouldHelp()).in(language);
        Verdict verdict = finding.result().verdict();
        boolean isSettled = closed.isPresent() || verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE;
        return ReportedClaim.builder()
                .code(finding.code())
                .verdict(verdict)
                .verdictName(verdictName(statement, verdict))
                .says(text.says().in(language))
                .evidence(finding.result().evidence())
                .missing(isSettled ? List.of() : List.of(wouldHelp))
                .wouldChange(closed.orElseGet(() -> wouldChange(statement, wouldHelp, verdict)))
                .open(finding.result().open())
                .why(text.why().in(language))
                .build();
    }

    /**
     * While there is danger at home nobody close by is brought in: what is about them waits, help is professionals'.
     */
    private LocalizedText wouldHelpInDanger(Statement statement, ClaimText text) {
        boolean isOfCloseOnes =
                DangerWatch.bringsCloseOnesIn(statement.id()) || text.askOf().equals(Optional.of(Audience.CLOSE_ONE));
        return isOfCloseOnes
                ? module.wordingById("evaluation/close-ones-wait")
                : text.wouldHelpInDanger().orElse(text.wouldHelp());
    }

    /** What shows would no longer show by what somebody says, or by time; what does not, by what would help. */
    private String wouldChange(Statement statement, String wouldHelp, Verdict verdict) {
        return switch (verdict) {
            case MET -> words("verdict-changes", statement, verdict);
            case NOT_APPLICABLE ->
                module.wordingById("verdict-changes/not-applicable").in(language);
            case PARTLY_MET, NOT_MET, CANNOT_TELL -> wouldHelp;
        };
    }

    /** Preconditions have words of their own: that the patient is not able is no lack in a dossier. */
    private String words(String list, Statement statement, Verdict verdict) {
        String kind = Wording.code(statement.kind());
        String name = Wording.code(verdict);
        String own = list + "/" + kind + "/" + name;
        boolean hasOwn =
                module.wordings().stream().anyMatch(wording -> wording.id().equals(own));
        return module.wordingById(hasOwn ? own : list + "/" + name).in(language);
    }
}
