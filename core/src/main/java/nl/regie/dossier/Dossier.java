package nl.regie.dossier;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.PersonalDiagnosis;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;
import nl.regie.experience.Experience;
import nl.regie.intervention.Request;
import nl.regie.intervention.Suggestion;
import nl.regie.json.Parts;
import nl.regie.legal.ImposedMeasure;
import nl.regie.legal.Representation;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.SelfDirection;
import nl.regie.reading.FormatVersion;
import nl.regie.reading.MayBePartial;
import nl.regie.reading.ReadInPartException;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.PageDecision;
import nl.regie.signalling.SignallingPlan;
import nl.regie.style.WholeFile;
import nl.regie.value.RegieValue;
import nl.regie.value.Several;
import org.immutables.value.Value;

/**
 * All that is known of one patient's self-management: a set of entries, of which none is ever changed.
 *
 * <p>What is <em>current</em> are the entries that no other entry replaces and that were not entered in error. The
 * order of what was said comes from what replaces what, never from the clock. Building a dossier checks what must hold
 * between its parts and throws one {@link InvalidValueException} with every problem.
 */
@WholeFile
@Value.Immutable
public interface Dossier extends MayBePartial, RegieValue {
    /** The version of the file format: the current one, or a newer one where the dossier was read in part. */
    FormatVersion schemaVersion();

    /** Whose dossier this is. */
    Patient patient();

    /** The professionals who are named in it. */
    List<Professional> professionals();

    /** The experts by experience who are named in it. */
    List<ExpertByExperience> expertsByExperience();

    /** The close ones, as they became known. */
    List<CloseOne> closeOnes();

    /** The answers to the four questions of the personal diagnosis. */
    List<Answer> answers();

    /** How each party sees the preconditions. */
    List<Appraisal> appraisals();

    /** What the patient wants to direct, and what was agreed of it. */
    List<SelfDirection> selfDirections();

    /** What the patient and close ones experienced. */
    List<Experience> experiences();

    /** The plans, each version one entry. */
    List<CarePlan> carePlans();

    /** What the patient could choose about contact. */
    List<ContactAgreement> contactAgreements();

    /** The support that was given. */
    List<SupportRecord> supportRecords();

    /** What the patient agreed about involving those close by. */
    List<InvolvementAgreement> involvementAgreements();

    /** How those close by are, asked for their own sake. */
    List<CarerWellbeing> carerWellbeings();

    /** What was pointed out to the patient. */
    List<Suggestion> suggestions();

    /** What the patient asked for. */
    List<Request> requests();

    /** What was decided together. */
    List<SharedDecision> sharedDecisions();

    /** Looking back together. */
    List<ProgressReview> progressReviews();

    /** Who may decide for the patient. */
    List<Representation> representations();

    /** Care that is imposed by law. */
    List<ImposedMeasure> imposedMeasures();

    /** What those close by say of how the patient is. */
    List<CloseOneConcern> closeOneConcerns();

    /** Danger at home, as professionals see it. It reaches no copy. */
    List<DangerAtHome> dangersAtHome();

    /** The signalling plans, each version one entry. */
    List<SignallingPlan> signallingPlans();

    /** The limits that were agreed for measurements. */
    List<AgreedLimit> agreedLimits();

    /** What the patient prepared for visits. */
    List<ConsultPreparation> consultPreparations();

    /** Which preparations a professional read. */
    List<PreparationReading> preparationReadings();

    /** What was decided about visits. */
    List<VisitDecision> visitDecisions();

    /** Short reports of visits. */
    List<VisitSummary> visitSummaries();

    /** For whom a professional released a page, or refused one. It reaches no copy. */
    List<PageDecision> pageDecisions();

    /** Which copies were given to whom. */
    List<CopyGiven> copiesGiven();

    /** What was read back to the patient, and what the patient said of it. */
    List<ReadBack> readBacks();

    /** What the patient adds to entries. */
    List<Annotation> annotations();

    /** What is left of entries that were erased. */
    List<Tombstone> tombstones();

    /** What must hold between the parts. */
    @Value.Check
    default void check() {
        InvalidValueException.unless(
                schemaVersion().isCurrent() || isReadInPart(),
                "/schemaVersion",
                "unknown-version",
                "Deze bibliotheek kent versie " + FormatVersion.CURRENT + ".",
                "This library knows version " + FormatVersion.CURRENT + ".");
        List<Problem> problems = DossierCheck.problemsBetween(new Parts(located(), Set.of()));
        if (!problems.isEmpty()) {
            throw new InvalidValueException(problems);
        }
    }

    /**
     * Whether this was read from a file of a newer version, of which this version does not know everything. Each
     * dossier that is made of this one is so, too, unless somebody sets the version and answers for it.
     */
    default boolean isReadInPart() {
        return schemaVersion().isNewerMinor();
    }

    /**
     * The dossier itself, for whoever hands it on to others: a reader, another system, a file.
     *
     * @throws ReadInPartException if it was read in part, for then nobody can tell what may be shown
     */
    @Override
    default Dossier requireWhole() {
        if (isReadInPart()) {
            throw new ReadInPartException();
        }
        return this;
    }

