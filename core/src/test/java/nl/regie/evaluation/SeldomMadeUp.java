package nl.regie.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.PlanStatus;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.criterion.Example;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Recorded;

/** What takes a history that generators seldom make up. All people are invented. */
final class SeldomMadeUp {
    /** Five months after the talk. */
    static final LocalDate DAY = Example.TALK.plusMonths(5);

    private SeldomMadeUp() {}

    /** Wishes and needs that were left lying, all four questions answered, and a worse turn after the end. */
    static Stream<Dossier> dossiers() {
        Stream<Dossier> leftLying = Stream.of(LifeDomain.values()).map(domain -> Example.people()
                .addAnswers(
                        Example.need().lifeDomain(domain).build(),
                        Example.need()
                                .id(EntryId.of("wish"))
                                .question(DiagnosisQuestion.WISH)
                                .lifeDomain(domain)
                                .build())
                .build());
        Dossier allFourAnswered = Example.people()
                .answers(Stream.of(DiagnosisQuestion.values())
                        .map(question -> Example.need()
                                .id(EntryId.of("answer-"
                                        + question.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')))
                                .question(question)
                                .importance(Optional.empty())
                                .recorded(Recorded.of(DAY.minusDays(9), Example.PATIENT))
                                .build())
                        .toList())
                .build();
        Dossier worseAfterTheEnd = Example.people()
                .addCarePlans(Example.plan()
                        .status(PlanStatus.COMPLETED)
                        .goals(List.of())
                        .actions(List.of())
                        .agreement(Optional.empty())
                        .build())
                .addConsultPreparations(ConsultPreparation.builder()
                        .id(EntryId.of("worse"))
                        .recorded(Recorded.of(Example.TALK.plusMonths(4), Example.PATIENT))
                        .howItGoes(HowItGoes.WORSE)
                        .build())
                .build();
        return Stream.concat(leftLying, Stream.of(allFourAnswered, worseAfterTheEnd));
    }
}
