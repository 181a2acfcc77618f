package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.comparison.HowItStands;
import nl.regie.comparison.PlanConflict;
import nl.regie.comparison.PlansBeside;
import nl.regie.comparison.PlansBeside.Pair;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.naming.Naming;
import nl.regie.people.ClosedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "beside",
        description = {
            "Two plans of one patient side by side, and where they contradict each other. Read only: nothing is merged.",
            "FILE FILE: the plan of the one dossier and of the other. FILE A B: two plans of one dossier, by their ids."
        },
        mixinStandardHelpOptions = true)
final class PlanBesideCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", description = "Two dossiers, or a dossier and two ids.")
    private List<String> given = new ArrayList<>();

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

    PlanBesideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (given.size() < 2 || given.size() > 3) {
            throw ChosenPlan.wrongNumber(given);
        }
        Dossier dossier = console.readDossier(given.get(0), speech.language());
        ChosenPlan one = given.size() == 2 ? ChosenPlan.last(dossier) : ChosenPlan.named(dossier, given.get(1));
        ChosenPlan other = given.size() == 2
                ? ChosenPlan.last(console.readDossier(given.get(1), speech.language()))
                : ChosenPlan.named(dossier, given.get(2));
        CareModule module = chosen.module(console, speech.language());
        Optional<ClosedSheet> closed = ClosedSheet.ofEither(one.dossier(), other.dossier(), module, speech.language());
        if (closed.filter(sheet -> sheet.why() == ClosedRecord.MERGED).isPresent()) {
            console.out().print(closed.get().in(format, ids));
            return Regie.FINE;
        }
        if (!one.dossier().patient().id().equals(other.dossier().patient().id())) {
            throw ChosenPlan.wrong("Dit zijn dossiers van twee patiënten. / These are dossiers of two patients.");
        }
        PlansBeside beside = PlansBeside.of(
                one.dossier(), one.plan().id(), other.dossier(), other.plan().id());
        Naming mine = naming(one, module);
        Naming theirs = naming(other, module);
        console.out()
                .print(
                        format == Format.TextOrJson.JSON
                                ? json(beside, module, mine, theirs, closed, one.plan(), other.plan())
                                : text(beside, module, mine, theirs, closed, one.plan(), other.plan()));
        return Regie.FINE;
    }

    /** Each side in its own words: a goal can be called differently in the other version. */
    private Naming naming(ChosenPlan side, CareModule module) {
        return new Naming(side.dossier(), module, speech.language()).asIn(side.plan());
    }

    private String text(
            PlansBeside beside,
            CareModule module,
            Naming mine,
            Naming theirs,
            Optional<ClosedSheet> closed,
            CarePlan one,
            CarePlan other) {
        SentenceSheet sheet =
                new SentenceSheet().title(mine.word("beside/title")).line(mine.word("beside/read-only"));
        closed.map(ClosedSheet::sentence).ifPresent(sheet::line);
        sheet.title(mine.word("beside/plans"));
        sheet.item(HowItStands.of(one, mine) + " | " + HowItStands.of(other, theirs));
        sheet.title(mine.word("beside/goals"));
        beside.goals()
                .forEach(pair -> sheet.item(row(
                        pair,
                        goal -> named(goal.id(), mine) + ", " + mine.of(goal.status()),
                        goal -> named(goal.id(), theirs) + ", " + theirs.of(goal.status()))));
        sheet.title(mine.word("beside/actions"));
        beside.actions()
                .forEach(pair -> sheet.item(row(
                        pair,
                        action -> named(action.id(), mine) + ": " + mine.of(action.does()),
                        action -> named(action.id(), theirs) + ": " + theirs.of(action.does()))));
        sheet.title(mine.word("beside/conflicts"));
        if (!PlansBeside.areInForceTogether(one, other)) {
            sheet.line(mine.word("beside/not-looked-for"));
        } else if (beside.conflicts().isEmpty()) {
            sheet.line(mine.word("beside/no-conflicts"));
        }
        beside.conflicts()
                .forEach(conflict ->
                        sheet.item(conflict.text(module).in(speech.language()) + " " + about(conflict, mine, theirs)));
        return sheet.toString();
    }

    private String named(EntryId id, Naming naming) {
        return ids.behind(naming.of(id), List.of(id));
    }

    private String about(PlanConflict conflict, Naming mine, Naming theirs) {
        String one = named(conflict.inOne(), mine);
        String other = named(conflict.inOther(), theirs);
        return one.equals(other) ? one : one + " | " + other;
    }

    private <T> String row(Pair<T> pair, Function<T, String> mine, Function<T, String> theirs) {
        String none = speech.say("staat er niet in", "is not in it");
        return pair.one().map(mine).orElse(none) + " | "
                + pair.other().map(theirs).orElse(none);
    }

    private String json(
            PlansBeside beside,
            CareModule module,
            Naming mine,
            Naming theirs,
            Optional<ClosedSheet> closed,
            CarePlan one,
            CarePlan other) {
        ObjectNode document = new ObjectMapper().createObjectNode();
        closed.map(ClosedSheet::sentence).ifPresent(sentence -> document.put("closed", sentence));
        document.put("areInForceTogether", PlansBeside.areInForceTogether(one, other));
        put(one, mine, document.putObject("one"));
        put(other, theirs, document.putObject("other"));
        ArrayNode goals = document.putArray("goals");
        beside.goals().forEach(pair -> {
            ObjectNode row = goals.addObject();
            pair.one().ifPresent(goal -> put("one", goal.id(), mine, row));
            pair.other().ifPresent(goal -> put("other", goal.id(), theirs, row));
        });
        ArrayNode actions = document.putArray("actions");
        beside.actions().forEach(pair -> {
            ObjectNode row = actions.addObject();
            pair.one().ifPresent(action -> put("one", action.id(), mine, row));
            pair.other().ifPresent(action -> put("other", action.id(), theirs, row));
        });
        ArrayNode conflicts = document.putArray("conflicts");
        beside.conflicts().forEach(conflict -> {
            ObjectNode row = conflicts.addObject().put("kind", conflict.kind().name());
            put("one", conflict.inOne(), mine, row);
            put("other", conflict.inOther(), theirs, row);
            row.put("text", conflict.text(module).in(speech.language()));
        });
        return document.toPrettyString() + "\n";
    }

    private static void put(CarePlan plan, Naming naming, ObjectNode side) {
        side.put("plan", plan.id().value())
                .put("planInWords", naming.of(plan.id()))
                .put("status", plan.status().name())
                .put("statusInWords", HowItStands.statusOf(plan, naming));
    }

    private static void put(String side, EntryId id, Naming naming, ObjectNode row) {
        row.put(side, id.value()).put(side + "InWords", naming.of(id));
    }
}
