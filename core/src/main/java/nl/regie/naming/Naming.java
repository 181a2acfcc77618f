package nl.regie.naming;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.CarePlan;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.Amount;
import nl.regie.consult.OwnMeasurement;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Found;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.people.CloseOne;
import nl.regie.signalling.CallContact;

/**
 * How people and things of a dossier are called in a sentence for care staff: people by name or task, things by what
 * was said of them, with their kind, day and writer. Nobody has to read an id.
 *
 * <p>No word is told of what was marked as wrong, for it may be about somebody else; nor of what its teller keeps to
 * the team, for the reader may be whom it is about.
 */
public final class Naming {
    private final Dossier dossier;
    private final CareModule module;
    private final Language language;
    private final People people;
    private final Map<EntryId, Found> inThatVersion;

    /** For the people and things of this dossier, in the words of this module and in this language. */
    public Naming(Dossier dossier, CareModule module, Language language) {
        this(
                dossier,
                module,
                language,
                People.in(dossier, wording -> module.wordingById(wording).in(language)),
                Map.of());
    }

    private Naming(
            Dossier dossier, CareModule module, Language language, People people, Map<EntryId, Found> inThatVersion) {
        this.dossier = dossier;
        this.module = module;
        this.language = language;
        this.people = people;
        this.inThatVersion = inThatVersion;
    }

    /** The same, but beside the name of a professional who has left by this day it says so. */
    public Naming on(LocalDate day) {
        return new Naming(dossier, module, language, people.on(day), inThatVersion);
    }

    /**
     * The same for what the patient gets to see: of somebody close by only what the patient or a professional wrote
     * down is known.
     */
    public Naming forThePatient() {
        List<CloseOne> known = dossier.current(CloseOne.class).stream()
                .filter(dossier::isOfPatientOrProfessional)
                .toList();
        return new Naming(dossier, module, language, people.knownFrom(known), inThatVersion);
    }

    /** The same, but what stands in this version of a plan is called as it says it, whatever was said of it later. */
    public Naming asIn(CarePlan plan) {
        Map<EntryId, Found> parts = new HashMap<>();
        plan.parts().forEach(part -> parts.put(part.id(), new Found(plan, Optional.of(part))));
        return new Naming(dossier, module, language, people, parts);
    }

    PersonId patient() {
        return dossier.patient().id();
    }

    /** How a person is called: by name, or else by task or relation, or else by their kind. */
    public String of(PersonId person) {
        return people.called(person);
    }

    /** How people are called, one after the other. */
    public String of(Collection<PersonId> persons) {
        return persons.stream().map(this::of).collect(joining(", "));
    }

    /**
     * What an entry or part is about, in the words that stand in it, or by its kind and day where these say little or
     * are not to be told. What several versions say is called as it is said in the one that holds. Only what is not in
     * the dossier is called by its id.
     */
    public String of(EntryId id) {
        return find(id).map(this::inShort).orElseGet(() -> elsewhere(id));
    }

    /**
     * The same, with its kind, its day and who wrote it down beside it: enough to find it by. Who wrote down what its
     * teller keeps to the team is not told.
     */
    public String inFull(EntryId id) {
        return find(id).map(this::inFull).orElseGet(() -> elsewhere(id));
    }

    /** The same for each of them, in their order. */
    public List<String> inFull(Collection<EntryId> ids) {
        return ids.stream().map(this::inFull).toList();
    }

    /**
     * Somebody's own line, and behind it what somebody else wrote over it. Who did is not told of what its teller keeps
     * to the team; where both are called the same, only the day of the later one is.
     *
     * @param own how their own line is called
     * @param said their own line
     * @param later what was written over it
     */
    public String writtenOver(String own, EntryId said, EntryId later) {
        Optional<Found> found = find(later);
        String who = found.filter(each -> !isConfided(each))
                .map(each -> of(each.author()))
                .orElseGet(() -> word("naming/somebody-else"));
        return of(said).equals(of(later)) && found.isPresent()
                ? sentence(
                        "naming/written-over-that-day",
                        Map.of("own", own, "who", who, "day", of(found.get().day())))
                : sentence("naming/written-over", Map.of("own", own, "who", who, "later", inFull(later)));
    }

    /** A version of a plan beside other versions of the same plan: by its day alone. */
    public String version(EntryId plan) {
        return find(plan)
                .map(found -> sentence("naming/version", Map.of("day", of(found.day()))))
                .orElseGet(() -> elsewhere(plan));
    }

    private Optional<Found> find(EntryId id) {
        return Optional.ofNullable(inThatVersion.get(id)).or(() -> dossier.find(id));
    }

    private String inShort(Found found) {
        Object thing = thing(found);
        Optional<String> words = words(found);
        return words.filter(all -> EntryWords.speakForThemselves(thing))
                .map(said -> said + (isInterpreted(said, found) ? " (" + word("naming/interpreted") + ")" : ""))
                .orElseGet(() -> kindAndDay(thing, found.day())
                        + words.map(rest -> " (" + rest + ")").orElse("")
                        + mark(found));
    }

