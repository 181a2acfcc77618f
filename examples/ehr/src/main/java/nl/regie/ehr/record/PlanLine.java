package nl.regie.ehr.record;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalKind;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanSubject;
import nl.regie.careplan.PlannedAction;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import org.jspecify.annotations.Nullable;

/** A line of a version of a plan. */
@Entity
@Table(name = "plan_line")
public class PlanLine {
    enum Kind {
        SUBJECT,
        GOAL,
        ACTION,
        NOT_NOW,
        REMARK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long no;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.REMARK;

    private @Nullable String name;
    private @Nullable String status;
    private @Nullable String ownWords;
    private @Nullable String words;
    private @Nullable String atWhatTime;
    private @Nullable String proposedBy;

    @Convert(converter = Codes.class)
    private List<String> acceptedBy = List.of();

    private @Nullable String goalKind;
    private @Nullable String importance;
    private @Nullable String lifeDomain;

    @Convert(converter = Codes.class)
    private List<String> answers = List.of();

    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate reachBy;
    private @Nullable LocalDate lookAgainOn;

    @Convert(converter = Codes.class)
    private List<String> does = List.of();

    @Convert(converter = Codes.class)
    private List<String> supports = List.of();

    @Convert(converter = Codes.class)
    private List<String> decides = List.of();

    @Convert(converter = Codes.class)
    private List<String> informed = List.of();

    /** For Hibernate. */
    protected PlanLine() {}

    static PlanLine of(PlanSubject subject) {
        return of(Kind.SUBJECT, subject.what());
    }

    static PlanLine of(Note remark) {
        return of(Kind.REMARK, remark);
    }

    private static PlanLine of(Kind kind, Note note) {
        PlanLine line = new PlanLine();
        line.kind = kind;
        line.words = note.text();
        return line;
    }

    static PlanLine of(Goal goal) {
        PlanLine line = new PlanLine();
        line.kind = Kind.GOAL;
        line.name = goal.id().value();
        line.status = goal.status().name();
        line.ownWords = RecordRow.words(goal.inOwnWords());
        line.words = RecordRow.text(goal.professionalsReading());
        line.proposedBy = goal.proposedBy().map(PersonId::value).orElse(null);
        line.acceptedBy = RecordRow.names(goal.acceptedBy());
        line.goalKind = goal.kind().map(Enum::name).orElse(null);
        line.importance = goal.importance().map(Enum::name).orElse(null);
        line.lifeDomain = goal.lifeDomain().map(Enum::name).orElse(null);
        line.answers = RecordRow.names(goal.answers());
        line.startedOn = goal.startedOn().orElse(null);
        line.reachBy = goal.reachBy().orElse(null);
        line.lookAgainOn = goal.lookAgainOn().orElse(null);
        return line;
    }

    static PlanLine of(PlannedAction action) {
        PlanLine line = of(Kind.ACTION, action.what());
        line.name = action.id().value();
        line.atWhatTime = RecordRow.text(action.when());
        line.does = RecordRow.names(action.does());
        line.supports = RecordRow.names(action.supports());
        line.decides = RecordRow.names(action.decides());
        line.informed = RecordRow.names(action.isInformed());
        line.answers = RecordRow.names(action.answers());
        return line;
    }

    static PlanLine of(NotNow notNow) {
        PlanLine line = new PlanLine();
        line.kind = Kind.NOT_NOW;
        line.answers = List.of(notNow.answers().value());
        line.ownWords = RecordRow.words(notNow.reasonInOwnWords());
        line.words = RecordRow.text(notNow.reason());
        line.lookAgainOn = notNow.lookAgainOn().orElse(null);
        return line;
    }

    void addTo(CarePlan.Builder plan) {
        switch (kind) {
            case SUBJECT -> plan.addAbout(PlanSubject.builder().what(note()).build());
            case GOAL -> plan.addGoals(goal());
            case ACTION -> plan.addActions(action());
            case NOT_NOW -> plan.addNotNow(notNow());
            case REMARK -> plan.addNotes(note());
        }
    }

    private Note note() {
        return Note.of(Objects.requireNonNull(words));
    }

    private Goal goal() {
        return Goal.builder()
                .id(EntryId.ofKey(Objects.requireNonNull(name)))
                .status(RecordRow.code(GoalStatus.class, Objects.requireNonNull(status)))
                .inOwnWords(RecordRow.said(ownWords))
                .professionalsReading(RecordRow.noted(words))
                .proposedBy(Optional.ofNullable(proposedBy).map(PersonId::of))
                .acceptedBy(RecordRow.people(acceptedBy))
                .kind(Optional.ofNullable(goalKind).map(each -> RecordRow.code(GoalKind.class, each)))
                .importance(Optional.ofNullable(importance).map(each -> RecordRow.code(Importance.class, each)))
                .lifeDomain(Optional.ofNullable(lifeDomain).map(each -> RecordRow.code(LifeDomain.class, each)))
                .answers(RecordRow.ids(answers))
                .startedOn(Optional.ofNullable(startedOn))
                .reachBy(Optional.ofNullable(reachBy))
                .lookAgainOn(Optional.ofNullable(lookAgainOn))
                .build();
    }

    private PlannedAction action() {
        return PlannedAction.builder()
                .id(EntryId.ofKey(Objects.requireNonNull(name)))
                .what(note())
                .when(RecordRow.noted(atWhatTime))
                .does(RecordRow.people(does))
                .supports(RecordRow.people(supports))
                .decides(RecordRow.people(decides))
                .isInformed(RecordRow.people(informed))
                .answers(RecordRow.ids(answers))
                .build();
    }

    private NotNow notNow() {
        return NotNow.builder()
                .answers(EntryId.ofKey(answers.get(0)))
                .reasonInOwnWords(RecordRow.said(ownWords))
                .reason(RecordRow.noted(words))
                .lookAgainOn(Optional.ofNullable(lookAgainOn))
                .build();
    }
}
