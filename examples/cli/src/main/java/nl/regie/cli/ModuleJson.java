package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import nl.regie.caremodule.Argument;
import nl.regie.caremodule.Offer;
import nl.regie.caremodule.Source;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.Statement.HowRead;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.entry.LocalizedText;

/** How the parts of the module look in JSON: texts in both languages, constants in lower case. */
final class ModuleJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ModuleJson() {}

    static ArrayNode list() {
        return MAPPER.createArrayNode();
    }

    static ObjectNode text(LocalizedText text) {
        return MAPPER.createObjectNode().put("nl", text.nl()).put("en", text.en());
    }

    static ObjectNode source(Source source) {
        return MAPPER.createObjectNode()
                .put("document", source.document())
                .put("file", source.file())
                .put("section", source.section())
                .put("lines", source.lines());
    }

    static ArrayNode ids(Collection<StatementId> ids) {
        ArrayNode list = list();
        ids.forEach(id -> list.add(id.value()));
        return list;
    }

    static ObjectNode statement(Statement statement) {
        ObjectNode row = MAPPER.createObjectNode()
                .put("id", statement.id().value())
                .put("kind", Wording.code(statement.kind()))
                .put("theme", Wording.code(statement.theme()))
                .put("phase", statement.phase().map(Wording::code).orElse(null))
                .put("audience", Wording.code(statement.audience()));
        ArrayNode alsoFor = row.putArray("alsoFor");
        statement.alsoFor().forEach(whom -> alsoFor.add(Wording.code(whom)));
        row.put("nl", statement.text().nl()).put("en", statement.text().en());
        statement.name().ifPresent(name -> row.set("name", text(name)));
        statement.partOf().ifPresent(whole -> row.put("partOf", whole.value()));
        row.set("source", source(statement.source()));
        ArrayNode remarks = row.putArray("remarks");
        statement.remarks().forEach(remark -> remarks.add(text(remark)));
        statement.howRead().ifPresent(read -> row.set("howRead", howRead(read)));
        return row.put("evaluatedBy", Wording.code(statement.evaluatedBy()));
    }

    private static ObjectNode howRead(HowRead read) {
        ObjectNode row = MAPPER.createObjectNode();
        row.set("met", text(read.met()));
        read.partlyMet().ifPresent(when -> row.set("partlyMet", text(when)));
        read.notMet().ifPresent(when -> row.set("notMet", text(when)));
        row.set("cannotTell", text(read.cannotTell()));
        read.notApplicable().ifPresent(when -> row.set("notApplicable", text(when)));
        return row;
    }

    /** An intervention or instrument, with its offer. */
    static ObjectNode intervention(Statement statement) {
        Offer offer = statement.offer().orElseThrow();
        ObjectNode row = statement(statement);
        ObjectNode answer = row.putObject("offer");
        answer.set("serves", ids(offer.serves()));
        ArrayNode forWhom = answer.putArray("forWhom");
        offer.forWhom().forEach(whom -> forWhom.add(Wording.code(whom)));
        answer.set("deliveredBy", text(offer.deliveredBy()));
        answer.set("inFavour", arguments(offer.inFavour()));
        answer.set("against", arguments(offer.against()));
        answer.set("relatedTo", ids(offer.relatedTo()));
        offer.missing().ifPresent(missing -> answer.set("missing", text(missing)));
        return row;
    }

    private static ArrayNode arguments(Collection<Argument> arguments) {
        ArrayNode list = list();
        for (Argument argument : arguments) {
            ObjectNode told = text(argument.text());
            told.set("restsOn", ids(argument.restsOn()));
            list.add(told.put("isOurs", argument.isOurs()));
        }
        return list;
    }
}
