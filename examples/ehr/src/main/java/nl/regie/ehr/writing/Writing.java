package nl.regie.ehr.writing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Gathered;
import nl.regie.ehr.dossier.DossierOfPatient;
import nl.regie.ehr.people.Patient;
import nl.regie.ehr.record.RecordRow;
import nl.regie.ehr.record.RecordRows;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Problem;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Saves what a form holds, all of it or nothing. Whoever shows a form shows with it how often it was saved; whoever
 * saves it gives that number back. So of two who write at once the second sees what the first did, and decides.
 */
@Component
public class Writing {
    private final FormStates states;
    private final ChangesMade changes;
    private final RecordRows rows;
    private final DossierOfPatient dossiers;
    private final TransactionTemplate transaction;

    Writing(
            FormStates states,
            ChangesMade changes,
            RecordRows rows,
            DossierOfPatient dossiers,
            PlatformTransactionManager transactions) {
        this.states = states;
        this.changes = changes;
        this.rows = rows;
        this.dossiers = dossiers;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How often a form was saved, to be shown with it. */
    public long seen(Patient patient, String form) {
        return states.findById(new FormState.Key(patient.no(), form))
                .map(FormState::saved)
                .orElse(0L);
    }

    /** What came in since a form was shown, where somebody saved it meanwhile. */
    Optional<Outcome.SomebodyWasFirst> cameInBetween(Patient patient, String form, long seen) {
        return seen(patient, form) == seen
                ? Optional.empty()
                : Optional.of(new Outcome.SomebodyWasFirst(since(patient, form, seen)));
    }

    /** The dossier as it was before that. */
    Dossier before(Outcome.SomebodyWasFirst first, Patient patient) {
        Set<String> names = first.since().stream().map(ChangeMade::name).collect(Collectors.toSet());
        return dossiers.before(names, patient);
    }

    /**
     * Saves a form.
     *
     * @param seen the number that was shown with it
     * @param by who saves it
     * @param written makes the rows; it may save what they rest on
     */
    public Outcome save(
            Patient patient, String form, long seen, String by, Supplier<? extends List<? extends RecordRow>> written) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                Outcome outcome = saved(patient, form, seen, by, written);
                if (!(outcome instanceof Outcome.Saved)) {
                    status.setRollbackOnly();
                }
                return outcome;
            }));
        } catch (InvalidValueException e) {
            return new Outcome.Refused(e.problems());
        } catch (DataIntegrityViolationException e) {
            // of two at the same moment, or of two rows that would replace the same one, the second
            return new Outcome.SomebodyWasFirst(since(patient, form, seen));
        }
    }

    private Outcome saved(
            Patient patient, String form, long seen, String by, Supplier<? extends List<? extends RecordRow>> written) {
        if (!isStillTheLast(patient, form, seen)) {
            return new Outcome.SomebodyWasFirst(since(patient, form, seen));
        }
        List<? extends RecordRow> saved = rows.saveAllAndFlush(written.get());
        saved.forEach(row -> changes.save(new ChangeMade(patient.no(), form, seen + 1, by, row.name())));
        List<Problem> problems = leftOut(patient, saved);
        return problems.isEmpty() ? new Outcome.Saved() : new Outcome.Refused(problems);
    }

    private boolean isStillTheLast(Patient patient, String form, long seen) {
        boolean isNew = seen == 0 && !states.existsById(new FormState.Key(patient.no(), form));
        if (isNew) {
            states.saveAndFlush(new FormState(patient.no(), form, 1));
        }
        return isNew || states.countOn(patient.no(), form, seen) == 1;
    }

    /** What a dossier cannot hold is not kept in the tables either, if it comes by a form. */
    private List<Problem> leftOut(Patient patient, List<? extends RecordRow> saved) {
        Set<String> names =
                saved.stream().map(row -> EntryId.ofKey(row.name()).value()).collect(Collectors.toSet());
        return dossiers.gathered(patient).leftOut().stream()
                .filter(each -> names.contains(each.id()))
                .map(Gathered.LeftOut::why)
                .flatMap(List::stream)
                .toList();
    }

    private List<ChangeMade> since(Patient patient, String form, long seen) {
        return changes.findByPatientAndFormAndSavedGreaterThanOrderByNo(patient.no(), form, seen);
    }
}
