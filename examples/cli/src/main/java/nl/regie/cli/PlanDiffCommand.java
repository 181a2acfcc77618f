package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.comparison.Difference;
import nl.regie.comparison.DifferenceText;
import nl.regie.dossier.Dossier;
import nl.regie.naming.Naming;
import nl.regie.people.ClosedRecord;
import nl.regie.people.Professional;
import nl.regie.signalling.SignallingPlan;
import nl.regie.year.ChangeSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description = {
            "What changed between two versions of a plan, in sentences.",
            "FILE: the last version and the one before it. FILE A B: two versions in it, by their ids; signalling plans"
                    + " too. FILE FILE: the plan of the one dossier and of the other, such as an older and a newer export.",
            "As HTML or PDF: a page for the patient and who is beside them, as copy --of changes, with what the patient"
                    + " may read only."
        },
        mixinStandardHelpOptions = true)
final class PlanDiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", description = "One dossier, a dossier and two ids, or two dossiers.")
    private List<String> given = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json|html|pdf",
            defaultValue = "text",
            description = "text, json, html or pdf (default: ${DEFAULT-VALUE}).")
    private Format.TextJsonHtmlOrPdf format = Format.TextJsonHtmlOrPdf.TEXT;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Ids ids = new Ids();

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    PlanDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = console.readDossier(given.get(0), speech.language());
        ChosenPlan later =
                switch (given.size()) {
                    case 1 -> ChosenPlan.last(dossier);
                    case 2 -> ChosenPlan.last(console.readDossier(given.get(1), speech.language()));
                    case 3 -> ChosenPlan.named(dossier, given.get(2));
                    default -> throw ChosenPlan.wrongNumber(given);
                };
        ChosenPlan earlier =
                switch (given.size()) {
                    case 1 -> later.former();
                    case 2 -> ChosenPlan.last(dossier);
                    default -> ChosenPlan.named(dossier, given.get(1));
                };
        CareModule module = chosen.module(console, speech.language());
        Optional<ClosedSheet> closed =
                ClosedSheet.ofEither(earlier.dossier(), later.dossier(), module, speech.language());
        if (closed.filter(sheet -> sheet.why() == ClosedRecord.MERGED).isPresent()) {
            output.write(console, closed.get().in(textOrJson(), ids));
            return Regie.FINE;
        }
        Difference difference = between(earlier, later);
        if (format == Format.TextJsonHtmlOrPdf.HTML || format == Format.TextJsonHtmlOrPdf.PDF) {
            String html = page(earlier, later, module).html(speech.language());
            if (format == Format.TextJsonHtmlOrPdf.HTML) {
                output.write(console, html);
            } else {
                OnPaper.print(Pdf.of(html), output, console, speech);
            }
            return Regie.FINE;
        }
        List<String> sentences = DifferenceText.of(difference, later.dossier(), module, speech.language());
        output.write(
                console,
                format == Format.TextJsonHtmlOrPdf.JSON
                        ? json(
                                difference,
                                sentences,
                                later.dossier(),
                                closed,
                                new Naming(later.dossier(), module, speech.language()))
                        : text(difference, sentences, closed));
        return Regie.FINE;
    }

    private Format.TextOrJson textOrJson() {
        return format == Format.TextJsonHtmlOrPdf.JSON ? Format.TextOrJson.JSON : Format.TextOrJson.TEXT;
    }

    /** What the patient may read too: a draft, and what somebody close by wrote down, is on no page. */
    private ChangeSheet page(ChosenPlan earlier, ChosenPlan later, CareModule module) {
        ChangeSheet sheet = earlier.version() instanceof CarePlan before && later.version() instanceof CarePlan after
                ? ChangeSheet.between(before, after, later.dossier(), module)
                : ChangeSheet.between(
                        (SignallingPlan) earlier.version(), (SignallingPlan) later.version(), later.dossier(), module);
        if (sheet.isEmpty()) {
            throw new NotMade(speech.say(
                    "Dit blad is ook voor de patiënt. Een van deze versies staat op geen blad van de patiënt: het is een"
                            + " concept, een fout, of niet opgeschreven door de patiënt of een hulpverlener. Met"
                            + " --format text ziet u wat er veranderd is.",
                    "This page is for the patient too. One of these versions is on no page of the patient's: it is a"
                            + " draft, an error, or not written down by the patient or a professional. With"
                            + " --format text you see what changed."));
        }
        return sheet;
    }

    private static Difference between(ChosenPlan earlier, ChosenPlan later) {
        if (!earlier.dossier().patient().id().equals(later.dossier().patient().id())) {
            throw ChosenPlan.wrong("Dit zijn dossiers van twee patiënten. / These are dossiers of two patients.");
        }
        if (earlier.version() instanceof CarePlan before && later.version() instanceof CarePlan after) {
            return Difference.between(before, after);
        }
        if (earlier.version() instanceof SignallingPlan before && later.version() instanceof SignallingPlan after) {
            return Difference.between(before, after);
        }
        throw ChosenPlan.wrong(
                "Een plan en een signaleringsplan zijn geen versies van elkaar. / A plan and a signalling plan are no versions of each other.");
    }

    private String text(Difference difference, List<String> sentences, Optional<ClosedSheet> closed) {
        SentenceSheet sheet = new SentenceSheet().title(sentences.get(0));
        closed.map(ClosedSheet::sentence).ifPresent(sheet::line);
        for (int i = 1; i < sentences.size(); i++) {
            sheet.item(
                    i <= difference.changes().size()
                            ? ids.behind(
                                    sentences.get(i),
                                    List.of(difference.changes().get(i - 1).id()))
                            : sentences.get(i));
        }
        return sheet.toString();
    }

    private static String json(
            Difference difference,
            List<String> sentences,
            Dossier dossier,
            Optional<ClosedSheet> closed,
            Naming naming) {
        ObjectNode document = new ObjectMapper().createObjectNode();
        document.put("from", difference.from().value())
                .put("fromInWords", naming.version(difference.from()))
                .put("to", difference.to().value())
                .put("toInWords", naming.version(difference.to()))
                .put("on", difference.on().toString())
                .put("by", difference.by().value())
                .put("byInWords", naming.of(difference.by()))
                .put("text", sentences.get(0));
        closed.map(ClosedSheet::sentence).ifPresent(sentence -> document.put("closed", sentence));
        ArrayNode changes = document.putArray("changes");
        for (int i = 0; i < difference.changes().size(); i++) {
            var change = difference.changes().get(i);
            ObjectNode node = changes.addObject();
            node.put("part", change.part().name())
                    .put("id", change.id().value())
                    .put("idInWords", naming.of(change.id()))
                    .put("kind", change.kind().name());
            change.aspect().ifPresent(aspect -> node.put("aspect", aspect.name()));
            node.put("text", sentences.get(i + 1));
        }
        ArrayNode leaving = document.putArray("leaving");
        List<Professional> professionals = difference.leaving(dossier);
        List<String> lastDays = sentences.subList(sentences.size() - professionals.size(), sentences.size());
        for (int i = 0; i < professionals.size(); i++) {
            ObjectNode node = leaving.addObject()
                    .put("person", professionals.get(i).id().value())
                    .put("personInWords", naming.of(professionals.get(i).id()));
            professionals.get(i).involvedUntil().ifPresent(day -> node.put("involvedUntil", day.toString()));
            node.put("text", lastDays.get(i));
        }
        return document.toPrettyString() + "\n";
    }
}
