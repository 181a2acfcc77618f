package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.consult.YesNo;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.experience.ExperienceVisibility;
import nl.regie.fhir.form.Form;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.ConfidentialityLabel;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.Text;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;

/**
 * What somebody experienced ↔ QuestionnaireResponse about one topic. Its source is who tells it: the patient or a close
 * one. It is marked as restricted unless the teller chose that the professional whom it is about may see it, too.
 */
final class ExperienceMapping implements EntryMapping<Experience, QuestionnaireResponse> {
    private static final Form FORM = Form.shipped("experience");

    @Override
    public Class<QuestionnaireResponse> type() {
        return QuestionnaireResponse.class;
    }

    @Override
    public boolean recognises(QuestionnaireResponse resource) {
        return FORM.isAnsweredBy(resource);
    }

    @Override
    public QuestionnaireResponse write(Experience experience, Outbound out) {
        QuestionnaireResponse resource = FORM.begin(experience, out).setSource(out.person(experience.teller()));
        if (out.isKeptToTheTeam(experience)) {
            ConfidentialityLabel.RESTRICTED.put(resource);
        }
        QuestionnaireResponseItemComponent group = FORM.ask(resource, Codes.code(experience.topic()));
        FORM.answer(group, "answer", Codes.coding(experience.answer()));
        experience.inOwnWords().ifPresent(words -> FORM.answer(group, "own-words", new StringType(words.text())));
        experience.tooManyContacts().ifPresent(yesNo -> FORM.answer(group, "too-many-contacts", Codes.coding(yesNo)));
        experience.visibleTo().ifPresent(choice -> FORM.answer(group, "visible-to", Codes.coding(choice)));
        return resource;
    }

    @Override
    public Experience read(QuestionnaireResponse resource, Heading heading, Inbound in) {
        for (ExperienceTopic topic : ExperienceTopic.values()) {
            Optional<QuestionnaireResponseItemComponent> group = FORM.find(resource, Codes.code(topic));
            if (group.isPresent()) {
                return Experience.builder()
                        .id(heading.id())
                        .recorded(heading.recorded())
                        .teller(in.person("source", resource.getSource()))
                        .topic(topic)
                        .answer(Form.answer(group.get(), "answer", Coding.class)
                                .flatMap(coding -> Codes.find(ExperienceAnswer.class, coding))
                                .orElseThrow(() -> Unreadable.without("item")))
                        .inOwnWords(Form.answer(group.get(), "own-words", StringType.class)
                                .flatMap(Text::ownWords))
                        .tooManyContacts(Form.answer(group.get(), "too-many-contacts", Coding.class)
                                .flatMap(coding -> Codes.find(YesNo.class, coding)))
                        .visibleTo(Form.answer(group.get(), "visible-to", Coding.class)
                                .flatMap(coding -> Codes.find(ExperienceVisibility.class, coding)))
                        .build();
            }
        }
        throw Unreadable.without("item");
    }
}
