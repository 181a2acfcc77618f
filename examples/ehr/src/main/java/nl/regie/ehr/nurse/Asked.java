package nl.regie.ehr.nurse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.screen.Words;
import nl.regie.entry.Entry;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceTopic;
import nl.regie.naming.Naming;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;

/**
 * A question of the conversation, with what was said of it already.
 *
 * @param key what the names of its fields begin with
 * @param kind which fields it has
 * @param title what it is about
 * @param question what to ask, as one can say it aloud
 * @param said what stands in the record, the newest first
 */
public record Asked(String key, Kind kind, String title, String question, List<Said> said) {
    /** Which fields a question has. */
    public enum Kind {
        /** Whether the patient feels safe and supported: it comes first, and is asked apart. */
        SAFE,
        /** One of the other preconditions. */
        PRECONDITION,
        /** One of the four questions. */
        QUESTION
    }

    /**
     * Something that was said of it.
     *
     * @param answer the answer, where it is one that we have a word for
     * @param words in whose own words, where there are any that do not stand in the rest
     * @param where what it is, when and by whom
     */
    public record Said(Optional<Enum<?>> answer, Optional<String> words, String where) {}

    /** Keeps what was said as it is. */
    public Asked {
        said = List.copyOf(said);
    }

    /** All of the conversation, in the order of the module: first whether it is safe, at last what is needed. */
    static List<Asked> inOrder(Dossier dossier, Words words, Naming naming) {
        List<Asked> asked = new ArrayList<>();
        asked.add(new Asked(
                "SAFE",
                Kind.SAFE,
                nameOf("precondition/safe-environment", words),
                words.text("experience/feels-safe-and-supported"),
                said(
                        dossier.current(Experience.class).stream()
                                .filter(each -> each.topic() == ExperienceTopic.FEELS_SAFE_AND_SUPPORTED)
                                .filter(each -> dossier.isPatient(each.teller())),
                        naming)));
        for (Aspect aspect : Aspect.values()) {
            asked.add(new Asked(
                    aspect.name(),
                    Kind.PRECONDITION,
                    words.of(aspect),
                    claim(aspect, words),
                    said(dossier.current(Appraisal.class).stream().filter(each -> each.aspect() == aspect), naming)));
        }
        for (DiagnosisQuestion question : DiagnosisQuestion.values()) {
            asked.add(new Asked(
                    question.name(),
                    Kind.QUESTION,
                    words.word(Wording.id("question", question)),
                    words.text(statement(question)),
                    said(dossier.current(Answer.class).stream().filter(each -> each.question() == question), naming)));
        }
        return asked;
    }

    private static List<Said> said(Stream<? extends Entry> entries, Naming naming) {
        return entries.sorted(
                        Comparator.comparing((Entry entry) -> entry.recorded().on())
                                .reversed())
                .map(entry -> said(entry, naming))
                .toList();
    }

    private static Said said(Entry entry, Naming naming) {
        String where = naming.inFull(entry.id());
        if (entry instanceof Experience experience) {
            return new Said(
                    Optional.of(experience.answer()), experience.inOwnWords().map(naming::quoted), where);
        } else if (entry instanceof Appraisal appraisal) {
            return new Said(
                    Optional.empty(),
                    appraisal.inOwnWords().map(naming::quoted).or(() -> appraisal
                            .note()
                            .map(naming::plain)),
                    where);
        } else if (entry instanceof Answer answer && answer.response() != Response.GIVEN) {
            return new Said(Optional.of(answer.response()), Optional.empty(), where);
        }
        return new Said(Optional.empty(), Optional.empty(), where);
    }

    private static String nameOf(String statement, Words words) {
        return words.module()
                .statementById(StatementId.of(statement))
                .name()
                .map(name -> name.in(words.language()))
                .orElseThrow();
    }

    /** The question that the module's data has for a precondition. */
    private static String claim(Aspect aspect, Words words) {
        String statement =
                switch (aspect) {
                    case SEES_IMPORTANCE, WANTS -> "precondition/motivation";
                    case ABLE -> "precondition/capability";
                    case SUPPORT_AVAILABLE -> "precondition/support";
                };
        String code =
                switch (aspect) {
                    case SEES_IMPORTANCE -> "sees-the-importance";
                    case WANTS -> "wants-it";
                    case ABLE -> "is-able";
                    case SUPPORT_AVAILABLE -> "right-support-can-be-given";
                };
        return words.module().statementById(StatementId.of(statement)).claims().stream()
                .filter(claim -> claim.code().value().equals(code))
                .findFirst()
                .flatMap(ClaimText::ask)
                .map(ask -> ask.in(words.language()))
                .orElseThrow();
    }

    private static String statement(DiagnosisQuestion question) {
        return switch (question) {
            case WHAT_HAPPENED -> "question/what-happened";
            case VULNERABILITY, RESILIENCE -> "question/vulnerability-and-resilience";
            case WISH -> "question/what-to-achieve";
            case NEED -> "question/what-is-needed";
        };
    }
}
