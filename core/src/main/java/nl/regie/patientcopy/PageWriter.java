package nl.regie.patientcopy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.consult.Amount;
import nl.regie.entry.Entry;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.help.HelpLine;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.naming.People;
import nl.regie.naming.WrittenDay;
import nl.regie.organisation.HouseStyle;
import nl.regie.page.Item;
import nl.regie.page.Phrase;
import nl.regie.people.CloseOne;
import nl.regie.people.Patient;
import nl.regie.voice.PatientsWords;

/**
 * How words, names and days are put on a page. All of the library's own words come through here, and so does all that
 * people typed: a discreet page gets nothing of that.
 */
final class PageWriter {
    /** How many of a list stand on the page that says all in short; ours, so that it stays one page. */
    static final int FEW = 3;

    /** A telephone number stands on one line. */
    private static final Pattern WITHIN_A_NUMBER = Pattern.compile("(?<=\\d) (?=\\d)");

    private final PatientsView shown;
    private final CareModule module;
    private final CopyWishes wishes;
    private final String patient;
    private final Optional<PersonId> reader;
    private final People people;

    private PageWriter(
            PatientsView shown, CareModule module, CopyWishes wishes, String patient, Optional<PersonId> reader) {
        this.shown = shown;
        this.module = module;
        this.wishes = wishes;
        this.patient = patient;
        this.reader = reader;
        this.people = People.in(shown.dossier(), this::word)
                .knownFrom(shown.all(CloseOne.class))
                .callingThePatient(patient)
                .on(shown.day())
                .discreetly(wishes.isDiscreet());
    }

    /** For a document of the patient's own, which says "I". */
    static PageWriter ofThePatient(PatientsView shown, CareModule module, CopyWishes wishes) {
        String me = module.wordingById("copy/me").in(wishes.language());
        return new PageWriter(shown, module, wishes, me, Optional.empty());
    }

    /** For a document about the patient, who is called by a name; its reader is spoken to. */
    static PageWriter aboutThePatient(
            PatientsView shown, CareModule module, CopyWishes wishes, String patient, PersonId reader) {
        return new PageWriter(shown, module, wishes, patient, Optional.of(reader));
    }

    /** The same, for a page that has nothing of one more section. */
    PageWriter without(CopySection section) {
        return new PageWriter(shown, module, wishes.without(section), patient, reader);
    }

    Language language() {
        return wishes.language();
    }

    /** A discreet page does not say from where it is. */
    Optional<HouseStyle> houseStyle() {
        return isDiscreet() ? Optional.empty() : module.houseStyle();
    }

    boolean isDiscreet() {
        return wishes.isDiscreet();
    }

    boolean shows(CopySection section) {
        return !wishes.leftOut().contains(section);
    }

    String word(String id) {
        return module.wordingById(id).in(wishes.language());
    }

    /** Whether the organisation has its own number for it, which stands beside the people of a plan too. */
    boolean isOfTheOrganisation(HelpLine line) {
        return line.isOfAnOrganisation(module);
    }

    /** A line that everybody can call. */
    String line(HelpLine line) {
        return WITHIN_A_NUMBER.matcher(line.text(module).in(wishes.language())).replaceAll("\u00a0");
    }

    /** A sentence in which the patient is named. */
    String wordOfThePatient(String id) {
        return module.wordingById(id).in(wishes.language(), Map.of("who", patient));
    }

    /** A sentence in which somebody is named. */
    String wordOf(String id, String who) {
        return module.wordingById(id).in(wishes.language(), Map.of("who", who));
    }

    /** Words in a line, where they stand beside who said them. */
    Optional<String> quoted(Optional<OwnWords> said) {
        return words(said).map(PageWriter::inQuotes);
    }

    /** What somebody said or ticked, where it stands in a line with other words. */
    static String inQuotes(String words) {
        return "“" + words + "”";
    }

    String word(String list, Enum<?> constant) {
        return word(Wording.id(list, constant));
    }

