package nl.regie.voice;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.day.DayView;
import nl.regie.day.WorkedOut;
import nl.regie.decision.PlanAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.EntryKind;
import nl.regie.dossier.ReadBack;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.intervention.Request;
import nl.regie.people.ExpertByExperience;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Judgement;
import nl.regie.value.Several;

/**
 * Whose voice each line of a dossier holds. It is that of the person in whose name the line stands where
 *
 * <ul>
 *   <li>that person wrote it down, or wrote the note on which it rests;
 *   <li>it holds words of that person, or that person pointed at pictures (then there are no words to keep), and it was
 *       a professional who wrote it down for them. One sentence that somebody else wrote under many questions is one
 *       sentence;
 *   <li>it was read back to that person, who said in their own voice that it is right;
 *   <li>it is a version of what that person said before, and says the same.
 * </ul>
 *
 * <p>Words that a close one interpreted or wrote down are in part theirs, and so are those that a representative wrote
 * down. Behaviour is an observation: whole only where other ways were tried first, and it never takes the place of what
 * somebody said.
 */
public final class Voices {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    /** Two letters, or one sign that is a word by itself. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}\\P{L}*\\p{L}|\\p{IsIdeographic}");

    private final DayView view;
    private final PersonId patient;
    private final Set<PersonId> experts;
    private final Map<EntryId, Entry> entries;
    private final SaidOnce saidOnce;
    private final Map<EntryId, List<ReadBack>> readBack = new HashMap<>();
    private final Set<EntryId> saidAgain = new HashSet<>();
    private final Map<EntryId, List<Entry>> beside = new HashMap<>();
    private final Map<Class<?>, Several<?>> standing = new HashMap<>();
    private final WorkedOut<EntryId, Voice> heard = WorkedOut.by(this::hear);

    private Voices(DayView view) {
        this.view = view;
        this.patient = view.patient();
        Dossier dossier = view.dossier();
        this.experts = Several.in(dossier.expertsByExperience())
                .each(ExpertByExperience::id)
                .asSet();
        this.entries = new HashMap<>(dossier.everything().size() * 4 / 3 + 1);
        dossier.everything().that(entry -> !dossier.isInError(entry)).forEach(entry -> entries.put(entry.id(), entry));
        this.saidOnce = new SaidOnce(entries.values(), view);
        view.current(ReadBack.class)
                .forEach(each -> Several.in(each.entries()).that(each::confirms).forEach(id -> readBack.computeIfAbsent(
                                id, none -> new ArrayList<>())
                        .add(each)));
        EntryKind.all().forEach(kind -> standing.put(kind.type(), standingOf(view.current(kind.type()))));
        standing.put(Entry.class, Several.in(EntryKind.all()).all(kind -> standing(kind.type())));
    }

    /** The voices in a dossier, as it stood on a day. */
    public static Voices in(DayView view) {
        return new Voices(view);
    }

    /** Whose voice this entry holds, for the person in whose name it stands. */
    public Voice of(Entry entry) {
        boolean isOfThisDay = entry.equals(entries.get(entry.id()));
        return isOfThisDay ? heard.of(entry.id()) : hear(entry);
    }

    private Voice hear(EntryId id) {
        return hear(Optional.ofNullable(entries.get(id)).orElseThrow());
    }

    private Voice hear(Entry entry) {
        Line line = Line.of(entry, patient);
        return of(entry, line.person(), entry instanceof ReadBack readBack ? readBack.inOwnWords() : line.firstWords());
    }

    /** Whose voice holds what this entry says in a person's name, with these words of that person. */
    public Voice of(Entry entry, PersonId person, Optional<OwnWords> words) {
        Speaker speaker = speaker(person, entry);
        if (isTold(entry, person, words) || isReadBack(entry, person) || isSaidAgain(entry, person)) {
            return Voice.whole(speaker);
        }
        if (isBehaviour(entry)) {
            return new Voice(
                    speaker,
                    entry.recorded()
                            .howTold()
                            .filter(HowTold::isSeenAfterOtherWays)
                            .isPresent());
        }
        return Voice.inPart(
                entry.recorded().isInterpretedByACloseOne() && isAnswered(entry, words) ? speaker : writer(entry));
    }

