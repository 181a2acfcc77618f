package nl.regie.involvement;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitSummary;
import nl.regie.day.DayView;
import nl.regie.day.ReadingDay;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.naming.NamedInWords;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementTopic;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.SignallingPlan;
import nl.regie.voice.UnreadWords;
import nl.regie.voice.Voices;

/**
 * What one close one may read of a dossier as it stood on a day, as far as the patient's agreement goes (002, lines
 * 184–186) and still goes: a no that came later closes the earlier days as well. Words of a preparation, an answer or a
 * review are open only where the patient, in their own voice, named them or their topic.
 */
public final class Opened {
    /** What can be shown by its id, and what it is called. Nothing that others told or noted of the patient. */
    private static final Map<Class<? extends Entry>, String> OPENABLE = openable();

    /** What holds the patient's words before all: nobody opens it in the patient's place. */
    private static final Set<Class<? extends Entry>> WORDS =
            Set.of(Answer.class, ConsultPreparation.class, ProgressReview.class, SelfDirection.class);

    private final List<InvolvementAgreement> agreements;
    private final Predicate<InvolvementAgreement> isInThePatientsVoice;
    private final Predicate<Entry> isUnread;
    private final Predicate<Entry> namesTheReader;

    private Opened(
            List<InvolvementAgreement> agreements,
            Predicate<InvolvementAgreement> isInThePatientsVoice,
            Predicate<Entry> isUnread,
            Predicate<Entry> namesTheReader) {
        this.agreements = agreements;
        this.isInThePatientsVoice = isInThePatientsVoice;
        this.isUnread = isUnread;
        this.namesTheReader = namesTheReader;
    }

    /**
     * What is open to a person.
     *
     * @param dossier all that is known: what came after the day can close, and never opens
     * @param day the day of what is read
     * @param agreedOn the day on which the agreement must hold, as well as on the day itself
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static Opened to(PersonId person, Dossier dossier, LocalDate day, LocalDate agreedOn) {
        return to(person, dossier, dossier, day, agreedOn);
    }

    /**
     * The same for a page that stays as it was: what was read since opens nothing.
     *
     * @param seen what was known when the page was made
     */
    public static Opened to(PersonId person, Dossier dossier, Dossier seen, LocalDate day, LocalDate agreedOn) {
        Agreements now = new Agreements(dossier.requireWhole(), person);
        if (isClosed(dossier)) {
            return new Opened(List.of(), now::isInThePatientsVoice, entry -> true, entry -> true);
        }
        return new Opened(
                open(now, dossier, person, day, agreedOn),
                now::isInThePatientsVoice,
                heldBackIn(seen),
                naming(person, dossier));
    }

    private static List<InvolvementAgreement> open(
            Agreements now, Dossier dossier, PersonId person, LocalDate day, LocalDate agreedOn) {
        List<InvolvementAgreement> stillHolding = now.holdingOn(agreedOn.isAfter(day) ? agreedOn : day);
        Dossier seen = dossier.asOf(day);
        Agreements then = seen.equals(dossier) ? now : new Agreements(seen, person);
        return then.holdingOn(day).stream()
                .flatMap(held -> asFarAsStillAgreed(held, stillHolding).stream())
                .toList();
    }