    /** In the order of the list itself. */
    <E extends Enum<E>> List<String> words(String list, Set<E> constants) {
        return constants.isEmpty()
                ? List.of()
                : EnumSet.copyOf(constants).stream()
                        .map(constant -> word(list, constant))
                        .toList();
    }

    /** What an intervention or instrument of the module is called. */
    Optional<LocalizedText> statementName(StatementId id) {
        return module.findStatement(id).flatMap(Statement::name);
    }

    /** A word for something only if it is so. */
    Optional<String> wordIf(boolean holds, String id) {
        return holds ? Optional.of(word(id)) : Optional.empty();
    }

    /** The first of a list, and that there is more where there is. */
    List<String> few(List<String> lines) {
        return lines.size() <= FEW
                ? lines
                : Stream.concat(lines.stream().limit(FEW), Stream.of(word("in-short/more")))
                        .toList();
    }

    Optional<String> words(Optional<OwnWords> said) {
        return said.filter(words -> !isDiscreet()).map(OwnWords::text);
    }

    Optional<String> note(Optional<Note> written) {
        return written.filter(words -> !isDiscreet()).map(Note::text);
    }

    List<String> notes(List<Note> written) {
        return isDiscreet() ? List.of() : written.stream().map(Note::text).toList();
    }

    List<String> allWords(List<OwnWords> said) {
        return isDiscreet() ? List.of() : said.stream().map(OwnWords::text).toList();
    }

    /** The reader first, then the patient, then the others in the order of their names. */
    Optional<String> names(Collection<PersonId> named) {
        return names(named, this::name);
    }

    /** The same; where the patient said no about somebody, or that nobody is close by, that stands beside the name. */
    Optional<String> namesWithMyNo(Collection<PersonId> named) {
        return names(named, this::nameWithMyNo);
    }

    private Optional<String> names(Collection<PersonId> named, Function<PersonId, String> called) {
        return named.stream()
                .sorted(Comparator.comparing((PersonId person) -> !isTheReader(person))
                        .thenComparing(person -> !shown.isMe(person))
                        .thenComparing(this::name))
                .map(called)
                .reduce((one, other) -> one + ", " + other);
    }

    /** The others, where the patient is meant already: "who was there too". */
    Optional<String> namesBesideMe(Collection<PersonId> people) {
        return names(people.stream().filter(person -> !shown.isMe(person)).toList());
    }

    String name(PersonId person) {
        return isTheReader(person) ? word("close-one/you") : people.described(person);
    }

    /** Whether this is who reads the page: they are spoken to, and not spoken of. */
    boolean isTheReader(PersonId person) {
        return reader.filter(person::equals).isPresent();
    }

    /** Whether it writes a document of the patient's own, which says "I" and "we". */
    boolean isOfThePatient() {
        return reader.isEmpty();
    }

    /** By which name the reader is known. */
    String nameOfTheReader() {
        return people.described(reader.orElseThrow());
    }

    String date(LocalDate date) {
        return wishes.otherLanguage()
                .map(other -> WrittenDay.of(date, other.locale()))
                .orElseGet(() -> WrittenDay.of(date, wishes.language()));
    }

    /** The sentence that tells the day of a page, where it has one. */
    Optional<Phrase> asOf(Optional<LocalDate> day) {
        return day.map(known -> Phrase.ours(word("copy/as-of") + " " + date(known) + "."));
    }

    /** A number as it was written down; Dutch has a comma where others have a dot. */
    String number(Amount amount) {
        return wishes.language() == Language.NL ? amount.value().replace('.', ',') : amount.value();
    }

    /** A title that names the kind of thing, where a discreet page leaves out what somebody typed. */
    Optional<String> inPlaceOf(Optional<String> typed, String wording) {
        return isDiscreet() ? Optional.of(word(wording)) : typed;
    }

    /** On a discreet page an item that has nothing but a title says nothing, and is left out. */
    boolean hasItsPlace(Item item) {
        return !isDiscreet() || item.saysSomething();
    }

