package nl.regie.patientcopy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.PersonalDiagnosis;
import nl.regie.diagnosis.Response;
import nl.regie.entry.Entry;
import nl.regie.page.Block;
import nl.regie.page.Block.Line;
import nl.regie.page.Block.Lines;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Block.Quote;
import nl.regie.page.Item;

/**
 * What the patient wants, in their own words: what matters most and no goal of theirs answers, a need as well as a
 * wish; then the goals that they took on; without these, what they told that they want, or else what they need.
 */
final class WhatIWant {
    private final PatientsView shown;
    private final PageWriter pen;

    WhatIWant(PatientsView shown, PageWriter pen) {
        this.shown = shown;
        this.pen = pen;
    }

    /** Words, and what the patient added to them. */
    private record Want(String words, Stream<Block> added) {
        Stream<Block> blocks() {
            return Stream.concat(Stream.of(new Quote(words)), added);
        }
    }

    /** A few of them, each as a thing that was said, and that there is more where there is. */
    Item item() {
        return new Item(Optional.of(pen.word("in-short/want")), wants());
    }

    private List<Block> wants() {
        List<Block> goals = pen.shows(CopySection.GOALS) ? wantsOfPlans() : List.of();
        if (!pen.shows(CopySection.TOLD)) {
            return goals;
        }
        List<Block> wants = Stream.concat(
                        few(aims().filter(WhatIWant::mattersMost).filter(answer -> !isAnsweredByAGoal(answer)))
                                .stream(),
                        goals.stream())
                .distinct()
                .toList();
        return Stream.of(wants, told(DiagnosisQuestion.WISH), told(DiagnosisQuestion.NEED))
                .filter(blocks -> !blocks.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Block> told(DiagnosisQuestion question) {
        return few(aims().filter(answer -> answer.question() == question));
    }

    /** The wishes and needs that the patient told, and that were not let go together. */
    private Stream<Answer> aims() {
        PersonalDiagnosis diagnosis = new PersonalDiagnosis(shown.all(Answer.class));
        return Stream.of(DiagnosisQuestion.WISH, DiagnosisQuestion.NEED)
                .flatMap(question -> diagnosis.to(question).stream())
                .filter(answer -> answer.response() == Response.GIVEN && !shown.isLetGo(answer));
    }

    private List<Block> few(Stream<Answer> answers) {
        List<Want> wants = answers.flatMap(answer ->
                        pen.said(answer, answer.inOwnWords()).stream().map(words -> new Want(words, added(answer))))
                .toList();
        Stream<Block> first = wants.stream().limit(PageWriter.FEW).flatMap(Want::blocks);
        return (wants.size() <= PageWriter.FEW ? first : Stream.concat(first, more())).toList();
    }

    private Stream<Block> more() {
        return Stream.of(Paragraph.of(pen.word("in-short/more")));
    }

    private static boolean mattersMost(Answer answer) {
        return answer.importance().filter(Importance.MOST_IMPORTANT::equals).isPresent();
    }

    private boolean isAnsweredByAGoal(Answer answer) {
        return pen.shows(CopySection.GOALS)
                && shown.plansInForce()
                        .flatMap(plan -> plan.goals().stream().filter(goal -> isMine(goal, plan)))
                        .flatMap(goal -> goal.answers().stream())
                        .anyMatch(named -> shown.isVersionOf(named, answer.id()));
    }

    /** Where the patient added something to a plan, it stands under its goals here too. */
    private List<Block> wantsOfPlans() {
        List<Block> wants = new ArrayList<>();
        int found = 0;
        for (CarePlan plan : shown.plansInForce().toList()) {
            List<Block> goals = goals(plan);
            List<Block> fitting =
                    goals.stream().limit(Math.max(0, PageWriter.FEW - found)).toList();
            found += goals.size();
            if (!fitting.isEmpty()) {
                wants.addAll(fitting);
                added(plan).forEach(wants::add);
            }
        }
        if (found > PageWriter.FEW) {
            more().forEach(wants::add);
        }
        return wants;
    }

    /** In the patient's words; not a goal that only others said yes to. */
    private List<Block> goals(CarePlan plan) {
        return plan.goals().stream()
                .filter(goal -> isMine(goal, plan))
                .sorted(Comparator.comparing(WhatIWant::rank))
                .flatMap(goal -> pen.words(goal.inOwnWords()).stream())
                .<Block>map(Quote::new)
                .toList();
    }

    private boolean isMine(Goal goal, CarePlan plan) {
        return goal.status() == GoalStatus.ACCEPTED
                && shown.isMine(goal, plan)
                && (goal.acceptedBy().isEmpty() || goal.acceptedBy().stream().anyMatch(shown::isMe));
    }

    /** What matters most comes first, and what matters less last; in between in the order of the plan. */
    private static int rank(Goal goal) {
        return goal.importance()
                .map(importance -> importance == Importance.MOST_IMPORTANT ? -1 : 1)
                .orElse(0);
    }

    /** Under its own label: it is no wish. */
    private Stream<Block> added(Entry entry) {
        return Stream.of(
                        new Line(
                                pen.word("copy/interpreted"),
                                pen.interpreted(entry).stream().toList()),
                        new Line(
                                pen.word("copy/objection"),
                                pen.addedTo(entry).stream()
                                        .map(PageWriter::inQuotes)
                                        .toList()))
                .filter(line -> !line.values().isEmpty())
                .map(line -> new Lines(List.of(line)));
    }
}