    /**
     * The agreements that open to anybody what they name, by all that is known and on the last day on which something
     * was recorded: where a page opens by them. What a professional decided of a page, and danger at home, is not in
     * it: it would tell of itself. Nor is a yes out of which a no took somebody: whoever hears of it without the names
     * would take it for a yes about that person too; nor one that a later yes narrowed.
     *
     * @param view all of a dossier, on its last day
     * @param voices the voices in it
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static Set<EntryId> openingIn(DayView view, Voices voices) {
        Dossier dossier = view.dossier().requireWhole();
        LocalDate day = view.day();
        Set<PersonId> known =
                dossier.current(CloseOne.class).stream().map(CloseOne::person).collect(toSet());
        Set<PersonId> refused = Stream.concat(
                        known.stream(),
                        dossier.current(InvolvementAgreement.class).stream()
                                .flatMap(agreement -> agreement.closeOnes().stream()))
                .distinct()
                .filter(person -> new Agreements(view, voices, person).isRefused())
                .collect(toSet());
        if (isClosed(dossier)) {
            return Set.of();
        }
        Set<EntryId> narrowed = known.stream()
                .flatMap(person -> new Agreements(view, voices, person).narrowed().stream())
                .collect(toSet());
        return known.stream()
                .flatMap(person -> open(new Agreements(view, voices, person), dossier, person, day, day).stream())
                .filter(agreement -> agreement.closeOnes().isEmpty()
                        ? refused.isEmpty()
                        : agreement.closeOnes().stream().noneMatch(refused::contains))
                .map(InvolvementAgreement::id)
                .filter(id -> !narrowed.contains(id))
                .collect(toSet());
    }

    /** Why no more is open to a person than is, on the day on which it is asked; for care staff. */
    public static List<Closed> whyNot(PersonId person, Dossier dossier, LocalDate day) {
        List<Closed> closed = new ArrayList<>();
        if (isClosed(dossier)) {
            closed.add(new Closed(WhyClosed.RECORD_CLOSED, List.of()));
        }
        closed.addAll(PageWatch.of(dossier, person, day).against());
        closed.addAll(new Agreements(dossier.asOf(day), person).closedOn(day));
        Opened opened = Opened.to(person, dossier, day, day);
        List<EntryId> unread = dossier.asOf(day).current(Entry.class).stream()
                .filter(entry -> opened.isUnread.test(entry) && opened.isNamedOrOfATopic(entry, person))
                .map(Entry::id)
                .toList();
        if (!unread.isEmpty()) {
            closed.add(new Closed(WhyClosed.NOT_READ_YET, unread));
        }
        List<EntryId> naming = dossier.asOf(day).current(Entry.class).stream()
                .filter(entry -> !opened.isNamed(entry) && opened.namesTheReader.test(entry))
                .filter(entry -> opened.isNamedOrOfATopic(entry, person))
                .map(Entry::id)
                .toList();
        if (!naming.isEmpty()) {
            closed.add(new Closed(WhyClosed.NAMES_THE_READER, naming));
        }
        boolean wasOpen = closed.isEmpty() && opened.agreements().isEmpty();
        if (wasOpen) {
            closed.add(new Closed(WhyClosed.NO_LONGER, List.of()));
        }
        return closed;
    }

    /**
     * The day of a page for a person where nobody names one: that of the last entry that an agreement with this person
     * opens, or of that agreement. Empty where nothing is open: such a page tells no day.
     */
    public static Optional<LocalDate> readingDay(PersonId person, Dossier dossier) {
        Agreements agreements = new Agreements(dossier, person);
        List<InvolvementAgreement> yeses = agreements.thatOnceHeld();
        Set<EntryId> said = yeses.stream().map(InvolvementAgreement::id).collect(toSet());
        Opened whatever =
                new Opened(yeses, agreements::isInThePatientsVoice, heldBackIn(dossier), naming(person, dossier));
        Optional<LocalDate> day = ReadingDay.ofDocument(
                dossier,
                entry -> said.contains(entry.id())
                        || (entry.recorded().enteredInError().isEmpty()
                                && dossier.isOfPatientOrProfessional(entry)
                                && !isKeptFromThePatient(entry, dossier)
                                && whatever.opens(entry, person)));
        return day.filter(last -> !to(person, dossier, last, last).agreements().isEmpty());
    }

    /** What the patient may not read of a talk stands on no close one's page, and sets no day of one. */
    private static boolean isKeptFromThePatient(Entry entry, Dossier dossier) {
        return entry instanceof VisitSummary talk
                && !talk.mayBeReadBy(dossier.patient().id());
    }

