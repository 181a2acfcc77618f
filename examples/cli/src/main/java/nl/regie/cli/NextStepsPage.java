package nl.regie.cli;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.entry.OwnWords;
import nl.regie.help.PressingReason;
import nl.regie.help.ToCall;
import nl.regie.naming.Naming;
import nl.regie.naming.WrittenDay;
import nl.regie.nextstep.NamedStatement;
import nl.regie.nextstep.NextStepsReport;
import nl.regie.nextstep.ReportedPressing;
import nl.regie.nextstep.ReportedStep;
import nl.regie.terminal.Letters;

/** The next steps, to be read in a terminal. */
final class NextStepsPage {
    private static final int WIDTH = 96;

    private final Naming naming;
    private final Speech speech;
    private final Ids ids;
    private final StringBuilder text = new StringBuilder();

    private NextStepsPage(Naming naming, Speech speech, Ids ids) {
        this.naming = naming;
        this.speech = speech;
        this.ids = ids;
    }

    static String of(NextStepsReport report, Naming naming, Speech speech, Ids ids) {
        return new NextStepsPage(naming, speech, ids).write(report);
    }

    private String write(NextStepsReport report) {
        line(speech.say("Wat u als eerste kunt vragen, op ", "What you can ask first, on ") + day(report.asOf()) + "  ("
                + report.module().id() + " " + report.module().version() + ")");
        report.lastRecordedOn()
                .filter(last -> last.isBefore(report.asOf()))
                .ifPresent(last -> line(naming.sentence("next/last-recorded", Map.of("day", day(last)))));
        line(report.decide());
        pressing(report);
        if (report.steps().isEmpty() && report.pressing().isEmpty()) {
            line("");
            line(naming.word("next/none"));
        }
        for (int i = 0; i < report.steps().size(); i++) {
            step(i + 1, report.steps().get(i));
        }
        if (report.pressing().isEmpty()) {
            calls(report);
        }
        if (!report.leftInPeace().isEmpty()) {
            line("");
            line(speech.say("Wat nu niet gevraagd wordt", "What is not asked now"));
            report.leftInPeace().forEach(this::item);
        }
        List<String> notes = Stream.concat(report.readBack().stream(), report.markedAway().stream())
                .toList();
        if (!notes.isEmpty()) {
            line("");
            line(naming.word("record/title"));
            notes.forEach(this::item);
        }
        return text.toString();
    }

    private String day(LocalDate day) {
        return WrittenDay.of(day, speech.language());
    }

    private void pressing(NextStepsReport report) {
        if (report.pressing().isEmpty()) {
            return;
        }
        line("");
        boolean isOnlyToRead =
                report.pressing().stream().map(ReportedPressing::reason).allMatch(PressingReason::isOnlyToRead);
        line(naming.word(isOnlyToRead ? "pressing/title-read" : "pressing/title"));
        for (ReportedPressing each : report.pressing()) {
            item(ids.behind(each.text(), each.evidence()));
            each.patientSaid().forEach(this::quote);
            each.saidThroughACloseOne().forEach(this::interpreted);
            each.patientShowed().forEach(seen -> part(naming.word("screen/patient-showed"), seen));
            each.signs().forEach(sign -> part(naming.word("pressing/sign"), sign));
            each.measured().forEach(measured -> part(naming.word("pressing/measured"), measured));
            each.closeOneWrote().forEach(this::closeOneWrote);
            each.representativeSaid()
                    .forEach(words ->
                            part(naming.word("pressing/representative-said"), naming.quoted(OwnWords.of(words))));
            each.professionalWrote().forEach(this::professionalWrote);
            each.writtenDown().forEach(this::remark);
            remark(each.until());
        }
        calls(report);
    }

    /** Under what is pressing; where only the questions show words, under these. */
    private void calls(NextStepsReport report) {
        if (report.pressing().isEmpty() && !report.bearInMind().isEmpty()) {
            line("");
        }
        report.bearInMind().forEach(this::item);
        if (!report.whomToCall().isEmpty()) {
            line("");
            line(naming.word("help/whom-to-call"));
            report.nobodyToCall().ifPresent(this::item);
            report.whomToCall().stream().map(ToCall::text).forEach(this::item);
        }
    }

    private void quote(String words) {
        part(naming.word("pressing/patient-said"), naming.quoted(OwnWords.of(words)));
    }

    private void interpreted(String words) {
        part(naming.word("pressing/patient-said-interpreted"), naming.quoted(OwnWords.of(words)));
    }

    private void closeOneWrote(String words) {
        part(naming.word("pressing/close-one-wrote"), naming.quoted(OwnWords.of(words)));
    }

    private void professionalWrote(String words) {
        part(naming.word("pressing/professional-wrote"), words);
    }

    private void remark(String sentence) {
        Letters.wrapped(sentence, WIDTH - 4).forEach(part -> line("    " + part));
    }

    private void item(String sentence) {
        List<String> lines = Letters.wrapped(sentence, WIDTH - 4);
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? "  - " : "    ") + lines.get(i));
        }
    }

    private void step(int number, ReportedStep step) {
        line("");
        line(number + ". " + step.title() + " (" + step.verdictName() + ")");
        boolean isForCloseOne = step.askOf() == Audience.CLOSE_ONE;
        step.patientSaid().forEach(this::quote);
        step.saidThroughACloseOne().forEach(this::interpreted);
        step.closeOneWrote().forEach(this::closeOneWrote);
        step.professionalWrote().forEach(this::professionalWrote);
        step.representative().ifPresent(who -> part(speech.say("Vertegenwoordiger", "Representative"), who));
        step.patientShowed()
                .forEach(seen -> part(speech.say("Wat de patiënt liet zien", "What the patient showed"), seen));
        part(
                isForCloseOne
                        ? speech.say("Vraag de naaste, apart", "Ask the close one, apart")
                        : speech.say("Vraag", "Ask"),
                step.question());
        step.howToAsk().ifPresent(how -> part(speech.say("Hoe", "How"), how));
        part(speech.say("Waarom nu", "Why now"), step.because());
        part(speech.say("Wat helpt", "What helps"), step.wouldHelp());
        part(speech.say("Waarom opschrijven", "Why write it down"), step.why());
        step.bearInMind().ifPresent(words -> part(speech.say("Let op", "Bear in mind"), words));
        if (!step.openInWords().isEmpty()) {
            part(speech.say("Nog open", "Still open"), ids.behind(String.join(", ", step.openInWords()), step.open()));
        }
        titles(speech.say("Zegt ook iets over", "Also tells of"), step.alsoShows());
        titles(speech.say("Wat er is", "What there is"), step.interventions());
    }

    private void titles(String label, List<NamedStatement> statements) {
        if (!statements.isEmpty()) {
            part(label, statements.stream().map(NamedStatement::title).collect(joining("; ")));
        }
    }

    private void part(String label, String words) {
        Letters.wrapped(label + ": " + words, WIDTH - 3).forEach(part -> line("   " + part));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
