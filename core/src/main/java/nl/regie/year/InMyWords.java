package nl.regie.year;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanSubject;
import nl.regie.careplan.PlannedAction;
import nl.regie.comparison.ChangedAspect;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.SourceRef;
import nl.regie.naming.People;
import nl.regie.naming.PlanNames;
import nl.regie.naming.WrittenDay;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.people.CloseOne;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;

/**
 * What stands in a plan, as the patient's own page says it: the patient is "ik", and nothing is said of what somebody
 * close by wrote down.
 */
final class InMyWords {
    private final DayView view;
    private final CareModule module;
    private final CopyWishes wishes;
    private final People people;

    InMyWords(DayView view, CareModule module, CopyWishes wishes) {
        this.view = view;
        this.module = module;
        this.wishes = wishes;
        this.people = People.in(view.dossier(), this::word)
                .knownFrom(all(CloseOne.class))
                .callingThePatient(word("copy/me"))
                .on(view.day())
                .discreetly(wishes.isDiscreet());
    }

    String word(String id) {
        return module.wordingById(id).in(wishes.language());
    }

    String word(String list, Enum<?> constant) {
        return word(Wording.id(list, constant));
    }

    String sentence(String id, Map<String, String> places) {
        return module.wordingById(id).in(wishes.language(), places);
    }

    String date(LocalDate on) {
        return wishes.otherLanguage()
                .map(other -> WrittenDay.of(on, other.locale()))
                .orElseGet(() -> WrittenDay.of(on, wishes.language()));
    }

    String name(PersonId person) {
        return people.described(person);
    }

    /** The patient first, then the others in the order of their names. */
    String names(Collection<PersonId> named) {
        return named.stream()
                .sorted(Comparator.comparing((PersonId person) -> !view.isPatient(person))
                        .thenComparing(this::name))
                .map(this::name)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** What each of these plans is called. */
    PlanNames namesOf(Collection<CarePlan> plans) {
        return new PlanNames(this::word, this::date, this::writtenBy, wishes.isDiscreet(), plans);
    }

    /** That somebody wrote it down. */
    String writtenBy(PersonId person) {
        return view.isPatient(person) ? word("copy/plan-is-mine") : word("copy/plan-is-by") + " " + name(person);
    }

    static String inQuotes(String words) {
        return "“" + words + "”";
    }

    /** What a side of a plan is called. */
    String aspect(ChangedAspect aspect) {
        return aspect == ChangedAspect.CLOSING_WORDS || aspect == ChangedAspect.WISHES
                ? word("my-changed-aspect", aspect)
                : word("changed-aspect", aspect);
    }

    /** The same, at the beginning of a line. */
    String atTheBeginning(ChangedAspect aspect) {
        String named = aspect(aspect);
        return named.substring(0, 1).toUpperCase(Locale.ROOT) + named.substring(1);
    }

    /** How a part is called where it stands by itself. */
    String headOf(Object part) {
        if (part instanceof Goal goal) {
            return goal.inOwnWords()
                    .map(words -> inQuotes(words.text()))
                    .or(() -> goal.professionalsReading().map(note -> word("copy/reading") + ": " + note.text()))
                    .orElseGet(() -> word("copy/a-goal"));
        } else if (part instanceof PlannedAction action) {
            return action.what().text();
        } else if (part instanceof NotNow notNow) {
            return subjectOf(notNow);
        } else if (part instanceof SignallingPhase phase) {
            return word("copy/phase-level", phase.level())
                    + phase.name().map(name -> " – " + inQuotes(name.text())).orElse("");
        }
        return inQuotes(((Sign) part).what().text());
    }

    /** What the patient told, which is put off; where it does not show here, that it is something for later. */
    private String subjectOf(NotNow notNow) {
        Stream<String> told = all(Answer.class).stream()
                .filter(answer -> view.isVersionOf(notNow.answers(), answer.id()))
                .flatMap(answer -> answer.inOwnWords().map(OwnWords::text).stream())
                .map(InMyWords::inQuotes);
        Stream<String> direction = all(SelfDirection.class).stream()
                .filter(each -> view.isVersionOf(notNow.answers(), each.id()))
                .flatMap(each -> each.subject().map(Note::text).stream());
        return Stream.concat(told, direction).findFirst().orElseGet(() -> word("copy/a-not-now"));
    }

    /** What stands in a plan, each thing in words; nothing of what the patient may not read. */
    List<String> said(List<Object> values) {
        boolean arePeople = !values.isEmpty() && values.stream().allMatch(PersonId.class::isInstance);
        return arePeople
                ? List.of(names(values.stream().map(PersonId.class::cast).collect(toSet())))
                : values.stream().flatMap(value -> said(value).stream()).toList();
    }

    private Optional<String> said(Object value) {
        if (value instanceof OwnWords words) {
            return Optional.of(inQuotes(words.text()));
        } else if (value instanceof Note note) {
            return Optional.of(note.text());
        } else if (value instanceof LocalDate day) {
            return Optional.of(date(day));
        } else if (value instanceof Enum<?> constant) {
            return Optional.of(said(constant));
        } else if (value instanceof PhaseStep step) {
            return Optional.of(step.what().text() + (step.does().isEmpty() ? "" : " – " + names(step.does())));
        } else if (value instanceof CallContact contact) {
            return Optional.of(said(contact));
        } else if (value instanceof SourceRef source) {
            return Optional.of(said(source));
        } else if (value instanceof PlanSubject subject) {
            return Optional.of(subject.what().text());
        } else if (value instanceof EntryId id) {
            return said(id);
        } else if (value instanceof PersonId person) {
            return Optional.of(name(person));
        }
        throw new IllegalArgumentException("No words for a " + value.getClass().getSimpleName() + ".");
    }

    private String said(Enum<?> constant) {
        if (constant instanceof LifeDomain) {
            return word("life-domain", constant);
        } else if (constant instanceof Importance) {
            return word("copy/importance", constant);
        } else if (constant instanceof PhaseLevel) {
            return word("copy/phase-level", constant);
        } else if (constant instanceof NoticedBy by) {
            return by == NoticedBy.MYSELF ? word("copy/me") : word(Wording.id("noticed-by", by));
        }
        return word(Wording.id(Wording.code(constant.getDeclaringClass()), constant));
    }

    private String said(CallContact contact) {
        String who = Stream.concat(contact.person().map(this::name).stream(), contact.whom().map(Note::text).stream())
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElseGet(() -> word("signalling/a-number-i-know"));
        return contact.when().stream()
                .sorted()
                .map(time -> word("copy/call-time", time))
                .reduce((one, other) -> one + "; " + other)
                .map(times -> times + ": " + who)
                .orElse(who);
    }

    private String said(SourceRef source) {
        return Stream.of(
                        source.on().map(this::date),
                        source.author().map(this::name),
                        Optional.of(
                                word("signalling/reference") + " " + source.id().value()))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    /** The only thing that a plan names and that is told by its kind: the signalling plan at the end of a plan. */
    private Optional<String> said(EntryId id) {
        return all(SignallingPlan.class).stream().anyMatch(plan -> view.isVersionOf(id, plan.id()))
                ? Optional.of(word("copy/closing-it-is-there"))
                : Optional.empty();
    }

    /** What holds of a kind, and was written down by the patient or a professional. */
    <T extends Entry> List<T> all(Class<T> kind) {
        return view.newestFirst(kind).stream()
                .filter(view.dossier()::isOfPatientOrProfessional)
                .toList();
    }
}