    /** The agreements that hold, each as far as it still goes. */
    public List<InvolvementAgreement> agreements() {
        return agreements;
    }

    /**
     * Whether a topic is open; how it goes is told in the patient's words, and open only by the patient's own voice.
     */
    public boolean covers(InvolvementTopic topic) {
        return agreements.stream()
                .filter(agreement -> topic != InvolvementTopic.HOW_IT_GOES || isInThePatientsVoice.test(agreement))
                .anyMatch(agreement -> agreement.topics().contains(topic));
    }

    /**
     * Whether it stays off the page though its topic is open: what the patient filled in about how it goes is read by
     * somebody who can do something with it, before somebody close by reads it; and what has the name of the reader in
     * it, nobody can tell to be meant for them, unless an agreement names that entry.
     */
    public boolean isHeldBack(Entry entry) {
        return isUnread.test(entry) || (namesTheReader.test(entry) && !isNamed(entry));
    }

    /**
     * What the patient said about how it goes since the yes that opens it by its topic, and no agreement names: it is
     * on the page, and staff ask the patient about it before they give that page.
     *
     * @param dossier the dossier on the day of the page
     */
    public List<EntryId> saidSinceTheYes(Dossier dossier) {
        Optional<LocalDate> yes = agreements.stream()
                .filter(agreement -> agreement.topics().contains(InvolvementTopic.HOW_IT_GOES))
                .filter(isInThePatientsVoice)
                .map(agreement -> agreement.recorded().day())
                .max(Comparator.naturalOrder());
        return dossier.current(Entry.class).stream()
                .filter(entry ->
                        yes.filter(day -> entry.recorded().day().isAfter(day)).isPresent())
                .filter(entry -> wordsAboutHowItGoes(entry).isPresent())
                .filter(entry -> !isNamed(entry) && !isHeldBack(entry))
                .map(Entry::id)
                .toList();
    }

    /**
     * The plans, decisions and agreements on the page that have the name of the reader in what others do, in a goal or
     * in a sign, and that no agreement names. They stay on it, for without them a plan says something else, and what
     * the reader does is often told by their name; staff read them and ask the patient before they give that page.
     *
     * @param dossier the dossier on the day of the page
     */
    public List<EntryId> plansNamingTheReader(Dossier dossier, PersonId person) {
        List<CloseOne> reader = readers(person, dossier);
        return dossier.current(Entry.class).stream()
                .filter(entry -> !isNamed(entry) && opens(entry, person))
                .filter(entry -> WordsInPlans.of(entry, person)
                        .anyMatch(text -> reader.stream().anyMatch(closeOne -> NamedInWords.isNamed(closeOne, text))))
                .map(Entry::id)
                .toList();
    }

    private static Optional<OwnWords> wordsAboutHowItGoes(Entry entry) {
        if (entry instanceof ProgressReview review) {
            return review.patientsView();
        }
        return entry instanceof ConsultPreparation prepared ? prepared.inOwnWords() : Optional.empty();
    }

    /** By name, or by what they are to the patient: whom "she" means, only people can tell. */
    private static Predicate<Entry> naming(PersonId person, Dossier dossier) {
        List<CloseOne> reader = readers(person, dossier);
        return entry -> wordsAboutHowItGoes(entry).stream()
                .anyMatch(words -> reader.stream().anyMatch(closeOne -> NamedInWords.isNamed(closeOne, words.text())));
    }

    private static List<CloseOne> readers(PersonId person, Dossier dossier) {
        return dossier.entries(CloseOne.class)
                .filter(closeOne -> closeOne.person().equals(person))
                .toList();
    }

    private static Predicate<Entry> heldBackIn(Dossier seen) {
        UnreadWords unread =
                UnreadWords.in(DayView.of(seen, seen.lastRecordedOn().orElse(LocalDate.MIN)));
        return entry -> (entry instanceof ConsultPreparation
                        || (entry instanceof ProgressReview review
                                && review.patientsView().isPresent()))
                && unread.isUnread(entry);
    }

