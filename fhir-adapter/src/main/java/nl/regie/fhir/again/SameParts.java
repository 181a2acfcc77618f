package nl.regie.fhir.again;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.PlannedAction;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;

/**
 * Which goals and actions of a plan are those of before: by their name, or, where the source gave none, by what they
 * say, though something else of them may have changed.
 */
final class SameParts {
    private static final Pattern NUMBER = Pattern.compile("\\.[0-9]{1,9}$");

    private final Map<EntryId, EntryId> names = new HashMap<>();

    /** The plan of now with the names of before for the parts that are the same. */
    static CarePlan named(CarePlan before, CarePlan now) {
        SameParts same = new SameParts();
        same.pair(before.goals(), now.goals(), Goal::id, SameParts::words);
        same.pair(before.actions(), now.actions(), PlannedAction::id, action -> action.what()
                .text());
        return same.rename(now);
    }

    /** The same plan to stand beside that of before: its parts are others, with a number of their own. */
    static CarePlan numbered(CarePlan now, String number) {
        SameParts parts = new SameParts();
        Stream.concat(now.goals().stream().map(Goal::id), now.actions().stream().map(PlannedAction::id))
                .forEach(id -> parts.names.put(id, EntryId.of(plain(id) + number)));
        return parts.rename(now);
    }

    private static String plain(EntryId id) {
        return NUMBER.matcher(id.value()).replaceFirst("");
    }

    private CarePlan rename(CarePlan now) {
        return CarePlan.builder()
                .from(now)
                .goals(now.goals().stream()
                        .map(goal ->
                                Goal.builder().from(goal).id(name(goal.id())).build())
                        .toList())
                .actions(now.actions().stream()
                        .map(action -> PlannedAction.builder()
                                .from(action)
                                .id(name(action.id()))
                                .answers(action.answers().stream()
                                        .map(this::name)
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private EntryId name(EntryId id) {
        return names.getOrDefault(id, id);
    }

    private static String words(Goal goal) {
        return goal.professionalsReading().map(Note::text).orElse("");
    }

    private <T> void pair(List<T> before, List<T> now, Function<T, EntryId> id, Function<T, String> words) {
        Map<String, EntryId> then = new HashMap<>();
        before.forEach(part -> then.put(plain(id.apply(part)), id.apply(part)));
        List<T> unnamed = new ArrayList<>();
        now.forEach(part -> {
            EntryId same = then.remove(plain(id.apply(part)));
            if (same == null) {
                unnamed.add(part);
            } else {
                names.put(id.apply(part), same);
            }
        });
        Map<String, Deque<EntryId>> left = new HashMap<>();
        before.stream().filter(part -> then.containsKey(plain(id.apply(part)))).forEach(part -> left.computeIfAbsent(
                        words.apply(part), none -> new ArrayDeque<>())
                .add(id.apply(part)));
        unnamed.forEach(part -> {
            Deque<EntryId> same = left.getOrDefault(words.apply(part), new ArrayDeque<>());
            if (!same.isEmpty()) {
                names.put(id.apply(part), same.remove());
            }
        });
    }
}
