package nl.regie.visit;

import java.util.Objects;
import java.util.Optional;
import nl.regie.consult.AgendaTopic;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.naming.SameWords;

/**
 * Something on the agenda.
 *
 * @param topic what, and who wants to talk about it
 * @param side whose topic it is
 * @param writtenBy who wrote it down: a patient's topic may have been written down by somebody else
 * @param from the entry in which it stands
 * @param hasWaited whether it was left over from an earlier visit, or from a visit that did not take place
 */
public record AgendaItem(AgendaTopic topic, AgendaSide side, PersonId writtenBy, EntryId from, boolean hasWaited) {
    /** No part is null. */
    public AgendaItem {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(writtenBy, "writtenBy");
        Objects.requireNonNull(from, "from");
    }

    /** Whether it is said in the words of who wants to talk about it, and not only as a professional put it. */
    public boolean isInOwnWords() {
        return topic.inOwnWords().isPresent();
    }

    /** Whether who wants to talk about it wrote it down in person. */
    public boolean isWrittenInPerson() {
        return topic.raisedBy().equals(writtenBy);
    }

    /** Whether these are words of the patient that somebody close by interpreted. */
    public boolean isInterpretedByACloseOne(Dossier dossier) {
        return side == AgendaSide.PATIENT
                && isInOwnWords()
                && dossier.find(from)
                        .filter(found -> found.entry().recorded().isInterpretedByACloseOne())
                        .isPresent();
    }

    /** The same words of the same person are one topic. */
    static boolean isSame(AgendaTopic one, AgendaTopic other) {
        return one.raisedBy().equals(other.raisedBy())
                && (isEqual(
                                one.inOwnWords().map(OwnWords::text),
                                other.inOwnWords().map(OwnWords::text))
                        || isEqual(one.note().map(Note::text), other.note().map(Note::text)));
    }

    /** This item as the patient may read it at home; empty where nothing of it is for home. */
    Optional<AgendaItem> forHomeOf(PersonId patient) {
        return topic.forHomeOf(patient).map(open -> new AgendaItem(open, side, writtenBy, from, hasWaited));
    }

    /** This item, which also stood elsewhere. */
    AgendaItem with(AgendaItem same) {
        AgendaTopic whole = AgendaTopic.builder()
                .from(topic)
                .inOwnWords(topic.inOwnWords().or(same.topic()::inOwnWords))
                .note(topic.note().or(same.topic()::note))
                .build();
        return new AgendaItem(whole, side, writtenBy, from, hasWaited || same.hasWaited());
    }

    private static boolean isEqual(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && SameWords.areSame(one.get(), other.get());
    }
}
