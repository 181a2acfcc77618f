package nl.regie.cli;

import picocli.CommandLine.Command;

@Command(
        name = "plan",
        description = "What is different between plans.",
        mixinStandardHelpOptions = true,
        subcommands = {PlanDiffCommand.class, PlanBesideCommand.class})
final class PlanCommand {}
