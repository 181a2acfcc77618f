package nl.regie.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.consult.ConsultPreparation;
import nl.regie.day.DayView;
import nl.regie.entry.PersonId;
import nl.regie.entry.SourceRef;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.NotCountedOn;
import nl.regie.people.Patient;

/**
 * Who filled in a preparation, and whether the patient wants that. Somebody close by may fill it in for who cannot
 * write. Not wanted is whom the patient refused, anybody close by where the patient wants nobody, and, of who decides
 * alone from the age of 16, a parent, or anybody close by while under age, to whom the patient did not say yes and who
 * has no right to decide since (Burgerlijk Wetboek 7:447 and 7:457).
 */
public final class FilledIn {
    private final DayView view;
    private final Involvement involvement;
    private final Voices voices;
    private final Set<PersonId> refused;

    private FilledIn(DayView view, Voices voices) {
        this.view = view;
        this.voices = voices;
        this.involvement = new Involvement(voices.standing(InvolvementAgreement.class), view.day());
        this.refused = NotCountedOn.of(involvement, view.closeOnes(), List.of(), voices::isThePatients)
                .people();
    }

    /** As it stands on the day of a view. */
    public static FilledIn in(DayView view, Voices voices) {
        return new FilledIn(view, voices);
    }

    /** Who filled it in: who wrote what it was copied from, or else who recorded it. */
    public static PersonId by(ConsultPreparation preparation) {
        return preparation
                .recorded()
                .sourceRef()
                .flatMap(SourceRef::author)
                .orElse(preparation.recorded().by());
    }

    /**
     * Whether who filled it in or recorded it is close by and not wanted; or whoever interpreted it may be, for who
     * that was is not told.
     */
    public boolean isByWhomIsNotWanted(ConsultPreparation preparation) {
        LocalDate on = preparation.recorded().on();
        return isNotWanted(by(preparation), on)
                || isNotWanted(preparation.recorded().by(), on)
                || (preparation.recorded().isInterpretedByACloseOne()
                        && view.closeOnes().stream().anyMatch(person -> isNotWanted(person, on)));
    }

    private boolean isNotWanted(PersonId person, LocalDate on) {
        return view.isCloseOne(person)
                && (refused.contains(person) || (isWithoutAYesOfWhoDecidesAlone(person, on) && !isWanted(person)));
    }

    private boolean isWanted(PersonId person) {
        return involvement.said().stream()
                .anyMatch(yes -> involvement.holdsFor(yes, person) && voices.isThePatients(yes));
    }

    private boolean isWithoutAYesOfWhoDecidesAlone(PersonId person, LocalDate on) {
        Patient patient = view.dossier().patient();
        boolean is16 = hasCome(patient.becomes16On(), on);
        boolean isOfAge = hasCome(patient.becomes18On(), on);
        return (is16 || isOfAge) && !view.mayAct(person, on) && (!isOfAge || wasTheirParent(person));
    }

    private boolean wasTheirParent(PersonId person) {
        Set<PersonId> parents = view.dossier().representations().stream()
                .filter(right -> right.basis() == RepresentationBasis.PARENT_OR_GUARDIAN)
                .map(Representation::representative)
                .collect(Collectors.toSet());
        return parents.contains(person);
    }

    private static boolean hasCome(Optional<LocalDate> birthday, LocalDate on) {
        return birthday.filter(day -> !day.isAfter(on)).isPresent();
    }
}
