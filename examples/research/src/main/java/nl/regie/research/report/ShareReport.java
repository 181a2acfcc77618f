package nl.regie.research.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.Group;
import nl.regie.entry.Language;
import nl.regie.finding.Verdict;
import nl.regie.mirror.Mirror;
import nl.regie.mirror.MirrorTable;
import nl.regie.mirror.SmallCells;
import nl.regie.mirror.Subject;
import nl.regie.naming.WrittenDay;
import nl.regie.research.share.Interval;
import nl.regie.research.share.Proportion;
import nl.regie.terminal.Letters;

/**
 * What a cohort shows, to be read on a screen of a hundred columns or of another width, with all that is to be known
 * beside the numbers.
 */
public final class ShareReport {
    private static final int NAME = 34;
    private static final int COLUMNS = 100;
    private static final String HIDDEN = "*";

    private final CohortSummary summary;
    private final Mirror mirror;
    private final CareModule module;
    private final SmallCells hiding;
    private final Language language;
    private final int columns;

    private ShareReport(
            CohortSummary summary,
            Mirror mirror,
            CareModule module,
            SmallCells hiding,
            Language language,
            int columns) {
        this.summary = summary;
        this.mirror = mirror;
        this.module = module;
        this.hiding = hiding;
        this.language = language;
        this.columns = columns;
    }

    /**
     * The report of a summary.
     *
     * @param module the one that the dossiers were read with
     */
    public static ShareReport of(CohortSummary summary, CareModule module, SmallCells hiding, Language language) {
        return new ShareReport(summary, Mirror.of(summary, module, hiding), module, hiding, language, COLUMNS);
    }

    /**
     * The same for one team, beside the whole and without the other teams.
     *
     * @throws IllegalStateException if there are fewer than {@value Mirror#LEAST_TEAMS} teams
     */
    public ShareReport ofTeam(Group team) {
        return new ShareReport(summary, mirror.ofTeam(team), module, hiding, language, columns);
    }

    /** The same for a screen of this many columns. */
    public ShareReport asWideAs(int columns) {
        return new ShareReport(summary, mirror, module, hiding, language, columns);
    }

    /** All shares. */
    public Stream<Share> shares() {
        return Share.in(mirror, module);
    }

    /** What is to be known with the numbers. */
    public List<String> notes() {
        List<String> notes =
                new ArrayList<>(Stream.of("not-care", "share").map(this::note).toList());
        notes.add(module.wordingById("mirror/note/hidden")
                .in(language, Map.of("least", String.valueOf(hiding.leastShown()))));
        notes.add(note("not-covered"));
        if (isOfSeveralDays()) {
            notes.add(note("series"));
        }
        notes.add(note("not-counted"));
        if (summary.mayHoldUnseenDoubles()) {
            notes.add(note("doubles"));
        }
        notes.add(
                say(
                        "Tussen haakjes staat een interval van 95 % (Wilson). Het gaat over toeval, niet over wie er niet in een dossier staat.",
                        "In brackets stands an interval of 95 % (Wilson). It is about chance, not about who is in no dossier."));
        return notes;
    }

    private boolean isOfSeveralDays() {
        return summary.groups().stream().map(group -> group.day()).distinct().count() > 1;
    }

    private String note(String name) {
        return module.wordingById("mirror/note/" + name).in(language);
    }

    private String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    /** Each statement that is read from a dossier, with the share of each verdict. */
    public String text() {
        StringBuilder text = new StringBuilder();
        notes().forEach(note -> put("", note, text));
        mirror.tables().stream()
                .filter(table -> table.subject() instanceof Subject.OfStatement)
                .forEach(table -> write(table, text));
        return text.toString();
    }

    private void write(MirrorTable table, StringBuilder text) {
        text.append('\n');
        put(
                "",
                table.subject().text(module).in(language)
                        + table.day()
                                .map(day -> ", " + WrittenDay.of(day, language))
                                .orElse(""),
                text);
        List<Share> shares = Share.in(table, module).toList();
        int answers = table.columns().size();
        for (int row = 0; row < table.rows().size(); row++) {
            put("  ", name(table.rows().get(row)), text);
            shares.subList(row * answers, (row + 1) * answers).stream()
                    .filter(share -> share.count().filter(count -> count == 0).isEmpty())
                    .forEach(share -> put(share.answerText().in(language), share, text));
        }
    }

    private void put(String indent, String sentence, StringBuilder text) {
        Letters.wrapped(sentence, columns - indent.length())
                .forEach(part -> text.append(indent).append(part).append('\n'));
    }

    /** What it is of beside its name, or below it where there is no room. */
    private void put(String name, Share share, StringBuilder text) {
        String said = said(share, language);
        String line = "    " + Letters.padded(name, NAME - 1) + " " + said;
        if (Letters.width(line) <= columns) {
            text.append(line).append('\n');
        } else {
            put("    ", name, text);
            put("      ", said, text);
        }
    }

    private String name(MirrorTable.Row row) {
        return row.isWhole()
                ? module.wordingById("mirror/whole").in(language)
                : row.group().map(Group::value).orElseGet(() -> module.wordingById("mirror/no-group")
                        .in(language));
    }

    /**
     * How a statement showed for one team from day to day, beside the whole: each day a line, each share with what it
     * is of.
     *
     * @throws java.util.NoSuchElementException if nothing of it was counted
     */
    public String course(Subject subject, Verdict verdict) {
        StringBuilder text = new StringBuilder();
        for (MirrorTable table : mirror.tables()) {
            if (!table.subject().equals(subject)) {
                continue;
            }
            if (text.isEmpty()) {
                put("", subject.text(module).in(language), text);
            }
            put("", table.day().map(day -> WrittenDay.of(day, language)).orElse(""), text);
            Share.in(table, module)
                    .filter(share -> share.isOf(verdict))
                    .forEach(share -> put(
                            share.isWhole()
                                    ? module.wordingById("mirror/whole").in(language)
                                    : share.group().map(Group::value).orElse(""),
                            share,
                            text));
        }
        if (text.isEmpty()) {
            throw new java.util.NoSuchElementException("Nothing of this was counted.");
        }
        return text.toString();
    }

    /** A share with what it is of and its interval; an asterisk where it is hidden. */
    public static String said(Share share, Language language) {
        String of = language == Language.NL ? " van " : " of ";
        String counted = share.count().map(String::valueOf).orElse(HIDDEN)
                + of
                + share.of().map(String::valueOf).orElse(HIDDEN);
        Optional<String> percent = share.proportion().map(proportion -> "  " + percent(proportion, language));
        return counted + percent.orElse("");
    }

    private static String percent(Proportion proportion, Language language) {
        Interval interval = proportion.interval();
        Locale locale = language == Language.NL ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
        return String.format(
                locale, "%.1f %% (%.1f–%.1f)", proportion.share() * 100, interval.low() * 100, interval.high() * 100);
    }

    /** Of how many it is, and how to read it. */
    @Override
    public String toString() {
        return "what " + summary.groups().size() + " group(s) of dossiers show; text() prints it";
    }
}
