package nl.regie.visit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Note;

/**
 * A visit that was skipped, by the decision of a named professional, with what the patient must know then: when the
 * next contact is, and how to reach the team until that day.
 *
 * @param decision the decision
 * @param visitOn the day of the visit, where it is known
 * @param nextContactOn the day of the next contact
 * @param nextContactForm the form of the next contact
 * @param howToReachUs how the patient reaches the team until then
 */
public record SkippedVisit(
        EntryId decision,
        Optional<LocalDate> visitOn,
        Optional<LocalDate> nextContactOn,
        Optional<VisitForm> nextContactForm,
        Optional<Note> howToReachUs) {
    /** What a decision to skip a visit lacks. Its texts are the wordings {@code skipped-visit-lacks/…}. */
    public enum Lack {
        /** Nobody wrote down when the next contact is. */
        NEXT_CONTACT,
        /** Nobody wrote down how the patient reaches the team until then. */
        HOW_TO_REACH_US;

        /** What is lacking, in words for care staff. */
        public LocalizedText text(CareModule module) {
            return module.wordingById(
                    "skipped-visit-lacks/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** No part is null. */
    public SkippedVisit {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(visitOn, "visitOn");
        Objects.requireNonNull(nextContactOn, "nextContactOn");
        Objects.requireNonNull(nextContactForm, "nextContactForm");
        Objects.requireNonNull(howToReachUs, "howToReachUs");
    }

    /** The visits that were skipped and after which no visit was reported. */
    public static List<SkippedVisit> in(Dossier dossier) {
        return dossier.current(VisitDecision.class).stream()
                .filter(decision -> decision.plan() == VisitPlan.SKIP)
                .filter(decision -> dossier.current(VisitSummary.class).stream().allMatch(summary -> summary.recorded()
                        .day()
                        .isBefore(decision.visitOn().orElse(decision.recorded().day()))))
                .map(decision -> new SkippedVisit(
                        decision.id(),
                        decision.visitOn(),
                        decision.nextContactOn(),
                        decision.nextContactForm(),
                        decision.howToReachUs()))
                .toList();
    }

    /** What is lacking. */
    public Set<Lack> lacks() {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        if (nextContactOn.isEmpty()) {
            lacks.add(Lack.NEXT_CONTACT);
        }
        if (howToReachUs.isEmpty()) {
            lacks.add(Lack.HOW_TO_REACH_US);
        }
        return lacks;
    }
}
