package nl.regie.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.Concern;
import nl.regie.people.Confidence;
import nl.regie.people.Patient;
import nl.regie.people.Professional;

/** An invented patient who prepares a visit, and the people around. */
final class Visits {
    static final PersonId PATIENT = PersonId.of("patient");
    static final PersonId NURSE = PersonId.of("nurse");
    static final PersonId DOCTOR = PersonId.of("doctor");
    static final PersonId SON = PersonId.of("son");
    static final LocalDate LAST_VISIT = LocalDate.of(2026, 3, 2);
    static final LocalDate FILLED_IN = LocalDate.of(2026, 5, 28);
    static final LocalDate TODAY = LocalDate.of(2026, 5, 29);
    static final LocalDate VISIT = LocalDate.of(2026, 6, 4);
    static final EntryId PREPARATION = EntryId.of("preparation");

    private Visits() {}

    static Dossier.Builder people() {
        return Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(
                        Professional.builder().id(NURSE).build(),
                        Professional.builder().id(DOCTOR).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close-one"))
                        .recorded(Recorded.of(LAST_VISIT.minusYears(1), NURSE))
                        .person(SON)
                        .build());
    }

    /** Nothing speaks against skipping the visit: every answer was recorded, and read. */
    static Dossier.Builder allIsWell() {
        return people().addVisitSummaries(visit().build())
                .addConsultPreparations(preparation().build())
                .addPreparationReadings(reading().build());
    }

    static ConsultPreparation.Builder preparation() {
        return ConsultPreparation.builder()
                .id(PREPARATION)
                .recorded(Recorded.of(FILLED_IN, PATIENT))
                .visitOn(VISIT)
                .howItGoes(HowItGoes.SAME)
                .wish(VisitWish.SKIP);
    }

    static PreparationReading.Builder reading() {
        return PreparationReading.builder()
                .id(EntryId.of("reading"))
                .recorded(Recorded.of(TODAY, NURSE))
                .preparation(PREPARATION)
                .firstVisit(YesNo.NO)
                .treatmentChanged(YesNo.NO)
                .checksDue(YesNo.NO)
                .previousVisitSkipped(YesNo.NO)
                .worries(YesNo.NO);
    }

    static VisitSummary.Builder visit() {
        return VisitSummary.builder()
                .id(EntryId.of("visit-1"))
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .addParticipants(PATIENT, NURSE);
    }

    static CloseOneConcern.Builder worry(String id, LocalDate day, Confidence confidence) {
        return CloseOneConcern.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(day, NURSE))
                .closeOne(SON)
                .concern(Concern.WORRIED)
                .inOwnWords(OwnWords.of("Hij eet bijna niets (" + id + ")."))
                .confidence(confidence);
    }

    static AgendaTopic said(PersonId by, String words) {
        return AgendaTopic.builder().raisedBy(by).inOwnWords(OwnWords.of(words)).build();
    }

    static AgendaTopic noted(PersonId by, String words) {
        return AgendaTopic.builder().raisedBy(by).note(Note.of(words)).build();
    }

    static ConsultPreparation preparationIn(Dossier dossier) {
        return dossier.consultPreparations().stream()
                .filter(preparation -> preparation.id().equals(PREPARATION))
                .findAny()
                .orElseThrow();
    }

    static Dossier withPreparation(UnaryOperator<ConsultPreparation.Builder> change) {
        return allIsWell()
                .consultPreparations(List.of(change.apply(preparation()).build()))
                .build();
    }

    static Dossier withReading(UnaryOperator<PreparationReading.Builder> change) {
        return allIsWell()
                .preparationReadings(List.of(change.apply(reading()).build()))
                .build();
    }
}