    /** Whether it is the patient who says so in it, in their own voice. */
    public boolean isThePatients(Entry entry) {
        Voice voice = of(entry);
        return voice.isWhole() && voice.speaker() == Speaker.PATIENT;
    }

    /** Whether this is what its person said, in whatever way, and not what others saw them do. */
    public boolean isSpoken(Entry entry) {
        return of(entry).isWhole() && !isBehaviour(entry);
    }

    /**
     * Whether a later line about the same can come after an earlier one: after what somebody said only what they said,
     * and after what was seen of them no tick of somebody else.
     */
    public boolean canComeAfter(Entry earlier, Entry later) {
        return isSpoken(earlier)
                ? isSpoken(later)
                : !of(earlier).isWhole() || of(later).isWhole();
    }

    /**
     * Whose voice agreed to a plan: the patient's, or that of who agreed in the patient's place. Versions carry an
     * agreement along, so it also counts where the version that was agreed to holds it. A yes in the patient's place is
     * never whole where it does not show that whoever gave it might decide about care on that day.
     */
    public Voice ofAgreement(Entry plan, PlanAgreement agreement) {
        Voice voice = of(plan, agreement.by(), agreement.inOwnWords());
        if (!isByRight(agreement)) {
            return new Voice(voice.speaker(), false);
        }
        return voice.isWhole()
                ? voice
                : Optional.ofNullable(entries.get(agreement.version()))
                        .map(version -> of(version, agreement.by(), Optional.empty()))
                        .filter(Voice::isWhole)
                        .orElse(voice);
    }

    /**
     * Whether the patient agreed, or whoever might in the patient's place on that day, by an authority that is known to
     * be about care: an authority over money decides about no plan.
     */
    private boolean isByRight(PlanAgreement agreement) {
        return agreement
                .onBehalf()
                .map(onBehalf -> view.authorityOf(agreement.by(), agreement.on()).stream()
                        .anyMatch(authority ->
                                authority.isAboutCare() && view.isVersionOf(onBehalf.representation(), authority.id())))
                .orElse(true);
    }

    /**
     * The entries of a kind that stand: the current ones, but where somebody else's later line would take away what a
     * person said in their own voice, that person's own line stands, and the later one is {@linkplain #beside beside}
     * it.
     */
    @SuppressWarnings("unchecked") // what is put under a kind is of that kind
    public <T extends Entry> Several<T> standing(Class<T> kind) {
        return standing.containsKey(kind)
                ? (Several<T>) standing.getOrDefault(kind, Several.of())
                : (Several<T>) standing(Entry.class).that(kind::isInstance);
    }

    private Several<Entry> standingOf(Several<? extends Entry> current) {
        List<Entry> lines = new ArrayList<>(current.size());
        current.forEach(entry -> stand(entry, lines));
        return Several.in(lines);
    }

    /** The current lines of others that would have taken the place of this one. */
    public Several<Entry> beside(EntryId entry) {
        return Several.in(beside.getOrDefault(entry, List.of()));
    }

