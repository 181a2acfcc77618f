package nl.regie.cli;

import static java.util.stream.Collectors.joining;

import nl.regie.caremodule.Argument;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Offer;
import nl.regie.caremodule.Source;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.entry.LocalizedText;

/** An intervention for people to read: what it can serve, and what speaks for and against it. */
record OfferText(CareModule module, Speech speech) {
    /** All that there is to weigh. */
    String whole(Statement each) {
        Offer offer = each.offer().orElseThrow();
        Source source = each.source();
        StringBuilder text = new StringBuilder(said(each.title()))
                .append("  [")
                .append(each.id())
                .append("]  (")
                .append(source.file())
                .append(", ")
                .append(source.lines())
                .append(")\n  ")
                .append(said(each.text()))
                .append('\n');
        each.remarks()
                .forEach(remark -> text.append("  * ").append(said(remark)).append('\n'));
        text.append(speech.say("  Voor: ", "  For: "))
                .append(offer.forWhom().stream().map(this::name).collect(joining(", ")))
                .append(speech.say("\n  Door: ", "\n  Given by: "))
                .append(said(offer.deliveredBy()))
                .append(speech.say("\n  Kan dienen\n", "\n  Can serve\n"));
        offer.serves()
                .forEach(id -> text.append("    - ").append(line(statement(id))).append('\n'));
        text.append(speech.say("  Wat ervoor spreekt\n", "  What speaks for it\n"));
        offer.inFavour().forEach(argument -> text.append(argued(argument)));
        text.append(speech.say(
                "  Wat ertegen spreekt, of om zorg vraagt\n", "  What speaks against it, or asks for care\n"));
        offer.against().forEach(argument -> text.append(argued(argument)));
        if (!offer.relatedTo().isEmpty()) {
            text.append(speech.say("  Zie ook: ", "  See also: "))
                    .append(offer.relatedTo().stream()
                            .map(this::statement)
                            .map(other -> said(other.title()) + "  [" + other.id() + "]")
                            .collect(joining("; ")))
                    .append('\n');
        }
        offer.missing().ifPresent(missing -> text.append(speech.say("  Wat ontbreekt: ", "  Lacking: "))
                .append(said(missing))
                .append('\n'));
        return text.toString();
    }

    private String argued(Argument argument) {
        String origin = argument.isOurs()
                ? speech.say("van ons", "ours")
                : argument.restsOn().stream().map(StatementId::value).collect(joining(", "));
        return "    - " + said(argument.text()) + "  [" + origin + "]\n";
    }

    /** A statement on one line, with its id. */
    String line(Statement statement) {
        return statement.name().map(name -> said(name) + ": ").orElse("") + said(statement.text()) + "  ["
                + statement.id() + "]";
    }

    private String name(Audience audience) {
        return switch (audience) {
            case PATIENT -> say("de patiënt", "the patient");
            case CLOSE_ONE -> speech.say("naasten", "close ones");
            default -> Wording.code(audience);
        };
    }

    private Statement statement(StatementId id) {
        return module.statementById(id);
    }

    /** What the command says, calling the person as the module does. */
    String say(String nl, String en) {
        return said(module.address().say(LocalizedText.of(nl, en)));
    }

    private String said(LocalizedText text) {
        return text.in(speech.language());
    }
}
