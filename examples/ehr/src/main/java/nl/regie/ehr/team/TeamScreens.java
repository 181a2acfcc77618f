package nl.regie.ehr.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regie.cohort.Group;
import nl.regie.ehr.people.CareTeam;
import nl.regie.ehr.rights.Access;
import nl.regie.ehr.screen.Speech;
import nl.regie.evaluation.PracticeReport;
import nl.regie.mirror.Mirror;
import nl.regie.mirror.MirrorTable;
import nl.regie.mirror.SmallCells;
import nl.regie.mirror.Subject;
import nl.regie.practice.PracticeEvaluator;
import nl.regie.practice.TeamProfileFile;
import nl.regie.programme.Programme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages of a team. None of them names a patient; a team sees itself beside all teams together, and no other team.
 */
@Controller
class TeamScreens {
    private final Access access;
    private final TeamMirror mirrors;
    private final Speech speech;

    TeamScreens(Access access, TeamMirror mirrors, Speech speech) {
        this.access = access;
        this.mirrors = mirrors;
        this.speech = speech;
    }

    /** What the team tells of itself, and what that shows of the norms for the organisation of care. */
    @GetMapping("/team")
    String profile(Model screen) {
        CareTeam team = access.ownTeam();
        screen.addAttribute("team", team);
        screen.addAttribute(
                "report",
                team.profile()
                        .map(file -> TeamProfileFile.read(file).orElseThrow())
                        .map(profile ->
                                PracticeReport.of(profile, PracticeEvaluator.of(speech.module()), speech.language()))
                        .orElse(null));
        return "team/profile";
    }

    /** The programme by which a team makes a start. */
    @GetMapping("/team/programme")
    String programme(Model screen) {
        screen.addAttribute("team", access.ownTeam());
        screen.addAttribute("regie", new Programme(speech.module()).page(speech.language()));
        return "team/programme";
    }

    /** What the dossiers of the team show, beside those of all teams together. */
    @GetMapping("/team/mirror")
    String mirror(Model screen) {
        CareTeam team = access.ownTeam();
        Mirror all = mirrors.of(speech.module());
        screen.addAttribute("team", team);
        screen.addAttribute("least", SmallCells.LEAST_SHOWN);
        screen.addAttribute("leastTeams", Mirror.LEAST_TEAMS);
        screen.addAttribute("tables", all.isOfEnoughTeams() ? tables(all.ofTeam(Group.of(team.name()))) : List.of());
        return "team/mirror";
    }

    /** A claim is part of a statement: the statements, what people told and how much of it there is are enough here. */
    private List<Shown> tables(Mirror mirror) {
        return mirror.tables().stream()
                .filter(table -> !(table.subject() instanceof Subject.OfClaim))
                .map(this::shown)
                .toList();
    }

    private Shown shown(MirrorTable table) {
        Optional<MirrorTable.Row> own =
                table.rows().stream().filter(row -> !row.isWhole()).findFirst();
        return new Shown(
                table.subject().text(speech.module()).in(speech.language()),
                own.flatMap(MirrorTable.Row::dossiers).orElse(null),
                table.whole().dossiers().orElse(null),
                IntStream.range(0, table.columns().size())
                        .mapToObj(column -> new Line(
                                table.columns()
                                        .get(column)
                                        .text(speech.module())
                                        .in(speech.language()),
                                own.flatMap(row -> row.counts().get(column)).orElse(null),
                                table.whole().counts().get(column).orElse(null)))
                        .toList());
    }

    /**
     * A table, as it is shown.
     *
     * @param own how many dossiers the team has; none where that is hidden
     * @param all how many there are in all teams together
     */
    public record Shown(
            String title, @Nullable Integer own, @Nullable Integer all, List<Line> lines) {
        /** Keeps the lines as they are. */
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    /** How many are of a kind; none where that is hidden. */
    public record Line(
            String what, @Nullable Integer own, @Nullable Integer all) {}
}
