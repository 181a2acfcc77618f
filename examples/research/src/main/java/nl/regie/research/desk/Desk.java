package nl.regie.research.desk;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortRun;
import nl.regie.entry.Language;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.Verdict;
import nl.regie.mirror.Mirror;
import nl.regie.mirror.MirrorTable;
import nl.regie.mirror.SmallCells;
import nl.regie.mirror.Subject;
import nl.regie.research.invented.World;
import nl.regie.research.plot.Plot;
import nl.regie.research.plot.Plots;
import nl.regie.research.report.Share;
import nl.regie.research.seen.HalfYearSeen;
import nl.regie.research.seen.PlanSeen;
import nl.regie.research.seen.Seen;
import nl.regie.research.seen.UseSeen;
import nl.regie.research.seen.VisitSeen;
import nl.regie.research.share.Comparison;
import nl.regie.terminal.Terminal;
import nl.regie.terminal.UnreadableInput;

/** What is at hand in JShell. */
public final class Desk {
    private static final int MOST_TOLD = 100;

    private Desk() {}

    private static PrintStream out() {
        return System.out;
    }

    /**
     * Dossiers of files that have one a line, and of folders with such files. A line that is refused is told where it
     * stands, and passed over; that a patient was there before is told, too, each time that they are read.
     *
     * @throws UnreadableInput if a file is not there, or cannot be read; it is told in one line
     */
    public static Dossiers load(String... files) {
        int[] told = {0};
        return Dossiers.of(List.of(files), problem -> {
            told[0]++;
            if (told[0] <= MOST_TOLD) {
                System.err.println(problem.line(Language.EN));
            } else if (told[0] == MOST_TOLD + 1) {
                System.err.println("There are more; they are not told here.");
            }
        });
    }

    /** Invented dossiers of the usual world: always the same for the same seed. */
    public static Dossiers invent(int patients, long seed) {
        return Dossiers.invented(World.usual(), patients, seed);
    }

    /** What dossiers show on these days. */
    public static Evaluated evaluate(Dossiers dossiers, LocalDate... days) {
        Cohort cohort = Cohort.shipped();
        CohortRun run = (days.length == 0 ? cohort : cohort.onEach(List.of(days))).begin();
        dossiers.each(run::add);
        return new Evaluated(run.summary());
    }

    /** The plans, visits and half years of dossiers up to a day. */
    public static Looked look(Dossiers dossiers, LocalDate day) {
        List<PlanSeen> plans = new ArrayList<>();
        List<VisitSeen> visits = new ArrayList<>();
        List<HalfYearSeen> halfYears = new ArrayList<>();
        int[] number = {0};
        dossiers.each(dossier -> {
            number[0]++;
            Seen seen = Seen.in(dossier, number[0], day);
            plans.addAll(seen.plans());
            visits.addAll(seen.visits());
            halfYears.addAll(seen.halfYears());
        });
        return new Looked(day, number[0], plans, visits, halfYears);
    }

    /**
     * What became of what was recorded, in each of the dossiers. It makes pages anew many times, and takes its time.
     */
    public static Rows<UseSeen> uses(Dossiers dossiers, LocalDate day) {
        List<UseSeen> uses = new ArrayList<>();
        int[] number = {0};
        dossiers.each(dossier -> {
            number[0]++;
            uses.addAll(Seen.in(dossier, number[0], day).uses(DossierEvaluator.shipped()));
        });
        return Rows.of(UseSeen.TABLE, uses);
    }

    /** Prints, of each precondition and criterion of the whole, in how many dossiers it shows, and is not told. */
    public static void table(Evaluated evaluated) {
        print(evaluated.shares().stream().filter(Desk::isOfACriterion).toList());
    }

    /**
     * Prints the same for those that are visible in the smallest share of dossiers, of statements and not of groups.
     */
    public static void leastVisible(Evaluated evaluated, int many) {
        List<Share> shares =
                evaluated.shares().stream().filter(Desk::isOfACriterion).toList();
        List<Subject> least = shares.stream()
                .filter(share -> share.isOf(Verdict.MET) && share.proportion().isPresent())
                .sorted(Comparator.comparingDouble(
                        share -> share.proportion().orElseThrow().share()))
                .map(Share::subject)
                .limit(many)
                .toList();
        print(least.stream()
                .flatMap(subject ->
                        shares.stream().filter(share -> share.subject().equals(subject)))
                .toList());
        long hidden = shares.stream()
                .filter(share -> share.isOf(Verdict.MET) && share.proportion().isEmpty())
                .count();
        out().println(hidden + " more cannot be placed, for their number is hidden.");
    }

    private static boolean isOfACriterion(Share share) {
        String code = share.subject().code();
        return share.isWhole()
                && share.subject() instanceof Subject.OfStatement
                && (code.startsWith("precondition/") || code.startsWith("criterion/"));
    }

    private static void print(List<Share> shares) {
        tables().shares(shares).forEach(out()::println);
    }

    private static DeskTables tables() {
        return new DeskTables(columns());
    }

    /** How many columns the screen has, where that is known. */
    static int columns() {
        return Terminal.columns(100);
    }

    /** Prints a comparison of shares. */
    public static void table(String things, String one, String other, Optional<Comparison> comparison) {
        tables().comparison(things, List.of(one, other), comparison, true).forEach(out()::println);
    }

    /** Prints a comparison of means, such as topics a visit. */
    public static void means(String things, String one, String other, Optional<Comparison> comparison) {
        tables().comparison(things, List.of(one, other), comparison, false).forEach(out()::println);
    }

    /**
     * Prints what became of entries, kind by kind. A kind that fewer dossiers hold than are shown is left out, and so
     * is a number that comes of fewer.
     */
    public static void table(List<UseSeen> uses) {
        tables().uses(uses).forEach(out()::println);
    }

    /**
     * Draws the shares of the preconditions and criteria, as SVG or PNG by the name of the file.
     *
     * @throws NoSuchPicture if the name ends otherwise, here and wherever something is drawn
     */
    public static void plot(Evaluated evaluated, String file) {
        write(
                Plots.in(CareModule.shipped(), Language.EN)
                        .shares(evaluated.shares().stream()
                                .filter(Desk::isOfACriterion)
                                .toList()),
                file);
    }

    /** Draws how a statement showed from day to day. */
    public static void plot(Evaluated evaluated, String statement, String file) {
        Subject subject = new Subject.OfStatement(nl.regie.caremodule.StatementId.of(statement));
        write(Plots.in(CareModule.shipped(), Language.EN).course(evaluated.shares(), subject, Optional.empty()), file);
    }

    /** Draws how many days there were from the first answer to the agreed plan, on the last of the days. */
    public static void plotDays(Evaluated evaluated, String file) {
        MirrorTable days = Mirror.of(evaluated.summary(), CareModule.shipped(), SmallCells.hidden()).tables().stream()
                .filter(table -> table.subject() == Subject.Amount.DAYS_TO_AGREED_PLAN)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        write(Plots.in(CareModule.shipped(), Language.EN).histogram(days), file);
    }

    private static void write(Plot plot, String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png") && !name.endsWith(".svg")) {
            throw new NoSuchPicture();
        }
        try {
            byte[] bytes = name.endsWith(".png") ? plot.png() : plot.svg().getBytes(StandardCharsets.UTF_8);
            Files.write(Path.of(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out().println("drawn");
    }
}
