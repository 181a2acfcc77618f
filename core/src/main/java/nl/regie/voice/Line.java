package nl.regie.voice;

import java.util.List;
import java.util.Optional;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Pace;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.Importance;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.Suggestion;
import nl.regie.legal.OnBehalf;
import nl.regie.naming.SameWords;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.InvolvementAgreement;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import nl.regie.value.Several;

/**
 * What an entry says in somebody's name.
 *
 * @param person in whose name
 * @param words what that person said in it
 * @param entry the entry
 */
record Line(PersonId person, List<OwnWords> words, Entry entry) {
    static Line of(Entry entry, PersonId patient) {
        if (entry instanceof Experience experience) {
            return new Line(experience.teller(), given(experience.inOwnWords()), entry);
        } else if (entry instanceof Appraisal appraisal) {
            return new Line(appraisal.viewOf(), given(appraisal.inOwnWords()), entry);
        } else if (entry instanceof CarerWellbeing wellbeing) {
            return new Line(
                    wellbeing.closeOne(),
                    given(List.of(wellbeing.inOwnWords(), wellbeing.need(), wellbeing.response())),
                    entry);
        } else if (entry instanceof CloseOneConcern concern) {
            return new Line(concern.closeOne(), given(concern.inOwnWords()), entry);
        }
        boolean isHearsay = PatientsWords.isHearsay(patient, entry);
        return new Line(patient, isHearsay ? List.of() : words(entry), entry);
    }

    /** A preference that repeats letter for letter what the professional agreed to is the professional's line. */
    private static List<OwnWords> words(Entry entry) {
        if (entry instanceof Answer answer) {
            return given(answer.inOwnWords());
        } else if (entry instanceof SelfDirection direction) {
            return given(direction.inOwnWords());
        } else if (entry instanceof ContactAgreement contact) {
            return given(contact.preference().filter(said -> contact.agreed()
                    .filter(agreed -> SameWords.areSame(agreed.text(), said.text()))
                    .isEmpty()));
        } else if (entry instanceof InvolvementAgreement agreement) {
            return given(OnBehalf.patientsWordsIn(agreement.onBehalf(), agreement.inOwnWords()));
        } else if (entry instanceof Suggestion suggestion) {
            return given(suggestion.inOwnWords());
        } else if (entry instanceof Request request) {
            return given(request.inOwnWords());
        } else if (entry instanceof SupportRecord support) {
            return given(support.response());
        } else if (entry instanceof ProgressReview review) {
            return given(List.of(review.patientsView(), review.pace().flatMap(Pace::inOwnWords)));
        } else if (entry instanceof ConsultPreparation preparation) {
            return Several.in(preparation.inOwnWords()).and(preparation.topics());
        } else if (entry instanceof SharedDecision decision) {
            return given(List.of(decision.choiceInOwnWords(), decision.mattersToMe()));
        }
        return List.of();
    }

    /**
     * What it says beside words, such as an answer that was ticked. Two versions that say the same are the same said
     * again, whoever wrote the second; empty where an entry says nothing that can be compared.
     */
    List<Object> saying() {
        if (entry instanceof Experience experience) {
            return List.of(experience.topic(), experience.answer());
        } else if (entry instanceof Appraisal appraisal) {
            return List.of(appraisal.aspect(), appraisal.judgement(), appraisal.about());
        } else if (entry instanceof CarerWellbeing wellbeing) {
            return List.of(wellbeing.load());
        } else if (entry instanceof CloseOneConcern concern) {
            return List.of(concern.concern());
        } else if (entry instanceof Answer answer) {
            return List.of(answer.question(), answer.response(), answer.inOwnWords());
        } else if (entry instanceof SelfDirection direction) {
            return List.of(direction.lifeDomain(), direction.wish());
        } else if (entry instanceof ContactAgreement contact) {
            return List.of(contact.preference());
        } else if (entry instanceof InvolvementAgreement agreement) {
            return List.of(agreement.answer(), agreement.closeOnes(), agreement.topics(), agreement.entries());
        } else if (entry instanceof Suggestion suggestion) {
            return List.of(suggestion.towards(), suggestion.response());
        } else if (entry instanceof Request request) {
            return List.of(request.possibility(), isWithdrawn(request));
        } else if (entry instanceof ProgressReview review) {
            return List.of(review.patientsView(), review.pace().flatMap(Pace::view));
        } else if (entry instanceof ConsultPreparation preparation) {
            return List.of(
                    preparation.howItGoes(),
                    preparation.noticesSigns(),
                    preparation.signs(),
                    preparation.inOwnWords(),
                    preparation.topics());
        } else if (entry instanceof SharedDecision decision) {
            return List.of(decision.chosen(), decision.choiceInOwnWords(), decision.mattersToMe());
        }
        return List.of();
    }

    /** Whether a later version of the same says what this one said. */
    boolean saysTheSameAs(Line earlier) {
        List<Object> saying = saying();
        return person.equals(earlier.person())
                && !saying.isEmpty()
                && SameWords.asRead(saying).equals(SameWords.asRead(earlier.saying()));
    }

    /** The words that come first in it, where it was said in words. */
    Optional<OwnWords> firstWords() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0));
    }

    /** Words that were not in the version before. */
    Optional<OwnWords> wordsBeside(Line earlier) {
        return words.stream()
                .filter(said ->
                        earlier.words().stream().noneMatch(before -> SameWords.areSame(before.text(), said.text())))
                .findFirst();
    }

    /**
     * Whether a later version, without the voice of the person, would take away or change what that person said. A no
     * is heard, whoever writes it down; and what is done with a request or a wish is no other wish.
     */
    static boolean takesAway(Entry later, Entry earlier, PersonId patient) {
        if (later instanceof Experience experience && experience.answer() == ExperienceAnswer.NO) {
            return false;
        }
        if (later instanceof Appraisal appraisal && appraisal.judgement() == Judgement.NO) {
            return false;
        }
        if (later instanceof Answer now && earlier instanceof Answer before && isLowered(now, before)) {
            return true;
        }
        Line was = of(earlier, patient);
        return !was.saying().isEmpty() && !of(later, patient).saysTheSameAs(was);
    }

    private static boolean isLowered(Answer later, Answer earlier) {
        return !later.importance().equals(earlier.importance())
                && (later.importance().filter(Importance.LESS_IMPORTANT::equals).isPresent()
                        || earlier.importance()
                                .filter(Importance.MOST_IMPORTANT::equals)
                                .isPresent());
    }

    private static boolean isWithdrawn(Request request) {
        return request.outcome().filter(RequestOutcome.WITHDRAWN::equals).isPresent();
    }

    private static List<OwnWords> given(Optional<OwnWords> words) {
        return Several.in(words);
    }

    private static List<OwnWords> given(List<Optional<OwnWords>> words) {
        return Several.in(words).given(said -> said);
    }
}
