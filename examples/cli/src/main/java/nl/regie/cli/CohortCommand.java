package nl.regie.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortRun;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.CohortSummaryFile;
import nl.regie.cohort.DossierLine;
import nl.regie.cohort.Group;
import nl.regie.cohort.GroupBy;
import nl.regie.dossier.Dossier;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Problem;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.fhir.bulk.BulkExport;
import nl.regie.fhir.bulk.ByPatient;
import nl.regie.mirror.Mirror;
import nl.regie.mirror.SmallCells;
import nl.regie.reading.Reading;
import nl.regie.terminal.BytesRead;
import nl.regie.terminal.DossierFiles;
import nl.regie.terminal.Folders;
import nl.regie.terminal.ProgressLine;
import nl.regie.terminal.ToldProblems;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "cohort",
        description = {
            "Count what many dossiers show of the care module, in groups and over time: to learn from, and no ranking.",
            "Each FILE has one dossier a line (NDJSON), plain or packed by gzip. Small numbers are hidden."
        },
        mixinStandardHelpOptions = true)
final class CohortCommand implements Callable<Integer> {
    /** How many days --every looks at where none is named to begin with. */
    private static final int STEPS = 12;

    private static final int MOST_DAYS = 400;
    private static final int MOST_THREADS = 256;

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of dossiers, folders with such files, or - for standard input.")
    private List<String> named = new ArrayList<>();

