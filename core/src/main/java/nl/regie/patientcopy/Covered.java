package nl.regie.patientcopy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ProgressReview;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.people.CloseOne;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementTopic;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.SignallingPlan;

/**
 * What one close one may read, as far as the patient's agreement goes (002, lines 184–186). Whatever is in doubt covers
 * nothing: a refusal that still stands, an agreement that the patient objected to, or one by somebody whose right to
 * decide does not show, has ended, or who went against the patient.
 */
final class Covered {
    /** What can be shown by its id, and what it is called. Nothing that others told or noted of the patient. */
    private static final Map<Class<? extends Entry>, String> OPENABLE = openable();

    private final Shown shown;
    private final List<InvolvementAgreement> agreements;

    private Covered(Shown shown, List<InvolvementAgreement> agreements) {
        this.shown = shown;
        this.agreements = agreements;
    }

    static Covered forCloseOne(PersonId person, Shown shown) {
        List<InvolvementAgreement> about = shown.all(InvolvementAgreement.class).stream()
                .filter(agreement ->
                        agreement.closeOnes().isEmpty() || agreement.closeOnes().contains(person))
                .toList();
        boolean isKnown = shown.all(CloseOne.class).stream()
                .anyMatch(closeOne -> closeOne.person().equals(person));
        boolean isRefused = new Involvement(shown.all(InvolvementAgreement.class), shown.day()).isRefused(person);
        return new Covered(
                shown,
                isKnown && !isRefused && !shown.isClosed()
                        ? about.stream()
                                .filter(agreement -> holds(agreement, shown))
                                .toList()
                        : List.of());
    }

    /** An agreement that somebody called a mistake, or that was not right when it was read back, opens nothing. */
    private static boolean holds(InvolvementAgreement agreement, Shown shown) {
        boolean isContested = agreement.recorded().enteredInError().isPresent()
                || shown.all(Annotation.class).stream()
                        .anyMatch(annotation -> annotation.about().equals(agreement.id()))
                || shown.all(ReadBack.class).stream()
                        .anyMatch(readBack ->
                                readBack.entries().contains(agreement.id()) && !readBack.confirms(agreement.id()));
        return agreement.holdsOn(shown.day())
                && !isContested
                && agreement
                        .onBehalf()
                        .map(onBehalf -> isByRight(onBehalf, agreement, shown))
                        .orElse(true);
    }

    /** The right was there when it was used and is there now, and the patient does not resist. */
    private static boolean isByRight(OnBehalf onBehalf, InvolvementAgreement agreement, Shown shown) {
        LocalDate agreedOn = agreement.recorded().day();
        return onBehalf.patientsStance() != PatientStance.RESISTS
                && shown.authority(onBehalf)
                        .filter(authority -> authority.holdsOn(agreedOn) && authority.holdsOn(shown.day()))
                        .isPresent();
    }

    /** The agreements that hold for this close one. */
    List<InvolvementAgreement> agreements() {
        return agreements;
    }

    boolean covers(InvolvementTopic topic) {
        return agreements.stream().anyMatch(agreement -> agreement.topics().contains(topic));
    }

    /** The entries of a kind that are named: each exactly as it was named, and only while nothing came in its place. */
    <T extends Entry> List<T> named(Class<T> kind) {
        return OPENABLE.containsKey(kind)
                ? shown.all(kind).stream()
                        .filter(entry -> agreements.stream()
                                .anyMatch(agreement -> agreement.entries().contains(entry.id())))
                        .toList()
                : List.of();
    }

    /** The wording for the kind of an entry that can be shown by its id, while nothing came in its place. */
    static Optional<String> wordingOf(Shown shown, EntryId id) {
        return OPENABLE.entrySet().stream()
                .filter(kind -> shown.all(kind.getKey()).stream()
                        .anyMatch(entry -> entry.id().equals(id)))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static Map<Class<? extends Entry>, String> openable() {
        Map<Class<? extends Entry>, String> kinds = new LinkedHashMap<>();
        kinds.put(CarePlan.class, "entry-kind/care-plan");
        kinds.put(SignallingPlan.class, "entry-kind/signalling-plan");
        kinds.put(Answer.class, "entry-kind/answer");
        kinds.put(SelfDirection.class, "entry-kind/self-direction");
        kinds.put(SharedDecision.class, "entry-kind/shared-decision");
        kinds.put(ContactAgreement.class, "entry-kind/contact-agreement");
        kinds.put(SupportRecord.class, "entry-kind/support-record");
        kinds.put(ProgressReview.class, "entry-kind/progress-review");
        return kinds;
    }
}
