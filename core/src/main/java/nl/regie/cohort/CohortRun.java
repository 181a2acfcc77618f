package nl.regie.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Problem;
import nl.regie.people.CloseOne;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.Professional;

/**
 * Counts dossiers as they come, and keeps none of them: its memory grows with the groups and days, and by at most
 * sixteen bytes for each patient, to see who comes again. It is called by one thread, and can count on more; the
 * summaries of several runs add up.
 */
public final class CohortRun {
    private final Cohort cohort;
    private final Doubles seen;
    private final TreeMap<Cell, Tally> tallies = new TreeMap<>();
    private int read;
    private int refused;
    private int leftOut;
    private int doubles;

    /** Those that count beside this one on other threads, and look for the same doubles. */
    private final List<CohortRun> beside = new ArrayList<>();

    CohortRun(Cohort cohort) {
        this(cohort, new Doubles());
    }

    private CohortRun(Cohort cohort, Doubles seen) {
        this.cohort = cohort;
        this.seen = seen;
    }

    /** A group on a day. */
    private record Cell(Optional<Group> group, Optional<LocalDate> day) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return Comparator.comparing((Cell cell) -> cell.day().orElse(LocalDate.MIN))
                    .thenComparing(cell -> cell.group().map(Group::value).orElse(""))
                    .compare(this, other);
        }
    }

    /**
     * Counts what stands on a line.
     *
     * @return what is to be told of it, with file and line: why it is refused, and that the patient was there before.
     *     Both are counted apart; a patient who comes again counts again in all the rest
     * @throws IllegalArgumentException if the groups are persons
     * @throws IllegalStateException if there are more groups on days than a summary holds
     */
    public List<Problem> add(DossierLine line) {
        List<Problem> told = new ArrayList<>(line.problems());
        Optional<Dossier> dossier = line.reading().value();
        if (dossier.isEmpty()) {
            refused = Math.addExact(refused, 1);
        } else if (!add(dossier.get())) {
            told.add(line.here(Problem.warning(
                    "/patient/id",
                    "patient-again",
                    "Van deze patiënt was er al een dossier: één mens telt zo twee keer mee.",
                    "There was a dossier of this patient already: one person counts twice like this.")));
        }
        return List.copyOf(told);
    }

    /**
     * Counts a dossier.
     *
     * @return whether it is the first of this patient
     * @throws IllegalArgumentException if the groups are persons
     * @throws IllegalStateException if there are more groups on days than a summary holds
     */
    public boolean add(Dossier dossier) {
        read = Math.addExact(read, 1);
        boolean isFirst = seen.isFirst(dossier.patient().id());
        if (!isFirst) {
            doubles = Math.addExact(doubles, 1);
        }
        Dossier counted = Uncounted.without(dossier);
        if (cohort.asks(counted)) {
            count(counted);
        } else {
            leftOut = Math.addExact(leftOut, 1);
        }
        return isFirst;
    }

    /**
     * Counts what stands on these lines, on so many threads. What comes of it is the same however many there are; only
     * the order in which lines are told is not, nor which of two lines of one patient is told to be the second.
     *
     * @param threads one at least
     * @param told hears of each line and what is to be told of it, one line at a time. To stop, throw
     * @throws IllegalArgumentException if the groups are persons, or there is no thread
     * @throws IllegalStateException if there are more groups on days than a summary holds
     */
    public void addAll(DossierLines lines, int threads, BiConsumer<DossierLine, List<Problem>> told) {
        if (threads < 1) {
            throw new IllegalArgumentException("Dossiers are counted on one thread at least.");
        }
        while (beside.size() < threads - 1) {
            beside.add(new CohortRun(cohort, seen));
        }
        Side side = new Side(lines, told);
        List<Thread> others = beside.subList(0, threads - 1).stream()
                .map(run -> new Thread(() -> side.count(run), "cohort"))
                .toList();
        others.forEach(Thread::start);
        side.count(this);
        for (Thread other : others) {
            side.await(other);
        }
        side.rethrow();
    }

    /** The lines that several threads take from, until there are none or one of them fails. */
    private static final class Side {
        private final DossierLines lines;
        private final BiConsumer<DossierLine, List<Problem>> told;
        private final List<Throwable> failures = new ArrayList<>();

        Side(DossierLines lines, BiConsumer<DossierLine, List<Problem>> told) {
            this.lines = lines;
            this.told = told;
        }

        void count(CohortRun run) {
            try {
                for (Optional<Supplier<DossierLine>> next = next(); next.isPresent(); next = next()) {
                    DossierLine line = next.get().get();
                    tell(line, run.add(line));
                }
            } catch (RuntimeException | Error e) {
                fail(e);
            }
        }

        private synchronized Optional<Supplier<DossierLine>> next() {
            return failures.isEmpty() && lines.hasNext() ? Optional.of(lines.nextUnread()) : Optional.empty();
        }

        private synchronized void tell(DossierLine line, List<Problem> problems) {
            if (failures.isEmpty()) {
                told.accept(line, problems);
            }
        }

        private synchronized void fail(Throwable failure) {
            failures.add(failure);
        }

        void await(Thread other) {
            try {
                other.join();
            } catch (InterruptedException e) {
                fail(new IllegalStateException("The counting was interrupted.", e));
                Thread.currentThread().interrupt();
            }
        }

        synchronized void rethrow() {
            for (Throwable failure : failures) {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        }
    }

    private void count(Dossier dossier) {
        List<LocalDate> days = cohort.daysOf(dossier);
        if (days.isEmpty()) {
            tally(dossier, Optional.empty()).countNotBegun();
        }
        for (LocalDate day : days) {
            Dossier then = dossier.asOf(day);
            Tally tally = tally(then, Optional.of(day).filter(named -> cohort.isOnNamedDays()));
            if (then.patient().closedOn(day).isPresent()) {
                tally.countClosed();
            } else if (then.lastRecordedOn().isEmpty()) {
                tally.countNotBegun();
            } else {
                tally.count(then, cohort.evaluator().evaluate(then, day));
            }
        }
    }

    private Tally tally(Dossier dossier, Optional<LocalDate> day) {
        Optional<Group> group = cohort.groupOf(dossier);
        group.ifPresent(name -> requireNoPerson(name, dossier));
        Tally tally = tallies.computeIfAbsent(new Cell(group, day), cell -> new Tally(cell.group(), cell.day()));
        if (tallies.size() > CohortSummary.MOST_GROUPS_ON_DAYS) {
            throw new IllegalStateException("There are more than " + CohortSummary.MOST_GROUPS_ON_DAYS
                    + " groups on days: take larger groups, or fewer days.");
        }
        return tally;
    }

    /** What is about one person is no group. That can only be seen where a group is called as a person is. */
    private static void requireNoPerson(Group group, Dossier dossier) {
        String name = group.value().toLowerCase(Locale.ROOT);
        boolean isAPerson = persons(dossier)
                .anyMatch(person -> person.value().toLowerCase(Locale.ROOT).equals(name)
                        || dossier.findName(person)
                                .map(PersonName::text)
                                .filter(called ->
                                        called.toLowerCase(Locale.ROOT).equals(name))
                                .isPresent());
        if (isAPerson) {
            throw new IllegalArgumentException("A group of dossiers is never one person.");
        }
    }

    private static Stream<PersonId> persons(Dossier dossier) {
        return Stream.of(
                        Stream.of(dossier.patient().id()),
                        dossier.professionals().stream().map(Professional::id),
                        dossier.expertsByExperience().stream().map(ExpertByExperience::id),
                        dossier.closeOnes().stream().map(CloseOne::person))
                .flatMap(persons -> persons);
    }

    /** What was counted so far. */
    public CohortSummary summary() {
        if (beside.isEmpty()) {
            return own();
        }
        CohortSummary all = CohortSummary.together(Stream.concat(Stream.of(this), beside.stream())
                .map(CohortRun::own)
                .toList());
        return CohortSummary.builder().from(all).parts(1).build();
    }

    private CohortSummary own() {
        return CohortSummary.builder()
                .module(ModuleRead.of(cohort.evaluator().module()))
                .parts(1)
                .read(read)
                .refused(refused)
                .leftOut(leftOut)
                .doubles(doubles)
                .groups(tallies.values().stream().map(Tally::counted).toList())
                .build();
    }
}
