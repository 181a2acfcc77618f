package nl.regie.fhir.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.fhir.incoming.Unreadable;

/** The goals of a plan of others: each a proposal, in a professional's words. */
final class OthersGoals {
    private static final Set<String> OPEN = Set.of("proposed", "planned", "accepted", "active", "on-hold");

    private final References references;
    private final OthersPeople people;
    private final Standing standing;
    private final Telling telling;
    private final LastingIds ids;
    private final EntryId planId;
    private final List<Goal> goals = new ArrayList<>();
    private final Map<String, Goal> byKey = new HashMap<>();

    OthersGoals(
            References references,
            OthersPeople people,
            Standing standing,
            Telling telling,
            LastingIds ids,
            EntryId planId) {
        this.references = references;
        this.people = people;
        this.standing = standing;
        this.telling = telling;
        this.ids = ids;
        this.planId = planId;
    }

    List<Goal> all() {
        return goals;
    }

    /** The goal to which a reference leads, where it was taken over. */
    Optional<EntryId> find(OthersElement reference, OthersElement from) {
        Optional<EntryId> goal = references.keys(reference, from).stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .map(Goal::id)
                .findFirst();
        goal.ifPresent(found -> reference.understandWhole());
        return goal;
    }

    void read(OthersElement reference, OthersElement plan, SourceNotes notes) {
        Optional<OthersElement> found =
                references.follow(reference, plan).filter(goal -> goal.type().equals("Goal"));
        Set<String> keys = references.keys(reference, plan);
        if (keys.stream().anyMatch(byKey::containsKey)) {
            reference.understandWhole();
            return;
        }
        Optional<Goal> taken = found.isPresent()
                ? found.filter(standing::isUnmodified)
                        .filter(goal -> standing.isAboutThePatient(goal, "subject"))
                        .filter(goal -> standing.isOpen(goal, "lifecycleStatus", OPEN))
                        .flatMap(goal ->
                                telling.attempt(goal, () -> goal(goal, ids.ofPart("goal", planId, goal), notes)))
                : telling.attempt(
                        reference,
                        () -> called(reference, ids.ofPart("goal", planId, keys, reference.peek("display"))));
        taken.ifPresent(goal -> {
            reference.understandWhole();
            goals.add(goal);
            keys.forEach(key -> byKey.put(key, goal));
        });
    }

    /** What a goal is called that is not in the document. */
    private static Goal called(OthersElement reference, EntryId id) {
        return Goal.builder()
                .id(id)
                .status(GoalStatus.PROPOSED)
                .professionalsReading(
                        reference.text("display").map(Note::of).orElseThrow(() -> Unreadable.dangling("reference")))
                .build();
    }

    private Goal goal(OthersElement goal, EntryId id, SourceNotes notes) {
        List<OthersElement> targets = goal.each("target");
        Optional<String> words = goal.child("description").wordsOrCode();
        Goal read = Goal.builder()
                .id(id)
                .status(GoalStatus.PROPOSED)
                .professionalsReading(words.map(Note::of))
                .proposedBy(people.meet(goal.child("expressedBy"), goal))
                .startedOn(goal.child("startDate").day())
                .reachBy(dueDate(targets))
                .build();
        String about = "Bij het doel “" + SourceNotes.shortly(words.orElse("")) + "”";
        for (OthersElement target : targets) {
            notes.add(target, about + ", streefwaarde volgens de bron: ", () -> target(target, targets.size() > 1));
        }
        notes.add(goal, about + ", hoe belangrijk volgens de bron: ", () -> goal.child("priority")
                .words()
                .or(() -> code(goal.child("priority"), PRIORITIES)));
        notes.add(goal, about + ", hoe het gaat volgens de bron: ", () -> goal.child("achievementStatus")
                .words()
                .or(() -> code(goal.child("achievementStatus"), ACHIEVEMENTS)));
        notes.add(goal, about + ", begin volgens de bron: ", () -> goal.child("startCodeableConcept")
                .words()
                .or(() -> read.startedOn().isPresent() ? Optional.empty() : OthersTiming.day(goal.child("startDate"))));
        notes.add(goal, about + ", reden van de stand volgens de bron: ", () -> goal.text("statusReason"));
        notes.add(
                goal,
                about + ", stand volgens de bron: ",
                () -> goal.peek("lifecycleStatus").equals("on-hold")
                        ? Optional.of("ligt even stil")
                        : Optional.empty());
        notes.addEach(goal, "note", goal, about + ", notitie van de bron: ");
        telling.coded(id, goal);
        goal.child("description").each("coding").forEach(coding -> understandNamed(coding, words.orElse("")));
        return read;
    }

