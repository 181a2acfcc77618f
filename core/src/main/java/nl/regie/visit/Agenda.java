package nl.regie.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.consult.ConsultPreparation;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;

/**
 * What both sides want to talk about at a visit, set together (003, lines 168–170 and 233–235): the patient's topics
 * first, in the patient's order, then those of close ones, then the professional's. Within each side, what was left
 * over comes after what is new: the patient's present order leads. What a close one told in confidence is not on it.
 *
 * @param items the topics
 */
public record Agenda(List<AgendaItem> items) {
    /** Keeps the topics as they are. */
    public Agenda {
        items = List.copyOf(items);
    }

    /**
     * The agenda by a preparation, and by what still waits. Everything in the dossier counts: for an earlier day, ask
     * {@link Dossier#asOf} first.
     *
     * @param preparation a preparation of this dossier
     */
    public static Agenda of(Dossier dossier, ConsultPreparation preparation) {
        return of(dossier, preparation, writer -> true);
    }

    /**
     * The same, for a document that shows only what certain people wrote down.
     *
     * @param isShown whether what this person wrote down may be seen
     */
    public static Agenda of(Dossier dossier, ConsultPreparation preparation, Predicate<PersonId> isShown) {
        return of(dossier, topics(OpenTopics.in(dossier), preparation).filter(item -> isShown.test(item.writtenBy())));
    }

    /**
     * The agenda as the patient may read it at home: without what others noted to talk about, unless it may be shared.
     * That the professional also wants to talk about things is said beside it always, so that nothing follows from it.
     *
     * @param isShown whether what this person wrote down may be seen
     */
    public static Agenda forPatient(Dossier dossier, ConsultPreparation preparation, Predicate<PersonId> isShown) {
        return forPatient(dossier, topics(OpenTopics.forPatientIn(dossier), preparation), isShown);
    }

    /** The agenda as the patient may read it at home, of a visit for which nobody prepared. */
    public static Agenda forPatientWithoutPreparation(Dossier dossier, Predicate<PersonId> isShown) {
        return forPatient(dossier, topicsWithoutPreparation(OpenTopics.forPatientIn(dossier)), isShown);
    }

    /** The agenda of a visit for which nobody prepared: what still waits. */
    public static Agenda withoutPreparation(Dossier dossier) {
        return withoutPreparation(dossier, writer -> true);
    }

    /**
     * The same, for a document that shows only what certain people wrote down.
     *
     * @param isShown whether what this person wrote down may be seen
     */
    public static Agenda withoutPreparation(Dossier dossier, Predicate<PersonId> isShown) {
        return of(
                dossier,
                topicsWithoutPreparation(OpenTopics.in(dossier)).filter(item -> isShown.test(item.writtenBy())));
    }

    /** The topics of one side. */
    public List<AgendaItem> of(AgendaSide side) {
        return items.stream().filter(item -> item.side() == side).toList();
    }

    private static Agenda forPatient(Dossier dossier, Stream<AgendaItem> topics, Predicate<PersonId> isShown) {
        PersonId patient = dossier.requireWhole().patient().id();
        return of(
                dossier,
                topics.filter(item -> isShown.test(item.writtenBy()))
                        .flatMap(item -> item.forHomeOf(patient).stream()));
    }

    /** There is no visit to talk at where the patient has died, or where the record went into another one. */
    private static Agenda of(Dossier dossier, Stream<AgendaItem> topics) {
        return new Agenda(dossier.patient().isClosed() ? List.of() : eachOnce(topics));
    }

    private static Stream<AgendaItem> topics(OpenTopics open, ConsultPreparation preparation) {
        return Stream.of(
                        open.ofPatient(preparation, false),
                        open.ofProfessionals(preparation, false),
                        open.ofCloseOnes(),
                        open.notReached(),
                        open.ofOtherPreparations(preparation))
                .flatMap(source -> source);
    }

    private static Stream<AgendaItem> topicsWithoutPreparation(OpenTopics open) {
        return Stream.of(open.ofCloseOnes(), open.notReached(), open.ofPreparations())
                .flatMap(source -> source);
    }

    private static List<AgendaItem> eachOnce(Stream<AgendaItem> topics) {
        List<AgendaItem> items = new ArrayList<>();
        topics.forEach(item -> addOnce(item, items));
        items.sort(Comparator.comparing(AgendaItem::side));
        return items;
    }

    private static void addOnce(AgendaItem item, List<AgendaItem> items) {
        for (int i = 0; i < items.size(); i++) {
            if (AgendaItem.isSame(items.get(i).topic(), item.topic())) {
                items.set(i, items.get(i).with(item));
                return;
            }
        }
        items.add(item);
    }
}
