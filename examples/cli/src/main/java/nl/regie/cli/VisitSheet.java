package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.comparison.Naming;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.VisitPlan;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.help.PressingMatters;
import nl.regie.help.ToCall;
import nl.regie.help.WhomToCall;
import nl.regie.signalling.SignallingPlan;
import nl.regie.visit.Agenda;
import nl.regie.visit.AgendaItem;
import nl.regie.visit.AgendaSide;
import nl.regie.visit.GivenReason;
import nl.regie.visit.VisitAdvice;

/** The agenda of a visit and the proposal about it, for a screen or a program. */
record VisitSheet(
        Dossier dossier, Agenda agenda, VisitAdvice advice, Naming naming, CareModule module, Language language) {
    static VisitSheet of(
            Dossier dossier, ConsultPreparation preparation, LocalDate day, CareModule module, Language language) {
        return new VisitSheet(
                dossier,
                Agenda.of(dossier, preparation),
                VisitAdvice.of(dossier, preparation.id(), day, module),
                new Naming(dossier, module, language),
                module,
                language);
    }

    String toText(boolean forPatient) {
        SentenceSheet sheet = new SentenceSheet().title(naming.word("agenda/title"));
        if (agenda.items().isEmpty()) {
            sheet.line(naming.word("agenda/empty"));
        }
        for (AgendaSide side : AgendaSide.values()) {
            List<AgendaItem> items = agenda.of(side);
            if (!items.isEmpty()) {
                sheet.line(naming.word("agenda/" + kebab(side)));
                items.forEach(item -> sheet.item(sentence(item)));
            }
        }
        return (forPatient ? patientsPart(sheet) : proposal(sheet)).toString();
    }

    private SentenceSheet proposal(SentenceSheet sheet) {
        sheet.title(naming.word("visit-advice/title")).line(proposed());
        sheet.items(reasons(given -> given.reason().isForPatient()));
        List<String> hidden = reasons(given -> !given.reason().isForPatient());
        if (!hidden.isEmpty()) {
            sheet.line(naming.word("visit-advice/not-for-patient")).items(hidden);
        }
        PressingMatters.of(dossier, advice.on())
                .findToCall()
                .ifPresent(toCall -> Calls.put(toCall, naming, module, language, sheet));
        return sheet.line(naming.word("visit-advice/who-decides"));
    }

    /** The patient's version is the same whatever was confided, and whatever the matter is at home. */
    private WhomToCall toCallForPatient() {
        List<SignallingPlan> plans = dossier.current(SignallingPlan.class);
        return WhomToCall.forHome(plans, WhomToCall.in(plans));
    }

    /** The agenda and the proposal with its reasons, each in one line. */
    Stream<String> summary() {
        Stream<String> topics =
                agenda.items().stream().map(item -> naming.word("agenda/on-it") + ": " + sentence(item));
        return Stream.of(topics, Stream.of(proposed()), reasons(given -> true).stream())
                .flatMap(lines -> lines);
    }

    private SentenceSheet patientsPart(SentenceSheet sheet) {
        sheet.title(naming.word("visit-advice/title-patient"))
                .line(naming.word("visit-advice/patient"))
                .line(naming.word("visit-advice/patient-said"))
                .items(advice.forPatient().reasons().stream()
                        .map(given -> given.textForPatient(module).in(language))
                        .toList());
        sheet.title(naming.word("help/cannot-wait"));
        return sheet.items(toCallForPatient().said(naming, module, language).stream()
                .map(ToCall::text)
                .toList());
    }

    private String proposed() {
        return advice.form()
                .filter(form -> advice.plan() == VisitPlan.OTHER_FORM)
                .map(form -> naming.sentence("visit-advice/other-form", Map.of("form", naming.of(form))))
                .orElseGet(() -> naming.word("visit-advice/" + kebab(advice.plan())));
    }

    private List<String> reasons(Predicate<GivenReason> wanted) {
        return advice.reasons().stream()
                .filter(wanted)
                .map(given -> given.text(module).in(language))
                .toList();
    }

    private String sentence(AgendaItem item) {
        String who =
                item.side() == AgendaSide.PATIENT ? "" : naming.of(item.topic().raisedBy()) + ": ";
        String writer = item.isWrittenInPerson() || item.side() != AgendaSide.PATIENT
                ? ""
                : " (" + naming.sentence("agenda/written-by", Map.of("who", naming.of(item.writtenBy()))) + ")";
        String waited = item.hasWaited() ? " (" + naming.word("agenda/has-waited") + ")" : "";
        return who + words(item) + writer + waited;
    }

    private String words(AgendaItem item) {
        return item.topic()
                .inOwnWords()
                .map(naming::quoted)
                .or(() -> item.topic().note().map(naming::plain))
                .orElseThrow();
    }

    String toJson(boolean forPatient) {
        ObjectNode sheet = new ObjectMapper().createObjectNode();
        sheet.put("asOf", advice.on().toString())
                .put("preparation", advice.preparation().value());
        ArrayNode topics = sheet.putArray("agenda");
        agenda.items().forEach(item -> put(item, topics.addObject()));
        if (forPatient) {
            sheet.put("text", naming.word("visit-advice/patient"));
        } else {
            sheet.put("proposal", advice.plan().name()).put("text", proposed());
            advice.form().ifPresent(form -> sheet.put("form", form.name()));
        }
        ArrayNode reasons = sheet.putArray("reasons");
        List<GivenReason> given = forPatient ? advice.forPatient().reasons() : advice.reasons();
        given.forEach(each -> put(each, forPatient, reasons.addObject()));
        putCalls(forPatient, sheet);
        return sheet.toPrettyString() + "\n";
    }

    private void putCalls(boolean forPatient, ObjectNode sheet) {
        Optional<WhomToCall> toCall = forPatient
                ? Optional.of(toCallForPatient())
                : PressingMatters.of(dossier, advice.on()).findToCall();
        toCall.ifPresent(each -> Calls.put(each, naming, module, language, sheet));
    }

    private static void put(AgendaItem item, ObjectNode topic) {
        topic.put("side", item.side().name())
                .put("raisedBy", item.topic().raisedBy().value())
                .put("writtenBy", item.writtenBy().value())
                .put("from", item.from().value())
                .put("hasWaited", item.hasWaited());
        item.topic().inOwnWords().map(OwnWords::text).ifPresent(words -> topic.put("inOwnWords", words));
        item.topic().note().map(Note::text).ifPresent(note -> topic.put("note", note));
    }

    private void put(GivenReason given, boolean forPatient, ObjectNode reason) {
        reason.put("reason", given.reason().name())
                .put("forPatient", given.reason().isForPatient())
                .put("text", (forPatient ? given.textForPatient(module) : given.text(module)).in(language));
        ArrayNode evidence = reason.putArray("evidence");
        given.evidence().stream().map(EntryId::value).forEach(evidence::add);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
