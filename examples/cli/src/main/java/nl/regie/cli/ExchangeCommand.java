package nl.regie.cli;

import picocli.CommandLine.Command;

@Command(
        name = "exchange",
        description = "Send a dossier to a FHIR server, pull it from there, or take back what is sensitive.",
        mixinStandardHelpOptions = true,
        subcommands = {ExchangePushCommand.class, ExchangePullCommand.class, ExchangeTakeBackCommand.class})
final class ExchangeCommand {}