    /** A coding whose name stands in the words already says nothing more to who reads it. */
    private static void understandNamed(OthersElement coding, String words) {
        if (!coding.peek("display").isBlank() && words.contains(coding.peek("display"))) {
            coding.understandWhole();
        }
    }

    private static final Map<String, String> PRIORITIES = Map.of(
            "high-priority", "hoog",
            "medium-priority", "gemiddeld",
            "low-priority", "laag");

    private static final Map<String, String> ACHIEVEMENTS = Map.of(
            "in-progress", "er wordt aan gewerkt",
            "improving", "het gaat beter",
            "worsening", "het gaat slechter",
            "no-change", "er verandert niets",
            "achieved", "bereikt",
            "sustaining", "bereikt, en het blijft zo",
            "not-achieved", "niet bereikt",
            "no-progress", "er is geen vooruitgang",
            "not-attainable", "niet te bereiken");

    private static Optional<String> code(OthersElement concept, Map<String, String> words) {
        return concept.each("coding").stream()
                .filter(coding -> words.containsKey(coding.peek("code")))
                .findFirst()
                .map(coding -> {
                    coding.understandWhole();
                    return words.getOrDefault(coding.peek("code"), "");
                });
    }

    /** Of a goal with several days no day is that of the whole. */
    private static Optional<LocalDate> dueDate(List<OthersElement> targets) {
        List<String> days = targets.stream()
                .map(target -> target.peek("dueDate"))
                .filter(day -> !day.isEmpty())
                .distinct()
                .toList();
        return days.size() == 1
                ? targets.stream()
                        .flatMap(target -> target.child("dueDate").day().stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> target(OthersElement target, boolean isOneOfSeveral) {
        String measure = target.child("measure").words().orElse("");
        String detail = detail(target).orElse("");
        String due = isOneOfSeveral
                        || target.has("dueDuration")
                        || target.child("dueDate").isNoWholeDay()
                ? OthersTiming.day(target.child("dueDate"))
                        .map(day -> "uiterlijk " + day)
                        .or(() -> OthersTiming.quantity(target.child("dueDuration"))
                                .map(within -> "binnen " + within))
                        .orElse("")
                : "";
        String what = Stream.of(measure, detail).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        String all = Stream.of(what, due).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static Optional<String> detail(OthersElement target) {
        return OthersTiming.quantity(target.child("detailQuantity"))
                .or(() -> target.text("detailString"))
                .or(() -> target.child("detailCodeableConcept").words())
                .or(() -> target.number("detailInteger"))
                .or(() -> range(target.child("detailRange")))
                .or(() -> isSo(target));
    }

    private static Optional<String> isSo(OthersElement target) {
        OthersElement value = target.child("detailBoolean");
        if (!value.node().isBoolean()) {
            return Optional.empty();
        }
        value.understand();
        return Optional.of(value.node().booleanValue() ? "ja" : "nee");
    }

    private static Optional<String> range(OthersElement range) {
        Optional<String> low = OthersTiming.quantity(range.child("low"));
        Optional<String> high = OthersTiming.quantity(range.child("high"));
        return low.isPresent() && high.isPresent()
                ? Optional.of(low.get() + " tot " + high.get())
                : low.map(least -> "minstens " + least).or(() -> high.map(most -> "hoogstens " + most));
    }
}
