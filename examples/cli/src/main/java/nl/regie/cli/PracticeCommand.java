package nl.regie.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.regie.entry.EntryId;
import nl.regie.evaluation.PracticeReport;
import nl.regie.evaluation.ReportedClaim;
import nl.regie.evaluation.ReportedFinding;
import nl.regie.finding.Verdict;
import nl.regie.naming.TypedText;
import nl.regie.naming.WrittenDay;
import nl.regie.practice.PracticeEvaluator;
import nl.regie.practice.TeamProfile;
import nl.regie.practice.TeamProfileFile;
import nl.regie.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "practice",
        description = "Tell what the profile of a team shows of the norms for the organisation of care.",
        mixinStandardHelpOptions = true)
final class PracticeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The profile of a team, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private Ids ids = new Ids();

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    PracticeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Reading<TeamProfile> reading = TeamProfileFile.read(console.read(file));
        console.remark(reading, speech.language());
        TeamProfile profile =
                reading.value().orElseThrow(() -> InputProblems.of(reading.problems(), speech.language()));
        PracticeReport report = PracticeReport.of(
                profile, PracticeEvaluator.of(chosen.module(console, speech.language())), speech.language());
        console.out().print(format == Format.TextOrJson.JSON ? report.toJson() : text(report, profile));
        return Regie.FINE;
    }

    private String text(PracticeReport report, TeamProfile profile) {
        StringBuilder text = new StringBuilder()
                .append(speech.say("Wat het team op ", "What the team tells of itself on "))
                .append(day(report.describedOn()))
                .append(speech.say(" over zichzelf vertelt  (", "  ("))
                .append(report.module().id())
                .append(' ')
                .append(report.module().version())
                .append(")\n");
        profile.name()
                .ifPresent(name -> text.append(TypedText.inOneLine(name.text())).append('\n'));
        profile.remark().ifPresent(remark -> text.append(TypedText.inOneLine(remark.text()))
                .append('\n'));
        text.append(
                speech.say(
                        "Zichtbaar in een profiel is niet hetzelfde als goede zorg, en niet te zeggen is niet hetzelfde als niet gedaan.\nEr is geen score en geen totaal: dit is om over te praten.\n",
                        "Visible in a profile is not the same as good care, and cannot tell is not the same as not done.\nThere is no score and no total: this is to talk about.\n"));
        for (ReportedFinding finding : report.findings()) {
            text.append('\n').append(finding.text()).append('\n');
            finding.claims().forEach(claim -> text.append(text(claim)));
        }
        if (!report.toTalkAbout().isEmpty()) {
            text.append(speech.say("\nOm over te praten\n", "\nTo talk about\n"));
            report.toTalkAbout()
                    .forEach(remark -> text.append("  - ").append(remark).append('\n'));
        }
        return text.toString();
    }

    private String text(ReportedClaim claim) {
        StringBuilder text = new StringBuilder("  - ")
                .append(claim.says())
                .append("  [")
                .append(claim.verdictName())
                .append("]\n");
        String evidence = claim.verdict() == Verdict.CANNOT_TELL
                ? speech.say("Gekeken naar: ", "Looked at: ")
                : speech.say("Waaraan te zien: ", "Shown by: ");
        append(text, evidence, claim.evidence(), claim.evidenceInWords());
        append(text, speech.say("Nog open: ", "Still open: "), claim.open(), claim.openInWords());
        claim.missing().forEach(missing -> text.append("    ")
                .append(speech.say("Wat zou helpen: ", "What would help: "))
                .append(missing)
                .append('\n'));
        return text.toString();
    }

    private String day(LocalDate day) {
        return WrittenDay.of(day, speech.language());
    }

    private void append(StringBuilder text, String heading, List<EntryId> named, List<String> words) {
        if (!named.isEmpty()) {
            text.append("    ")
                    .append(heading)
                    .append(ids.behind(String.join("; ", words), named))
                    .append('\n');
        }
    }
}
