package nl.regie.cli;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.nextstep.NamedStatement;
import nl.regie.nextstep.NextStepsReport;
import nl.regie.nextstep.ReportedStep;

/** The next steps, to be read in a terminal. */
final class NextStepsPage {
    private static final int WIDTH = 96;

    private final Labels labels;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private NextStepsPage(Dossier dossier, Language language) {
        this.labels = new Labels(dossier, CareModule.shipped(), language);
        this.language = language;
    }

    static String of(NextStepsReport report, Dossier dossier, Language language) {
        return new NextStepsPage(dossier, language).write(report);
    }

    private String write(NextStepsReport report) {
        String day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language.tag()))
                .format(report.asOf());
        line(say("Wat u als eerste kunt vragen, op ", "What you can ask first, on ") + day + "  ("
                + report.module().id() + " " + report.module().version() + ")");
        line(report.decide());
        if (report.steps().isEmpty()) {
            line("");
            line(say("Er is nu niets om als eerste te vragen.", "There is nothing to ask first now."));
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
                isForCloseOne ? say("Vraag de naaste, apart", "Ask the close one, apart") : say("Vraag", "Ask"),
                step.question());
        part(say("Waarom nu", "Why now"), step.because());
        part(say("Wat helpt", "What helps"), step.wouldHelp());
        part(say("Waarom opschrijven", "Why write it down"), step.why());
        step.bearInMind().ifPresent(words -> part(say("Let op", "Bear in mind"), words));
        if (!step.open().isEmpty()) {
            part(say("Nog open", "Still open"), labels.of(step.open()));
        }
        titles(say("Zegt ook iets over", "Also tells of"), step.alsoShows());
        titles(say("Wat er is", "What there is"), step.interventions());
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

    private String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }
}
