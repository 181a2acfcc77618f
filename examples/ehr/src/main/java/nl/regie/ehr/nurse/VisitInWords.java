package nl.regie.ehr.nurse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.caremodule.Wording;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.VisitPlan;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.screen.Speech;
import nl.regie.help.PressingMatters;
import nl.regie.help.ToCall;
import nl.regie.naming.Naming;
import nl.regie.visit.Agenda;
import nl.regie.visit.AgendaItem;
import nl.regie.visit.AgendaSide;
import nl.regie.visit.ContactAhead;
import nl.regie.visit.GivenReason;
import nl.regie.visit.SkipList;
import nl.regie.visit.VisitAdvice;
import nl.regie.visit.VisitReason;

/** The agenda and the proposal about a visit as sentences for staff: all of them are Regie's own. */
final class VisitInWords {
    private final Dossier whole;
    private final Dossier seen;
    private final boolean isOwnProfessional;
    private final LocalDate day;
    private final Speech speech;
    private final Naming naming;

    /**
     * For who may see one of two dossiers.
     *
     * @param whole of which the proposal is made, for it is the same for whoever reads it
     * @param seen what this reader may see: nothing else is told
     */
    VisitInWords(Dossier whole, Dossier seen, boolean isOwnProfessional, LocalDate day, Speech speech) {
        this.whole = whole;
        this.seen = seen;
        this.isOwnProfessional = isOwnProfessional;
        this.day = day;
        this.speech = speech;
        this.naming = new Naming(seen, speech.module(), speech.language()).on(day);
    }

    /** The topics of each side, the patient's first. */
    List<Part> agenda(Optional<ConsultPreparation> prepared) {
        Agenda agenda = prepared.map(each -> Agenda.of(seen, each)).orElseGet(() -> Agenda.withoutPreparation(seen));
        List<Part> parts = new ArrayList<>();
        for (AgendaSide side : AgendaSide.values()) {
            List<String> topics = agenda.of(side).stream().map(this::topic).toList();
            if (!topics.isEmpty()) {
                parts.add(new Part(naming.word(Wording.id("agenda", side)), topics));
            }
        }
        return parts;
    }

    private String topic(AgendaItem item) {
        String words = item.topic()
                .inOwnWords()
                .map(naming::quoted)
                .orElseGet(() -> item.topic().note().map(naming::plain).orElse(""));
        return item.hasWaited() ? words + " (" + naming.word("agenda/has-waited") + ")" : words;
    }

    /** What is proposed and why, whom to call, what was decided; or that nothing was prepared. */
    List<Part> proposal(Optional<ConsultPreparation> prepared) {
        List<Part> parts = new ArrayList<>();
        PressingMatters pressing = PressingMatters.of(seen, day, speech.module());
        if (prepared.isEmpty()) {
            parts.add(new Part(naming.word("visit-advice/nothing-prepared"), List.of()));
            pressing.findToCall()
                    .ifPresent(toCall -> parts.add(calls(toCall.said(naming, speech.module(), speech.language()))));
            return parts;
        }
        VisitAdvice advice = advice(prepared.get());
        advice.unreadSince().ifPresent(since -> parts.add(new Part(unread(since, advice), List.of())));
        parts.add(new Part(
                proposed(advice, prepared.get()),
                advice.reasons().stream().map(this::reason).toList()));
        pressing.findToCallBeside(advice)
                .ifPresent(toCall -> parts.add(calls(toCall.said(naming, speech.module(), speech.language()))));
        if (!advice.answered().isEmpty()) {
            parts.add(new Part(
                    naming.word("visit-advice/answered"),
                    advice.answered().stream().map(this::reason).toList()));
        }
        parts.add(decided());
        parts.add(new Part(
                naming.word("visit-advice/not-every-reason"), List.of(naming.word("visit-advice/who-decides"))));
        return parts.stream().filter(part -> !part.title().isEmpty()).toList();
    }

