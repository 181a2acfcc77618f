package nl.regie.diagnosis;

import java.util.List;

/**
 * The answers of one patient to the four questions, side by side.
 *
 * @param answers in the order in which they stand in the dossier
 */
public record PersonalDiagnosis(List<Answer> answers) {
    /** Keeps the answers as they are. */
    public PersonalDiagnosis {
        answers = List.copyOf(answers);
    }

    /** The answers to one question, also those who were asked in vain. */
    public List<Answer> to(DiagnosisQuestion question) {
        return answers.stream().filter(answer -> answer.question() == question).toList();
    }

    /** The needs that the patient named. */
    public List<Answer> needs() {
        return given(DiagnosisQuestion.NEED);
    }

    /** The wishes that the patient named. */
    public List<Answer> wishes() {
        return given(DiagnosisQuestion.WISH);
    }

    private List<Answer> given(DiagnosisQuestion question) {
        return to(question).stream()
                .filter(answer -> answer.response() == Response.GIVEN)
                .toList();
    }
}
