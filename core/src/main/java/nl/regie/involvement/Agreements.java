package nl.regie.involvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.day.DayView;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CloseOne;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Patient;
import nl.regie.voice.Voices;

/**
 * The agreements about one close one in a dossier as it stands, and which of them hold on a day. Whatever is in doubt
 * holds not: a no that still stands, an agreement that the patient objected to, a tick without a word of the patient,
 * or a yes by somebody whose right to decide does not show, has ended, or who went against the patient.
 */
final class Agreements {
    private static final Comparator<InvolvementAgreement> NEWEST_FIRST = Comparator.comparing(
                    (InvolvementAgreement agreement) -> agreement.recorded().day())
            .thenComparing(agreement -> agreement.recorded().on())
            .reversed()
            .thenComparing(agreement -> agreement.id().value());

    private final Dossier dossier;
    private final PersonId person;
    private final DayView view;
    private final Voices voices;
    private final List<InvolvementAgreement> about;
    private final List<InvolvementAgreement> noes;
    private final Set<EntryId> contested;
    private final Map<Named, InvolvementAgreement> lastToName;

    Agreements(Dossier dossier, PersonId person) {
        this(DayView.ofWhole(dossier), person);
    }

    private Agreements(DayView view, PersonId person) {
        this(view, Voices.in(view), person);
    }

    /** The same, where the voices were worked out already. */
    Agreements(DayView view, Voices voices, PersonId person) {
        this.dossier = view.dossier();
        this.person = person;
        this.view = view;
        this.voices = voices;
        this.about = about(dossier.current(InvolvementAgreement.class).stream());
        this.contested = contested(dossier);
        this.lastToName = lastToName();
        this.noes = Stream.concat(about.stream(), about(voices.standing(InvolvementAgreement.class).stream()).stream())
                .filter(Agreements::isNo)
                .distinct()
                .toList();
    }

