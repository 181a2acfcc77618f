package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.day.DayView;
import nl.regie.entry.Language;
import nl.regie.help.PressingMatters;
import nl.regie.help.WhomToCall;
import nl.regie.naming.Naming;
import nl.regie.signalling.SignallingPlan;

/**
 * What stands there where the patient prepared no visit: that it is so, what to ask, what is pressing, and whom to
 * call. The patient's version is the same whatever was confided.
 *
 * @param view the dossier on the day
 * @param forPatient whether the patient reads it
 * @param module the words
 * @param language the language
 */
record NothingPrepared(DayView view, boolean forPatient, CareModule module, Language language) {
    String text() {
        SentenceSheet sheet = new SentenceSheet()
                .title(naming().word("visit-advice/title" + (forPatient ? "-patient" : "")))
                .line(standsOn());
        lastRecorded().ifPresent(sheet::line);
        sheet.line(sentence()).items(pressing());
        if (forPatient) {
            sheet.title(naming().word("help/cannot-wait"));
            return sheet.items(toCall().stream()
                            .flatMap(calls -> calls.said(naming(), module, language).stream())
                            .map(each -> each.text())
                            .toList())
                    .toString();
        }
        toCall().ifPresent(calls -> Calls.put(calls, naming(), module, language, sheet));
        RecordLines.put(view.dossier(), view.day(), module, language, sheet);
        return sheet.toString();
    }

    String json() {
        ObjectNode sheet = new ObjectMapper().createObjectNode();
        sheet.put("asOf", view.day().toString()).put("standsOn", standsOn()).put("text", sentence());
        if (!forPatient) {
            ArrayNode pressing = sheet.putArray("pressing");
            pressing().forEach(pressing::add);
            RecordLines.put(view.dossier(), view.day(), module, language, sheet);
        }
        toCall().ifPresent(calls -> Calls.put(calls, naming(), module, language, sheet));
        return sheet.toPrettyString() + "\n";
    }

    /** Of what others wrote down the patient's version tells nothing, not even the day. */
    private Optional<String> lastRecorded() {
        return view.dossier()
                .lastRecordedOn()
                .filter(last -> !forPatient && last.isBefore(view.day()))
                .map(last -> naming().sentence("next/last-recorded", Map.of("day", naming().of(last))));
    }

    private String standsOn() {
        return naming().sentence("visit-advice/on", Map.of("on", naming().of(view.day())));
    }

    private String sentence() {
        return naming().word("visit-advice/nothing-prepared" + (forPatient ? "-patient" : ""));
    }

    private List<String> pressing() {
        PressingMatters matters = PressingMatters.of(view, module);
        return forPatient
                ? List.of()
                : matters.all().stream()
                        .map(each -> Stream.concat(
                                        Stream.of(matters.textOf(each, module).in(language)),
                                        each.evidence().stream()
                                                .flatMap(id -> matters.wordsIn(id).stream()
                                                        .map(words -> naming().word(VisitSheet.whoSaid(id, matters))
                                                                + ": " + naming().quoted(words) + "."))
                                                .distinct())
                                .collect(Collectors.joining(" ")))
                        .toList();
    }

    private Optional<WhomToCall> toCall() {
        if (!forPatient) {
            return PressingMatters.of(view, module).findToCall();
        }
        List<SignallingPlan> plans = WhomToCall.stillInvolved(view.current(SignallingPlan.class), view);
        return Optional.of(WhomToCall.forHome(plans, WhomToCall.in(plans)).besideThoseCloseBy(view));
    }

    private Naming naming() {
        return new Naming(view.dossier(), module, language).on(view.day());
    }
}
