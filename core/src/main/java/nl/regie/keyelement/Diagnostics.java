package nl.regie.keyelement;

import static nl.regie.rule.Claim.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.regie.criterion.ToldExperience;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.entry.EntryId;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;
import nl.regie.value.Several;

/** Theme "Diagnostiek" (002, lines 218–234): strengths beside burdens, and the four questions, answered together. */
final class Diagnostics {
    static final List<Rule> RULES = List.of(
            Rule.of(
                    "key-element/diagnostics/strengths-and-burdens",
                    claim("both-are-talked-about", Diagnostics::bothAreTalkedAbout)),
            Rule.of(
                    "key-element/diagnostics/diagnosis-together",
                    claim("questions-are-answered", Diagnostics::questionsAreAnswered)));

    private Diagnostics() {}

    private static ClaimResult bothAreTalkedAbout(DossierOnDay on) {
        return ToldExperience.of(ExperienceTopic.STRENGTHS_COME_FIRST, on)
                .beside(answered(EnumSet.of(DiagnosisQuestion.RESILIENCE, DiagnosisQuestion.VULNERABILITY), on));
    }

    private static ClaimResult questionsAreAnswered(DossierOnDay on) {
        return answered(EnumSet.allOf(DiagnosisQuestion.class), on);
    }

    /**
     * Each question has an answer in the patient's own voice, or the patient was asked and does not want to say. A
     * professional's reading alone, or a "does not know" yet, shows it in part.
     */
    private static ClaimResult answered(Set<DiagnosisQuestion> questions, DossierOnDay on) {
        List<Verdict> verdicts = new ArrayList<>();
        List<EntryId> evidence = new ArrayList<>();
        List<EntryId> open = new ArrayList<>();
        for (DiagnosisQuestion question : questions) {
            Several<Answer> asked = on.current(Answer.class).that(answer -> answer.question() == question);
            boolean isOwn = asked.anyIs(answer -> PartOfLife.isOwn(answer, on));
            verdicts.add(asked.isEmpty() ? Verdict.CANNOT_TELL : isOwn ? Verdict.MET : Verdict.PARTLY_MET);
            evidence.addAll(DossierOnDay.ids(asked));
            if (!isOwn) {
                open.addAll(DossierOnDay.ids(asked));
            }
        }
        return new ClaimResult(Verdict.ofWhole(verdicts), evidence, open);
    }
}