    /** What a person said and still stands, over which somebody else wrote this. */
    public Optional<EntryId> writtenOver(EntryId later) {
        return beside.entrySet().stream()
                .filter(each ->
                        each.getValue().stream().anyMatch(entry -> entry.id().equals(later)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The names of the entry itself, of all in whose place it came, and of what others wrote over it: what names one of
     * these means this one.
     */
    public Set<EntryId> namesOf(EntryId id) {
        Set<EntryId> names = view.versionsOf(id);
        List<Entry> later = beside(id);
        return later.isEmpty()
                ? names
                : Stream.concat(names.stream(), later.stream().flatMap(each -> view.versionsOf(each.id()).stream()))
                        .collect(toSet());
    }

    /**
     * Goes along the versions, and stays with the last in which its person speaks or that changes nothing of it. A
     * version in the name of somebody else begins a line of its own.
     */
    private void stand(Entry entry, List<Entry> standing) {
        if (entry.recorded().replaces().isEmpty()) {
            standing.add(entry);
            return;
        }
        Entry own = entry;
        boolean isSpoken = false;
        for (Entry version : withoutOutcomesOfOthers(versionsUpTo(entry))) {
            PersonId person = personOf(own);
            boolean isOfSomebodyElse = !personOf(version).equals(person);
            if (isSpoken && isOfSomebodyElse && !correctsWhoseItIs(version, own)) {
                standing.add(own);
            }
            if (!isSpoken || isOfSomebodyElse) {
                isSpoken = isSpoken(version, personOf(version));
                own = version;
            } else if (speaksAnew(version, own, person)) {
                isSpoken = isSpoken(version, person);
                own = version;
            } else if (!Line.takesAway(version, own, patient)) {
                boolean isTheSame = Line.of(version, patient).saysTheSameAs(Line.of(own, patient));
                if (isTheSame && !isToldAnew(version, own)) {
                    saidAgain.add(version.id());
                }
                isSpoken = isTheSame || isSpoken(version, person);
                own = version;
            }
        }
        standing.add(own);
        if (!own.equals(entry)) {
            beside.computeIfAbsent(own.id(), none -> new ArrayList<>()).add(entry);
        }
    }

    /**
     * What was done with a request is for the patient and for professionals to say: where anybody else wrote it down,
     * it closes nothing, whoever wrote the request down.
     */
    private List<Entry> withoutOutcomesOfOthers(List<Entry> versions) {
        List<Entry> counting = new ArrayList<>();
        for (Entry version : versions) {
            if (counting.isEmpty() || !isOutcomeOfAnother(version, counting.get(counting.size() - 1))) {
                counting.add(version);
            }
        }
        return counting;
    }

    private boolean isOutcomeOfAnother(Entry later, Entry earlier) {
        return later instanceof Request request
                && request.outcome().isPresent()
                && !isOfPatientOrProfessional(request)
                && !speaksAnew(later, earlier, personOf(earlier));
    }

    /** Both who wrote it down and whose note it was taken from. */
    boolean isOfPatientOrProfessional(Entry entry) {
        Dossier dossier = view.dossier();
        return dossier.isPatientOrProfessional(entry.recorded().by())
                && entry.recorded()
                        .sourceRef()
                        .flatMap(SourceRef::author)
                        .map(dossier::isPatientOrProfessional)
                        .orElse(true);
    }

    /**
     * That all is well on a later day is told anew: what was right of the day before says nothing of it. A no goes on
     * until its person says otherwise.
     */
    private static boolean isToldAnew(Entry later, Entry earlier) {
        boolean isGood = (later instanceof Experience experience && experience.answer() == ExperienceAnswer.YES)
                || (later instanceof Appraisal appraisal && appraisal.judgement() == Judgement.YES);
        return isGood && later.recorded().day().isAfter(earlier.recorded().day());
    }

    /**
     * In whose name a line stands is mended by that person, or by who wrote it down; nobody else takes a voice over.
     */
    private boolean correctsWhoseItIs(Entry later, Entry earlier) {
        return isByHandOf(personOf(earlier), later)
                || later.recorded().by().equals(earlier.recorded().by());
    }

    private PersonId personOf(Entry entry) {
        return Line.of(entry, patient).person();
    }

    /** From the first version on, but for what was erased or entered in error. */
    List<Entry> versionsUpTo(Entry entry) {
        List<Entry> line = new ArrayList<>();
        for (EntryId id : view.versionsOf(entry.id())) {
            Optional.ofNullable(entries.get(id)).ifPresent(line::add);
        }
        Collections.reverse(line);
        return line;
    }

    /** Whether it was read back to its person, or holds words of theirs that no version before it has. */
    boolean speaksSince(Entry entry) {
        PersonId person = Line.of(entry, patient).person();
        List<Entry> earlier = versionsUpTo(entry).stream()
                .filter(other -> !other.equals(entry))
                .toList();
        return isReadBack(entry, person)
                || (!earlier.isEmpty() && earlier.stream().allMatch(other -> speaksAnew(entry, other, person)));
    }

    /** What somebody said before and is written down again is not said anew. */
    private boolean speaksAnew(Entry later, Entry earlier, PersonId person) {
        Line line = Line.of(later, patient);
        Optional<OwnWords> newWords = line.wordsBeside(Line.of(earlier, patient));
        return isTold(later, person, newWords) || isReadBack(later, person);
    }

    private boolean isSpoken(Entry entry, PersonId person) {
        return isTold(entry, person, Line.of(entry, patient).firstWords()) || isReadBack(entry, person);
    }

    /** In person, by a note of their own, in their words, or by pointing. */
    private boolean isTold(Entry entry, PersonId person, Optional<OwnWords> words) {
        return isByHandOf(person, entry)
                || restsOnANoteOf(person, entry)
                || (isAnswered(entry, words)
                        && !PatientsWords.isHearsay(patient, entry)
                        && !isBehaviour(entry)
                        && !entry.recorded().isInterpretedByACloseOne()
                        && isWrittenByAProfessional(entry));
    }

    /** Also not where it was copied from a note that somebody else wrote. */
    private static boolean isByHandOf(PersonId person, Entry entry) {
        Recorded recorded = entry.recorded();
        return recorded.by().equals(person)
                && recorded.sourceRef()
                        .flatMap(SourceRef::author)
                        .map(person::equals)
                        .orElse(true);
    }

    /** How somebody else reads a note is still their reading. */
    private static boolean restsOnANoteOf(PersonId person, Entry entry) {
        boolean isReading = entry instanceof Answer answer
                && answer.professionalsReading().isPresent()
                && answer.inOwnWords().isEmpty();
        return !isReading
                && entry.recorded()
                        .sourceRef()
                        .flatMap(SourceRef::author)
                        .filter(person::equals)
                        .isPresent();
    }

    private boolean isAnswered(Entry entry, Optional<OwnWords> words) {
        return words.filter(Voices::isWord)
                        .filter(said -> !saidOnce.isCopy(entry, said))
                        .isPresent()
                || entry.recorded()
                        .howTold()
                        .filter(told -> told.way() == TellingWay.PICTURES)
                        .isPresent();
    }

    private static boolean isWord(OwnWords words) {
        String text = words.text();
        return Character.isLetterOrDigit(text.codePointAt(0))
                || WORD.matcher(text).find();
    }

    private static boolean isBehaviour(Entry entry) {
        return entry.recorded()
                .howTold()
                .filter(told -> told.way() == TellingWay.BEHAVIOUR)
                .isPresent();
    }

    /** Who wrote the words down chose them, too: a close one or a representative may be what they are about. */
    private boolean isWrittenByAProfessional(Entry entry) {
        return speaker(entry.recorded().by(), entry) == Speaker.PROFESSIONAL
                && entry.recorded()
                        .sourceRef()
                        .flatMap(SourceRef::author)
                        .map(author -> speaker(author, entry) == Speaker.PROFESSIONAL)
                        .orElse(true);
    }

    /**
     * A sentence that somebody else typed is the patient's; others write down in person that it is right. What was
     * written down after it happened was not read back then.
     */
    private boolean isReadBack(Entry entry, PersonId person) {
        return Several.in(readBack.getOrDefault(entry.id(), List.of()))
                .that(each -> !entry.recorded().on().isAfter(each.recorded().day()))
                .anyIs(each -> person.equals(patient)
                        ? isTold(each, person, each.inOwnWords().filter(Voices::isMoreThanAMark))
                        : isByHandOf(person, each));
    }

    /** A dot or a dash is no sentence. */
    private static boolean isMoreThanAMark(OwnWords words) {
        return SENTENCE.matcher(words.text()).find();
    }

    private boolean isSaidAgain(Entry entry, PersonId person) {
        return saidAgain.contains(entry.id())
                && Line.of(entry, patient).person().equals(person);
    }

    /** Who wrote it; of a note without an author it is known only where it was found. */
    private Speaker writer(Entry entry) {
        return entry.recorded()
                .sourceRef()
                .map(source ->
                        source.author().map(author -> speaker(author, entry)).orElse(Speaker.NOBODY))
                .orElseGet(() -> speaker(entry.recorded().by(), entry));
    }

    private Speaker speaker(PersonId person, Entry entry) {
        if (person.equals(patient)) {
            return Speaker.PATIENT;
        }
        if (!view.authorityOf(person, entry.recorded().day()).isEmpty()) {
            return Speaker.REPRESENTATIVE;
        }
        if (view.isProfessional(person) || experts.contains(person)) {
            return Speaker.PROFESSIONAL;
        }
        return view.isCloseOne(person) ? Speaker.CLOSE_ONE : Speaker.NOBODY;
    }
}