    /**
     * What the patient added to an entry: where they see it differently, their copy says so. What was told by behaviour
     * is said to be seen by others, and no word of the patient; what somebody close by interpreted says so.
     */
    Item objection(Item item, Entry entry) {
        List<String> added = addedTo(entry);
        return item.line(word("copy/seen"), seen(entry))
                .line(word("copy/interpreted"), interpreted(entry))
                .line(word("copy/written-late"), writtenLate(entry))
                .line(
                        word("copy/objection"),
                        added.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        added.stream().map(PageWriter::inQuotes).collect(joining("\n"))));
    }

    /** What the patient added to an entry; a discreet page has none of it. */
    List<String> addedTo(Entry entry) {
        return isDiscreet() ? List.of() : shown.addedTo(entry);
    }

    /**
     * On the patient's own page: what somebody saw, who and when. What somebody close by saw stays out, for they may
     * have told it in confidence; so does what names somebody close by, for they may read it where the page lies.
     */
    Optional<String> seen(Entry entry) {
        return entry.recorded()
                .howTold()
                .filter(told -> isOfThePatient())
                .filter(told ->
                        shown.mayTell(told.seenBy().orElse(entry.recorded().by())))
                .flatMap(told -> note(told.seen())
                        .or(() -> inPlaceOfWhatWasSeen(entry))
                        .filter(seen -> !shown.namesSomebodyCloseBy(seen))
                        .map(seen -> date(told.seenOn().orElse(entry.recorded().day())) + ", "
                                + name(told.seenBy().orElse(entry.recorded().by())) + ": " + seen));
    }

    /** What stands as words in an entry that was told by behaviour: it was seen, and not said. */
    private Optional<String> inPlaceOfWhatWasSeen(Entry entry) {
        return Optional.of(entry).filter(each -> each.recorded().isOnlySeen()).stream()
                .flatMap(each -> PatientsWords.in(shown.dossier().patient().id(), each).stream())
                .flatMap(words -> words(Optional.of(words)).stream())
                .findFirst();
    }

    /** What the patient said in an entry: what was told by behaviour is not said, and stands as what was seen. */
    Optional<String> said(Entry entry, Optional<OwnWords> words) {
        return entry.recorded().isOnlySeen() ? Optional.empty() : words(words);
    }

    /** On the patient's own page: that somebody close by interpreted it, who may be what it is about. */
    Optional<String> interpreted(Entry entry) {
        return wordIf(
                entry.recorded().isInterpretedByACloseOne() && isOfThePatient() && !isDiscreet(),
                "copy/interpreted-by-a-close-one");
    }

    /** On the patient's own page: when it was written down, where that was long after it happened. */
    private Optional<String> writtenLate(Entry entry) {
        boolean isTold = !isDiscreet()
                && reader.isEmpty()
                && entry.recorded().isWrittenLaterThan(module.periodById("written-late"));
        return isTold ? Optional.of(date(entry.recorded().on())) : Optional.empty();
    }

    /**
     * What somebody is called; where the patient said no about them, or wants nobody, that stands beside it. Where the
     * no is about something else, it is to be asked whether this may still be so.
     */
    String nameWithMyNo(PersonId person) {
        String said =
                shown.isOnlyRefusedForSomethingElse(person) ? "copy/i-said-no-to-something-else" : "copy/i-said-no";
        Optional<String> no = shown.isRefused(person)
                ? Optional.of(said)
                : Optional.of("copy/i-said-nobody").filter(id -> shown.isNobodyWanted(person));
        return no.map(id -> name(person) + " – " + word(id)).orElseGet(() -> name(person));
    }

    /**
     * In whose words something stands that is not the patient's: what a professional wrote of the patient is set apart
     * from what the patient says.
     */
    Item writer(Item item, Entry entry) {
        boolean isOfSomebodyElse = !isDiscreet() && !shown.isMe(entry.recorded().by());
        return item.firstLine(
                word("copy/in-the-words-of"),
                isOfSomebodyElse ? Optional.of(name(entry.recorded().by())) : Optional.empty());
    }

    /**
     * A line of what the patient says; where it is no more than a tick of somebody else, of what they ticked, under
     * their name.
     */
    Item saidOrTicked(Item item, String label, List<String> values, Entry entry, Optional<OwnWords> words) {
        return shown.isSaidByMe(entry, words)
                ? item.lines(word(label), values)
                : ticked(item, values, entry.recorded().by());
    }

    /** What somebody else ticked in the patient's name: in quotes, under their name. */
    Item ticked(Item item, List<String> values, PersonId by) {
        return item.lines(
                wordOf("copy/ticked-by", name(by)),
                values.stream().map(PageWriter::inQuotes).toList());
    }

    /** What the patient said; what others wrote of it, of a talk where the patient was not, is told as theirs. */
    Item said(Item item, Optional<OwnWords> words, boolean isHearsay) {
        return isHearsay ? item.line(word("copy/hearsay"), quoted(words)) : item.quote(words(words));
    }

    /**
     * That somebody agreed in the patient's place: by what right, and the patient's own view beside it. Where the right
     * does not show, that is said.
     */
    Item onBehalf(Item item, Optional<OnBehalf> agreed, LocalDate on, Entry entry) {
        return agreed.map(onBehalf -> onBehalf(item, onBehalf, on, entry)).orElse(item);
    }

    private Item onBehalf(Item item, OnBehalf onBehalf, LocalDate on, Entry entry) {
        Optional<Representation> authority = shown.authority(onBehalf);
        List<String> myView = List.of(word("copy/patient-stance", onBehalf.patientsStance()));
        Item byRight = item.line(
                        word("copy/by-right"),
                        Optional.of(
                                decider(onBehalf) + authority.map(this::basis).orElse("")))
                .line(
                        word("copy/right-unclear"),
                        rightOf(onBehalf, authority, on).map(this::word));
        return shown.isSaidByMe(entry, onBehalf.inOwnWords())
                ? byRight.lines(
                        word("copy/my-own-view"),
                        Stream.concat(myView.stream(), quoted(onBehalf.inOwnWords()).stream())
                                .toList())
                : ticked(byRight, myView, entry.recorded().by())
                        .line(word("copy/my-own-view"), quoted(onBehalf.inOwnWords()));
    }

    /** Who agreed in the patient's place, by name where their authority is written down. */
    String decider(OnBehalf onBehalf) {
        return shown.authority(onBehalf)
                .map(each -> name(each.representative()))
                .orElseGet(() -> word("copy/somebody"));
    }

    /** What is to be said of the right to agree, where it was not there on the day or is not there now. */
    private Optional<String> rightOf(OnBehalf onBehalf, Optional<Representation> authority, LocalDate on) {
        Patient patient = shown.dossier().patient();
        if (authority.flatMap(each -> patient.outgrew(each, on)).isPresent()) {
            return Optional.of("copy/right-outgrown");
        } else if (authority
                .filter(each -> each.isAboutCare() && shown.holds(each, on))
                .isEmpty()) {
            return Optional.of("copy/right-not-shown");
        }
        if (authority.flatMap(each -> patient.outgrew(each, shown.day())).isPresent()) {
            return Optional.of(
                    onBehalf.patientsStance() == PatientStance.RESISTS
                            ? "copy/right-outgrown-since-i-resisted"
                            : "copy/right-outgrown-since");
        }
        boolean isWithoutMyYes = onBehalf.inOwnWords().isEmpty() || onBehalf.patientsStance() == PatientStance.RESISTS;
        boolean isUnheard = isWithoutMyYes
                && authority
                        .filter(each -> patient.outgrewAYes(onBehalf, each, shown.day()))
                        .isPresent();
        return isUnheard ? Optional.of("copy/i-decide-too") : Optional.empty();
    }

    private String basis(Representation representation) {
        return isDiscreet() ? "" : ", " + word("representation-basis", representation.basis());
    }
}