    /** What stands in the record that speaks for coming until a reader answers it. */
    List<ToAnswer> toAnswer(Optional<ConsultPreparation> prepared) {
        return prepared.map(this::advice).stream()
                .flatMap(advice -> advice.reasons().stream())
                .filter(given -> given.reason().list() == SkipList.AFTER_ANSWER)
                .flatMap(given -> given.evidence().stream())
                .distinct()
                .filter(id -> seen.find(id).isPresent())
                .map(id -> new ToAnswer(id.value(), naming.inFull(id)))
                .toList();
    }

    private VisitAdvice advice(ConsultPreparation prepared) {
        VisitAdvice advice = VisitAdvice.of(whole, prepared.id(), day, speech.module());
        return isOwnProfessional ? advice.forOwnProfessional(whole) : advice;
    }

    private Part calls(List<ToCall> toCall) {
        return new Part(
                naming.word("help/whom-to-call"),
                toCall.stream().map(ToCall::text).toList());
    }

    private String unread(LocalDate since, VisitAdvice advice) {
        long days = advice.daysUnread().orElseThrow();
        return days == 1
                ? naming.sentence("visit-advice/unread-one-day", Map.of("since", naming.of(since)))
                : naming.sentence(
                        "visit-advice/unread", Map.of("since", naming.of(since), "days", String.valueOf(days)));
    }

    private String proposed(VisitAdvice advice, ConsultPreparation prepared) {
        Optional<LocalDate> past = prepared.visitOn().filter(on -> on.isBefore(day));
        if (past.isPresent() && advice.plan() != VisitPlan.SOONER) {
            return naming.sentence("visit-advice/past", Map.of("on", naming.of(past.get())));
        }
        boolean isAsked = advice.reasons().stream().anyMatch(each -> each.reason() == VisitReason.WANTS_ANOTHER_FORM);
        return advice.form()
                .filter(form -> advice.plan() == VisitPlan.OTHER_FORM)
                .map(form -> naming.sentence(
                        isAsked ? "visit-advice/other-form" : "visit-advice/other-form-is-enough",
                        Map.of("form", naming.of(form))))
                .orElseGet(() -> naming.word(Wording.id("visit-advice", advice.plan())));
    }

    private String reason(GivenReason given) {
        String sentence = given.text(DayView.of(whole, day), speech.module()).in(speech.language()) + daysOf(given);
        List<String> places = given.reason().list() == SkipList.NEVER_MATTERS
                ? List.of()
                : given.evidence().stream()
                        .filter(id -> !(whole.findEntry(id).orElse(null) instanceof ConsultPreparation))
                        .filter(id -> seen.find(id).isPresent())
                        .map(naming::inFull)
                        .toList();
        return places.isEmpty()
                ? sentence
                : sentence + " " + naming.sentence("visit-advice/where", Map.of("where", String.join("; ", places)));
    }

    /** What was filled in is of the day on which it was filled in. */
    private String daysOf(GivenReason given) {
        List<String> days = given.filledInOn(DayView.of(whole, day)).stream()
                .map(naming::of)
                .toList();
        return days.isEmpty() ? "" : " [" + String.join("; ", days) + "]";
    }

    private Part decided() {
        List<String> lines = new ArrayList<>();
        ContactAhead ahead = ContactAhead.in(DayView.of(seen, day));
        ahead.decisions().forEach(decision -> {
            lines.add(decision.visitOn().map(on -> naming.of(on) + ": ").orElse("")
                    + naming.word(Wording.id("decided-visit", decision.plan())));
            decision.reason().map(naming::plain).ifPresent(lines::add);
            lines.add(naming.sentence(
                    "decided-visit/decided-by",
                    Map.of(
                            "who",
                            naming.of(decision.decidedBy()),
                            "on",
                            naming.of(decision.recorded().day()))));
        });
        ahead.lacks().stream()
                .map(lack -> lack.text(speech.module()).in(speech.language()))
                .forEach(lines::add);
        return new Part(lines.isEmpty() ? "" : naming.word("decided-visit/title"), lines);
    }

    /** A sentence, and what belongs under it. */
    public record Part(String title, List<String> lines) {
        /** Keeps the lines as they are. */
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** Something to which a reader can give an answer. */
    public record ToAnswer(String name, String inWords) {}
}