    /** All entries, in the order of the file. */
    default Stream<Entry> entries() {
        return everything().stream();
    }

    /** The same, to pick from. They are gathered once. */
    @Value.Lazy
    default Several<Entry> everything() {
        return Several.in(EntryKind.all()).all(kind -> kind.in(this));
    }

    /** All entries of this kind, current or not, in the order of the file. */
    default <T extends Entry> Stream<T> entries(Class<T> kind) {
        return every(kind).stream();
    }

    /** The same, to pick from. */
    default <T extends Entry> Several<T> every(Class<T> kind) {
        return EntryKind.every(kind, this);
    }

    /** Which entries are versions of which. It is worked out at the first question, once for this dossier. */
    @Value.Lazy
    default Versions versions() {
        return Versions.of(entries(), tombstones(), patient().id());
    }

    /**
     * Whether the mark of error takes this entry away: see {@link nl.regie.entry.Recorded#isInErrorFor}. What the
     * patient wrote down and somebody else marked stays, unless it is about somebody else.
     */
    default boolean isInError(Entry entry) {
        return entry.recorded().isInErrorFor(patient().id());
    }

    /** Whatever has a name of its own and was not erased, by that name: entries, and parts of them. */
    @Value.Lazy
    default Map<EntryId, Found> byName() {
        return Found.allIn(this);
    }

    /**
     * The entry or the part of an entry with this id, if there is one that was not erased. A part that several versions
     * have is that of the version that holds, or else of the latest that is not marked as wrong.
     */
    default Optional<Found> find(EntryId id) {
        return Optional.ofNullable(byName().get(id));
    }

    /** The entry with this id, if there is one that was not erased. */
    default Optional<Entry> findEntry(EntryId id) {
        return find(id).filter(found -> found.part().isEmpty()).map(Found::entry);
    }

    /** What is left of each entry that was erased, by the name of that entry. */
    @Value.Lazy
    default Map<EntryId, Tombstone> tombstonesByName() {
        Map<EntryId, Tombstone> byName = new HashMap<>();
        tombstones().forEach(stone -> byName.put(stone.id(), stone));
        return Collections.unmodifiableMap(byName);
    }

    /** What is left of the entry with this id, if it was erased. */
    default Optional<Tombstone> findTombstone(EntryId id) {
        return Optional.ofNullable(tombstonesByName().get(id));
    }

    /** The entries of this kind that nothing replaced and that were not entered in error, in the order of the file. */
    default <T extends Entry> Several<T> current(Class<T> kind) {
        return every(kind).that(versions()::isCurrent);
    }

    /** The current answers to the four questions. */
    default PersonalDiagnosis personalDiagnosis() {
        return new PersonalDiagnosis(current(Answer.class));
    }

    /** Whether this is the patient. */
    default boolean isPatient(PersonId person) {
        return person.equals(patient().id());
    }

    /** Whether this is one of the professionals who are named here, also one who left. */
    default boolean isProfessional(PersonId person) {
        return professionalsByName().containsKey(person);
    }

    /** Whether what this person wrote down is the patient's or a professional's: it needs nobody else's word. */
    default boolean isPatientOrProfessional(PersonId person) {
        return isPatient(person) || isProfessional(person);
    }

    /**
     * Whether an entry is the patient's or a professional's. What a professional took over from a note of somebody
     * close by, or of who decides in the patient's place, is theirs: it may have been told in confidence.
     */
    default boolean isOfPatientOrProfessional(Entry entry) {
        Recorded recorded = entry.recorded();
        return isPatient(recorded.by())
                || (isProfessional(recorded.by())
                        && recorded.sourceRef()
                                .flatMap(SourceRef::author)
                                .filter(author -> !isPatientOrProfessional(author))
                                .filter(closeOnesAndRepresentatives()::contains)
                                .isEmpty());
    }

    /** Those who are close by, and who decide or decided in the patient's place. */
    @Value.Lazy
    default Set<PersonId> closeOnesAndRepresentatives() {
        Set<PersonId> people = new LinkedHashSet<>();
        closeOnes().forEach(closeOne -> people.add(closeOne.person()));
        representations().forEach(authority -> people.add(authority.representative()));
        return Collections.unmodifiableSet(people);
    }

    /** The professionals who are named here, by the name under which the product knows them. */
    @Value.Lazy
    default Map<PersonId, Professional> professionalsByName() {
        return Collections.unmodifiableMap(professionals().stream()
                .collect(toMap(Professional::id, professional -> professional, (first, again) -> first)));
    }

    /** How a person likes to be called, where that is known; of who was written down twice, as last written down. */
    default Optional<PersonName> findName(PersonId person) {
        if (isPatient(person)) {
            return patient().name();
        }
        Stream<PersonName> ofProfessionals = professionals().stream()
                .filter(professional -> professional.id().equals(person))
                .flatMap(professional -> professional.name().stream());
        Stream<PersonName> ofExperts = expertsByExperience().stream()
                .filter(expert -> expert.id().equals(person))
                .flatMap(expert -> expert.name().stream());
        Stream<PersonName> ofCloseOnes = current(CloseOne.class).stream()
                .filter(closeOne -> closeOne.person().equals(person))
                .sorted(Entry.newestFirst())
                .flatMap(closeOne -> closeOne.name().stream());
        return Stream.of(ofProfessionals, ofExperts, ofCloseOnes)
                .flatMap(names -> names)
                .findFirst();
    }

