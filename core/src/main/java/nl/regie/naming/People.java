package nl.regie.naming;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.people.CloseOne;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.Professional;

/**
 * Who the people of a dossier are, and how they are called: by name; or else by what they do or are, such as
 * "fysiotherapeut" or "zus"; or else by their kind. Nobody is called by the id under which a product knows them.
 */
public final class People {
    private final Dossier dossier;
    private final Collection<CloseOne> closeOnes;
    private final Function<String, String> words;
    private final Optional<String> patient;
    private final Optional<LocalDate> day;
    private final boolean isDiscreet;

    private People(
            Dossier dossier,
            Collection<CloseOne> closeOnes,
            Function<String, String> words,
            Optional<String> patient,
            Optional<LocalDate> day,
            boolean isDiscreet) {
        this.dossier = dossier;
        this.closeOnes = closeOnes;
        this.words = words;
        this.patient = patient;
        this.day = day;
        this.isDiscreet = isDiscreet;
    }

    /**
     * The people of a dossier. Who was written down twice is called as last written down.
     *
     * @param words finds the wording of an id
     */
    public static People in(Dossier dossier, Function<String, String> words) {
        List<CloseOne> closeOnes = dossier.current(CloseOne.class).stream()
                .sorted(Entry.newestFirst())
                .toList();
        return new People(dossier, closeOnes, words, Optional.empty(), Optional.empty(), false);
    }

    /** The same, but of those close by only what these tell is known. */
    public People knownFrom(Collection<CloseOne> known) {
        return new People(dossier, known, words, patient, day, isDiscreet);
    }

    /** The same, but the patient is called so, such as "me" on the patient's own page. */
    public People callingThePatient(String called) {
        return new People(dossier, closeOnes, words, Optional.of(called), day, isDiscreet);
    }

    /** The same, but beside the name of a professional who has left by this day it says so. */
    public People on(LocalDate today) {
        return new People(dossier, closeOnes, words, patient, Optional.of(today), isDiscreet);
    }

    /** The same, but without what people do or are: that was typed, and can hint at a condition. */
    public People discreetly(boolean isWanted) {
        return new People(dossier, closeOnes, words, patient, day, isWanted);
    }

    /** By name, or else by what they do or are. Who has left has that between brackets. */
    public String called(PersonId person) {
        String called = shortly(person);
        return hasLeft(person) ? called + " (" + leave() + ")" : called;
    }

    /** The same, for between brackets: who has left has that after a comma. */
    public String calledInBrackets(PersonId person) {
        String called = shortly(person);
        return hasLeft(person) ? called + ", " + leave() : called;
    }

    /** By name with what they do or are beside it. */
    public String described(PersonId person) {
        String described = patient(person)
                .or(() -> name(person)
                        .map(name -> name
                                + task(person).map(task -> " (" + task + ")").orElse("")))
                .or(() -> task(person))
                .orElseGet(() -> kind(person));
        return hasLeft(person) ? described + ", " + leave() : described;
    }

    private String shortly(PersonId person) {
        return patient(person).or(() -> name(person)).or(() -> task(person)).orElseGet(() -> kind(person));
    }

    private Optional<String> patient(PersonId person) {
        return patient.filter(called -> dossier.isPatient(person));
    }

    private Optional<String> name(PersonId person) {
        Stream<PersonName> names = dossier.isPatient(person)
                ? dossier.patient().name().stream()
                : Stream.of(
                                professional(person).flatMap(Professional::name),
                                expert(person).flatMap(ExpertByExperience::name),
                                closeOne(person, CloseOne::name))
                        .flatMap(Optional::stream);
        return names.findFirst().map(PersonName::text).map(TypedText::inOneLine);
    }

    private Optional<String> task(PersonId person) {
        return isDiscreet
                ? Optional.empty()
                : Stream.of(
                                professional(person).flatMap(Professional::profession),
                                expert(person).flatMap(ExpertByExperience::organisation),
                                closeOne(person, CloseOne::relation))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(Note::text)
                        .map(TypedText::inOneLine);
    }

    private String kind(PersonId person) {
        if (dossier.isPatient(person)) {
            return words.apply("naming/patient");
        } else if (dossier.isProfessional(person)) {
            return words.apply("copy/a-professional");
        } else if (expert(person).isPresent()) {
            return words.apply(isDiscreet ? "copy/somebody" : "copy/an-expert-by-experience");
        }
        return words.apply(isCloseOne(person) ? "copy/a-close-one" : "copy/somebody");
    }

    /** Also where nobody wrote down who it is: it is enough that the patient was asked about them. */
    private boolean isCloseOne(PersonId person) {
        return dossier.closeOnes().stream().anyMatch(each -> each.person().equals(person))
                || dossier.involvementAgreements().stream()
                        .anyMatch(each -> each.closeOnes().contains(person));
    }

    private boolean hasLeft(PersonId person) {
        return day.flatMap(today -> professional(person).filter(each -> each.hasLeftBy(today)))
                .isPresent();
    }

    private String leave() {
        return words.apply("copy/no-longer-involved");
    }

    private Optional<Professional> professional(PersonId person) {
        return Optional.ofNullable(dossier.professionalsByName().get(person));
    }

    private Optional<ExpertByExperience> expert(PersonId person) {
        return dossier.expertsByExperience().stream()
                .filter(each -> each.id().equals(person))
                .findFirst();
    }

    private <T> Optional<T> closeOne(PersonId person, Function<CloseOne, Optional<T>> known) {
        return closeOnes.stream()
                .filter(each -> each.person().equals(person))
                .flatMap(each -> known.apply(each).stream())
                .findFirst();
    }
}
