package nl.regie.cli;

import picocli.CommandLine.Command;

@Command(
        name = "exchange",
        description = "Send a dossier to a FHIR server, or take it back.",
        mixinStandardHelpOptions = true,
        subcommands = {ExchangePushCommand.class, ExchangePullCommand.class})
final class ExchangeCommand {}
