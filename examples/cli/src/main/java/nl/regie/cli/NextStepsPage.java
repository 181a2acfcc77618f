package nl.regie.cli;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.regie.caremodule.Audience;
import nl.regie.nextstep.NamedStatement;
import nl.regie.nextstep.NextStepsReport;
import nl.regie.nextstep.ReportedStep;

/** The next steps, to be read in a terminal. */
final class NextStepsPage {
    private static final int WIDTH = 96;

    private final Labels labels;
    private final Speech speech;
    private final StringBuilder text = new StringBuilder();

    private NextStepsPage(Labels labels, Speech speech) {
        this.labels = labels;
        this.speech = speech;
    }

    static String of(NextStepsReport report, Labels labels, Speech speech) {
        return new NextStepsPage(labels, speech).write(report);
    }

    private String write(NextStepsReport report) {
        String day = DateTimeFormatter.ofPattern(
                        "d MMMM uuuu", Locale.forLanguageTag(speech.language().tag()))
                .format(report.asOf());
        line(speech.say("Wat u als eerste kunt vragen, op ", "What you can ask first, on ") + day + "  ("
                + report.module().id() + " " + report.module().version() + ")");
        line(report.decide());
        if (report.steps().isEmpty()) {
            line("");
            line(speech.say("Er is nu niets om als eerste te vragen.", "There is nothing to ask first now."));
        }
        for (int i = 0; i < report.steps().size(); i++) {
            step(i + 1, report.steps().get(i));
        }
        return text.toString();
    }

    private void step(int number, ReportedStep step) {
        line("");
        line(number + ". " + step.title() + " (" + step.verdictName() + ")");
        boolean isForCloseOne = step.askOf() == Audience.CLOSE_ONE;
        part(
                isForCloseOne
                        ? speech.say("Vraag de naaste, apart", "Ask the close one, apart")
                        : speech.say("Vraag", "Ask"),
                step.question());
        part(speech.say("Waarom nu", "Why now"), step.because());
        part(speech.say("Wat helpt", "What helps"), step.wouldHelp());
        part(speech.say("Waarom opschrijven", "Why write it down"), step.why());
        step.bearInMind().ifPresent(words -> part(speech.say("Let op", "Bear in mind"), words));
        if (!step.open().isEmpty()) {
            part(speech.say("Nog open", "Still open"), labels.of(step.open()));
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
        Lines.wrap(label + ": " + words, WIDTH - 3).forEach(part -> line("   " + part));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
