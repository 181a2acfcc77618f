package nl.regie.fhir.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regie.fhir.form.FormKind;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.FhirDays;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Of the items of a response those that answer our questions, as we would write them: form fillers choose other types
 * for the same answer, and leave out what they hold for empty. Everything else is told.
 */
final class OwnItems {
    private static final Pattern TYPED_NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");

    private final KnownNames names;
    private final boolean isByProfessional;
    private final Needed needed;
    private final Remarks remarks;

    OwnItems(FormKind form, KnownNames names, boolean isByProfessional, Remarks remarks) {
        this.needed = new Needed(form);
        this.names = names;
        this.isByProfessional = isByProfessional;
        this.remarks = remarks;
    }

    /** What answers these questions, in the order in which they are asked. */
    List<QuestionnaireResponseItemComponent> among(
            List<QuestionnaireResponseItemComponent> came, List<QuestionnaireItemComponent> asked, String path) {
        Map<String, List<QuestionnaireResponseItemComponent>> byLinkId = new LinkedHashMap<>();
        asked.forEach(question -> byLinkId.put(question.getLinkId(), new ArrayList<>()));
        for (int i = 0; i < came.size(); i++) {
            String at = path + ".item[" + i + "]";
            Optional<List<QuestionnaireResponseItemComponent>> place =
                    Optional.ofNullable(byLinkId.get(String.valueOf(came.get(i).getLinkId())));
            if (place.isPresent()) {
                place.get().add(came.get(i));
                tellWhatIsBeside(came.get(i), at);
            } else if (came.get(i).hasAnswer() || came.get(i).hasItem()) {
                remarks.unknownLinkId(at);
            }
        }
        return asked.stream()
                .flatMap(question ->
                        answersOf(question, byLinkId.getOrDefault(question.getLinkId(), List.of()), path).stream())
                .toList();
    }

    private void tellWhatIsBeside(QuestionnaireResponseItemComponent item, String at) {
        if (item.hasExtension()
                || item.getAnswer().stream().anyMatch(QuestionnaireResponseItemAnswerComponent::hasExtension)) {
            remarks.notTakenOver(at + ".extension");
        }
        if (item.getAnswer().stream().anyMatch(QuestionnaireResponseItemAnswerComponent::hasItem)) {
            remarks.unknownLinkId(at + ".answer.item");
        }
    }

    private List<QuestionnaireResponseItemComponent> answersOf(
            QuestionnaireItemComponent question, List<QuestionnaireResponseItemComponent> came, String path) {
        List<QuestionnaireResponseItemComponent> answers =
                switch (question.getType()) {
                    case DISPLAY -> List.of();
                    case GROUP -> groups(question, came, path);
                    default -> answered(question, came);
                };
        boolean isTwice = !question.getRepeats()
                && (answers.size() > 1
                        || answers.stream().anyMatch(each -> each.getAnswer().size() > 1));
        if (isTwice) {
            remarks.answeredTwice(question.getLinkId());
            return List.of();
        }
        boolean isForProfessionals =
                !answers.isEmpty() && !isByProfessional && Needed.isForProfessionals(question.getLinkId());
        if (isForProfessionals) {
            remarks.notByProfessional(question.getLinkId());
            return List.of();
        }
        return answers;
    }

    private List<QuestionnaireResponseItemComponent> groups(
            QuestionnaireItemComponent question, List<QuestionnaireResponseItemComponent> came, String path) {
        List<QuestionnaireResponseItemComponent> groups = new ArrayList<>();
        for (QuestionnaireResponseItemComponent each : came) {
            QuestionnaireResponseItemComponent group = item(question);
            group.setId(each.getId());
            among(each.getItem(), question.getItem(), path + ".item.where(linkId = '" + question.getLinkId() + "')")
                    .forEach(group::addItem);
            if (group.hasItem() && needed.isThereIn(group, remarks)) {
                groups.add(group);
            }
        }
        return groups;
    }

