package nl.regie.fhir.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
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
    private final Set<String> notUnderstood = new HashSet<>();

    OwnItems(FormKind form, KnownNames names, boolean isByProfessional, Remarks remarks) {
        this.needed = new Needed(form);
        this.names = names;
        this.isByProfessional = isByProfessional;
        this.remarks = remarks;
    }

    /** What answers these questions, in the order in which they are asked. */
    List<QuestionnaireResponseItemComponent> among(
            List<QuestionnaireResponseItemComponent> came, List<QuestionnaireItemComponent> asked, String path) {
        PlacesOfQuestions places = new PlacesOfQuestions(asked);
        came(came, places, path);
        return asked.stream()
                .flatMap(question -> answersOf(question, places.answersTo(question), path).stream())
                .toList();
    }

    /**
     * Form fillers of others put pages around questions, leave groups out, or nest a question in the answer to another:
     * wherever a question stands, it is the same one.
     */
    private void came(List<QuestionnaireResponseItemComponent> items, PlacesOfQuestions places, String path) {
        for (int i = 0; i < items.size(); i++) {
            QuestionnaireResponseItemComponent item = items.get(i);
            String at = path + ".item[" + i + "]";
            if (places.put(item)) {
                tellWhatIsBeside(item, at);
                cameInAnswers(item, places, at);
            } else if (places.areIn(item)) {
                if (item.hasAnswer()) {
                    remarks.unknownLinkId(at);
                }
                came(item.getItem(), places, at);
                cameInAnswers(item, places, at);
            } else if (item.hasAnswer() || item.hasItem()) {
                remarks.unknownLinkId(at);
            }
        }
    }

    private void cameInAnswers(QuestionnaireResponseItemComponent item, PlacesOfQuestions places, String at) {
        for (int i = 0; i < item.getAnswer().size(); i++) {
            came(item.getAnswer().get(i).getItem(), places, at + ".answer[" + i + "]");
        }
    }

    private void tellWhatIsBeside(QuestionnaireResponseItemComponent item, String at) {
        if (item.hasExtension()
                || item.getAnswer().stream().anyMatch(QuestionnaireResponseItemAnswerComponent::hasExtension)) {
            remarks.notTakenOver(at + ".extension");
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
            if (isUnclearWhoMayRead(question, each, group)) {
                remarks.unclearWhoMayRead(question.getLinkId());
            } else if (group.hasItem() && needed.isThereIn(group, remarks)) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** Somebody chose who may read it, and we do not know whom: then nobody reads it by this door. */
    private boolean isUnclearWhoMayRead(
            QuestionnaireItemComponent question,
            QuestionnaireResponseItemComponent came,
            QuestionnaireResponseItemComponent understood) {
        return question.getItem().stream()
                .filter(each -> Needed.saysWhoMayRead(each.getLinkId()))
                .filter(each -> isByProfessional || !Needed.isForProfessionals(each.getLinkId()))
                .filter(each -> understood.getItem().stream()
                        .noneMatch(item -> item.getLinkId().equals(each.getLinkId())))
                .anyMatch(each -> isAnsweredIn(came, each.getLinkId()));
    }

    private static boolean isAnsweredIn(QuestionnaireResponseItemComponent item, String linkId) {
        boolean isHere = linkId.equals(item.getLinkId())
                && item.getAnswer().stream().anyMatch(answer -> isSaid(answer.getValue()));
        return isHere
                || item.getItem().stream().anyMatch(inside -> isAnsweredIn(inside, linkId))
                || item.getAnswer().stream()
                        .flatMap(answer -> answer.getItem().stream())
                        .anyMatch(inside -> isAnsweredIn(inside, linkId));
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
                                    () -> notUnderstood(question.getLinkId()));
                }
            }
        }
        return all.hasAnswer() ? List.of(all) : List.of();
    }

    private void notUnderstood(String linkId) {
        notUnderstood.add(linkId);
        remarks.notUnderstood(linkId);
    }

    /** Whether each answer to a question that came is one of those that it asks for. */
    boolean isUnderstood(String linkId) {
        return !notUnderstood.contains(linkId);
    }

    /**
     * A form filler may write an answer that is not there: no value, a text of blanks, or only the reason why there is
     * none.
     */
    private static boolean isSaid(@Nullable Type value) {
        return value != null
                && !value.isEmpty()
                && !(value.isPrimitive() && !value.hasPrimitiveValue())
                && !(value instanceof StringType text && text.getValue().isBlank());
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
            return value instanceof Coding coding
                    ? option(question, coding)
                    : value instanceof StringType text ? called(question, text.getValue()) : Optional.empty();
        } else if (type == QuestionnaireItemType.DATE) {
            return day(value);
        } else if (type == QuestionnaireItemType.DECIMAL) {
            return number(question.getLinkId(), value);
        }
        return value instanceof StringType text ? Optional.of(new StringType(text.getValue())) : Optional.empty();
    }

    /** A choice among the patient's own things is a coding by the name of what was chosen. */
    private Optional<Identifier> reference(Type value) {
        Optional<Identifier> named = value instanceof Reference reference
                ? names.identifier(reference)
                : value instanceof Coding coding && coding.hasCode() ? chosen(coding) : Optional.empty();
        return named.filter(OwnItems::canBeAName);
    }

    private static boolean canBeAName(Identifier identifier) {
        try {
            return identifier.hasValue()
                    && !EntryId.of(identifier.getValue()).value().isEmpty();
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private Optional<Identifier> chosen(Coding coding) {
        boolean isOurs =
                Canonical.ENTRY_ID.equals(coding.getSystem()) || Canonical.PERSON_ID.equals(coding.getSystem());
        return isOurs
                ? Optional.of(new Identifier().setSystem(coding.getSystem()).setValue(coding.getCode()))
                : coding.hasSystem() ? Optional.empty() : names.called(coding.getCode());
    }

    /** One of the answers that the form offers; some form fillers leave out of which system its code is. */
    private static Optional<Type> option(QuestionnaireItemComponent question, Coding coding) {
        if (!coding.hasCode() && !coding.hasSystem() && coding.hasDisplay()) {
            return called(question, coding.getDisplay());
        }
        return question.getAnswerOption().stream()
                .map(QuestionnaireItemAnswerOptionComponent::getValueCoding)
                .filter(offered -> offered.getCode().equals(coding.getCode()))
                .filter(offered -> !coding.hasSystem() || offered.getSystem().equals(coding.getSystem()))
                .<Type>map(Coding::copy)
                .findFirst();
    }

    /** Some write only how the answer is called that was chosen: that is one where no other is called so. */
    private static Optional<Type> called(QuestionnaireItemComponent question, String name) {
        String called = name.strip();
        List<Coding> offered = question.getAnswerOption().stream()
                .map(QuestionnaireItemAnswerOptionComponent::getValueCoding)
                .filter(each -> called.equalsIgnoreCase(each.getDisplay()) || called.equals(each.getCode()))
                .toList();
        return offered.size() == 1 ? Optional.of(offered.get(0).copy()) : Optional.empty();
    }

    private static Optional<Type> day(Type value) {
        boolean isDay = value instanceof BaseDateTimeType || value instanceof StringType;
        return isDay
                ? FhirDays.asWritten(value.primitiveValue().strip())
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