    private List<InvolvementAgreement> about(Stream<InvolvementAgreement> agreements) {
        return agreements
                .filter(agreement -> isByPatientOrProfessional(agreement) || isByAParent(agreement))
                .filter(agreement ->
                        agreement.closeOnes().isEmpty() || agreement.closeOnes().contains(person))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /**
     * Those that opened what they name on their own day, whether or not they have ended since, as far as a later yes
     * left it.
     */
    List<InvolvementAgreement> thatOnceHeld() {
        return yeses().filter(yes -> whyNot(yes, yes.recorded().on()).isEmpty())
                .flatMap(yes -> asFarAsNarrowed(yes).stream())
                .toList();
    }

    /**
     * Those that open what they name on this day, as far as a later yes left it; none while a no stands or the person
     * is not known.
     */
    List<InvolvementAgreement> holdingOn(LocalDate day) {
        return isKnown() && noes.isEmpty()
                ? yeses().filter(yes -> whyNot(yes, day).isEmpty())
                        .flatMap(yes -> asFarAsNarrowed(yes).stream())
                        .toList()
                : List.of();
    }

    /** What is left of a yes by what was said of this person since; empty where nothing is. */
    private Optional<InvolvementAgreement> asFarAsNarrowed(InvolvementAgreement yes) {
        Optional<InvolvementAgreement> left = Optional.of(yes);
        for (InvolvementAgreement narrower : narrowerSince(yes)) {
            left = left.flatMap(still -> inBoth(still, narrower));
        }
        return left;
    }

    private static Optional<InvolvementAgreement> inBoth(InvolvementAgreement yes, InvolvementAgreement narrower) {
        Set<InvolvementTopic> topics = new HashSet<>(yes.topics());
        topics.retainAll(narrower.topics());
        Set<EntryId> entries = new HashSet<>(yes.entries());
        entries.retainAll(narrower.entries());
        return topics.isEmpty() && entries.isEmpty()
                ? Optional.empty()
                : Optional.of(InvolvementAgreement.builder()
                        .from(yes)
                        .wording(Optional.empty())
                        .topics(topics)
                        .entries(entries)
                        .build());
    }

    /**
     * Who named this person on that day or later and names only some of what is open, did not add to it: "only the
     * appointments" after "everything". It says less, and the last say leads. What names anything else adds to it.
     */
    private List<InvolvementAgreement> narrowerSince(InvolvementAgreement yes) {
        Named all = Named.in(yes);
        return lastToName.entrySet().stream()
                .filter(last -> all.isMoreThan(last.getKey())
                        && !last.getValue()
                                .recorded()
                                .day()
                                .isBefore(yes.recorded().day()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Of those that name this person, the last that names the same: what it leaves, all of them leave. */
    private Map<Named, InvolvementAgreement> lastToName() {
        Map<Named, InvolvementAgreement> last = new LinkedHashMap<>();
        yeses().filter(this::canLeaveLess).forEach(yes -> last.putIfAbsent(Named.in(yes), yes));
        return last;
    }

    /** Whether it is about this person by name, and says in topics and entries only what it opens. */
    private boolean canLeaveLess(InvolvementAgreement yes) {
        return yes.wording().isEmpty()
                && yes.onBehalf().isEmpty()
                && yes.closeOnes().contains(person)
                && yes.recorded().enteredInError().isEmpty();
    }

    /** What a yes opens. */
    private record Named(Set<InvolvementTopic> topics, Set<EntryId> entries) {
        static Named in(InvolvementAgreement yes) {
            return new Named(yes.topics(), yes.entries());
        }

        boolean isMoreThan(Named other) {
            return !equals(other) && holds(other);
        }

        boolean holds(Named other) {
            return topics.containsAll(other.topics()) && entries.containsAll(other.entries());
        }

        boolean isEmpty() {
            return topics.isEmpty() && entries.isEmpty();
        }
    }

    /** The yeses of which a later one left less. */
    Set<EntryId> narrowed() {
        return yeses().filter(yes -> !narrowerSince(yes).isEmpty())
                .map(InvolvementAgreement::id)
                .collect(Collectors.toSet());
    }

    /** Whether a no about this person stands. */
    boolean isRefused() {
        return !noes.isEmpty();
    }

    /** Why not more is open on this day. */
    List<Closed> closedOn(LocalDate day) {
        List<Closed> closed = new ArrayList<>();
        if (!isKnown()) {
            closed.add(new Closed(WhyClosed.NOT_KNOWN, List.of()));
        }
        if (noes.isEmpty() && yeses().findAny().isEmpty()) {
            List<EntryId> nobody = about.stream()
                    .filter(said -> said.answer() == InvolvementAnswer.NOBODY)
                    .map(InvolvementAgreement::id)
                    .toList();
            closed.add(new Closed(nobody.isEmpty() ? WhyClosed.NEVER_ASKED : WhyClosed.WANTS_NOBODY, nobody));
        }
        noes.forEach(
                no -> closed.add(Closed.by(isToAPart(no) ? WhyClosed.NO_TO_A_PART : WhyClosed.NO_STANDS, no.id())));
        yeses().forEach(yes -> whyNot(yes, day)
                .or(() -> opensNothing(yes) ? Optional.of(WhyClosed.NOTHING_NAMED) : Optional.empty())
                .ifPresent(why -> closed.add(Closed.by(why, yes.id()))));
        yeses().filter(yes -> whyNot(yes, day).isEmpty()).forEach(yes -> narrowerSince(yes)
                .forEach(other -> closed.add(new Closed(WhyClosed.NARROWED_SINCE, List.of(yes.id(), other.id())))));
        return closed;
    }

    /** Whether it is the patient who says so in it; also where somebody agreed in their place and they said yes too. */
    boolean isInThePatientsVoice(InvolvementAgreement agreement) {
        return voices.isThePatients(agreement)
                && agreement
                        .onBehalf()
                        .filter(onBehalf -> onBehalf.patientsStance() != PatientStance.AGREES)
                        .isEmpty();
    }

    private Optional<WhyClosed> whyNot(InvolvementAgreement agreement, LocalDate day) {
        if (!new Involvement(about, day).holdsFor(agreement, person) && agreement.holdsOn(day)) {
            return Optional.of(isNobodyCloseSince(agreement) ? WhyClosed.NOBODY_CLOSE : WhyClosed.NO_LONGER);
        } else if (!agreement.holdsOn(day)) {
            return Optional.of(WhyClosed.ENDED);
        } else if (agreement.recorded().enteredInError().isPresent()) {
            return Optional.of(WhyClosed.MARKED_AS_ERROR);
        } else if (isContested(agreement)) {
            return Optional.of(WhyClosed.CONTESTED);
        } else if (cameAfter(agreement)) {
            return Optional.of(WhyClosed.CAME_LATER);
        } else if (agreement.onBehalf().isPresent()) {
            return agreement.onBehalf().flatMap(onBehalf -> whyNotByRight(onBehalf, agreement, day));
        }
        return isInThePatientsVoice(agreement) ? Optional.empty() : Optional.of(notInTheirVoice(agreement));
    }

    /** Who interpreted a yes may be who reads by it. */
    private static WhyClosed notInTheirVoice(InvolvementAgreement agreement) {
        return agreement.recorded().isInterpretedByACloseOne()
                        && agreement.inOwnWords().isPresent()
                ? WhyClosed.THROUGH_A_CLOSE_ONE
                : WhyClosed.ONLY_TICKED;
    }

    /**
     * The right was there when it was used and is there now, and the patient does not resist. A child of 12 to 15 says
     * so in person, beside the parents.
     */
    private Optional<WhyClosed> whyNotByRight(OnBehalf onBehalf, InvolvementAgreement agreement, LocalDate day) {
        if (onBehalf.patientsStance() == PatientStance.RESISTS) {
            return Optional.of(WhyClosed.PATIENT_RESISTS);
        } else if (onBehalf.patientsStance() == PatientStance.UNSURE) {
            return Optional.of(WhyClosed.PATIENT_UNSURE);
        }
        Optional<WhyClosed> outgrown = outgrown(onBehalf, agreement, day);
        if (outgrown.isPresent()) {
            return outgrown;
        }
        LocalDate agreedOn = agreement.recorded().day();
        List<Representation> inForce = view.authoritiesOn(day);
        List<Representation> rights = view.authoritiesOn(agreedOn).stream()
                .filter(this::isByPatientOrProfessional)
                .filter(authority -> view.isVersionOf(onBehalf.representation(), authority.id()))
                .filter(inForce::contains)
                .toList();
        if (rights.isEmpty()) {
            return Optional.of(WhyClosed.RIGHT_NOT_SHOWN);
        } else if (rights.stream().noneMatch(Representation::isAboutCare)) {
            return Optional.of(WhyClosed.OUTSIDE_SCOPE);
        }
        boolean isChildUnheard = onBehalf.patientsStance() != PatientStance.CANNOT_SAY
                && view.dossier().patient().decidesBesideParentsOn(day)
                && !isInThePatientsVoice(agreement);
        return isChildUnheard ? Optional.of(WhyClosed.ONLY_TICKED) : onlyTicked(onBehalf, agreement, rights);
    }

    /**
     * A tick opens nothing: it takes a word of the patient, or, where it was recorded that the patient cannot say, of
     * whoever decides in their place. Who is of age and may be able to decide is asked themselves, whoever represents
     * them. A parent reads of a child by law.
     */
    private Optional<WhyClosed> onlyTicked(
            OnBehalf onBehalf, InvolvementAgreement agreement, List<Representation> rights) {
        boolean isSaidForThem = rights.stream()
                .anyMatch(right -> voices.of(agreement, right.representative(), agreement.inOwnWords())
                        .isWhole());
        boolean isUnable = onBehalf.patientsStance() == PatientStance.CANNOT_SAY;
        boolean isSaid = isInThePatientsVoice(agreement)
                || rights.stream().anyMatch(Agreements::isOfAParent)
                || (isUnable && isSaidForThem);
        if (isSaid) {
            return Optional.empty();
        } else if (isUnable) {
            return Optional.of(WhyClosed.ONLY_TICKED_FOR_OTHERS);
        }
        return Optional.of(isSaidForThem ? WhyClosed.INABILITY_NOT_RECORDED : WhyClosed.ONLY_TICKED);
    }

    private static boolean isOfAParent(Representation right) {
        return right.basis() == RepresentationBasis.PARENT_OR_GUARDIAN;
    }

    /** A parent or guardian may write it down in person, by a right that others wrote down. */
    private boolean isByAParent(InvolvementAgreement agreement) {
        return agreement.onBehalf().stream()
                .flatMap(onBehalf -> view.current(Representation.class).stream()
                        .filter(right -> view.isVersionOf(onBehalf.representation(), right.id())))
                .anyMatch(right -> isOfAParent(right)
                        && isByPatientOrProfessional(right)
                        && right.representative().equals(agreement.recorded().by()));
    }

    /** A parent's yes waits for the child who decides beside them now, and no longer counts where the child decides. */
    private Optional<WhyClosed> outgrown(OnBehalf onBehalf, InvolvementAgreement agreement, LocalDate day) {
        Patient patient = dossier.patient();
        List<Representation> outgrown = view.current(Representation.class).stream()
                .filter(authority -> view.isVersionOf(onBehalf.representation(), authority.id()))
                .filter(authority -> patient.outgrewAYes(onBehalf, authority, day))
                .toList();
        if (outgrown.stream()
                .anyMatch(authority -> patient.outgrew(authority, day).isPresent())) {
            return Optional.of(WhyClosed.DECIDES_ALONE);
        }
        return outgrown.isEmpty() || isInThePatientsVoice(agreement)
                ? Optional.empty()
                : Optional.of(WhyClosed.DECIDES_TOO);
    }

    /** A yes without names is about who was close by on its day: who came later was not meant. */
    private boolean cameAfter(InvolvementAgreement agreement) {
        return agreement.closeOnes().isEmpty()
                && isKnown()
                && dossier.entries(CloseOne.class)
                        .filter(closeOne -> closeOne.person().equals(person) && isByPatientOrProfessional(closeOne))
                        .noneMatch(closeOne -> !closeOne.recorded()
                                        .on()
                                        .isAfter(agreement.recorded().on())
                                && !closeOne.recorded()
                                        .day()
                                        .isAfter(agreement.recorded().day()));
    }

    /** Whether the patient said, not before it was agreed, that nobody is close by. */
    private boolean isNobodyCloseSince(InvolvementAgreement agreement) {
        return about.stream()
                .filter(said -> said.answer() == InvolvementAnswer.NOBODY)
                .anyMatch(said ->
                        !said.recorded().on().isBefore(agreement.recorded().day()));
    }

    /** The patient said something against it, or it was not right when it was read back. */
    private boolean isContested(InvolvementAgreement agreement) {
        return contested.contains(agreement.id());
    }

    private static Set<EntryId> contested(Dossier dossier) {
        return Stream.concat(
                        dossier.current(Annotation.class).stream().map(Annotation::about),
                        dossier.current(ReadBack.class).stream()
                                .flatMap(readBack -> readBack.entries().stream().filter(id -> !readBack.confirms(id))))
                .collect(Collectors.toSet());
    }

    private Stream<InvolvementAgreement> yeses() {
        return about.stream().filter(agreement -> agreement.answer() == InvolvementAnswer.AGREED);
    }

    /**
     * A no closes whatever was agreed before it or on its day, also where somebody else wrote over the patient's own.
     * Nothing that came later without naming it undoes it.
     */
    private static boolean isNo(InvolvementAgreement agreement) {
        return agreement.answer() == InvolvementAnswer.DECLINED || agreement.answer() == InvolvementAnswer.WITHDRAWN;
    }

    /** It names some of what a yes about this person names, and not all of it. */
    private boolean isToAPart(InvolvementAgreement no) {
        Named refused = Named.in(no);
        return !refused.isEmpty() && yeses().anyMatch(yes -> !refused.holds(Named.in(yes)));
    }

    private static boolean opensNothing(InvolvementAgreement agreement) {
        return agreement.topics().isEmpty()
                && agreement.entries().isEmpty()
                && agreement.wording().isEmpty();
    }

    private boolean isKnown() {
        return dossier.current(CloseOne.class).stream()
                .anyMatch(closeOne -> closeOne.person().equals(person) && isByPatientOrProfessional(closeOne));
    }

    private boolean isByPatientOrProfessional(Entry entry) {
        PersonId by = entry.recorded().by();
        return dossier.isPatientOrProfessional(by);
    }
}
