package nl.regie.fhir.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Text;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * A group of questions in a response, written or read part by part. A part is named by the end of its linkId; parts are
 * written in the order in which the form asks them.
 *
 * @param form the form to which it is a response
 * @param item the group in the response
 */
public record FormGroup(Form form, QuestionnaireResponseItemComponent item) {

    /** Adds a group within this one. */
    public FormGroup open(String part) {
        return new FormGroup(form, form.part(item, part));
    }

    public void add(String part, Type value) {
        form.answer(item, part, value);
    }

    /** Adds a question with several answers; none is there where there is no answer. */
    public void addAll(String part, Collection<? extends Type> values) {
        if (!values.isEmpty()) {
            QuestionnaireResponseItemComponent question = form.part(item, part);
            values.forEach(value -> question.addAnswer().setValue(value));
        }
    }

    public void addWords(String part, Optional<OwnWords> words) {
        words.ifPresent(said -> add(part, new StringType(said.text())));
    }

    public void addNote(String part, Optional<Note> note) {
        note.ifPresent(written -> add(part, new StringType(written.text())));
    }

    public void addDay(String part, Optional<LocalDate> day) {
        day.ifPresent(known -> add(part, FhirDays.date(known)));
    }

    public void addCode(String part, Optional<? extends Enum<?>> constant) {
        constant.ifPresent(known -> add(part, Codes.coding(known)));
    }

    public void addAllWords(String part, List<OwnWords> words) {
        addAll(part, words.stream().map(said -> new StringType(said.text())).toList());
    }

    /** The groups of this name within this one, in order. */
    public List<FormGroup> sections(String part) {
        return items(part).map(group -> new FormGroup(form, group)).toList();
    }

    public <T extends Type> List<T> all(String part, Class<T> type) {
        return items(part)
                .flatMap(question -> question.getAnswer().stream())
                .map(QuestionnaireResponseItemAnswerComponent::getValue)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    public <T extends Type> Optional<T> find(String part, Class<T> type) {
        return all(part, type).stream().findFirst();
    }

    public Optional<OwnWords> words(String part) {
        return find(part, StringType.class).flatMap(Text::ownWords);
    }

    public List<OwnWords> allWords(String part) {
        return all(part, StringType.class).stream()
                .flatMap(said -> Text.ownWords(said).stream())
                .toList();
    }

    public Optional<Note> note(String part) {
        return find(part, StringType.class).flatMap(Text::note);
    }

    public Optional<LocalDate> day(String part) {
        return find(part, DateType.class).flatMap(FhirDays::find);
    }

    public <E extends Enum<E>> Optional<E> constant(String part, Class<E> type) {
        return constants(part, type).stream().findFirst();
    }

    public <E extends Enum<E>> List<E> constants(String part, Class<E> type) {
        return all(part, Coding.class).stream()
                .flatMap(coding -> Codes.find(type, coding).stream())
                .toList();
    }

    private Stream<QuestionnaireResponseItemComponent> items(String part) {
        String linkId = item.getLinkId() + "." + part;
        return item.getItem().stream().filter(each -> linkId.equals(each.getLinkId()));
    }
}
