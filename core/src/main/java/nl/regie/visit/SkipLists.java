package nl.regie.visit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.consult.VisitPlan;
import nl.regie.json.StrictJson;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * The three lists of what speaks against skipping a visit, read from {@code skipping.json}. Every kind of entry, every
 * answer in it and every reason is listed once. What is in no list, or in two, fails when the lists are read: nothing
 * is skipped over something that nobody thought of.
 */
final class SkipLists {
    /** The file: the three lists. */
    @Value.Immutable
    interface SkipFile extends RegieValue {
        /** What never skips. */
        List<Listed> neverSkip();

        /** What skips only after a reader answered it. */
        List<Listed> afterAnswer();

        /** What never matters. */
        List<Listed> neverMatters();

        /** Starts a new value. */
        static ImmutableSkipFile.Builder builder() {
            return ImmutableSkipFile.builder();
        }
    }

    /** What entries of a kind can tell, in one list. */
    @Value.Immutable
    interface Listed extends RegieValue {
        /** The kind of entry, by its type; or the name of a list of answers or findings. */
        String kind();

        /** What is told: in each place, one of these. */
        List<List<String>> tells();

        /** The reason that follows from it. */
        Optional<VisitReason> gives();

        /** The setting with the period in which it counts; always where there is none. */
        Optional<String> within();

        /** Starts a new value. */
        static ImmutableListed.Builder builder() {
            return ImmutableListed.builder();
        }

        /** Whether this is what is told here. */
        default boolean isOf(WhatCanBeTold.Cell cell) {
            return kind().equals(cell.kind())
                    && tells().size() == cell.tells().size()
                    && Stream.iterate(0, i -> i + 1).limit(tells().size()).allMatch(i -> tells().get(i)
                            .contains(cell.tells().get(i)));
        }

        /** How many different things are told here. */
        default long cells() {
            return tells().stream().mapToLong(List::size).reduce(1, (some, more) -> some * more);
        }
    }

    private static final SkipLists SHIPPED = of(read());

    private final Map<SkipList, List<Listed>> lists;

    private SkipLists(Map<SkipList, List<Listed>> lists) {
        this.lists = lists;
    }

    /** The lists that this library ships. */
    static SkipLists shipped() {
        return SHIPPED;
    }

    /**
     * The lists of a file.
     *
     * @throws IllegalStateException if something is in no list, in two, or in none that fits its reason
     */
    static SkipLists of(SkipFile file) {
        Map<SkipList, List<Listed>> lists = new EnumMap<>(SkipList.class);
        lists.put(SkipList.NEVER_SKIP, file.neverSkip());
        lists.put(SkipList.AFTER_ANSWER, file.afterAnswer());
        lists.put(SkipList.NEVER_MATTERS, file.neverMatters());
        SkipLists read = new SkipLists(lists);
        List<String> faults = Stream.of(read.notListedOnce(), read.listedForNothing(), read.reasonsThatDoNotFit())
                .flatMap(each -> each)
                .toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The lists of what may be skipped do not hold: " + faults);
        }
        return read;
    }

    static SkipFile read() {
        try (InputStream in =
                Objects.requireNonNull(SkipLists.class.getResourceAsStream("skipping.json"), "skipping.json")) {
            return StrictJson.read(in.readAllBytes(), SkipFile.class).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a reason is listed. */
    SkipList listOf(VisitReason reason) {
        return listOf(WhatCanBeTold.finding(reason));
    }

    /** Where it is listed that this is told. */
    SkipList listOf(WhatCanBeTold.Cell cell) {
        return lists.keySet().stream()
                .filter(list -> in(list).anyMatch(listed -> listed.isOf(cell)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("In no list: " + cell));
    }

    /** What is listed of it. */
    Listed listed(WhatCanBeTold.Cell cell) {
        return in(listOf(cell)).filter(listed -> listed.isOf(cell)).findFirst().orElseThrow();
    }

    private Stream<Listed> in(SkipList list) {
        return Objects.requireNonNull(lists.get(list)).stream();
    }

    private Stream<Listed> all() {
        return Stream.of(SkipList.values()).flatMap(this::in);
    }

    private Stream<String> notListedOnce() {
        return Stream.concat(
                WhatCanBeTold.silentKinds().map(kind -> "tells nothing: " + kind),
                WhatCanBeTold.everything()
                        .filter(cell ->
                                all().filter(listed -> listed.isOf(cell)).count() != 1)
                        .map(cell -> "not listed once: " + cell));
    }

    private Stream<String> listedForNothing() {
        Set<WhatCanBeTold.Cell> everything = WhatCanBeTold.everythingAtOnce();
        return all().filter(listed -> everything.stream().filter(listed::isOf).count() != listed.cells())
                .map(listed -> "nobody can tell all of this: " + listed);
    }

    private Stream<String> reasonsThatDoNotFit() {
        List<String> faults = new ArrayList<>();
        for (SkipList list : SkipList.values()) {
            for (Listed listed : in(list).toList()) {
                boolean needsAReason =
                        list != SkipList.NEVER_MATTERS && !listed.kind().equals(WhatCanBeTold.FINDING);
                if (needsAReason && listed.gives().isEmpty()) {
                    faults.add("without a reason: " + listed);
                }
                listed.gives()
                        .filter(reason -> listOf(reason) != list)
                        .ifPresent(reason -> faults.add("its reason is in another list: " + listed));
            }
        }
        for (VisitReason reason : VisitReason.values()) {
            if ((listOf(reason) == SkipList.NEVER_MATTERS) != (reason.leavesOpen() == VisitPlan.SKIP)) {
                faults.add("what it leaves open does not fit its list: " + reason);
            }
        }
        return faults.stream();
    }
}