    private List<String> files = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day of all evaluations, as yyyy-mm-dd. Default: each dossier on the day of its own last entry.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--every",
            paramLabel = "PERIOD",
            converter = EveryPeriod.class,
            description = "Over time: a period such as P1M or P1Y, back from today.")
    private Optional<Period> every = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "With --every: the first day to look at. Default: twelve steps back.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "With --every: the last day to look at. Default: today.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "team|plan|life-domain|quarter",
            converter = GroupedBy.class,
            description =
                    "The groups: team (each FILE is a team and gives its name), plan (where the plan stands), life-domain (of wishes and needs), quarter (of the first entry). Never a person.")
    private Optional<By> by = Optional.empty();

    @Option(
            names = "--team",
            paramLabel = "NAME",
            description = "With --by team: this team beside the whole, and no other team.")
    private Optional<String> team = Optional.empty();

    @Option(
            names = "--hide-below",
            paramLabel = "N",
            description = "Hide numbers below N (default: ${DEFAULT-VALUE}; 2 at least).")
    private int hideBelow = SmallCells.LEAST_SHOWN;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|summary",
            defaultValue = "table",
            converter = TypedFormat.class,
            description =
                    "table, csv or json (default: ${DEFAULT-VALUE}); or summary: all numbers, small ones too, to be added up with --merge by who may see the dossiers. Pictures (SVG, PNG) and Parquet are made by regie-research.jar: examples/research.")
    private TableFormat format = TableFormat.TABLE;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Count on so many threads (default: ${DEFAULT-VALUE}). The numbers stay the same; with more than one, problems can be told in another order.")
    private int threads = 1;

    @Option(
            names = "--merge",
            description =
                    "Each FILE is a summary that --format summary wrote, each of other dossiers: add them up. Days and groups are theirs.")
    private boolean isToMerge;

    @Option(
            names = "--bulk-fhir",
            description =
                    "Each FILE is of a Bulk FHIR export (a resource a line), or a folder with such files: what is of one patient is brought together. What is split is kept in the temporary folder of the system until then.")
    private boolean isBulk;

    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description =
                    "With --format csv: also write what each column means, in Dutch and English, with its unit and values, to this file. It must not be there yet.")
    private Optional<String> dictionary = Optional.empty();

    @Option(names = "--claims", description = "In the table: also what each statement is seen by.")
    private boolean areClaimsWanted;

    @Option(
            names = "--stop-at-problems",
            description = "Stop at the first line that cannot be read. Default: tell it and go on.")
    private boolean isToStop;

    @Mixin
    private Output output = new Output();

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    CohortCommand(Console console) {
        this.console = console;
    }

    /** On a screen, in a spreadsheet, or for a program. */
    enum TableFormat {
        /** To be read. */
        TABLE,
        /** To be opened as a table. */
        CSV,
        /** To be parsed. */
        JSON,
        /** To be added up with others. */
        SUMMARY
    }

    /** What makes a group. */
    enum By {
        /** The file. */
        TEAM,
        /** Where the plan stands. */
        PLAN,
        /** What wishes and needs are about. */
        LIFE_DOMAIN,
        /** When it began. */
        QUARTER
    }

    @Override
    public Integer call() {
        requireWhatGoesTogether();
        if (isToMerge) {
            files = Folders.readable(named, List.of(".json"));
            return tell(merged(), chosen.readable(console, speech));
        }
        DossierFiles dossiers = DossierFiles.named(named, console.in());
        files = dossiers.names();
        requireTeams();
        CareModule module = chosen.readable(console, speech);
        return isBulk ? tellOfExport(module) : tell(counted(dossiers, module), module);
    }

    /** Where a line of an export was left out, somebody's dossier may be less than it is: then it does not end well. */
    private int tellOfExport(CareModule module) {
        CohortRun run = cohort(module, new TeamOfFile()).begin();
        ToldProblems told = ToldProblems.on(console.err(), speech.language());
        try (ByPatient patients = split(told)) {
            boolean isAnyLeftOut = told.isAnythingRefused();
            try (ProgressLine progress = line(ProgressLine.Work.DOSSIERS)) {
                told.beside(progress);
                patients.dossiers().forEachRemaining(line -> {
                    List<Problem> problems = run.add(line);
                    stopWhereAsked(line);
                    problems.forEach(told::tell);
                    progress.more(1, patients.part());
                });
                told.tellHowManyMore("");
            }
            int exit = tell(run.summary(), module);
            return isAnyLeftOut ? Regie.INPUT_HAS_PROBLEMS : exit;
        } catch (IOException | UncheckedIOException e) {
            throw new NotMade(speech.say(
                    "Een van deze bestanden is niet te lezen, of in de tijdelijke map is geen plaats.",
                    "One of these files cannot be read, or the temporary folder has no room."));
        }
    }

    private ByPatient split(ToldProblems told) throws IOException {
        List<Path> sources = files.stream().map(Path::of).toList();
        BytesRead read = BytesRead.of(sources);
        try (ProgressLine progress = line(ProgressLine.Work.SPLITTING)) {
            told.beside(progress);
            return BulkExport.of(sources)
                    .readThrough(file -> read.counting(file, () -> progress.more(0, read.part())))
                    .split(Path.of(System.getProperty("java.io.tmpdir")), problem -> {
                        boolean isLeftOut = problem.severity() == Problem.Severity.ERROR;
                        if (isToStop && isLeftOut) {
                            throw InputProblems.of(List.of(problem), speech.language());
                        }
                        told.tell(problem);
                    });
        }
    }

    private ProgressLine line(ProgressLine.Work work) {
        return ProgressLine.on(console.err(), work, speech.language());
    }

    private CohortSummary counted(DossierFiles dossiers, CareModule module) {
        TeamOfFile current = new TeamOfFile();
        CohortRun run = cohort(module, current).begin();
        try {
            dossiers.each(console.err(), speech.language(), (file, lines, afterEach) -> {
                current.team = team(file);
                run.addAll(lines, threads, (line, problems) -> {
                    stopWhereAsked(line);
                    afterEach.accept(line, problems);
                });
            });
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(notByPerson(speech), e);
        } catch (IllegalStateException e) {
            throw new WrongUsage(
                    speech.say(
                            "Dit geeft meer dan " + CohortSummary.MOST_GROUPS_ON_DAYS
                                    + " groepen op dagen: neem grotere groepen, of minder dagen.",
                            "This gives more than " + CohortSummary.MOST_GROUPS_ON_DAYS
                                    + " groups on days: take larger groups, or fewer days."),
                    e);
        }
        return run.summary();
    }

    private void stopWhereAsked(DossierLine line) {
        if (isToStop && line.reading().value().isEmpty()) {
            throw InputProblems.of(line.problems(), speech.language());
        }
    }

    /** What the summaries in all files say together. */
    private CohortSummary merged() {
        List<CohortSummary> parts = files.stream().map(this::summary).toList();
        try {
            return CohortSummary.together(parts);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(
                    speech.say(
                            "Deze tellingen zijn met verschillende modules gemaakt, en kunnen niet bij elkaar.",
                            "These summaries were made with different modules, and cannot be added up."),
                    e);
        }
    }

    private CohortSummary summary(String file) {
        Reading<CohortSummary> reading = CohortSummaryFile.read(console.read(file));
        String name = Console.nameOf(file);
        return reading.value()
                .orElseThrow(() -> InputProblems.of(
                        reading.problems().stream()
                                .map(problem -> problem.in(name))
                                .toList(),
                        speech.language()));
    }

    private int tell(CohortSummary summary, CareModule module) {
        if (format == TableFormat.SUMMARY) {
            output.write(console, CohortSummaryFile.write(summary), files.toArray(String[]::new));
            console.err()
                    .println(speech.say(
                            "Hierin staan ook kleine aantallen: alleen voor wie de dossiers mag zien.",
                            "This holds small numbers too: only for who may see the dossiers."));
            return summary.refused() == 0 ? Regie.FINE : Regie.INPUT_HAS_PROBLEMS;
        }
        if (own().filter(own -> !isCounted(summary, own)).isPresent()) {
            throw new NotMade(noSuchTeam());
        }
        Mirror mirror = Mirror.of(summary, module, SmallCells.hiddenBelow(hideBelow));
        CohortTables tables = new CohortTables(
                summary, besideTheWhole(mirror), module, hideBelow, speech.language(), console.columns());
        String[] read = files.toArray(String[]::new);
        switch (format) {
            case TABLE -> output.write(console, tables.text(areClaimsWanted), read);
            case JSON -> output.write(console, tables.json(), read);
            // Its lines end as RFC 4180 has it, which a screen would spell out; each cell is safe for one.
            case CSV -> output.write(console, tables.numbers().csv().getBytes(StandardCharsets.UTF_8), read);
            case SUMMARY -> throw new IllegalStateException("It was written before.");
        }
        dictionary.ifPresent(
                file -> Output.to(file, false).write(console, tables.numbers().dictionary(), read));
        if (format == TableFormat.CSV) {
            tables.notes().forEach(console.err()::println);
        }
        return summary.refused() == 0 ? Regie.FINE : Regie.INPUT_HAS_PROBLEMS;
    }

    private static boolean isCounted(CohortSummary summary, Group team) {
        return summary.groups().stream()
                .anyMatch(group -> group.group().filter(team::equals).isPresent());
    }

    private void requireWhatGoesTogether() {
        require(
                asOf.isEmpty() || every.isEmpty(),
                "Kies één dag met --as-of, of een reeks met --every.",
                "Choose one day with --as-of, or a series with --every.");
        require(
                every.isPresent() || (since.isEmpty() && until.isEmpty()),
                "--since en --until horen bij --every.",
                "--since and --until go with --every.");
        require(
                team.isEmpty() || by.filter(By.TEAM::equals).isPresent(),
                "--team hoort bij --by team.",
                "--team goes with --by team.");
        require(
                dictionary.isEmpty() || format == TableFormat.CSV,
                "--dictionary hoort bij --format csv.",
                "--dictionary goes with --format csv.");
        require(
                dictionary.filter(CohortCommand::isThere).isEmpty(),
                "Het bestand van --dictionary is er al.",
                "The file of --dictionary is there already.");
        require(
                !isToMerge || (asOf.isEmpty() && every.isEmpty()),
                "Met --merge staan de dagen al in de tellingen: laat --as-of en --every weg.",
                "With --merge the summaries have their days already: leave out --as-of and --every.");
        require(
                !isBulk || (!isToMerge && by.filter(By.TEAM::equals).isEmpty() && !named.contains("-")),
                "--bulk-fhir gaat niet samen met --merge, --by team of standaardinvoer.",
                "--bulk-fhir does not go with --merge, --by team or standard input.");
        require(
                threads >= 1 && threads <= MOST_THREADS,
                "--threads is 1 tot en met " + MOST_THREADS + ".",
                "--threads is 1 to " + MOST_THREADS + ".");
        require(
                hideBelow >= 2,
                "Eén mens is nooit te zien: --hide-below is ten minste 2.",
                "One person is never shown: --hide-below is 2 at least.");
    }

    private static boolean isThere(String file) {
        return new File(file).exists();
    }

    private void require(boolean holds, String nl, String en) {
        if (!holds) {
            throw new WrongUsage(speech.say(nl, en));
        }
    }

    private Cohort cohort(CareModule module, TeamOfFile current) {
        Cohort cohort = Cohort.readBy(DossierEvaluator.of(module));
        Cohort onDays = asOf.map(cohort::on).orElseGet(() -> every.map(period -> cohort.onEach(days(period)))
                .orElse(cohort));
        return by.map(group -> onDays.groupedBy(
                        switch (group) {
                            case TEAM -> current;
                            case PLAN -> GroupBy.plan();
                            case LIFE_DOMAIN -> GroupBy.lifeDomain();
                            case QUARTER -> GroupBy.quarter();
                        }))
                .orElse(onDays);
    }

    private List<LocalDate> days(Period period) {
        LocalDate last = until.orElseGet(console::today);
        List<LocalDate> days = IntStream.range(0, since.isPresent() ? MOST_DAYS + 1 : STEPS + 1)
                .mapToObj(step -> last.minus(period.multipliedBy(step)))
                .takeWhile(day -> since.filter(day::isBefore).isEmpty())
                .toList();
        require(
                !days.isEmpty() && days.size() <= MOST_DAYS,
                "Dit zijn geen dagen, of meer dan " + MOST_DAYS + ": kies een andere --since of een langere periode.",
                "These are no days, or more than " + MOST_DAYS + ": choose another --since or a longer period.");
        return days;
    }

    private Mirror besideTheWhole(Mirror mirror) {
        if (by.filter(By.TEAM::equals).isEmpty()) {
            return mirror;
        }
        if (!mirror.isOfEnoughTeams()) {
            throw new NotMade(speech.say(
                    "Een team ziet zichzelf naast ten minste " + Mirror.LEAST_TEAMS
                            + " teams samen. Met minder teams zou het een ander team zien.",
                    "A team sees itself beside at least " + Mirror.LEAST_TEAMS
                            + " teams together. With fewer teams it would see another team."));
        }
        return own().map(mirror::ofTeam).orElse(mirror);
    }

    private Optional<Group> own() {
        try {
            return team.map(Group::of);
        } catch (InvalidValueException e) {
            throw new WrongUsage(noSuchTeam(), e);
        }
    }

    private String noSuchTeam() {
        return speech.say(
                "Van het team van --team is hier geen dossier. Een team heet als zijn bestand, zonder wat na de eerste punt komt.",
                "There is no dossier here of the team of --team. A team is called as its file, without what comes after the first dot.");
    }

    /** Two files of one name would be taken for one team, and a team that is not there for the whole. */
    private void requireTeams() {
        Optional<Group> asked = own();
        if (isToMerge || by.filter(By.TEAM::equals).isEmpty()) {
            return;
        }
        Set<Group> names = new LinkedHashSet<>();
        for (String file : files) {
            Group name = team(file).orElseThrow();
            require(
                    names.add(name),
                    "Twee bestanden geven hetzelfde team een naam: " + name.value()
                            + ". Noem ze anders, of zet de dossiers van dit team in één bestand.",
                    "Two files give one team its name: " + name.value()
                            + ". Call them otherwise, or put the dossiers of this team in one file.");
        }
        if (asked.filter(own -> !names.contains(own)).isPresent()) {
            throw new WrongUsage(noSuchTeam());
        }
    }

    /** A team is called as its file, without what comes after the first dot. */
    private Optional<Group> team(String file) {
        if (by.filter(By.TEAM::equals).isEmpty()) {
            return Optional.empty();
        }
        try {
            String name = String.valueOf(Path.of(file).getFileName());
            return Optional.of(Group.of(name.contains(".") ? name.substring(0, name.indexOf('.')) : name));
        } catch (InvalidValueException e) {
            throw new WrongUsage(
                    speech.say(
                            "Bij --by team geeft het bestand het team zijn naam: letters, cijfers, streepjes.",
                            "With --by team the file gives the team its name: letters, digits, hyphens."),
                    e);
        }
    }

    private static String notByPerson(Speech speech) {
        return speech.say(
                "Per persoon groeperen kan niet: een groep is nooit één mens.",
                "Grouping by a person is refused: a group is never one person.");
    }

    /** Of which team the dossiers of a file are. */
    private static final class TeamOfFile implements Function<Dossier, Optional<Group>> {
        private Optional<Group> team = Optional.empty();

        @Override
        public Optional<Group> apply(Dossier dossier) {
            return team;
        }
    }

    /** A period of one day at least. */
    static final class EveryPeriod implements ITypeConverter<Period> {
        @Override
        public Period convert(String text) {
            try {
                Period period = Period.parse(text);
                LocalDate day = LocalDate.of(2026, 1, 1);
                if (day.plus(period).isAfter(day)) {
                    return period;
                }
            } catch (DateTimeException e) {
                // told below
            }
            throw new TypeConversionException(
                    "expected a period such as P1M, P13W or P1Y / verwacht een periode zoals P1M, P13W of P1Y");
        }
    }

    /** How it is written; what researchers have beside it is told apart from what is nothing. */
    static final class TypedFormat implements ITypeConverter<TableFormat> {
        private static final List<String> OF_RESEARCHERS = List.of("svg", "png", "parquet");

        @Override
        public TableFormat convert(String text) {
            String name = text.toLowerCase(Locale.ROOT);
            for (TableFormat format : TableFormat.values()) {
                if (Wording.code(format).equals(name)) {
                    return format;
                }
            }
            throw new TypeConversionException(
                    OF_RESEARCHERS.contains(name)
                            ? "regie-research.jar makes that (examples/research) / dat maakt regie-research.jar (examples/research)"
                            : "expected table, csv, json or summary / verwacht table, csv, json of summary");
        }
    }

    /** What can make a group; a person is told apart from what is not known. */
    static final class GroupedBy implements ITypeConverter<By> {
        private static final List<String> PERSONS = List.of(
                "patient",
                "patiënt",
                "client",
                "cliënt",
                "person",
                "persoon",
                "professional",
                "hulpverlener",
                "nurse",
                "author",
                "by",
                "recorded-by");

        @Override
        public By convert(String text) {
            String name = text.toLowerCase(Locale.ROOT);
            for (By by : By.values()) {
                if (Wording.code(by).equals(name)) {
                    return by;
                }
            }
            throw new TypeConversionException(
                    PERSONS.contains(name)
                            ? "grouping by a person is refused: a group is never one person / per persoon groeperen kan niet: een groep is nooit één mens"
                            : "expected team, plan, life-domain or quarter / verwacht team, plan, life-domain of quarter");
        }
    }
}
