package nl.regie.comparison;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.careplan.GivenCode;
import nl.regie.careplan.Goal;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanSubject;
import nl.regie.careplan.PlannedAction;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.SourceRef;
import nl.regie.naming.Naming;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;

/** What stands in a plan, whatever it is, in words. */
final class PlanValues {
    private final Naming naming;

    PlanValues(Naming naming) {
        this.naming = naming;
    }

    String of(List<Object> values) {
        return values.stream().map(this::of).collect(joining(", "));
    }

    /** Versions of the plan that is told about. */
    String versions(List<Object> values) {
        return values.stream().map(EntryId.class::cast).map(naming::version).collect(joining(", "));
    }

    private String of(Object value) {
        if (value instanceof OwnWords words) {
            return naming.quoted(words);
        } else if (value instanceof Note note) {
            return "‘" + naming.plain(note) + "’";
        } else if (value instanceof LocalDate day) {
            return naming.of(day);
        } else if (value instanceof PersonId person) {
            return naming.of(person);
        } else if (value instanceof EntryId id) {
            return naming.of(id);
        } else if (value instanceof Enum<?> constant) {
            return naming.of(constant);
        } else if (value instanceof PhaseStep step) {
            return naming.plain(step.what()) + inBrackets(naming.of(step.does()));
        } else if (value instanceof CallContact contact) {
            return naming.of(contact);
        } else if (value instanceof SourceRef source) {
            return source.id().value();
        }
        return ofPart(value);
    }

    private String ofPart(Object part) {
        if (part instanceof Goal goal) {
            return goal.inOwnWords()
                    .map(naming::quoted)
                    .or(() -> goal.professionalsReading().map(naming::plain))
                    .orElseThrow();
        } else if (part instanceof PlannedAction action) {
            return naming.plain(action.what());
        } else if (part instanceof NotNow notNow) {
            return naming.of(notNow.answers());
        } else if (part instanceof PlanSubject subject) {
            return "‘" + naming.plain(subject.what()) + "’"
                    + inBrackets(subject.code().map(this::of).orElse(""));
        } else if (part instanceof SignallingPhase phase) {
            return phase.name().map(naming::quoted).orElseGet(() -> naming.of(phase.level()));
        } else if (part instanceof Sign sign) {
            return naming.quoted(sign.what());
        }
        throw new IllegalArgumentException("No words for a " + part.getClass().getSimpleName() + ".");
    }

    /** A code says little to a reader, and what changed may be nothing else. */
    private String of(GivenCode code) {
        return Stream.concat(
                        Stream.of(code.system().value() + " " + code.code().value()),
                        code.display().map(naming::plain).stream())
                .collect(joining(", "));
    }

    private static String inBrackets(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }
}
