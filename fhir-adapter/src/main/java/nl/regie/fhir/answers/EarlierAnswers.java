package nl.regie.fhir.answers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.SourceId;
import nl.regie.entry.SourceRef;
import nl.regie.fhir.form.FormKind;
import nl.regie.fhir.mapping.AnsweredGroup;
import nl.regie.fhir.vocabulary.Canonical;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/**
 * What came of this form before. A form is known by its identifier or its id at the server, or else by who filled it in
 * and when, to the moment; its name is the source of its entries.
 *
 * @param source the name of the form
 * @param dossier the dossier to which it goes
 */
record EarlierAnswers(SourceId source, Dossier dossier) {

    static EarlierAnswers of(QuestionnaireResponse response, FormKind form, Sender sender, Dossier dossier) {
        Identifier identifier = response.getIdentifier();
        String name;
        if (identifier.hasValue()) {
            name = (identifier.hasSystem() ? identifier.getSystem() + "|" : "") + identifier.getValue();
        } else if (response.getIdElement().hasIdPart()) {
            name = "QuestionnaireResponse/" + response.getIdElement().getIdPart();
        } else {
            String moment = Optional.ofNullable(response.getAuthoredElement().getValueAsString())
                    .orElse(sender.on().toString());
            name = uuid(form.code() + " " + sender.source() + " " + sender.author() + " " + moment);
        }
        boolean isNameOfASource = name.length() <= 200 && name.chars().allMatch(c -> c >= '!' && c <= '~');
        return new EarlierAnswers(SourceId.of(isNameOfASource ? name : uuid(name)), dossier);
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes((Canonical.BASE + " " + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The id of the nth entry that this group of this form gives. It says nothing of what was answered. */
    private EntryId id(AnsweredGroup group, int number) {
        return EntryId.of(uuid(dossier.patient().id() + " " + source + " " + group.linkId() + " " + number));
    }

    /** The first id that nothing in the dossier has; empty where that entry was erased, which is to stay so. */
    Optional<EntryId> newId(AnsweredGroup group) {
        boolean isErased = IntStream.rangeClosed(0, from(group).size())
                .mapToObj(number -> id(group, number))
                .anyMatch(id -> dossier.findTombstone(id).isPresent());
        return isErased
                ? Optional.empty()
                : IntStream.iterate(0, number -> number + 1)
                        .mapToObj(number -> id(group, number))
                        .filter(id -> dossier.find(id).isEmpty())
                        .findFirst();
    }

    /** What this group of this form gave last. */
    Optional<Entry> last(AnsweredGroup group) {
        return from(group).stream().reduce((earlier, later) -> later);
    }

    private List<Entry> from(AnsweredGroup group) {
        return dossier.entries(group.gives())
                .filter(group::isAnsweredBy)
                .filter(this::isFromThisForm)
                .map(Entry.class::cast)
                .toList();
    }

    private boolean isFromThisForm(Entry entry) {
        return entry.recorded()
                .sourceRef()
                .map(SourceRef::id)
                .filter(source::equals)
                .isPresent();
    }

    /** The entry that holds today of what this group of this form gave, whoever wrote it since. */
    Optional<Entry> standing(AnsweredGroup group) {
        return last(group).flatMap(last -> dossier.current(group.gives()).stream()
                .filter(entry -> dossier.versions().isVersionOf(last.id(), entry.id()))
                .map(Entry.class::cast)
                .findFirst());
    }

    /** Everything that came of this form and holds. */
    Stream<Entry> all() {
        return dossier.current(Entry.class).stream().filter(this::isFromThisForm);
    }
}