    /** Whether an entry is named: exactly as it was named, for a later version is not meant. */
    public boolean names(Entry entry) {
        return isNamed(entry) && !isHeldBack(entry);
    }

    private boolean isNamed(Entry entry) {
        return OPENABLE.keySet().stream().anyMatch(kind -> kind.isInstance(entry))
                && agreements.stream()
                        .filter(agreement -> !isOfWords(entry) || isInThePatientsVoice.test(agreement))
                        .anyMatch(agreement -> agreement.entries().contains(entry.id()));
    }

    /** The entries that are named and can be shown by their id, in the order of the file. */
    public List<Entry> namedIn(Dossier dossier) {
        return dossier.entries().filter(this::names).toList();
    }

    /** The wording for the kind of an entry that can be shown by its id; empty for other kinds. */
    public static Optional<String> wordingOf(Entry entry) {
        return OPENABLE.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(entry))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /** Whether the patient has died, or is read in another record, by all that is known. */
    private static boolean isClosed(Dossier dossier) {
        return dossier.patient().closedOn(LocalDate.MAX).isPresent();
    }

    /** Whether an entry is open to a person, named or by its topic. */
    boolean opens(Entry entry, PersonId person) {
        return isNamedOrOfATopic(entry, person) && !isHeldBack(entry);
    }

    private boolean isNamedOrOfATopic(Entry entry, PersonId person) {
        return isNamed(entry) || topicOf(entry, person).filter(this::covers).isPresent();
    }

    private static Optional<InvolvementTopic> topicOf(Entry entry, PersonId person) {
        if (entry instanceof CarePlan) {
            return Optional.of(InvolvementTopic.PLAN);
        } else if (entry instanceof VisitDecision || entry instanceof ContactAgreement) {
            return Optional.of(InvolvementTopic.APPOINTMENTS);
        } else if (entry instanceof VisitSummary visit) {
            return visit.agreed().stream().anyMatch(agreed -> agreed.who().contains(person))
                    ? Optional.of(InvolvementTopic.APPOINTMENTS)
                    : Optional.empty();
        } else if (entry instanceof SignallingPlan) {
            return Optional.of(InvolvementTopic.SIGNS_AND_CRISIS);
        } else if (entry instanceof ProgressReview || entry instanceof ConsultPreparation) {
            return Optional.of(InvolvementTopic.HOW_IT_GOES);
        }
        return Optional.empty();
    }

    private static boolean isOfWords(Entry entry) {
        return WORDS.stream().anyMatch(kind -> kind.isInstance(entry));
    }

    /** What was agreed then and is agreed now; its exact wording only where all of it still stands. */
    private static Optional<InvolvementAgreement> asFarAsStillAgreed(
            InvolvementAgreement then, List<InvolvementAgreement> now) {
        if (now.contains(then)) {
            return Optional.of(then);
        }
        Set<InvolvementTopic> topics = EnumSet.noneOf(InvolvementTopic.class);
        Set<EntryId> entries = new HashSet<>();
        now.forEach(agreement -> {
            topics.addAll(agreement.topics());
            entries.addAll(agreement.entries());
        });
        boolean isWhole = topics.containsAll(then.topics())
                && entries.containsAll(then.entries())
                && (then.wording().isEmpty()
                        || now.stream()
                                .anyMatch(agreement -> agreement.wording().equals(then.wording())));
        if (isWhole) {
            return now.isEmpty() ? Optional.empty() : Optional.of(then);
        }
        topics.retainAll(then.topics());
        entries.retainAll(then.entries());
        return topics.isEmpty() && entries.isEmpty()
                ? Optional.empty()
                : Optional.of(InvolvementAgreement.builder()
                        .from(then)
                        .wording(Optional.empty())
                        .topics(topics)
                        .entries(entries)
                        .build());
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
        kinds.put(ConsultPreparation.class, "entry-kind/consult-preparation");
        return kinds;
    }
}