    /** What kind of entry it is, and no word of it. */
    public String kindOf(Entry entry) {
        return kind(entry);
    }

    private String kindAndDay(Object thing, LocalDate day) {
        return sentence("naming/of-day", Map.of("what", kind(thing), "day", of(day)));
    }

    private String inFull(Found found) {
        String kind = kind(thing(found));
        Optional<String> words = words(found);
        boolean isAlone = words.isPresent() && EntryWords.speakForThemselves(thing(found));
        String what =
                isAlone ? words.get() : kind + words.map(rest -> ": " + rest).orElse("");
        String where = Stream.of(
                        Optional.of(kind).filter(named -> isAlone),
                        Optional.of(of(found.day())),
                        Optional.of(people.calledInBrackets(found.author())).filter(writer -> !isConfided(found)),
                        words.filter(said -> isInterpreted(said, found)).map(said -> word("naming/interpreted")))
                .flatMap(Optional::stream)
                .collect(joining(", "));
        return what + " (" + where + ")" + mark(found);
    }

    private String mark(Found found) {
        return dossier.isInError(found.entry()) ? ", " + word("naming/in-error") : "";
    }

    /** Whether words of the patient stand in it that somebody close by interpreted. */
    private static boolean isInterpreted(String said, Found found) {
        return said.startsWith("“") && found.entry().recorded().isInterpretedByACloseOne();
    }

    private Optional<String> words(Found found) {
        boolean isUntold =
                dossier.isInError(found.entry()) || (isConfided(found) && !(found.entry() instanceof Experience));
        return isUntold ? Optional.empty() : EntryWords.of(thing(found), this);
    }

    private boolean isConfided(Found found) {
        return dossier.keptToTheTeam().contains(found.entry().id());
    }

    private static Object thing(Found found) {
        return found.as(Object.class).orElseThrow();
    }

    private String kind(Object thing) {
        return word(EntryWords.wordingOfKind(thing));
    }

    private String elsewhere(EntryId id) {
        return dossier.recordedOn(id)
                .map(on -> sentence("naming/erased", Map.of("day", of(on))))
                .orElseGet(id::value);
    }

    /** What a patient or close one said, between quotation marks. */
    public String quoted(OwnWords words) {
        return "“" + TypedText.inOneLine(words.text()) + "”";
    }

    /** What a professional wrote. */
    public String plain(Note note) {
        return TypedText.inOneLine(note.text());
    }

    /** A day, written out. */
    public String of(LocalDate day) {
        return WrittenDay.of(day, language);
    }

    /**
     * What was measured, and what was agreed for it.
     *
     * @param limit the limit that it had to meet
     */
    public String of(OwnMeasurement measured, AgreedLimit limit) {
        String unit = limit.unit().map(each -> " " + plain(each)).orElse("");
        String agreed = Stream.of(
                        limit.lowest().map(lowest -> word("talk/from") + " " + of(lowest)),
                        limit.highest().map(highest -> word("talk/up-to") + " " + of(highest)))
                .flatMap(Optional::stream)
                .collect(joining(" "));
        return sentence(
                "naming/measured",
                Map.of(
                        "what",
                        plain(limit.what()),
                        "value",
                        of(measured.value()) + unit,
                        "on",
                        of(measured.on()),
                        "limits",
                        agreed + unit));
    }

    /** An amount, with a comma in Dutch. */
    public String of(Amount amount) {
        return language == Language.NL ? amount.value().replace('.', ',') : amount.value();
    }

    /** A constant in words: the wording that goes by its type and its name, such as {@code goal-status/accepted}. */
    public String of(Enum<?> constant) {
        return word(Wording.id(Wording.code(constant.getDeclaringClass()), constant));
    }

    /** Somebody to call, and when. */
    public String of(CallContact contact) {
        String who = Stream.concat(contact.person().map(this::of).stream(), contact.whom().map(this::plain).stream())
                .distinct()
                .collect(joining(", "));
        String when = contact.when().stream().map(this::of).collect(joining(", "));
        return when.isEmpty() ? who : who + " (" + when + ")";
    }

    /** A wording of the module. */
    public String word(String wording) {
        return module.wordingById(wording).in(language);
    }

    /** A wording of the module with its places filled. */
    public String sentence(String wording, Map<String, String> places) {
        return module.wordingById(wording).in(language, places);
    }

    /** What a statement of the module says. */
    String textOf(StatementId statement) {
        return module.statementById(statement).text().in(language);
    }

    /** What a statement of the module is called, where it has a name. */
    Optional<String> nameOf(StatementId statement) {
        return module.findStatement(statement).flatMap(Statement::name).map(name -> name.in(language));
    }
}
