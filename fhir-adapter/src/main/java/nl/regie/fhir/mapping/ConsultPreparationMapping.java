package nl.regie.fhir.mapping;

import nl.regie.careplan.GoalProgress;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.OwnMeasurement;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitWish;
import nl.regie.consult.YesNo;
import nl.regie.fhir.form.Form;
import nl.regie.fhir.form.FormGroup;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Amounts;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;

/** What the patient prepared for a visit ↔ QuestionnaireResponse. Its source is who filled it in. */
final class ConsultPreparationMapping implements EntryMapping<ConsultPreparation, QuestionnaireResponse> {
    private static final Form FORM = Form.shipped("consult-preparation");
    private static final String ALL = "preparation";

    @Override
    public Class<QuestionnaireResponse> type() {
        return QuestionnaireResponse.class;
    }

    @Override
    public boolean recognises(QuestionnaireResponse resource) {
        return FORM.isAnsweredBy(resource);
    }

    @Override
    public QuestionnaireResponse write(ConsultPreparation entry, Outbound out) {
        QuestionnaireResponse resource =
                FORM.begin(entry, out).setSource(out.person(entry.recorded().by()));
        FormGroup all = FORM.open(resource, ALL);
        all.addDay("visit-on", entry.visitOn());
        all.addCode("how-it-goes", entry.howItGoes());
        all.addWords("own-words", entry.inOwnWords());
        entry.measurements().forEach(measurement -> write(measurement, all.open("measurement"), out));
        entry.progress().forEach(progress -> GoalProgressMapping.write(progress, all.open("progress"), out));
        all.addAllWords("topic", entry.topics());
        all.addCode("notices-signs", entry.noticesSigns());
        all.addAll("sign", entry.signs().stream().map(out::entry).toList());
        all.addCode("wish", entry.wish());
        all.addCode("form", entry.form());
        return resource;
    }

    private static void write(OwnMeasurement measurement, FormGroup section, Outbound out) {
        measurement.limit().ifPresent(limit -> section.add("limit", out.entry(limit)));
        section.addNote("what", measurement.what());
        section.add("value", Amounts.decimal(measurement.value()));
        section.add("on", FhirDays.date(measurement.on()));
    }

    @Override
    public ConsultPreparation read(QuestionnaireResponse resource, Heading heading, Inbound in) {
        FormGroup all = FORM.read(resource, ALL).orElseThrow(() -> Unreadable.without("item"));
        ConsultPreparation.Builder preparation = ConsultPreparation.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .visitOn(all.day("visit-on"))
                .howItGoes(all.constant("how-it-goes", HowItGoes.class))
                .inOwnWords(all.words("own-words"))
                .topics(all.allWords("topic"))
                .noticesSigns(all.constant("notices-signs", YesNo.class))
                .wish(all.constant("wish", VisitWish.class))
                .form(all.constant("form", VisitForm.class));
        for (FormGroup measurement : all.sections("measurement")) {
            preparation.addMeasurements(readMeasurement(measurement, in));
        }
        for (FormGroup progress : all.sections("progress")) {
            GoalProgress told = GoalProgressMapping.read(progress, in);
            preparation.addProgress(told);
        }
        for (Reference sign : all.all("sign", Reference.class)) {
            preparation.addSigns(in.entry("item", sign));
        }
        return preparation.build();
    }

    private static OwnMeasurement readMeasurement(FormGroup section, Inbound in) {
        OwnMeasurement.Builder measurement = OwnMeasurement.builder()
                .what(section.note("what"))
                .value(section.find("value", DecimalType.class)
                        .flatMap(Amounts::find)
                        .orElseThrow(() -> Unreadable.without("item")))
                .on(section.day("on").orElseThrow(() -> Unreadable.without("item")));
        section.find("limit", Reference.class).ifPresent(limit -> measurement.limit(in.entry("item", limit)));
        return measurement.build();
    }
}
