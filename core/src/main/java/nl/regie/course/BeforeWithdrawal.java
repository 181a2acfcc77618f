package nl.regie.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.regie.caremodule.Wording;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.involvement.CopiesOut;
import nl.regie.involvement.CopyOut;
import nl.regie.involvement.Opened;
import nl.regie.naming.Naming;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementTopic;

/**
 * What the patient is told before they take back that somebody close by may read something: what closes, what the other
 * may notice, and which copies the other has already. The patient decides, and may always say no. It tells nothing of
 * danger at home: it is the same with and without it.
 *
 * @param person about whom it is
 * @param topics the subjects that close
 * @param entries what closes of what was named one by one
 * @param wordings the agreements of which the exact wording no longer stands on the page
 * @param copies the copies that this person has
 */
public record BeforeWithdrawal(
        PersonId person,
        Set<InvolvementTopic> topics,
        List<Entry> entries,
        List<EntryId> wordings,
        List<CopyOut> copies) {
    /** Keeps what it is made of as it is. */
    public BeforeWithdrawal {
        Objects.requireNonNull(person, "person");
        topics = Collections.unmodifiableSet(new TreeSet<>(topics));
        entries = List.copyOf(entries);
        wordings = List.copyOf(wordings);
        copies = List.copyOf(copies);
    }

    /** A heading, and what is told under it. */
    public record Told(String heading, List<String> sentences) {
        /** Keeps the sentences as they are. */
        public Told {
            Objects.requireNonNull(heading, "heading");
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * What to tell on a day about one person.
     *
     * @param today the day on which the patient thinks of it
     */
    public static BeforeWithdrawal of(PersonId person, Dossier dossier, LocalDate today) {
        Opened opened = Opened.to(person, dossier, today, today);
        Set<InvolvementTopic> topics = EnumSet.noneOf(InvolvementTopic.class);
        for (InvolvementTopic topic : InvolvementTopic.values()) {
            if (opened.covers(topic)) {
                topics.add(topic);
            }
        }
        return new BeforeWithdrawal(
                person,
                topics,
                opened.namedIn(dossier),
                opened.agreements().stream()
                        .filter(agreement -> agreement.wording().isPresent())
                        .map(InvolvementAgreement::id)
                        .toList(),
                CopiesOut.of(dossier, today).with(person));
    }

    /** Whether nothing is open to this person, so that a no closes nothing. */
    public boolean closesNothing() {
        return topics.isEmpty() && entries.isEmpty() && wordings.isEmpty();
    }

    /** It in words for the patient, to be said or read together. */
    public List<Told> told(Naming naming) {
        Map<String, String> who = Map.of("who", naming.of(person));
        List<Told> told = new ArrayList<>();
        told.add(new Told(
                naming.sentence("before-no/title", who),
                List.of(naming.word("before-no/you-may"), naming.word("before-no/afraid"))));
        told.add(new Told(naming.sentence("before-no/closes", who), closes(naming, who)));
        told.add(new Told(naming.sentence("before-no/notices", who), notices(naming, who)));
        told.add(new Told(naming.sentence("before-no/has", who), has(naming, who)));
        return told;
    }

    private List<String> closes(Naming naming, Map<String, String> who) {
        if (closesNothing()) {
            return List.of(naming.sentence("before-no/closes-nothing", who));
        }
        List<String> closes = new ArrayList<>();
        topics.forEach(topic -> closes.add(topic(topic, naming)));
        entries.forEach(entry -> Opened.wordingOf(entry)
                .ifPresent(kind -> closes.add(naming.sentence(
                        "before-no/entry",
                        Map.of(
                                "kind", naming.word(kind),
                                "on", naming.of(entry.recorded().day()))))));
        if (!wordings.isEmpty()) {
            closes.add(naming.word("before-no/wording"));
        }
        return closes;
    }

    private List<String> notices(Naming naming, Map<String, String> who) {
        return closesNothing()
                ? List.of(naming.sentence("before-no/notices-nothing", who))
                : List.of(
                        naming.sentence("before-no/no-new-page", who),
                        naming.word("before-no/empty-online"),
                        naming.sentence("before-no/may-ask", who));
    }

    private List<String> has(Naming naming, Map<String, String> who) {
        if (copies.isEmpty()) {
            return List.of(naming.sentence("before-no/no-copy-known", who));
        }
        List<String> has = new ArrayList<>();
        copies.forEach(copy -> has.add(copy(copy, naming)));
        has.add(naming.sentence("before-no/can-be-asked-back", who));
        return has;
    }

    /** A subject in the words of the page for a close one. */
    public static String topic(InvolvementTopic topic, Naming naming) {
        return naming.word(Wording.id("close-one/topic", topic));
    }

    /** Which copy it is, and when it was given and by whom, where that is known. */
    public static String copy(CopyOut copy, Naming naming) {
        String what = copy.asOf()
                .map(day ->
                        naming.sentence("copy-given/of", Map.of("what", naming.of(copy.copy()), "on", naming.of(day))))
                .orElseGet(() -> naming.of(copy.copy()));
        return copy.givenOn()
                .flatMap(day -> copy.givenBy()
                        .map(by -> naming.sentence(
                                "copy-given/given", Map.of("what", what, "on", naming.of(day), "by", naming.of(by)))))
                .orElseGet(() -> naming.sentence("copy-given/as-it-says", Map.of("what", what)));
    }
}