    private List<QuestionnaireResponseItemComponent> answered(
            QuestionnaireItemComponent question, List<QuestionnaireResponseItemComponent> came) {
        QuestionnaireResponseItemComponent all = item(question);
        for (QuestionnaireResponseItemComponent each : came) {
            for (QuestionnaireResponseItemAnswerComponent answer : each.getAnswer()) {
                if (isSaid(answer.getValue())) {
                    value(question, answer.getValue())
                            .ifPresentOrElse(
                                    value -> all.addAnswer().setValue(value),
                                    () -> remarks.notUnderstood(question.getLinkId()));
                }
            }
        }
        return all.hasAnswer() ? List.of(all) : List.of();
    }

    /** A form filler may write an answer that is not there: no value, or a text of blanks. */
    private static boolean isSaid(@Nullable Type value) {
        return value != null
                && !value.isEmpty()
                && !(value instanceof StringType text
                        && String.valueOf(text.getValue()).isBlank());
    }

    private static QuestionnaireResponseItemComponent item(QuestionnaireItemComponent question) {
        QuestionnaireResponseItemComponent item = new QuestionnaireResponseItemComponent();
        item.setLinkId(question.getLinkId()).setText(question.getText());
        return item;
    }

    /** The answer in the type that we write; empty where it is another kind of answer. */
    private Optional<Type> value(QuestionnaireItemComponent question, Type value) {
        QuestionnaireItemType type = question.getType();
        if (type == QuestionnaireItemType.REFERENCE) {
            return reference(value).map(identifier -> new Reference().setIdentifier(identifier));
        } else if (type == QuestionnaireItemType.CHOICE) {
            return value instanceof Coding coding ? option(question, coding) : Optional.empty();
        } else if (type == QuestionnaireItemType.DATE) {
            return day(value);
        } else if (type == QuestionnaireItemType.DECIMAL) {
            return number(question.getLinkId(), value);
        }
        return value instanceof StringType text ? Optional.of(new StringType(text.getValue())) : Optional.empty();
    }

    /** A choice among the patient's own things is a coding by the name of what was chosen. */
    private Optional<Identifier> reference(Type value) {
        if (value instanceof Reference reference) {
            return names.identifier(reference);
        }
        return value instanceof Coding coding
                        && (Canonical.ENTRY_ID.equals(coding.getSystem())
                                || Canonical.PERSON_ID.equals(coding.getSystem()))
                        && coding.hasCode()
                ? Optional.of(new Identifier().setSystem(coding.getSystem()).setValue(coding.getCode()))
                : Optional.empty();
    }

    /** One of the answers that the form offers; some form fillers leave out of which system its code is. */
    private static Optional<Type> option(QuestionnaireItemComponent question, Coding coding) {
        return question.getAnswerOption().stream()
                .map(QuestionnaireItemAnswerOptionComponent::getValueCoding)
                .filter(offered -> offered.getCode().equals(coding.getCode()))
                .filter(offered -> !coding.hasSystem() || offered.getSystem().equals(coding.getSystem()))
                .<Type>map(Coding::copy)
                .findFirst();
    }

    private static Optional<Type> day(Type value) {
        return value instanceof BaseDateTimeType moment && moment.hasValue()
                ? FhirDays.asWritten(moment.getValueAsString())
                        .map(FhirDays::date)
                        .map(DateType.class::cast)
                : Optional.empty();
    }

    /**
     * A number keeps the digits that somebody typed, with a comma or a dot; one that is no text may have lost zeros.
     */
    private Optional<Type> number(String linkId, Type value) {
        if (value instanceof StringType text) {
            String typed = text.getValue().strip().replace(',', '.');
            return TYPED_NUMBER.matcher(typed).matches() ? Optional.of(new DecimalType(typed)) : Optional.empty();
        }
        boolean isNumber = value instanceof DecimalType || value instanceof IntegerType;
        if (isNumber) {
            remarks.digits(linkId);
        }
        return isNumber ? Optional.of(new DecimalType(value.primitiveValue())) : Optional.empty();
    }
}
