package nl.regie.ehr.record;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regie.dossier.Gathering;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import org.jspecify.annotations.Nullable;

/**
 * A row of the record: of which patient, when and by whom it was written down, and in the place of which other row. A
 * row is never changed. It becomes an entry of a dossier, whose source it is.
 */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class RecordRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_no")
    @SequenceGenerator(name = "row_no", sequenceName = "row_no", allocationSize = 1)
    private @Nullable Long no;

    private long patient;
    private String name = "";
    private LocalDate writtenOn = LocalDate.MIN;
    private String writtenBy = "";
    private @Nullable LocalDate happenedOn;
    private @Nullable String replaces;
    private @Nullable LocalDate errorOn;
    private @Nullable String errorBy;
    private @Nullable String errorReason;
    private @Nullable String toldWay;
    private @Nullable String toldInterpreter;
    private @Nullable String cameFrom;

    /** For Hibernate. */
    protected RecordRow() {}

    /** A new row, by which others can be told apart. */
    protected RecordRow(long patient, LocalDate on, String by) {
        this.patient = patient;
        this.name = UUID.randomUUID().toString();
        this.writtenOn = on;
        this.writtenBy = by;
    }

    /** A row for an entry that there is already. */
    protected RecordRow(long patient, Entry entry) {
        Recorded recorded = entry.recorded();
        this.patient = patient;
        name = entry.id().value();
        writtenOn = recorded.on();
        writtenBy = recorded.by().value();
        happenedOn = recorded.happenedOn().orElse(null);
        replaces = recorded.replaces().map(EntryId::value).orElse(null);
        errorOn = recorded.enteredInError().map(EnteredInError::on).orElse(null);
        errorBy = recorded.enteredInError().map(mark -> mark.by().value()).orElse(null);
        errorReason = recorded.enteredInError()
                .flatMap(EnteredInError::reason)
                .map(Enum::name)
                .orElse(null);
        toldWay = recorded.howTold().map(told -> told.way().name()).orElse(null);
        toldInterpreter =
                recorded.howTold().flatMap(HowTold::interpreter).map(Enum::name).orElse(null);
        cameFrom = recorded.sourceRef().map(source -> source.id().value()).orElse(null);
    }

    /** The same, in the place of a row that was seen. */
    public void inPlaceOf(String former) {
        replaces = former;
    }

    /**
     * Puts the entry among those that are gathered; what cannot be made of this row is told by its table and number.
     */
    public abstract void addTo(Gathering gathering);

    /** When and by whom, and from which row. */
    protected final Recorded recorded() {
        return Recorded.builder()
                .on(writtenOn)
                .by(PersonId.of(writtenBy))
                .happenedOn(Optional.ofNullable(happenedOn))
                .replaces(Optional.ofNullable(replaces).map(EntryId::ofKey))
                .sourceRef(SourceRef.to(source()))
                .enteredInError(Optional.ofNullable(errorOn).map(this::mark))
                .howTold(Optional.ofNullable(toldWay).map(this::howTold))
                .build();
    }

    private EnteredInError mark(LocalDate on) {
        return EnteredInError.builder()
                .on(on)
                .by(PersonId.of(Objects.requireNonNull(errorBy)))
                .reason(Optional.ofNullable(errorReason).map(each -> code(EnteredInError.ErrorReason.class, each)))
                .build();
    }

    private HowTold howTold(String way) {
        return HowTold.builder()
                .way(code(HowTold.TellingWay.class, way))
                .interpreter(Optional.ofNullable(toldInterpreter).map(each -> code(HowTold.Interpreter.class, each)))
                .build();
    }

    /** The number of the row. */
    public final long no() {
        return Objects.requireNonNull(no);
    }

    /** Whose record it stands in. */
    public final long patient() {
        return patient;
    }

    /** The name by which other rows know it. */
    public final String name() {
        return name;
    }

    /** The same as the name of an entry. */
    protected final EntryId id() {
        return EntryId.ofKey(name);
    }

    /** The day of writing. */
    public final LocalDate writtenOn() {
        return writtenOn;
    }

    /** Who wrote it. */
    public final String writtenBy() {
        return writtenBy;
    }

    /** Where it came from when it was taken over, if it was. */
    public final @Nullable String cameFrom() {
        return cameFrom;
    }

    /** Its table. */
    public final String table() {
        return getClass().getAnnotation(Table.class).name();
    }

    /** Its table and its number: the name of this source. */
    public final String source() {
        return table() + "/" + no;
    }

    /** That somebody agreed in the place of the patient; the one is not written down without the other. */
    static Optional<OnBehalf> onBehalf(@Nullable String by, @Nullable String stance, @Nullable String words) {
        return Optional.ofNullable(by).map(authority -> OnBehalf.builder()
                .representation(EntryId.ofKey(authority))
                .patientsStance(code(PatientStance.class, Objects.requireNonNullElse(stance, "")))
                .inOwnWords(said(words))
                .build());
    }

    static Optional<OwnWords> said(@Nullable String column) {
        return Optional.ofNullable(column).map(OwnWords::of);
    }

    static Optional<Note> noted(@Nullable String column) {
        return Optional.ofNullable(column).map(Note::of);
    }

    static List<EntryId> ids(List<String> names) {
        return names.stream().map(EntryId::ofKey).toList();
    }

    static List<PersonId> people(List<String> names) {
        return names.stream().map(PersonId::of).toList();
    }

    static <E extends Enum<E>> List<E> codes(Class<E> type, List<String> names) {
        return names.stream().map(name -> code(type, name)).toList();
    }

    /** A constant; one that nobody knows is told as what is wrong with the row. */
    static <E extends Enum<E>> E code(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(List.of(
                        Problem.of("", "unknown-code", "Deze code is niet bekend.", "This code is not known."))));
    }

    static List<String> names(Collection<?> values) {
        return values.stream()
                .map(value -> value instanceof Enum<?> constant ? constant.name() : value.toString())
                .toList();
    }

    static @Nullable String words(Optional<OwnWords> words) {
        return words.map(OwnWords::text).orElse(null);
    }

    static @Nullable String text(Optional<Note> note) {
        return note.map(Note::text).orElse(null);
    }
}
