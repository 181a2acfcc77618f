package nl.regie.cli;

import nl.regie.entry.Language;
import picocli.CommandLine.Option;

/** The language in which a command speaks. */
final class Speech {
    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            defaultValue = "nl",
            description = "The language: nl or en (default: ${DEFAULT-VALUE}).")
    private Language language = Language.NL;

    Language language() {
        return language;
    }

    /** What the command says, in the language that was asked for. */
    String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }
}
