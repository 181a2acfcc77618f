package nl.regie.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.Language;
import nl.regie.help.ToCall;
import nl.regie.help.WhomToCall;
import nl.regie.naming.Naming;

/** Whom to call, as JSON and on a screen: the same people and lines in both. */
final class Calls {
    private Calls() {}

    static void put(WhomToCall toCall, Naming naming, CareModule module, Language language, ObjectNode node) {
        toCall.lack(module).ifPresent(lack -> node.put("nobodyToCall", lack.in(language)));
        ArrayNode calls = node.putArray("whomToCall");
        toCall.said(naming, module, language).forEach(each -> put(each, naming, calls.addObject()));
    }

    private static void put(ToCall each, Naming naming, ObjectNode call) {
        each.person().ifPresent(person -> call.put("person", person.value()).put("personInWords", naming.of(person)));
        if (!each.when().isEmpty()) {
            ArrayNode when = call.putArray("when");
            each.when().stream().sorted().map(Enum::name).forEach(when::add);
        }
        each.line().ifPresent(line -> call.put("line", line.value()));
        call.put("text", each.text());
    }

    static void put(WhomToCall toCall, Naming naming, CareModule module, Language language, SentenceSheet sheet) {
        sheet.title(naming.word("help/whom-to-call"));
        toCall.lack(module).map(lack -> lack.in(language)).ifPresent(sheet::line);
        sheet.items(
                toCall.said(naming, module, language).stream().map(ToCall::text).toList());
    }
}
