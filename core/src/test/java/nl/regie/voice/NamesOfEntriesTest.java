package nl.regie.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.SelfDirection;
import org.junit.jupiter.api.Test;

/** What a sentence counts for that stands under many questions does not hang on how a system names its entries. */
class NamesOfEntriesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final PersonId PATIENT = PersonId.of("patient-5");
    private static final PersonId NURSE = PersonId.of("nurse-2");
    private static final OwnWords SENTENCE = OwnWords.of("Ik wil weer zelf koken.");

    @Test
    void namesThatSortOtherwiseChangeNoVerdict() {
        assertThat(verdicts(place -> "e" + (9 - place)))
                .isEqualTo(verdicts(place -> "e" + place))
                .anyMatch(verdict -> verdict.endsWith(" MET"))
                .anyMatch(verdict -> verdict.endsWith("PARTLY_MET"));
    }

    private static List<String> verdicts(IntFunction<String> name) {
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addAnswers(answer(name.apply(1), DiagnosisQuestion.RESILIENCE))
                .addAnswers(answer(name.apply(2), DiagnosisQuestion.WISH))
                .addAnswers(answer(name.apply(3), DiagnosisQuestion.WISH))
                .addAnswers(answer(name.apply(4), DiagnosisQuestion.NEED))
                .addSelfDirections(SelfDirection.builder()
                        .id(EntryId.of(name.apply(5)))
                        .recorded(Recorded.of(DAY, NURSE))
                        .lifeDomain(LifeDomain.DAILY_FUNCTIONING)
                        .wish(DirectionWish.SELF)
                        .inOwnWords(SENTENCE)
                        .build())
                .build();
        return DossierEvaluator.shipped().evaluate(dossier, DAY).findings().stream()
                .map(finding -> finding.statement() + " " + finding.verdict())
                .toList();
    }

    private static Answer answer(String id, DiagnosisQuestion question) {
        return Answer.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, NURSE))
                .question(question)
                .response(Response.GIVEN)
                .inOwnWords(SENTENCE)
                .lifeDomain(LifeDomain.DAILY_FUNCTIONING)
                .build();
    }
}