    /** The day on which an entry was recorded, also where it was replaced or erased since. */
    default Optional<LocalDate> recordedOn(EntryId id) {
        return findEntry(id)
                .map(entry -> entry.recorded().on())
                .or(() -> Optional.ofNullable(tombstonesByName().get(id)).map(Tombstone::recordedOn));
    }

    /** The day on which something was last recorded, also when that was erased since; empty when nothing ever was. */
    default Optional<LocalDate> lastRecordedOn() {
        return Stream.concat(
                        entries().map(entry -> entry.recorded().on()),
                        tombstones().stream().map(Tombstone::recordedOn))
                .max(LocalDate::compareTo);
    }

    /**
     * The dossier as it stood at the end of a day: what was recorded by then. Marks of error and erasures hold in every
     * version, also from before they were made; on a day before the patient died nobody knew of it. That the record
     * went into another one holds on every day. The answer is always a valid dossier.
     */
    default Dossier asOf(LocalDate day) {
        boolean nothingCameLater =
                lastRecordedOn().filter(last -> last.isAfter(day)).isEmpty();
        Dossier then = nothingCameLater ? this : recordedBy(day);
        boolean isDeathToCome =
                patient().death().filter(death -> !death.isBy(day)).isPresent();
        return isDeathToCome
                ? builder()
                        .from(then)
                        .patient(Patient.builder()
                                .from(patient())
                                .death(Optional.empty())
                                .build())
                        .build()
                : then;
    }

    private Dossier recordedBy(LocalDate day) {
        return only(
                entry -> !entry.recorded().on().isAfter(day),
                tombstones().stream()
                        .filter(tombstone -> !tombstone.recordedOn().isAfter(day))
                        .toList());
    }

    /**
     * The dossier without what an entry said, as a person has a right to. Earlier and later versions of the same thing
     * are entries of their own, to be erased by their own ids.
     *
     * @throws NoSuchElementException if there is no such entry
     */
    default Dossier erase(EntryId id, LocalDate day) {
        Entry erased =
                findEntry(id).orElseThrow(() -> new NoSuchElementException("No entry " + id + " in this dossier."));
        List<Tombstone> stones = new ArrayList<>(tombstones());
        stones.add(Tombstones.of(erased, day, patient().id()));
        return only(entry -> !entry.id().equals(id), stones);
    }

    /**
     * What the teller keeps to the team, with all that names it: whoever may not see {@link #forOwnProfessional()
     * everything} may not see the entries with these ids.
     */
    @Value.Lazy
    default Set<EntryId> keptToTheTeam() {
        return TellersChoice.keptToTheTeam(this);
    }

    /**
     * The dossier for the professional whom experiences may be about: without what the patient or a close one keeps to
     * the team. Other versions of the same telling, and entries that name it, are left out with it, so that nothing
     * shows what was kept.
     */
    default Dossier forOwnProfessional() {
        Set<EntryId> keptToTheTeam = keptToTheTeam();
        return only(
                entry -> !keptToTheTeam.contains(entry.id()),
                tombstones().stream()
                        .filter(stone -> !keptToTheTeam.contains(stone.id()))
                        .toList());
    }

    private Dossier only(Predicate<Entry> kept, List<Tombstone> stones) {
        Builder rest = builder();
        rest.from(this);
        EntryKind.all().forEach(kind -> keep(kind, kept, rest));
        return rest.tombstones(stones).build();
    }

    private <E extends Entry> void keep(EntryKind<E> kind, Predicate<Entry> kept, Builder rest) {
        kind.put(kind.in(this).stream().filter(kept).toList(), rest);
    }

    private Map<String, Object> located() {
        Map<String, Object> located = new LinkedHashMap<>();
        located.put("/patient", patient());
        locate("/professionals", professionals(), located);
        locate("/expertsByExperience", expertsByExperience(), located);
        EntryKind.all().forEach(kind -> locate("/" + kind.list(), kind.in(this), located));
        locate("/tombstones", tombstones(), located);
        return located;
    }

    private static void locate(String list, List<?> values, Map<String, Object> located) {
        for (int i = 0; i < values.size(); i++) {
            located.put(list + "/" + i, values.get(i));
        }
    }

    /**
     * Starts to gather a dossier of rows as an electronic health record has them: what cannot stand is left out and
     * told, where {@link #builder()} refuses the whole.
     *
     * @param today the day on which it is gathered: what is dated after it is left out
     */
    static Gathering gather(Patient patient, LocalDate today) {
        return Gathering.of(patient, today);
    }

    /** Starts a new dossier in the current version of the file format. */
    static Builder builder() {
        return new Builder().schemaVersion(FormatVersion.CURRENT);
    }

    /** Builds {@link Dossier}. */
    final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
