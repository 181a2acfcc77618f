package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Found;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.experience.Experience;
import nl.regie.help.PressingMatters;
import nl.regie.help.PressingReason;
import nl.regie.help.ToCall;
import nl.regie.help.WhomToCall;
import nl.regie.naming.Naming;
import nl.regie.precondition.Appraisal;
import nl.regie.signalling.SignallingPlan;
import nl.regie.visit.Agenda;
import nl.regie.visit.AgendaItem;
import nl.regie.visit.AgendaSide;
import nl.regie.visit.ContactAhead;
import nl.regie.visit.GivenReason;
import nl.regie.visit.MeasurementsAndGoals;
import nl.regie.visit.SkipList;
import nl.regie.visit.VisitAdvice;
import nl.regie.visit.VisitReason;
import nl.regie.voice.FilledIn;
import nl.regie.voice.Speaker;
import nl.regie.voice.UnreadWords;

/** The agenda of a visit and the proposal about it, for a screen or a program. */
record VisitSheet(
        Dossier dossier,
        Agenda agenda,
        Agenda patientsAgenda,
        VisitAdvice advice,
        Naming naming,
        CareModule module,
        Language language,
        Ids ids) {
    static VisitSheet of(
            Dossier dossier,
            ConsultPreparation preparation,
            LocalDate day,
            CareModule module,
            Language language,
            Ids ids) {
        return new VisitSheet(
                dossier,
                Agenda.of(dossier, preparation),
                Agenda.forPatient(dossier, preparation, writer -> true),
                VisitAdvice.of(dossier, preparation.id(), day, module),
                new Naming(dossier, module, language).on(day),
                module,
                language,
                ids);
    }

    /** For care staff the proposal comes first: somebody may be waiting. For the patient it is about the agenda. */
    String toText(boolean forPatient) {
        SentenceSheet sheet = new SentenceSheet();
        return (forPatient ? patientsPart(agenda(patientsAgenda, sheet)) : agenda(agenda, proposal(sheet))).toString();
    }

    private SentenceSheet agenda(Agenda shown, SentenceSheet sheet) {
        sheet.title(naming.word("agenda/title"));
        if (shown.items().isEmpty()) {
            sheet.line(naming.word("agenda/empty"));
        }
        for (AgendaSide side : AgendaSide.values()) {
            List<AgendaItem> items = shown.of(side);
            if (!items.isEmpty()) {
                sheet.line(naming.word(Wording.id("agenda", side)));
                items.forEach(item -> sheet.item(sentence(item)));
            }
        }
        return sheet;
    }

    private SentenceSheet proposal(SentenceSheet sheet) {
        sheet.title(naming.word("visit-advice/title")).line(standsOn());
        dossier.lastRecordedOn()
                .filter(last -> last.isBefore(advice.on()))
                .ifPresent(last -> sheet.line(naming.sentence("next/last-recorded", Map.of("day", naming.of(last)))));
        unread().ifPresent(sheet::line);
        unreadWords().forEach(sheet::line);
        sheet.line(proposed());
        sheet.items(reasons(given -> given.reason().isForPatient()));
        List<String> hidden = reasons(given -> !given.reason().isForPatient());
        if (!hidden.isEmpty()) {
            sheet.line(naming.word("visit-advice/not-for-patient")).items(hidden);
        }
        toCallForStaff().ifPresent(toCall -> Calls.put(toCall, naming, module, language, sheet));
        if (!advice.answered().isEmpty()) {
            sheet.line(naming.word("visit-advice/answered"))
                    .items(advice.answered().stream().map(this::reason).toList());
        }
        decided().forEach(sheet::line);
        lacks().forEach(sheet::line);
        sheet.line(naming.word("visit-advice/not-every-reason")).line(naming.word("visit-advice/who-decides"));
        RecordLines.put(dossier, advice.on(), module, language, sheet);
        return sheet;
    }

    /** Beside what is pressing, and beside the words that stand with a reason. */
    private Optional<WhomToCall> toCallForStaff() {
        return PressingMatters.of(dossier, advice.on(), module).findToCallBeside(advice);
    }

    /** The patient's version is the same whatever was confided, and whatever the matter is at home. */
    private WhomToCall toCallForPatient() {
        DayView view = DayView.of(dossier, advice.on());
        List<SignallingPlan> plans = WhomToCall.stillInvolved(view.current(SignallingPlan.class), view);
        return WhomToCall.forHome(plans, WhomToCall.in(plans)).besideThoseCloseBy(view);
    }

    private ConsultPreparation preparation() {
        return dossier.current(ConsultPreparation.class).stream()
                .filter(each -> each.id().equals(advice.preparation()))
                .findFirst()
                .orElseThrow();
    }

    private ContactAhead ahead() {
        return ContactAhead.in(DayView.of(dossier, advice.on()));
    }

    /** The agenda and the proposal with its reasons, each in one line. */
    Stream<String> summary() {
        Stream<String> topics =
                agenda.items().stream().map(item -> naming.word("agenda/on-it") + ": " + sentence(item));
        return Stream.of(topics, Stream.of(proposed()), reasons(given -> true).stream())
                .flatMap(lines -> lines);
    }

    /** The sentence, with the days of what was filled in: it may be long ago, or said otherwise since. */
    private String reasonForPatient(GivenReason given) {
        return given.textForPatient(DayView.of(dossier, advice.on()), module).in(language)
                + filledInBy(given)
                + otherDays(given)
                + inBrackets(given.filledInOn(DayView.of(dossier, advice.on())));
    }

    private SentenceSheet patientsPart(SentenceSheet sheet) {
        sheet.line(naming.word("agenda/they-have-more"))
                .title(naming.word("visit-advice/title-patient"))
                .line(standsOn());
        whetherItGoesOn().forEach(sheet::line);
        sheet.line(naming.word("visit-advice/patient-said"))
                .items(advice.forPatient().reasons().stream()
                        .map(this::reasonForPatient)
                        .toList())
                .line(naming.word("visit-advice/not-every-reason-patient"));
        sheet.title(naming.word("help/cannot-wait"));
        return sheet.items(toCallForPatient().said(naming.forThePatient(), module, language).stream()
                .map(ToCall::text)
                .toList());
    }

    /**
     * What was decided, for the patient and for care staff alike; for the patient else whether the visit goes on where
     * nothing is heard. That is not said of a day that is past or not known, nor beside what asks to call.
     */
    private List<String> whetherItGoesOn() {
        List<String> decided = decided();
        if (!decided.isEmpty()) {
            return Stream.concat(decided.stream(), notYetAgreed()).toList();
        }
        Optional<LocalDate> visitOn = preparation().visitOn();
        Optional<LocalDate> past = visitOn.filter(on -> on.isBefore(advice.on()));
        if (past.isPresent()) {
            return List.of(naming.sentence("visit-advice/patient-past", Map.of("on", naming.of(past.get()))));
        }
        boolean asksToCall = advice.forPatient().reasons().stream()
                .anyMatch(given -> given.reason().leavesOpen() == VisitPlan.SOONER);
        return Stream.concat(
                        Stream.of(naming.word("visit-advice/patient")),
                        visitOn.filter(on -> !asksToCall).stream()
                                .map(on ->
                                        naming.sentence("visit-advice/patient-goes-on", Map.of("on", naming.of(on)))))
                .toList();
    }

    /**
     * Where a visit is skipped without the next contact, or how to reach the team, the patient may ask, and can call.
     */
    private Stream<String> notYetAgreed() {
        Set<ContactAhead.Lack> lacks = ahead().lacks();
        boolean isNoDayKnown = lacks.contains(ContactAhead.Lack.NEXT_CONTACT)
                && ahead().contacts().isEmpty();
        return Stream.concat(
                Stream.of("decided-visit/next-contact-unknown")
                        .filter(id -> isNoDayKnown)
                        .map(naming::word),
                Stream.of("decided-visit/reach-unknown")
                        .filter(id -> lacks.contains(ContactAhead.Lack.HOW_TO_REACH_US))
                        .map(naming::word));
    }

    private List<String> decided() {
        ContactAhead ahead = ahead();
        List<String> lines = new ArrayList<>();
        ahead.decisions().stream()
                .filter(decision -> !ahead.isOfThePast(decision) || isAboutThis(decision, ahead))
                .forEach(decision -> decided(decision, lines));
        if (lines.isEmpty()) {
            return lines;
        }
        ahead.contacts().stream()
                .map(contact -> naming.of(contact.on())
                        + contact.form()
                                .map(form -> ", " + naming.of(form).toLowerCase(Locale.ROOT))
                                .orElse(""))
                .findFirst()
                .ifPresent(when -> lines.add(naming.sentence("decided-visit/next-contact", Map.of("when", when))));
        ahead.howToReachUs()
                .map(naming::plain)
                .ifPresent(how -> lines.add(naming.sentence("decided-visit/until-then", Map.of("how", how))));
        return lines;
    }

    private boolean isAboutThis(VisitDecision decision, ContactAhead ahead) {
        return ahead.decisionAbout(preparation()).filter(decision::equals).isPresent();
    }

    private void decided(VisitDecision decision, List<String> lines) {
        lines.add(naming.word("decided-visit/title")
                + decision.visitOn().map(day -> ": " + naming.of(day)).orElse("") + ".");
        lines.add(naming.word("decided-visit/" + Wording.code(decision.plan())));
        decision.form()
                .map(form -> naming.of(form).toLowerCase(Locale.ROOT))
                .ifPresent(form -> lines.add(naming.sentence("decided-visit/form", Map.of("form", form))));
        lines.add(naming.sentence(
                "decided-visit/decided-by",
                Map.of(
                        "who",
                        naming.of(decision.decidedBy()),
                        "on",
                        naming.of(decision.recorded().day()))));
    }

    private String standsOn() {
        return naming.sentence("visit-advice/on", Map.of("on", naming.of(advice.on())));
    }

    private Optional<String> unread() {
        return advice.unreadSince().map(since -> {
            long days = advice.daysUnread().orElseThrow();
            return naming.sentence(
                    days == 1 ? "visit-advice/unread-one-day" : "visit-advice/unread",
                    days == 1
                            ? Map.of("since", naming.of(since))
                            : Map.of("since", naming.of(since), "days", String.valueOf(days)));
        });
    }

    /** What decisions to skip a visit lack, each said once. */
    private List<String> lacks() {
        return ahead().lacks().stream()
                .map(lack -> lack.text(module).in(language))
                .toList();
    }

    /** Of a visit that is past there is nothing to propose, but that there is contact. */
    private String proposed() {
        Optional<LocalDate> past = preparation()
                .visitOn()
                .filter(on -> on.isBefore(advice.on()))
                .filter(on -> advice.plan() != VisitPlan.SOONER);
        return past.map(on -> naming.sentence("visit-advice/past", Map.of("on", naming.of(on))))
                .orElseGet(this::proposedOfWhatIsToCome);
    }

    private String proposedOfWhatIsToCome() {
        return advice.form()
                .filter(form -> advice.plan() == VisitPlan.OTHER_FORM)
                .map(form -> naming.sentence(formWording(), Map.of("form", naming.of(form))))
                .orElseGet(() -> naming.word(Wording.id("visit-advice", advice.plan())));
    }

    private String formWording() {
        boolean isThePatients =
                advice.reasons().stream().anyMatch(given -> given.reason() == VisitReason.WANTS_ANOTHER_FORM);
        return isThePatients ? "visit-advice/other-form" : "visit-advice/other-form-is-enough";
    }

    private List<String> reasons(Predicate<GivenReason> wanted) {
        return advice.reasons().stream().filter(wanted).map(this::reason).toList();
    }

    /** The sentence, and for what speaks for coming where to look, and since when that stands there. */
    private String reason(GivenReason given) {
        String sentence = given.text(DayView.of(dossier, advice.on()), module).in(language)
                + filledInBy(given)
                + notesOfProfessionals(given)
                + measured(given)
                + otherDays(given)
                + inBrackets(dayOfThePreparation(given));
        List<Found> places = places(given);
        Set<EntryId> placed = places.stream().map(Found::id).collect(Collectors.toSet());
        List<EntryId> unplaced =
                given.evidence().stream().filter(id -> !placed.contains(id)).toList();
        String told = ids.behind(sentence, unplaced);
        return places.isEmpty()
                ? told
                : told + " "
                        + naming.sentence(
                                "visit-advice/where",
                                Map.of(
                                        "where",
                                        places.stream()
                                                .map(found -> place(found, dueDay(given, found)))
                                                .collect(Collectors.joining("; "))))
                        + unreadSince(given);
    }

    /**
     * Where to look: not the preparation that this is about, nor what somebody read in it, unless that is who worries.
     * Of what speaks against coming, only where the sentence does not say which goal it is about.
     */
    private List<Found> places(GivenReason given) {
        boolean isToBeNamed =
                given.reason().list() != SkipList.NEVER_MATTERS || given.reason() == VisitReason.GOAL_UNTOLD;
        return given.evidence().stream()
                .filter(id -> isToBeNamed && !id.equals(advice.preparation()))
                .flatMap(id -> dossier.find(id).stream())
                .filter(found -> given.reason() == VisitReason.READER_WORRIES
                        || given.reason() == VisitReason.WORRY_ACTED_ON
                        || !(found.entry() instanceof PreparationReading))
                .toList();
    }

    /** Who filled it in, where that is not the patient. */
    private String filledInBy(GivenReason given) {
        boolean isBySomebodyElse = given.reason() == VisitReason.FILLED_IN_BY_SOMEBODY_ELSE;
        boolean tellsBy = isBySomebodyElse || given.reason() == VisitReason.FILLED_IN_IN_PERSON;
        String by = isBySomebodyElse
                ? " "
                        + naming.sentence(
                                "visit-advice/filled-in-by", Map.of("who", naming.of(FilledIn.by(preparation()))))
                : "";
        return tellsBy && preparation().recorded().isInterpretedByACloseOne()
                ? by + " (" + naming.word("naming/interpreted") + ")"
                : by;
    }

    /** What professionals wrote that whoever read the preparation may not know, for care staff. */
    private String notesOfProfessionals(GivenReason given) {
        boolean isWritten = given.reason() == VisitReason.PROFESSIONALS_NOTES
                || given.reason() == VisitReason.DECIDED_SOONER
                || given.reason() == VisitReason.DECIDED_ON_CONTACT;
        return !isWritten
                ? ""
                : given.evidence().stream()
                        .flatMap(id -> dossier.findEntry(id).stream())
                        .map(entry -> " "
                                + naming.sentence(
                                        "visit-advice/professional-wrote",
                                        Map.of(
                                                "who",
                                                naming.of(entry.recorded().by()),
                                                "on",
                                                naming.of(entry.recorded().on()),
                                                "what",
                                                notesIn(entry).collect(Collectors.joining("; ")))))
                        .collect(Collectors.joining());
    }

    private Stream<String> notesIn(Entry entry) {
        if (entry instanceof ProgressReview review) {
            return Stream.concat(
                    review.professionalsView().stream().map(naming::plain),
                    review.patientsView().stream().map(naming::quoted));
        } else if (entry instanceof VisitSummary talk) {
            return Stream.of(
                            Stream.concat(talk.discussed().stream(), talk.notReached().stream())
                                    .map(topic -> topic.inOwnWords()
                                            .map(naming::quoted)
                                            .or(() -> topic.note().map(naming::plain))
                                            .orElseThrow()),
                            talk.agreed().stream().map(agreed -> naming.plain(agreed.what())))
                    .flatMap(lines -> lines);
        }
        if (entry instanceof VisitDecision decision) {
            return decision.reason().stream().map(naming::plain);
        }
        return entry instanceof Appraisal appraisal ? appraisal.note().stream().map(naming::plain) : Stream.of();
    }

    /** What was measured beyond its limits, beside the reason that it was. */
    private String measured(GivenReason given) {
        return given.reason() != VisitReason.MEASUREMENT_BEYOND_LIMIT
                        && given.reason() != VisitReason.MEASUREMENT_ACTED_ON
                ? ""
                : PressingMatters.of(dossier, advice.on(), module).measuredBeyond(given.evidence()).stream()
                        .map(beyond -> " " + naming.word("pressing/measured") + ": "
                                + naming.of(beyond.measured(), beyond.limit()) + ".")
                        .collect(Collectors.joining());
    }

    /** Since when another preparation has waited for somebody to read it. */
    private String unreadSince(GivenReason given) {
        if (given.reason() != VisitReason.ANOTHER_PREPARATION) {
            return "";
        }
        UnreadWords unread = UnreadWords.in(DayView.of(dossier, advice.on()));
        return given.evidence().stream()
                .flatMap(id -> dossier.findEntry(id).stream())
                .filter(unread::isUnread)
                .map(entry -> entry.recorded().on())
                .min(Comparator.naturalOrder())
                .map(since -> " " + waitsSince(since))
                .orElse("");
    }

    private String waitsSince(LocalDate since) {
        long days = ChronoUnit.DAYS.between(since, advice.on());
        String wording = days == 0 ? "-today" : days == 1 ? "-one-day" : "";
        return naming.sentence(
                "visit-advice/other-unread" + wording, Map.of("since", naming.of(since), "days", Long.toString(days)));
    }

    /**
     * What was filled in, or told of the goals before, is of the day of that, however long ago; of others that stands
     * behind it.
     */
    private List<LocalDate> dayOfThePreparation(GivenReason given) {
        if (given.reason() == VisitReason.GOALS_UNDER_WAY) {
            return given.filledInOn(DayView.of(dossier, advice.on()));
        }
        return given.evidence().contains(advice.preparation())
                ? List.of(preparation().recorded().day())
                : List.of();
    }

    private String inBrackets(List<LocalDate> days) {
        return days.isEmpty() ? "" : " [" + days.stream().map(naming::of).collect(Collectors.joining("; ")) + "]";
    }

    /** Of what was before, or was measured, on which day: it may be years ago. */
    private String otherDays(GivenReason given) {
        return switch (given.reason()) {
            case GOES_NO_BETTER ->
                lastWorse(given)
                        .map(on -> " " + naming.sentence("visit-advice/worse-was-on", Map.of("on", naming.of(on))))
                        .orElse("");
            case MEASUREMENT_DAY_UNSURE -> {
                String days =
                        MeasurementsAndGoals.unsureDays(preparation(), DayView.of(dossier, advice.on()), module)
                                .stream()
                                .map(naming::of)
                                .collect(Collectors.joining("; "));
                yield " " + naming.sentence("visit-advice/measured-on", Map.of("on", days));
            }
            default -> "";
        };
    }

    private Optional<LocalDate> lastWorse(GivenReason given) {
        LocalDate told = given.evidence().stream()
                .flatMap(id -> dossier.findEntry(id).stream())
                .map(entry -> entry.recorded().on())
                .max(Comparator.naturalOrder())
                .orElse(advice.on());
        return dossier.current(ConsultPreparation.class).stream()
                .filter(each -> each.howItGoes().filter(HowItGoes.WORSE::equals).isPresent())
                .map(each -> each.recorded().on())
                .filter(on -> on.isBefore(told))
                .max(Comparator.naturalOrder());
    }

    /** The day that came, of what is to be looked at or asked again. */
    private Optional<LocalDate> dueDay(GivenReason given, Found found) {
        if (given.reason() != VisitReason.REVIEW_DUE && given.reason() != VisitReason.DAY_TO_ASK_AGAIN) {
            return Optional.empty();
        }
        LocalDate until = preparation()
                .visitOn()
                .filter(visit -> visit.isAfter(advice.on()))
                .orElse(advice.on());
        return new DueDays(dossier).of(found).filter(on -> !on.isAfter(until)).min(Comparator.naturalOrder());
    }

    /** Words that nobody read stand there themselves, for who reads this to judge. */
    private Stream<String> unreadWords() {
        PressingMatters pressing = PressingMatters.of(dossier, advice.on(), module);
        Stream<EntryId> found = pressing.all().stream()
                .filter(each -> each.reason() == PressingReason.WORDS_UNREAD
                        || each.reason() == PressingReason.OTHER_WORDS_UNREAD
                        || each.reason() == PressingReason.WORDS_TOLD_TO_ANOTHER
                        || each.reason() == PressingReason.WORDS_OF_A_TALKS_DAY)
                .flatMap(each -> each.evidence().stream());
        Stream<EntryId> ofThis = advice.reasons().stream()
                .filter(given -> given.reason() == VisitReason.FREE_TEXT_UNREAD)
                .flatMap(given -> given.evidence().stream());
        return Stream.concat(found, ofThis).distinct().flatMap(id -> pressing.wordsIn(id).stream()
                .map(words -> naming.word(whoSaid(id, pressing)) + ": " + naming.quoted(words)));
    }

    /** Under whose words what stands in an entry is told. */
    static String whoSaid(EntryId id, PressingMatters pressing) {
        if (pressing.isOnlySeen(id)) {
            return "screen/patient-showed";
        }
        return pressing.otherWriterOf(id)
                .map(writer ->
                        writer == Speaker.CLOSE_ONE ? "pressing/close-one-wrote" : "pressing/representative-said")
                .orElseGet(() -> pressing.isInterpretedByACloseOne(id)
                        ? "pressing/patient-said-interpreted"
                        : "pressing/patient-said");
    }

    /** What somebody told of an experience is for whom they chose: here stands only what was asked. */
    private String place(Found found, Optional<LocalDate> due) {
        String what = found.as(Experience.class)
                .map(told -> module.statementById(StatementId.of(Wording.id("experience", told.topic())))
                        .text()
                        .in(language))
                .or(() -> found.as(PreparationReading.class)
                        .map(reading -> naming.of(reading.recorded().by())))
                .orElseGet(() -> words(found));
        String day = naming.of(found.day());
        String dated = what.contains(day) ? what : what + " (" + day + ")";
        return ids.behind(
                due.map(on -> naming.sentence("visit-advice/due", Map.of("what", dated, "on", naming.of(on))))
                        .orElse(dated),
                List.of(found.id()));
    }

    /** The words that stand in it, as far as who reads this may see them; its id where there are none. */
    private String words(Found found) {
        String named = naming.of(found.id());
        return named.equals(found.id().value())
                ? PressingMatters.of(dossier, advice.on(), module).wordsIn(found.id()).stream()
                        .findFirst()
                        .map(naming::quoted)
                        .orElse(named)
                : named;
    }

    private String sentence(AgendaItem item) {
        String who =
                item.side() == AgendaSide.PATIENT ? "" : naming.of(item.topic().raisedBy()) + ": ";
        String writer = item.isWrittenInPerson() || item.side() != AgendaSide.PATIENT
                ? ""
                : " (" + naming.sentence("agenda/written-by", Map.of("who", naming.of(item.writtenBy()))) + ")";
        String waited = item.hasWaited() ? " (" + naming.word("agenda/has-waited") + ")" : "";
        String interpreted =
                item.isInterpretedByACloseOne(dossier) ? " (" + naming.word("naming/interpreted") + ")" : "";
        return who + words(item) + writer + interpreted + waited;
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
                .put("standsOn", standsOn())
                .put("preparation", advice.preparation().value())
                .put("preparationInWords", words(advice.preparation(), forPatient));
        ArrayNode topics = sheet.putArray("agenda");
        (forPatient ? patientsAgenda : agenda).items().forEach(item -> put(item, forPatient, topics.addObject()));
        if (forPatient) {
            sheet.put("alsoOnTheAgenda", naming.word("agenda/they-have-more"))
                    .put("text", String.join(" ", whetherItGoesOn()))
                    .put("notEveryReason", naming.word("visit-advice/not-every-reason-patient"));
        } else {
            advice.unreadSince().ifPresent(since -> sheet.put("unreadSince", since.toString())
                    .put("daysUnread", advice.daysUnread().orElseThrow()));
            dossier.lastRecordedOn().ifPresent(last -> sheet.put("lastRecordedOn", last.toString()));
            ArrayNode words = sheet.putArray("unreadWords");
            unreadWords().forEach(words::add);
            sheet.put("proposal", advice.plan().name()).put("text", proposed());
            advice.form().ifPresent(form -> sheet.put("form", form.name()));
            sheet.put("notEveryReason", naming.word("visit-advice/not-every-reason"));
            ArrayNode answered = sheet.putArray("answered");
            advice.answered().forEach(each -> put(each, false, answered.addObject()));
            ArrayNode decided = sheet.putArray("decided");
            decided().forEach(decided::add);
            ArrayNode lacks = sheet.putArray("lacks");
            lacks().forEach(lacks::add);
            RecordLines.put(dossier, advice.on(), module, language, sheet);
        }
        ArrayNode reasons = sheet.putArray("reasons");
        List<GivenReason> given = forPatient ? advice.forPatient().reasons() : advice.reasons();
        given.forEach(each -> put(each, forPatient, reasons.addObject()));
        putCalls(forPatient, sheet);
        return sheet.toPrettyString() + "\n";
    }

    private void putCalls(boolean forPatient, ObjectNode sheet) {
        Optional<WhomToCall> toCall = forPatient ? Optional.of(toCallForPatient()) : toCallForStaff();
        Naming named = forPatient ? naming.forThePatient() : naming;
        toCall.ifPresent(each -> Calls.put(each, named, module, language, sheet));
    }

    private void put(AgendaItem item, boolean forPatient, ObjectNode topic) {
        topic.put("side", item.side().name())
                .put("raisedBy", item.topic().raisedBy().value())
                .put("raisedByInWords", naming.of(item.topic().raisedBy()))
                .put("writtenBy", item.writtenBy().value())
                .put("writtenByInWords", naming.of(item.writtenBy()))
                .put("from", item.from().value())
                .put("fromInWords", words(item.from(), forPatient))
                .put("hasWaited", item.hasWaited())
                .put("interpretedByACloseOne", item.isInterpretedByACloseOne(dossier));
        item.topic().inOwnWords().map(OwnWords::text).ifPresent(words -> topic.put("inOwnWords", words));
        item.topic().note().map(Note::text).ifPresent(note -> topic.put("note", note));
    }

    private String words(EntryId id, boolean forPatient) {
        return forPatient ? kindAndDay(id) : naming.inFull(id);
    }

    /** No word of the entry: a patient reads here what is theirs to read, and that stands beside it. */
    private String kindAndDay(EntryId id) {
        Found found = dossier.find(id).orElseThrow();
        return naming.sentence(
                "naming/of-day", Map.of("what", naming.kindOf(found.entry()), "day", naming.of(found.day())));
    }

    /** In JSON ids have places of their own. */
    private VisitSheet withoutIds() {
        return new VisitSheet(dossier, agenda, patientsAgenda, advice, naming, module, language, new Ids());
    }

    /** The same sentence as in text, with its days. */
    private void put(GivenReason given, boolean forPatient, ObjectNode reason) {
        reason.put("reason", given.reason().name())
                .put("forPatient", given.reason().isForPatient())
                .put("text", forPatient ? reasonForPatient(given) : withoutIds().reason(given));
        ArrayNode evidence = reason.putArray("evidence");
        given.evidence().stream().map(EntryId::value).forEach(evidence::add);
        ArrayNode words = reason.putArray("evidenceInWords");
        given.evidence().forEach(id -> words.add(words(id, forPatient)));
    }
}
